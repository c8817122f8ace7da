import { describe, expect, it } from 'vitest';
import { parseSample } from './sample.fixture.ts';

const parsed = (list: string, body: string, title = 'Memorandum of a Conversation') => {
  const sample = parseSample(`Title: ${title}\n\n${list === '' ? '' : `PARTICIPANTS\n\n${list}\n\n`}${body}\n`);
  const { document, words } = sample;
  return {
    ...sample,
    named: document.participants
      .filter(({ evidence }) => evidence === 'text')
      .map(({ id, name, honorific, roles, textEvidence }) => [
        id,
        words(honorific),
        roles.map(words).join(),
        words(name),
        textEvidence?.rule,
        words(textEvidence?.span),
      ]),
  };
};

const LIST = 'Mr. Walter Robertson, FE\nSir Roger Makins, British Ambassador';

describe('people whom the text names and no list holds', () => {
  it('speak more than once beside a list, and their turns are theirs', () => {
    const { named, document } = parsed(
      LIST,
      'Mr. Gray said it was late.\n\nAmbassador Allison asked why.\n\nMr. Gray added that it was cold.',
    );
    expect(named).toEqual([['p3', 'Mr.', '', 'Gray', 'speaks-in-text', 'Mr. Gray added']]);
    expect(document.turns.map(({ speaker, rule }) => [speaker, rule])).toEqual([
      ['p3', 'named-speaker'],
      [null, 'speaker-not-listed'],
      ['p3', 'named-speaker'],
    ]);
    expect(document.mentions.filter(({ participant }) => participant === 'p3')).toHaveLength(2);
    // The finding holds all the same.
    expect(document.findings.map(({ code }) => code)).toContain('participant-not-listed');
  });

  it('speak once where there is no list', () => {
    expect(parsed('', 'Ambassador Tani said that it was late.\n\nMr. Hoover agreed.').named).toEqual([
      ['p1', null, 'Ambassador', 'Tani', 'speaks-in-text', 'Ambassador Tani said'],
      ['p2', 'Mr.', '', 'Hoover', 'speaks-in-text', 'Mr. Hoover agreed'],
    ]);
  });

  it('are named as present', () => {
    expect(parsed(LIST, 'They met. Also present was Mr. Noel Hemmendinger.').named).toEqual([
      ['p3', 'Mr.', '', 'Noel Hemmendinger', 'named-as-present', 'Also present was Mr. Noel Hemmendinger'],
    ]);
  });

  it('leave titles to those of the list', () => {
    const { document, words } = parsed(
      LIST,
      'Ambassador Allison asked why.\n\nAmbassador Allison said so.\n\nThe Ambassador replied that it was late.',
    );
    const last = document.turns.at(-1);
    const speaker = document.participants.find(({ id }) => id === last?.speaker);
    expect(words(speaker?.name)).toBe('Roger Makins');
  });

  it.each([
    ['once beside a list', LIST, 'Mr. Gray said it was late.'],
    ['in the list by a given name', LIST, 'Sir Roger said it was cold.\n\nSir Roger agreed.'],
    ['perhaps in the list by title', `${LIST}\nThe Secretary`, 'Mr. Dulles said so.\n\nMr. Dulles agreed.'],
    ['an office', '', 'Secretary General said that it was late.'],
  ])('are not those that are %s', (_, list, body) => {
    expect(parsed(list, body).named).toEqual([]);
  });

  it('are not looked for in papers of other kinds', () => {
    expect(parsed('', 'Mr. Gray said it was late.\n\nMr. Gray agreed.', 'Telegram').named).toEqual([]);
  });
});
