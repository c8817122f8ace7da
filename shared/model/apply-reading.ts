import type { Change } from './change.ts';
import type { HistoricalDocument } from './document.ts';
import type { Block } from './part.ts';
import { emphasize } from './emphasize.ts';
import type { Reading } from './reading.ts';
import type { Run } from './run.ts';
import type { Mark } from './source-text.ts';
import { isBlank, type Span } from './span.ts';

interface Cut {
  readonly at: number;
  readonly apply: (state: State) => void;
}

interface State {
  change: Change | null;
  mention: string | null;
  noteRef: string | null;
  /** Signs of a change, words that a reading drops, page signs: not shown. */
  hidden: number;
}

/**
 * The words of a block as they read in a reading, as runs for display. `prepared` drops what was added, `delivered` drops
 * what was struck, `marked` keeps both and says which is which; the brackets that mark a deletion are never shown. White
 * space at a dropped word is dropped with it, so that none doubles. The label of a point is part of the first run.
 *
 * @param marks what the format set apart, where the caller has it
 */
export function blockRuns(
  document: HistoricalDocument,
  block: Block,
  reading: Reading,
  text: string,
  marks: readonly Mark[] = [],
): readonly Run[] {
  const cuts = cutsOf(document, block, reading);
  const runs: Run[] = [];
  for (const [index, piece] of block.pieces.entries()) {
    const before = block.pieces[index - 1];
    if (before !== undefined) {
      runs.push({
        span: { start: before.end, end: piece.start },
        kind: 'join',
        change: null,
        mention: null,
        emphasis: [],
        noteRef: null,
      });
    }
    layPiece(piece, cuts, text, runs);
  }
  return emphasize(runs, marks);
}

function layPiece(piece: Span, cuts: readonly Cut[], text: string, runs: Run[]): void {
  const state: State = { change: null, mention: null, noteRef: null, hidden: 0 };
  let at = piece.start;
  let dropped = false;
  const flush = (end: number): void => {
    if (end <= at) return;
    if (state.hidden > 0) {
      dropped = true;
      at = end;
      return;
    }
    // Where words were dropped, the white space before them already parts the words on both sides.
    let start = at;
    if (dropped && endsBlank(runs[runs.length - 1], piece, text)) {
      while (start < end && isBlank(text.charCodeAt(start))) start += 1;
      // `word [only], next`: no white space is left before a sign that closes.
      if (/[,.;:!?)\]”’]/.test(text[start] ?? '')) trimLast(runs, text);
    }
    dropped = false;
    at = end;
    if (start >= end) {
      dropped = true;
      return;
    }
    runs.push({
      span: { start, end },
      kind: state.noteRef === null ? 'text' : 'note-ref',
      change: state.change?.kind ?? null,
      mention: state.mention,
      emphasis: [],
      noteRef: state.noteRef,
    });
  };
  for (const { at: position, apply } of cuts) {
    if (position > piece.end) break;
    flush(Math.min(Math.max(position, piece.start), piece.end));
    apply(state);
  }
  flush(piece.end);
}

function trimLast(runs: Run[], text: string): void {
  const last = runs[runs.length - 1];
  if (last === undefined || last.kind !== 'text') return;
  let { end } = last.span;
  while (end > last.span.start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  if (end > last.span.start) runs[runs.length - 1] = { ...last, span: { start: last.span.start, end } };
}

/** True at the start of a piece too: nothing stands before it that white space would have to part from. */
function endsBlank(last: Run | undefined, piece: Span, text: string): boolean {
  return last === undefined || last.span.end <= piece.start || isBlank(text.charCodeAt(last.span.end - 1));
}

function cutsOf(document: HistoricalDocument, block: Block, reading: Reading): Cut[] {
  const cuts: Cut[] = [];
  const between = (span: Span, enter: (state: State) => void, leave: (state: State) => void): void => {
    if (span.end <= block.span.start || span.start >= block.span.end) return;
    cuts.push({ at: span.start, apply: enter }, { at: span.end, apply: leave });
  };
  const hide = (span: Span): void => {
    if (span.end > span.start)
      between(
        span,
        (state) => void (state.hidden += 1),
        (state) => void (state.hidden -= 1),
      );
  };
  for (const change of document.changes) {
    if (change.blockId !== block.id) continue;
    hide({ start: change.outer.start, end: change.span.start });
    hide({ start: change.span.end, end: change.outer.end });
    if (reading === (change.kind === 'deleted' ? 'delivered' : 'prepared')) hide(change.span);
    else if (reading === 'marked')
      between(
        change.span,
        (state) => void (state.change = change),
        (state) => void (state.change = null),
      );
  }
  for (const { participant, span } of within(document.mentions, block.span)) {
    between(
      span,
      (state) => void (state.mention = participant),
      (state) => void (state.mention = null),
    );
  }
  for (const { id, span } of within(document.noteRefs, block.span)) {
    between(
      span,
      (state) => void (state.noteRef = id),
      (state) => void (state.noteRef = null),
    );
  }
  for (const { role, span } of within(document.leaves, block.span)) if (role === 'page-break') hide(span);
  return cuts.sort((a, b) => a.at - b.at);
}

/** The items of a sorted list that touch the span, found by halving. */
function within<Item extends { readonly span: Span }>(items: readonly Item[], span: Span): readonly Item[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as Item).span.end <= span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < items.length && (items[end] as Item).span.start < span.end) end += 1;
  return items.slice(low, end);
}
