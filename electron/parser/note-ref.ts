import type { Span } from '../../shared/model/span.ts';
import type { ListedNote } from './note.ts';

/** An anchor as found in the text, before it is tied to its note. */
export interface FoundRef {
  readonly marker: string;
  readonly span: Span;
  /** Index into the list of notes, where the style decides it; null leaves it to the order of the markers. */
  readonly note: number | null;
}

/**
 * Finds the anchors in the stretches of text that are not notes.
 *
 *     an Aide-Memoire*2*, copy of which        asterisks: certain, with or without a note
 *                    ^^^
 *     an Aide-Mémoire,2 copy of which          fused digits: only in the order of a list of notes
 *                     ^
 *     in view of the report [2] that           brackets: only where a note has the number
 *                           ^^^
 *     as he spoke† in the copy                 signs: only where a note has the sign
 *                ^
 */
export function findNoteRefs(text: string, within: readonly Span[], notes: readonly ListedNote[]): FoundRef[] {
  const style = notes[0]?.style ?? 'asterisks';
  const refs: FoundRef[] = [];
  for (const { start, end } of within) collect(text, start, end, /\*(\d{1,4}[a-z]?)\*/g, refs, null);
  if (style === 'sign') {
    for (const { start, end } of within)
      collect(text, start, end, /(?<=\S)([†‡§¶]|(?<!\*)\*{1,3}(?!\*))/g, refs, notes);
  }
  if (style === 'numbered') {
    const bracketed: FoundRef[] = [];
    for (const { start, end } of within) collect(text, start, end, /\[(\d{1,4})\]/g, bracketed, notes);
    refs.push(...bracketed, ...findFused(text, within, notes, bracketed));
  }
  return refs.sort((a, b) => a.span.start - b.span.start);
}

function collect(
  text: string,
  start: number,
  end: number,
  pattern: RegExp,
  into: FoundRef[],
  notes: readonly ListedNote[] | null,
): void {
  const known = notes === null ? null : new Set(notes.map(({ marker }) => marker));
  pattern.lastIndex = start;
  for (let match = pattern.exec(text); match !== null && match.index < end; match = pattern.exec(text)) {
    const marker = match[1] ?? '';
    if (known?.has(marker) === false) continue;
    into.push({ marker, span: { start: match.index, end: match.index + match[0].length }, note: null });
  }
}

interface Candidate {
  readonly marker: string;
  readonly span: Span;
  readonly note: number;
  readonly weight: number;
}

/**
 * Digits fused to a word are anchors only as a chain that runs through the list of notes in its order; of all such chains
 * the weightiest is taken. A digit after a sign or a small letter weighs more than one after a capital (`Course B2`).
 */
function findFused(
  text: string,
  within: readonly Span[],
  notes: readonly ListedNote[],
  bracketed: readonly FoundRef[],
): FoundRef[] {
  const settled = new Set(bracketed.map(({ marker }) => marker));
  const byMarker = new Map<string, number[]>();
  for (const [index, { marker }] of notes.entries()) {
    if (settled.has(marker)) continue;
    const list = byMarker.get(marker);
    if (list === undefined) byMarker.set(marker, [index]);
    else list.push(index);
  }
  if (byMarker.size === 0) return [];
  const candidates: Candidate[] = [];
  for (const region of within) addCandidates(text, region, byMarker, candidates);
  return heaviestChain(candidates, notes.length).map(({ marker, span, note }) => ({ marker, span, note }));
}

const FUSED = /(?<=[^\s\d])\d{1,7}(?![\d\p{L}/–-])|(?<!\d)1[6-9]\d{3,6}(?!\d)/gu;

function addCandidates(
  text: string,
  { start, end }: Span,
  byMarker: ReadonlyMap<string, readonly number[]>,
  into: Candidate[],
): void {
  FUSED.lastIndex = start;
  for (let match = FUSED.exec(text); match !== null && match.index < end; match = FUSED.exec(text)) {
    const digits = match[0];
    const before = text[match.index - 1] ?? '';
    const stop = match.index + digits.length;
    const isYear = /^1[6-9]\d{3,6}$/.test(digits) && !/[\p{L}.,;:!?)"”’\]]/u.test(before);
    const marker = isYear ? digits.slice(4) : digits;
    const indices = byMarker.get(marker);
    if (indices === undefined) continue;
    const weight = isYear ? 60 : weigh(text, match.index, stop);
    if (weight === 0) continue;
    // Candidates of one place are added from the last note to the first, so that a chain takes at most one of them.
    for (let at = indices.length - 1; at >= 0; at -= 1) {
      into.push({ marker, span: { start: stop - marker.length, end: stop }, note: indices[at] as number, weight });
    }
  }
}

/** How likely the digits `[start, stop)` are an anchor, by the character before them and what follows. */
function weigh(text: string, start: number, stop: number): number {
  const before = text[start - 1] ?? '';
  const next = text.slice(stop, stop + 2);
  if (/[.,]/.test(before) && /\d/.test(text[start - 2] ?? '')) {
    // `in 1956.2 He`: an anchor after a year that ends a sentence; `3.2 million`: a number.
    return /(?:^|\D)1[6-9]\d\d$/.test(text.slice(Math.max(0, start - 6), start - 1)) && /^(?:$|\s\S?$)/.test(next)
      ? 50
      : 0;
  }
  if (/^[\p{L}\d]/u.test(next)) return 0;
  if (/[\p{Ll}.,;:!?)"”’'\]»…]/u.test(before)) return 100;
  if (/[%°—]/.test(before)) return 60;
  if (/\p{Lu}/u.test(before)) return /\p{Lu}\p{Lu}/u.test(text.slice(start - 2, start)) ? 50 : 30;
  if (/[\p{Lo}。、」』）]/u.test(before)) return 60;
  return 0;
}

/** Heaviest strictly rising chain over `note` (candidates are in order of place), by a Fenwick tree of prefix maxima. */
function heaviestChain(candidates: readonly Candidate[], notes: number): Candidate[] {
  const best = new Float64Array(candidates.length);
  const previous = new Int32Array(candidates.length).fill(-1);
  const tree = new Int32Array(notes + 1).fill(-1);
  let top = -1;
  for (const [index, candidate] of candidates.entries()) {
    let from = -1;
    for (let at = candidate.note; at > 0; at -= at & -at) {
      const held = tree[at] as number;
      if (held >= 0 && (from < 0 || (best[held] as number) > (best[from] as number))) from = held;
    }
    previous[index] = from;
    best[index] = candidate.weight + (from < 0 ? 0 : (best[from] as number));
    for (let at = candidate.note + 1; at <= notes; at += at & -at) {
      const held = tree[at] as number;
      if (held < 0 || (best[index] as number) > (best[held] as number)) tree[at] = index;
    }
    if (top < 0 || (best[index] as number) > (best[top] as number)) top = index;
  }
  const chain: Candidate[] = [];
  for (let at = top; at >= 0; at = previous[at] as number) chain.push(candidates[at] as Candidate);
  return chain.reverse();
}
