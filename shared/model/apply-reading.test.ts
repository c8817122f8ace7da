import { describe, expect, it } from 'vitest';
import { blockRuns } from './apply-reading.ts';
import type { Change } from './change.ts';
import type { HistoricalDocument } from './document.ts';
import type { Block } from './part.ts';
import type { Reading } from './reading.ts';
import type { Run } from './run.ts';
import type { Span } from './span.ts';

/** A document that holds only what readings are computed from. */
function documentOf(parts: Partial<HistoricalDocument>): HistoricalDocument {
  const empty = { changes: [], mentions: [], noteRefs: [], leaves: [], ...parts };
  return empty as unknown as HistoricalDocument;
}

function at(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`no ${words}`);
  return { start, end: start + words.length };
}

function blockOf(...pieces: Span[]): Block {
  const span = { start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0 };
  return {
    id: 'b1',
    kind: 'point',
    number: null,
    label: null,
    span,
    pieces,
    joined: pieces.slice(1).map(({ start }) => ({ at: start, page: null, rule: 'x' })),
  };
}

function change(kind: Change['kind'], span: Span, outer = span): Change {
  return {
    kind,
    span,
    outer,
    part: 'oral-points',
    partId: 'part1',
    blockId: 'b1',
    evidence: ['bracket'],
    certainty: 'stated',
    rule: 'x',
  };
}

const shown = (runs: readonly Run[], text: string): string =>
  runs.map(({ span, kind }) => (kind === 'join' ? ' / ' : text.slice(span.start, span.end))).join('');

describe('readings', () => {
  const text = 'would not [conduce to a] promote a desired solution; [only] patience, and resoluteness [always].';
  const block = blockOf({ start: 0, end: text.length });
  const document = documentOf({
    changes: [
      change('deleted', at(text, 'conduce to a'), at(text, '[conduce to a]')),
      change('inserted', at(text, 'promote a desired')),
      change('deleted', at(text, 'only'), at(text, '[only]')),
      change('deleted', at(text, 'always'), at(text, '[always]')),
    ],
  });
  const read = (reading: Reading): string => shown(blockRuns(document, block, reading, text), text);

  it('as prepared: what was struck is there, what was added is not, and no bracket is shown', () => {
    expect(read('prepared')).toBe('would not conduce to a solution; only patience, and resoluteness always.');
  });

  it('as delivered: what was struck is gone, with the white space that parted it', () => {
    expect(read('delivered')).toBe('would not promote a desired solution; patience, and resoluteness.');
  });

  it('marked: both are there and say which they are', () => {
    expect(read('marked')).toBe(
      'would not conduce to a promote a desired solution; only patience, and resoluteness always.',
    );
    const runs = blockRuns(document, block, 'marked', text);
    expect(
      runs.filter((run) => run.change !== null).map((run) => [run.change, text.slice(run.span.start, run.span.end)]),
    ).toEqual([
      ['deleted', 'conduce to a'],
      ['inserted', 'promote a desired'],
      ['deleted', 'only'],
      ['deleted', 'always'],
    ]);
  });

  it('never show a word of another block', () => {
    const other = { ...change('deleted', at(text, 'patience')), blockId: 'b2' };
    expect(shown(blockRuns(documentOf({ changes: [other] }), block, 'delivered', text), text)).toBe(text);
  });

  it('drop a word at the start without leaving white space before the next', () => {
    const words = '[Well] this is late';
    const runs = blockRuns(
      documentOf({ changes: [change('deleted', at(words, 'Well'), at(words, '[Well]'))] }),
      blockOf({ start: 0, end: words.length }),
      'delivered',
      words,
    );
    expect(shown(runs, words)).toBe('this is late');
  });
});

describe('runs', () => {
  const text = 'The Secretary*2* spoke of the\n\n[Page 3] four main islands [Page 4] of Japan';
  const pieces = [at(text, 'The Secretary*2* spoke of the'), at(text, 'four main islands [Page 4] of Japan')];
  const document = documentOf({
    mentions: [{ participant: 'p1', span: at(text, 'The Secretary'), rule: 'title' }],
    noteRefs: [{ id: 'r1', marker: '2', span: at(text, '*2*'), note: 'n2' }],
    leaves: [
      { role: 'text', span: at(text, 'spoke of the') },
      { role: 'page-break', span: at(text, '[Page 4]') },
    ],
  });
  const runs = blockRuns(document, blockOf(...pieces), 'marked', text, [{ kind: 'italic', span: at(text, 'main') }]);

  it('set mentions, anchors, italics and joins apart, in the order of the source', () => {
    expect(
      runs.map(({ kind, mention, noteRef, emphasis, span }) => [
        kind,
        mention,
        noteRef,
        emphasis.join(),
        text.slice(span.start, span.end),
      ]),
    ).toEqual([
      ['text', 'p1', null, '', 'The Secretary'],
      ['note-ref', null, 'r1', '', '*2*'],
      ['text', null, null, '', ' spoke of the'],
      ['join', null, null, '', '\n\n[Page 3] '],
      ['text', null, null, '', 'four '],
      ['text', null, null, 'italic', 'main'],
      ['text', null, null, '', ' islands '],
      ['text', null, null, '', 'of Japan'],
    ]);
  });

  it('follow each other without overlap', () => {
    for (const [index, run] of runs.entries())
      if (index > 0) expect(run.span.start).toBeGreaterThanOrEqual(runs[index - 1]?.span.end ?? 0);
  });
});
