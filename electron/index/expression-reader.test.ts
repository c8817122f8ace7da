import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PatternMatcher } from '../../shared/query/pattern-matcher.ts';
import { cpuTimeOf } from '../cpu-time.fixture.ts';
import { record, TestLibrary } from './library.fixture.ts';

let library: TestLibrary;

beforeAll(() => {
  library = new TestLibrary();
  library.add(record(1, [['body', 'The negotia-\ntions with  Japan\nwent on until 09:30.']]));
  library.add(
    record(2, [
      ['body', 'He was negotiating with Japan.'],
      ['notes', 'Negotiated 9:30'],
    ]),
  );
  library.add(
    record(3, [
      ['body', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'],
      ['title', 'A—B'],
    ]),
  );
  library.flush();
});

afterAll(async () => {
  await library.close();
});

async function found(query: string): Promise<[number, string[]][]> {
  const { hits, total, problem } = await library.index.search(query, 10);
  expect(problem).toBeNull();
  expect(total).toBe(hits.length);
  return hits
    .map((hit): [number, string[]] => [Number(hit.documentId.slice(7)), hit.snippets.map(({ match }) => match)])
    .sort((a, b) => a[0] - b[0]);
}

describe('a regular expression', () => {
  it('runs over white space and line ends, and shows the words it touches', async () => {
    expect(await found('/negotiat(ion|ing)s? with japan/')).toEqual([
      [1, ['negotia- tions with Japan']],
      [2, ['negotiating with Japan']],
    ]);
    expect(await found('/\\b\\d{2}:30/')).toEqual([[1, ['09:30']]]);
    expect(await found('/a—b/')).toEqual([[3, ['A—B']]]);
  });

  it('goes with all else', async () => {
    expect(await found('notes:/negot/')).toEqual([[2, ['Negotiated']]]);
    expect((await found('japan -/\\d\\d:/')).map(([key]) => key)).toEqual([2]);
    expect((await found('/went/ NEAR/3 /japa./')).map(([key]) => key)).toEqual([1]);
    expect((await found('(/zz/ OR went) NEAR/3 japan')).map(([key]) => key)).toEqual([1]);
  });

  it('takes time by the length of the text, whatever the pattern', async () => {
    const text = 'a'.repeat(20_000);
    for (const pattern of ['(a+)+b', '(a|aa|a*)*$b']) {
      expect(await cpuTimeOf(() => [...new PatternMatcher(pattern).find(text)])).toBeLessThan(2000);
    }
  });

  it('says how far it came when its time was over, and says nothing of the rest', async () => {
    for (const query of ['/(a+)+./', '-/(a+)+./', 'a* OR /(a+)+./']) {
      const { total, hits, problem } = await library.index.search(query, 10, { timeForExpressions: 0 });
      expect(problem?.message).toContain('was looked for in 0 of'.replace('was ', 'had been '));
      expect([total, hits.length]).toEqual([0, 0]);
    }
  });
});
