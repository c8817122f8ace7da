import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { drop, keep, MOST_RECENT, NO_SEARCHES, remember, searchesSchema } from './searches.ts';

describe('remember', () => {
  it('puts the newest first, each query once, without white space around it', () => {
    const asked = ['treaty', 'peace', ' treaty ', ''].reduce(remember, NO_SEARCHES);
    expect(asked.recent).toEqual(['treaty', 'peace']);
  });

  it('keeps the last fifty, and stays what the schema admits', () => {
    const asked = Array.from({ length: 60 }, (_, at) => `query ${at}`).reduce(remember, NO_SEARCHES);
    expect(asked.recent).toHaveLength(MOST_RECENT);
    expect(asked.recent[0]).toBe('query 59');
    expect(v.is(searchesSchema, asked)).toBe(true);
  });
});

describe('keep and drop', () => {
  const solvents = { name: 'Solvents', query: 'solvents', also: [] };
  const islands = { name: '島', query: '歯舞群島', also: ['kana' as const] };

  it('keep searches by name, the newer in place of one of the same name', () => {
    const kept = keep(keep(keep(NO_SEARCHES, islands), solvents), { ...solvents, query: 'solvent*' });
    expect(kept.saved.map(({ query }) => query)).toEqual(['solvent*', '歯舞群島']);
    expect(v.is(searchesSchema, kept)).toBe(true);
  });

  it('take one out by its name', () => {
    expect(drop(keep(NO_SEARCHES, islands), '島')).toEqual(NO_SEARCHES);
    expect(drop(NO_SEARCHES, 'nothing')).toEqual(NO_SEARCHES);
  });
});
