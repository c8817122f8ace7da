import { fold, type Folded } from './normalise.ts';
import type { Region } from './region.ts';
import type { Span } from '../model/span.ts';
import { runsOn } from './tokens.ts';

/**
 * The folded text of one region, with the way back to the source. Where a note marker or a page break interrupts the
 * region, its pieces meet: in Japanese directly, elsewhere with a space.
 *
 *     source  Department said.*2* He | left the          folded  department said. he left the
 *             ~~~~~~~~~~~~~~~~   ~~~~  ~~~~~~~~   pieces
 */
export interface RunningText {
  readonly folded: string;
  /** Source span of a stretch of the folded text; `end > start`. */
  sourceSpan(start: number, end: number): Span;
}

/** Folds a region of a text. */
export function runningText(text: string, region: Region): RunningText {
  const [only, ...more] = region.pieces;
  if (only === undefined) return { folded: '', sourceSpan: () => ({ start: 0, end: 0 }) };
  if (more.length === 0) return onePiece(text, only);
  return severalPieces(region.pieces.map((piece) => ({ begin: 0, shown: 0, ...onePiece(text, piece) })));
}

interface Piece extends RunningText {
  /** Where it would begin in the folded text of the region, were none of its white space left out. */
  begin: number;
  /** Where it begins there. */
  shown: number;
}

function onePiece(text: string, piece: Span): RunningText {
  const source = text.slice(piece.start, piece.end);
  const folded = fold(source);
  return {
    folded: folded.text,
    sourceSpan: (start, end) => ({
      start: piece.start + sourceOffset(folded, start),
      end: piece.start + sourceEnd(folded, end, source),
    }),
  };
}

function sourceOffset({ starts }: Folded, at: number): number {
  return starts === null ? at : (starts[at] ?? at);
}

const COMBINING = /^[\u0300-\u036f\u3099\u309a\ufe00-\ufe0f\uff9e\uff9f\u1160-\u11ff\u00ad\u200b-\u200d\u2060]$/;

/** The end of the character that holds the unit before `end`: the next unit's start, but never beyond trailing signs. */
function sourceEnd(folded: Folded, end: number, source: string): number {
  const { starts } = folded;
  if (starts === null) return end;
  const last = starts[end - 1] ?? 0;
  // Several folded units can stand for one source character, and units that fold to nothing can follow it.
  let next = last + ((source.codePointAt(last) ?? 0) > 0xffff ? 2 : 1);
  while (next < source.length && COMBINING.test(source.charAt(next))) next += 1;
  return next;
}

function severalPieces(pieces: Piece[]): RunningText {
  let folded = '';
  for (const piece of pieces) {
    const [before, after] = [folded.trimEnd(), piece.folded.trimStart()];
    if (before !== '' && runsOn(before, after)) {
      piece.begin = before.length - (piece.folded.length - after.length);
      piece.shown = before.length;
      folded = before + after;
      continue;
    }
    if (folded !== '') folded += ' ';
    piece.begin = folded.length;
    piece.shown = folded.length;
    folded += piece.folded;
  }
  const pieceAt = (at: number): Piece => {
    let found = pieces[0] as Piece;
    for (const piece of pieces) if (piece.shown <= at && piece.folded !== '') found = piece;
    return found;
  };
  return {
    folded,
    sourceSpan: (start, end) => {
      const first = pieceAt(start);
      const last = pieceAt(end - 1);
      return {
        start: first.sourceSpan(start - first.begin, start - first.begin + 1).start,
        end: last.sourceSpan(end - 1 - last.begin, end - last.begin).end,
      };
    },
  };
}
