import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ConcordancePage } from '../../shared/query/concordance.ts';
import { Desk, failureOf, memorandum, update, valueOf } from './desk.fixture.ts';
import type { Library } from './library.ts';

let desk: Desk;
let library: Library;

beforeEach(async () => {
  desk = new Desk();
  desk.write('frus/late.txt', memorandum('fisheries', 9));
  desk.write('frus/early.txt', memorandum('salmon', 3));
  library = await desk.library();
  valueOf(await library.addFolder(desk.at('frus')));
  await update(library);
});
afterEach(() => desk.clear());

async function page(query: string, order: 'date' | 'match' | 'before' | 'after' = 'date'): Promise<ConcordancePage> {
  return valueOf(await library.concordances.page({ query, order }, 0, 100));
}

describe('a page of a concordance', () => {
  it.each(['fisheries', '"the secretary"', 'the ambassador', 'title:fisheries OR agreed', 'fish* -solvents', '/wai./'])(
    'has all matches that the search counts, with their spans: %s',
    async (query) => {
      const { hits, total } = await library.search(query, 10);
      const { lines, matches, records } = await page(query);
      expect(records).toBe(total);
      expect(matches).toBe(lines.length);
      for (const { documentId } of hits) {
        const spans = lines.filter((line) => line.documentId === documentId).map(({ span }) => span);
        expect(spans).toEqual(library.matches(query, documentId));
      }
    },
  );

  it('goes by date, then as the text goes', async () => {
    const { lines } = await page('memorandum OR secretary');
    expect(lines.map(({ date, part, match }) => [date, part, match])).toEqual([
      ['1956-09-03', 'title', 'Memorandum'],
      ['1956-09-03', 'body', 'Secretary'],
      ['1956-09-09', 'title', 'Memorandum'],
      ['1956-09-09', 'body', 'Secretary'],
    ]);
  });

  it('goes by the words before and after', async () => {
    const before = await page('that OR would', 'before');
    expect(before.lines.map((line) => line.before.trim().split(' ').at(-1))).toEqual([
      'fisheries',
      'said',
      'said',
      'salmon',
    ]);
    const after = await page('that', 'after');
    expect(after.lines.map((line) => line.after.trim().split(' ')[0])).toEqual(['fisheries', 'salmon']);
  });

  it('answers a stretch, and how many there are', async () => {
    const answer = valueOf(await library.concordances.page({ query: 'the', order: 'match' }, 1, 2));
    const all = await page('the', 'match');
    expect(answer.lines).toEqual(all.lines.slice(1, 3));
    expect(answer.total).toBe(all.lines.length);
  });

  it('has its first lines before the others are read, by date', async () => {
    for (let at = 0; at < 40; at += 1)
      desk.write(`frus/more-${at}.txt`, `${memorandum(`more${at}`)}\n${'peace '.repeat(2000)}`);
    await update(library);
    const request = { query: 'peace', order: 'date' } as const;
    const first = valueOf(await library.concordances.page(request, 0, 100));
    expect(first).toMatchObject({ records: 40, matches: null, total: null });
    expect(first.lines).toHaveLength(100);
    const whole = await library.concordances.rows(request);
    const again = valueOf(await library.concordances.page(request, 0, 100));
    expect(again).toMatchObject({ records: 40, matches: whole.matches, lines: first.lines });
    expect(whole.matches).toBe(80_000);
    expect(again.total).toBe(50_000);
    expect(whole.rows).toHaveLength(50_000);
  });

  it('has no line for a record that is found by what it is', async () => {
    expect(await page('1956-09')).toMatchObject({ records: 2, matches: 0, lines: [] });
  });

  it('knows what has changed since', async () => {
    expect((await page('fisheries')).records).toBe(1);
    desk.write('frus/third.txt', memorandum('fisheries', 12));
    await update(library);
    expect((await page('fisheries')).records).toBe(2);
  });

  it('gives up a query for the next', async () => {
    const first = library.concordances.page({ query: 'the', order: 'date' }, 0, 10);
    const second = library.concordances.page({ query: 'salmon', order: 'date' }, 0, 10);
    expect(failureOf(await first).code).toBe('concordance-superseded');
    expect(valueOf(await second).records).toBe(1);
  });

  it('says what of the query could not be read', async () => {
    expect((await page('fisheries AND (')).problem).not.toBeNull();
  });
});

describe('the rows of an export', () => {
  it('have citation, paragraph and file, and are not given up for another query', async () => {
    const table = library.concordances.rows({ query: 'wait', order: 'date' });
    await library.concordances.page({ query: 'the', order: 'date' }, 0, 10);
    const { rows, matches } = await table;
    expect(matches).toBe(2);
    expect(rows[1]).toMatchObject({
      match: 'wait',
      part: 'text',
      paragraph: '1',
      page: '',
      title: 'Memorandum of a Conversation on fisheries',
      date: '1956-09-09',
      file: 'frus/late.txt',
    });
    expect(rows[1]?.citation).toContain('Department of State, Central Files');
  });

  it('may be of one line', async () => {
    const { lines } = await page('wait');
    const [line] = lines;
    const { rows, matches } = await library.concordances.rows(
      { query: 'wait', order: 'date' },
      { id: line?.documentId ?? '', start: line?.span.start ?? -1 },
    );
    expect(rows.map(({ date }) => date)).toEqual(['1956-09-03']);
    expect(matches).toBe(1);
  });
});
