import { describe, expect, it } from 'vitest';
import { parseSample } from './sample.fixture.ts';

const LIST = `Memorandum of Conversation, Washington, May 1, 1957

PARTICIPANTS

Mr. John Foster Dulles, Secretary of State
Mr. Walter S. Robertson, Assistant Secretary
Sir Roger Makins, British Ambassador
Mr. van der Meulen
Mr. Howard Jones
Mr. John Jones, President of the Oil Company

`;

const found = (body: string): (string | null)[][] => {
  const { document, words } = parseSample(`${LIST}${body}\n`);
  return document.mentions.map(({ participant, span, rule }) => [participant, words(span), rule]);
};

describe('mentions', () => {
  it('finds full names, titled surnames, surnames and titles', () => {
    expect(found('John Foster Dulles met Mr. Robertson; Makins and the Secretary of State were late.')).toEqual([
      ['p1', 'John Foster Dulles', 'full-name'],
      ['p2', 'Mr. Robertson', 'titled-surname'],
      ['p3', 'Makins', 'surname'],
      ['p1', 'the Secretary of State', 'title'],
    ]);
  });

  it('takes titles before a name into the mention', () => {
    expect(found('Assistant Secretary Robertson saw Sir Roger.')).toEqual([
      ['p2', 'Assistant Secretary Robertson', 'titled-surname'],
    ]);
  });

  it('leaves the sign of the possessive out', () => {
    expect(found("It was at the Secretary's request and at Mr. Robertson’s house.")).toEqual([
      ['p1', 'the Secretary', 'title'],
      ['p2', 'Mr. Robertson', 'titled-surname'],
    ]);
  });

  it('resolves a title only where it can mean one person', () => {
    expect(
      found(
        'He saw the Ambassador, the Secretary of Defense, the Secretary General, the President and the Ambassador to Japan.',
      ),
    ).toEqual([['p3', 'the Ambassador', 'title']]);
  });

  it('passes a surname that two bear, unless a given name tells them apart', () => {
    expect(found('Mr. Jones was late. Howard Jones was not.')).toEqual([['p5', 'Howard Jones', 'full-name']]);
  });

  it('knows an Arab name without its article', () => {
    const { document, words } = parseSample(
      'Memorandum of Conversation, Washington, May 1, 1957\n\nPARTICIPANTS\n\nPrime Minister Samir el-Rifa’i\nMr. Hart\n\nPrime Minister Rifa’i said it was late.\n',
    );
    expect(document.mentions.map(({ participant, span }) => [participant, words(span)])).toEqual([
      ['p1', 'Prime Minister Rifa’i'],
    ]);
  });

  it('does not take a namesake for the participant', () => {
    expect(found('Allen Dulles was there.')).toEqual([]);
  });
});
