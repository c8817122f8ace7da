import { expect, it } from 'vitest';
import { parseSample } from './sample.fixture.ts';

const HEAD = 'Memorandum of Conversation, Washington, May 1, 1957\n\n';

it('gives the words of a group heading as the side, and says so', () => {
  const { document, words } = parseSample(
    `${HEAD}PARTICIPANTS\n\nItaly\nPrime Minister Fanfani\nUnited States\nThe Secretary\n\nThe Secretary said it was late.\n`,
  );
  expect(
    document.participants.map(({ id, side, sideEvidence, span }) => [
      id,
      words(span),
      side,
      sideEvidence?.rule,
      sideEvidence?.certainty,
    ]),
  ).toEqual([
    ['p1', 'Prime Minister Fanfani', 'Italy', 'side-from-group-heading', 'stated'],
    ['p2', 'The Secretary', 'United States', 'side-from-group-heading', 'stated'],
  ]);
});

it('takes the side from the label where that holds it', () => {
  const { document } = parseSample(
    `${HEAD}PARTICIPANTS FOR PAKISTAN:\n\nThe Prime Minister\n\nPARTICIPANTS FOR THE UNITED STATES:\n\nThe Secretary\n\nThe Secretary said it was late.\n`,
  );
  expect(document.participants.map(({ side }) => side)).toEqual(['PAKISTAN', 'UNITED STATES']);
});

it('gives persons of one item one span, and each an id', () => {
  const { document, words } = parseSample(
    `${HEAD}PARTICIPANTS\n\nNE—Mr. Hart, Mr. Dorsey\n\nMr. Hart said it was late.\n`,
  );
  expect(document.participants.map(({ id, span, name }) => [id, words(span), words(name)])).toEqual([
    ['p1', 'NE—Mr. Hart, Mr. Dorsey', 'Hart'],
    ['p2', 'NE—Mr. Hart, Mr. Dorsey', 'Dorsey'],
  ]);
});

it('leaves a note anchor out of the name and the office', () => {
  const { document, words } = parseSample(
    `${HEAD}PARTICIPANTS\n\nMr. Najib-Ullah, Ambassador of Afghanistan*2*\nSolicitor General Rankin*3*\n\nMr. Rankin said it was late.\n\n*2* Not printed.\n\n*3* Not printed.\n`,
  );
  expect(document.participants.map(({ name, roles, span }) => [words(name), roles.map(words), words(span)])).toEqual([
    ['Najib-Ullah', ['Ambassador of Afghanistan'], 'Mr. Najib-Ullah, Ambassador of Afghanistan'],
    ['Rankin', ['Solicitor General'], 'Solicitor General Rankin'],
  ]);
});
