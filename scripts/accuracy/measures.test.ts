import { expect, it } from 'vitest';
import { parseDocument } from '../../electron/parser/parse-document.ts';
import { readSource } from '../../electron/readers/read-source.ts';
import { isSameName, MEASURES, surname, type Measured } from './measures.ts';
import { f1, score } from './score.ts';
import type { TrueRecord } from './truth.ts';

const TRUTH: TrueRecord = {
  id: 'd1',
  head: '1. Memorandum of a Conversation, Washington, September 7, 1956, 9 p.m.',
  dateline: 'Washington, September 7, 1956, 9 p.m.',
  place: 'Washington',
  dateISO: '1956-09-07T21:00:00',
  dates: [],
  source: 'Source: Department of State, Central Files, 661.941/9–755. Confidential. Drafted by Hemmendinger.',
  subject: ['Negotiations'],
  participants: [
    { side: null, text: 'United States', names: [] },
    { side: null, text: 'Mr. John Foster Dulles, Secretary of State', names: [{ text: 'Dulles' }] },
    { side: null, text: 'The Under Secretary', names: [] },
  ],
  notes: [
    {
      n: '1',
      type: 'source',
      text: 'Source: Department of State, Central Files, 661.941/9–755. Confidential. Drafted by Hemmendinger.',
    },
    { n: '2', type: null, text: 'See Document 81.' },
  ],
  refs: [{ target: '#d81', text: 'Document 81' }],
  italicsInBody: ['United States'],
  pages: [],
};

const TEXT = `1. Memorandum of a Conversation, Washington, September 7, 1956, 9 p.m.1

Washington, September 7, 1956, 9 p.m.

SUBJECT

  • Negotiations

PARTICIPANTS

  • United States
  • Mr. John Foster Dulles, Secretary of State
  • The Under Secretary

The Secretary handed over an Aide-Mémoire,2 copy of which is attached hereto.

  1. ${TRUTH.source ?? ''}
  2. See Document 81.
`;

function measured(text: string): Measured {
  const read = readSource(new TextEncoder().encode(text), 'd1.txt');
  if (!read.ok) throw new Error(read.failure.message);
  const document = parseDocument(read.value, { id: 'd1', path: 'd1.txt', sha256: '', bytes: 0 });
  return { truth: TRUTH, source: read.value, document };
}

it.each(Object.entries(MEASURES))('%s: full marks for a record that says it all', (_, measure) => {
  expect(score(measure(measured(TEXT)))).toMatchObject({ wrong: [], missed: [] });
});

it('misses what a copy has lost', () => {
  const lost = measured('The Secretary handed over an Aide-Mémoire.');
  const marks = Object.entries(MEASURES).map(([name, measure]) => [name, f1(score(measure(lost)))]);
  expect(marks.filter(([, mark]) => mark === 1).map(([name]) => name)).toEqual(['italics', 'pages']);
});

it('counts everybody found in a record without a list as wrong', () => {
  const record = { ...measured(TEXT), truth: { ...TRUTH, participants: [] } };
  expect(MEASURES['participants, surname']?.(record)).toEqual({ expected: [], found: ['John Foster Dulles'] });
});

it.each([
  ['Walter S. Robertson, Jr.', 'robertson'],
  ['Becker, L', 'becker'],
  ['Tani', 'tani'],
])('surname of %s', (name, expected) => {
  expect(surname(name)).toBe(expected);
});

it('takes a part of a name for the name', () => {
  expect(isSameName('Walter', 'Walter P. McConaughy')).toBe(true);
  expect(isSameName('Samir el-Rifa', 'Samir el-Rifa’i')).toBe(true);
  expect(isSameName('Tito', 'Leo Mates')).toBe(false);
});
