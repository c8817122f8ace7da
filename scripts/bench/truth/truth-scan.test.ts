import { describe, expect, it } from 'vitest';
import { isDated, TruthScan } from './truth-scan.ts';
import { TruthTexts } from './truth-texts.ts';
import type { Wanted, WantedWord } from './wanted.ts';

const texts = new TruthTexts();
texts.add({
  id: 'a',
  date: '1956-09-07',
  stretches: [
    { part: 'title', text: 'A treaty of peace' },
    { part: 'body', text: 'The treaty was read. Mr. Tani wanted it.' },
  ],
});
texts.add({ id: 'b', date: '1956', stretches: [{ part: 'body', text: '共同声明を發表した。声明、共同。' }] });
texts.add({ id: 'c', date: '1956-08-31/1956-09-01', stretches: [{ part: 'body', text: 'Peace, and a trety' }] });
const scan = new TruthScan(texts);

const of = (
  word: string,
  kind: WantedWord['kind'] = 'word',
  part: string | null = null,
): Wanted & { kind: 'words' } => ({
  kind: 'words',
  words: word.split(' ').map((one, at) => ({ kind, word: one, joined: at > 0 && /\p{Script=Han}/u.test(one) })),
  part,
});
const found = (wanted: Wanted): string =>
  [...scan.records(wanted)].map((one, at) => (one ? texts.ids[at] : '')).join('');

describe('TruthScan', () => {
  it('finds words, phrases, beginnings, patterns and slips', () => {
    expect(found(of('peace'))).toBe('ac');
    expect(found(of('treaty of peace'))).toBe('a');
    expect(found(of('peace treaty'))).toBe('');
    expect(found(of('tre', 'prefix'))).toBe('ac');
    expect(found(of('tr?aty', 'pattern'))).toBe('a');
    expect(found(of('treaty', 'fuzzy'))).toBe('ac');
    expect(found(of('peace', 'word', 'title'))).toBe('a');
  });

  it('takes Japanese for one stretch, in its new forms', () => {
    expect(found(of('共 同 声'))).toBe('b');
    expect(found(of('明 共'))).toBe('');
    expect(found(of('発'))).toBe('b');
  });

  it('measures distance and knows sentences', () => {
    const near = (kind: 'near' | 'before', distance: number): Wanted => ({
      kind,
      left: of('peace'),
      right: of('treaty'),
      distance,
    });
    expect(found(near('near', 2))).toBe('a');
    expect(found(near('near', 1))).toBe('');
    expect(found(near('before', 9))).toBe('');
    expect(found({ kind: 'sentence', of: [of('treaty'), of('read')] })).toBe('a');
    expect(found({ kind: 'sentence', of: [of('treaty'), of('tani')] })).toBe('');
    expect(found({ kind: 'paragraph', of: [of('treaty'), of('tani')] })).toBe('a');
  });

  it('combines, and knows days', () => {
    expect(found({ kind: 'and', of: [of('peace'), { kind: 'not', of: of('tani') }] })).toBe('c');
    expect(found({ kind: 'or', of: [of('tani'), of('声')] })).toBe('ab');
    expect(found({ kind: 'dated', from: 19560901, to: 19560930 })).toBe('ac');
    expect(isDated('1956-02', 19560201, 19560229)).toBe(true);
    expect(isDated(null, 1, 99999999)).toBe(false);
  });
});
