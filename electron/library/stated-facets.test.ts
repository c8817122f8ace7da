import { expect, it } from 'vitest';
import { valueOf } from './desk.fixture.ts';
import { readRecords } from './read-records.ts';
import { statedFacets } from './stated-facets.ts';

const RECORD = `Title: Memorandum of a Conversation
Date: September 7, 1955
Source: Department of State, Central Files, 661.941/9-755. Secret.

MEMORANDUM OF CONVERSATION

PARTICIPANTS
Japan
Mr. Masayuki Tani, Ambassador of Japan
Mr. Shigenobu Shima, Minister
United States
Mr. Walter S. Robertson, Assistant Secretary

Mr. Tani said that the talks had begun.
`;

it('states classification, repository, names and delegations in the words of the record', async () => {
  const { value: read } = await readRecords(Buffer.from(RECORD), '/a.txt').next();
  if (read === undefined) throw new Error('no record');
  const { document, source } = valueOf(read);
  const stated = statedFacets(document, source.text);
  for (const values of Object.values(stated)) expect(new Set(values).size).toBe(values.length);
  expect(stated).toMatchObject({
    person: expect.arrayContaining(['Masayuki Tani', 'Walter S. Robertson']) as string[],
    delegation: ['Japan', 'United States'],
  });
});

it('leaves out what a record does not state', () => {
  expect(statedFacets({ participants: [], sourceNote: null }, '')).toEqual({});
});

it('folds white space, says each once, and drops what is no name for many', () => {
  const text = `Central\n  Files and ${'x'.repeat(200)}`;
  const participant = { name: { start: 0, end: 15 }, side: 'Japan' };
  const long = { name: { start: 20, end: text.length }, side: 'Japan' };
  const participants = [participant, participant, long] as unknown as Parameters<
    typeof statedFacets
  >[0]['participants'];
  expect(statedFacets({ participants, sourceNote: null }, text)).toEqual({
    person: ['Central Files'],
    delegation: ['Japan'],
  });
});
