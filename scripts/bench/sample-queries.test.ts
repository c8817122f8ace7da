import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../shared/query/parse-query.ts';
import { sampleQueries } from './sample-queries.ts';

const english =
  'The Ambassador said that the treaty of peace would have to wait until the Secretary had agreed. '.repeat(3);
const japanese = '日ソ共同宣言に関する共同コミュニケを発表した。';

describe('sampleQueries', () => {
  it('makes a query of each class from each text, all of which can be read', () => {
    const classes = sampleQueries([english, english, japanese]);
    for (const { name, queries } of classes) {
      if (name !== 'common word') expect(queries).toHaveLength(name === 'Japanese' ? 1 : 2);
      for (const query of queries) expect(parseQuery(query)).toMatchObject({ problem: null });
    }
    expect(classes.find(({ name }) => name === 'phrase')?.queries[0]).toMatch(/^"\S+ \S+ \S+"$/u);
  });

  it('leaves out what the texts have no words for', () => {
    expect(sampleQueries([english]).map(({ name }) => name)).not.toContain('Japanese');
  });
});
