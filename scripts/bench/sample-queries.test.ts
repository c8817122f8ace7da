import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../shared/query/parse-query.ts';
import { memconQuery } from './memcon-query.ts';
import { sampleQueries } from './sample-queries.ts';

const english =
  'The Ambassador said in 1956 that the treaty of peace would have to wait until the Secretary had agreed. '.repeat(3);
const japanese = '日ソ共同宣言に関する共同コミュニケを発表した。';

const typed = (texts: readonly string[]): Map<string, string[]> =>
  new Map(sampleQueries(texts).map(({ name, queries }) => [name, queries.map(memconQuery)]));

describe('sampleQueries', () => {
  it('makes a query of each class from each text, all of which can be read', () => {
    const classes = typed([english, english, japanese]);
    for (const [name, queries] of classes) {
      if (name !== 'common word') expect(queries).toHaveLength(name === 'Japanese' ? 1 : 2);
      for (const query of queries) expect(parseQuery(query)).toMatchObject({ problem: null });
    }
    expect(classes.get('phrase')?.[0]).toMatch(/^"\S+ \S+ \S+"$/u);
    expect(classes.get('date range')?.[0]).toMatch(/^\w+ 1956\.\.1957$/u);
  });

  it('leaves out what the texts have no words for', () => {
    expect([...typed([english.replaceAll('1956', 'May')]).keys()]).not.toEqual(
      expect.arrayContaining(['Japanese', 'date range']),
    );
  });

  it('takes for a rare word one that stands in a single text', () => {
    const other = `${english} But Gromyko pressed.`;
    expect(typed([english, other]).get('rare word')).toEqual(['gromyko']);
  });

  it('misspells a word by one slip', () => {
    expect(typed(['negotiations '.repeat(20)]).get('misspelling')).toEqual(['negotaitions~']);
  });
});
