import { describe, expect, it } from 'vitest';
import { REGION_GAP } from '../../shared/query/locate.ts';
import { fieldWeight } from './field-weight.ts';
import { record } from './library.fixture.ts';
import { slotOf } from './posting-list.ts';
import { TermBuffer } from './term-buffer.ts';

describe('TermBuffer', () => {
  it('gives each term of a record once, with the slot of its weight', () => {
    const buffer = new TermBuffer();
    const { touched, column } = buffer.read(
      0,
      record(7, [
        ['title', 'Treaty'],
        ['body', 'the treaty and the pact'],
      ]),
    );
    const terms = buffer.recordTerms(touched);
    expect(terms.terms).toEqual(['treaty', 'the', 'and', 'pact']);
    expect(terms.slots).toEqual([fieldWeight('title') + fieldWeight('body'), 2, 1, 1].map(slotOf));
    expect(column).toMatchObject({ length: 6 });
  });

  it('packs positions as the way from one to the next, a run that ends in 0 for each record', () => {
    const buffer = new TermBuffer();
    buffer.read(0, record(1, [['body', 'peace treaty peace']]));
    buffer.read(1, record(2, [['body', 'peace']]));
    expect([...buffer.positions('peace')]).toEqual([1, 2, 0, 1, 0]);
    expect([...buffer.positions('treaty')]).toEqual([2, 0]);
  });

  it('leaves a gap between regions that no phrase can bridge', () => {
    const buffer = new TermBuffer();
    buffer.read(
      0,
      record(1, [
        ['body', 'peace'],
        ['body', 'peace'],
      ]),
    );
    expect([...buffer.positions('peace')]).toEqual([1, 1 + REGION_GAP, 0]);
  });

  it('counts words until it is cleared, and remembers nothing then', () => {
    const buffer = new TermBuffer();
    buffer.read(0, record(1, [['body', 'peace treaty']]));
    expect(buffer.words).toBe(2);
    buffer.clear();
    expect(buffer.words).toBe(0);
    buffer.read(0, record(2, [['body', 'treaty']]));
    expect([...buffer.positions('treaty')]).toEqual([1, 0]);
  });
});
