import { expect, it } from 'vitest';
import type { HistoricalDocument } from '../../shared/model/document.ts';
import { cite } from './cite.ts';

const TEXT = 'Tokyo; Department of State; Central Files; 661.941/9-755. FRUS, XXIII, pp. 1-2.';
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const header = {
  place: at('Tokyo'),
  date: { edtf: '1956-09-07', time: null },
  sources: [{ span: at('FRUS, XXIII, pp. 1-2.') }],
  language: 'en',
} as unknown as HistoricalDocument['header'];
const sourceNote = {
  repository: at('Department of State'),
  collection: at('Central Files'),
  fileNumber: at('661.941/9-755.'),
} as unknown as HistoricalDocument['sourceNote'];

it('cites a record by what it says of itself', () => {
  expect(cite({ header, sourceNote }, TEXT, 'Talks')).toBe(
    '“Talks,” Tokyo, 7 September 1956; Department of State, Central Files, 661.941/9-755; FRUS, XXIII, pp. 1-2.',
  );
});

it('cites what says nothing of itself by its title', () => {
  const silent = { ...header, place: null, date: null, sources: [] };
  expect(cite({ header: silent, sourceNote: null }, TEXT, 'Talks')).toBe('“Talks.”');
});

it('does not end an hour with two points', () => {
  const evening = { ...header, sources: [], date: { edtf: '1956-09-07', time: '21:00' } } as unknown as typeof header;
  expect(cite({ header: evening, sourceNote: null }, TEXT, 'Talks')).toBe('“Talks,” Tokyo, 7 September 1956, 9 p.m.');
});

it('cites a Japanese record in Japanese', () => {
  const japanese = { ...header, sources: [], place: null, language: 'ja' as const };
  expect(cite({ header: japanese, sourceNote: null }, TEXT, '日ソ共同宣言')).toBe('「日ソ共同宣言」1956年9月7日。');
});
