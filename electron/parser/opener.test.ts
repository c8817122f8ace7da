import { describe, expect, it } from 'vitest';
import { parseSample } from './sample.fixture.ts';

describe('the opener', () => {
  it('of the labelled text', () => {
    const { document, words } = parseSample(
      'Title: 182. Memorandum of a Conversation, Washington, June 19, 1957, 11 a.m.\nDate: Washington, June 19, 1957, 11 a.m.\n\nWashington, June 19, 1957, 11 a.m.\n\nKIV/MC–2a\n\nSUBJECT\n\nGirard Case\n\nPARTICIPANTS\n\nPrime Minister Kishi\nAssistant Secretary Robertson\n\nMr. Robertson said it was late.\n',
    );
    expect(words(document.subject)).toBe('Girard Case');
    expect(document.participants).toHaveLength(2);
    expect(words(document.header.place)).toBe('Washington');
    expect(document.header.date).toMatchObject({ edtf: '1957-06-19', time: '11:00' });
    expect(document.leaves.map(({ role, span }) => `${role}: ${words(span)}`).slice(4)).toEqual([
      'dateline: Washington, June 19, 1957, 11 a.m.',
      'heading: KIV/MC–2a',
      'subject-label: SUBJECT',
      'subject: Girard Case',
      'participants-label: PARTICIPANTS',
      'participant: Prime Minister Kishi',
      'participant: Assistant Secretary Robertson',
      'text: Mr. Robertson said it was late.',
    ]);
  });

  it('of the web copy, with bullets and with a label that lost its mark-up', () => {
    const { document, words } = parseSample(
      '269. Memorandum of Conversation0\n\nOctober 4, 1960.\n\nSUBJECT\n\n  • NATO Atomic Force\n  • PARTICIPANTS\n  • The President\n  • Mr. Dillon, Acting Secretary\n\nThe President said it was late.\n\n  0. Source: Eisenhower Library.\n',
    );
    expect(words(document.heading)).toBe('269. Memorandum of Conversation');
    expect(words(document.documentNumber)).toBe('269');
    expect(words(document.subject)).toBe('NATO Atomic Force');
    expect(document.participants.map(({ span }) => words(span))).toEqual([
      'The President',
      'Mr. Dillon, Acting Secretary',
    ]);
    expect(document.noteRefs.map(({ span, note }) => [words(span), note])).toEqual([['0', 'n1']]);
  });

  it('with labels on the line of their words', () => {
    const { document, words } = parseSample(
      'Title: Memorandum of Conversation\nDate: [Washington,] April 13, 1948.\n\nSubject: Palestine\n\nParticipants:\tThe Secretary; Mr. Lovett\n\nThe Secretary said it was late.\n',
    );
    expect(words(document.subject)).toBe('Palestine');
    expect(document.participants.map(({ span }) => words(span))).toEqual(['The Secretary', 'Mr. Lovett']);
  });

  it('with several subjects', () => {
    const { document, words } = parseSample(
      'Title: Memorandum of a Conversation\n\nSUBJECTS\n\n1. Japan\n2. Formosa\n\nThe Secretary said it was late.\n',
    );
    expect(words(document.subject)).toBe('1. Japan\n2. Formosa');
  });

  it('without any label lists nobody', () => {
    const { document } = parseSample(
      'Title: Memorandum of a Telephone Conversation\n\nTELEPHONE CALL TO SEC BRUCKER\n\nThe Sec said he was late.\n\nMr. Dulles was late.\n\nMr. Wilson was not.\n',
    );
    expect(document.participants).toEqual([]);
    expect(document.subject).toBeNull();
  });

  it('with a list behind a tab, one line a paragraph', () => {
    const { document, words } = parseSample(
      'Title: Memorandum of Conversation\n\nSubject: Rubber\n\nParticipants:\tAmbassador Henri Blanc\n\n\tMr. Pierre Petit, French Embassy\n\n\tThe Secretary of State\n\n\tTime: 11:00 a. m.\n\nMr. Hickey outlined the position.\n',
    );
    expect(document.participants.map(({ span }) => words(span))).toEqual([
      'Ambassador Henri Blanc',
      'Mr. Pierre Petit, French Embassy',
      'The Secretary of State',
    ]);
  });

  it('with a field behind the list: it ends the list', () => {
    const list = 'PARTICIPANTS\n\nPresident Johnson\nMr. Saunders';
    const body = 'The President welcomed the Prime Minister.\n';
    const subject = parseSample(`Title: Memorandum of Conversation\n\n${list}\nSUBJECT\nBerlin\n\n${body}`);
    expect(subject.document.participants).toHaveLength(2);
    expect(subject.words(subject.document.subject)).toBe('Berlin');
    const place = parseSample(`Title: Memorandum of Conversation\n\n${list}\n\nPLACE\n\nThe Oval Office\n\n${body}`);
    expect(place.document.participants).toHaveLength(2);
  });

  it('passes an editor’s words that stand before the labels, and keeps them', () => {
    const { document, words } = parseSample(
      'Title: Memorandum of a Conversation\n\nIn addition, the President met the Chancellor on November 15 for lunch.\n\nSUBJECT\n\nBerlin\n\nPARTICIPANTS\n\nThe President\nChancellor Adenauer\n\nThe talks were held at the request of the Chancellor.\n',
    );
    expect(words(document.subject)).toBe('Berlin');
    expect(document.participants).toHaveLength(2);
    expect(document.parts[0]?.blocks.map(({ span }) => words(span))).toEqual([
      'In addition, the President met the Chancellor on November 15 for lunch.',
      'The talks were held at the request of the Chancellor.',
    ]);
  });
});
