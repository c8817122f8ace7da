import type { Span } from '../../shared/model/span.ts';
import { matchesWithin } from './matches-within.ts';
import type { ListedNote } from './listed-note.ts';

/** An anchor as found in the text, before it is tied to its note. */
export interface FoundRef {
  readonly marker: string;
  readonly span: Span;
  /** Index into the list of notes, where the style decides it; null leaves it to the order of the markers. */
  readonly note: number | null;
  /** True where it stands in a title that the heading repeats: then it takes no turn among repeated markers. */
  readonly again?: boolean;
}

/**
 * Finds the anchors in the stretches of text that are not notes.
 *
 *     an Aide-Memoire*2*, copy of which        asterisks (in Markdown `[^2]`): certain, with or without a note
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
  const refs = collect(text, /\*(\d{1,4}[a-z]?)\*|\[\^([\w-]{1,12})\](?!:)/g, within, null);
  // `*†*` and, for the sign `*` itself, `***`: only where a note has the sign, for rows of asterisks part texts as well.
  if (style === 'asterisks' && notes.some(({ marker }) => /\D$/.test(marker))) {
    refs.push(...collect(text, /(?<!\*)\*([†‡§¶]{1,3}|\*{1,2})\*(?!\*)/g, within, notes));
  }
  if (style === 'sign') refs.push(...collect(text, /(?<=\S)([†‡§¶]|(?<!\*)\*{1,3}(?!\*))/g, within, notes));
  if (style === 'numbered') {
    const bracketed = findBracketed(text, within, notes);
    refs.push(...bracketed, ...findFused(text, within, notes, bracketed), ...findNext(text, within, notes, bracketed));
  }
  return refs.sort((a, b) => a.span.start - b.span.start);
}

/** Numbers in brackets that a note has: `[2]`. */
export function findBracketed(text: string, within: readonly Span[], notes: readonly ListedNote[]): FoundRef[] {
  return collect(text, /\[(\d{1,4})\]/g, within, notes);
}

/**
 * The anchor in brackets that counts on from the list, where the copy has lost the note: at the end of a sentence or a
 * clause only, since an editor's number (`[4] tons`) stands in brackets too.
 */
function findNext(
  text: string,
  within: readonly Span[],
  notes: readonly ListedNote[],
  bracketed: readonly FoundRef[],
): FoundRef[] {
  const last = bracketed.at(-1);
  if (last === undefined) return [];
  const next = Math.max(...notes.map(({ marker }) => Number.parseInt(marker, 10))) + 1;
  const pattern = new RegExp(
    `(?<!\\d)\\[(${next})\\](?=[.,;:)]|\\s*$)|(?<=[.,;:!?)”’"]\\s?)\\[(${next})\\](?=\\s)`,
    'gm',
  );
  return [...matchesWithin(text, pattern, within)]
    .filter(({ index }) => index > last.span.start)
    .slice(0, 1)
    .map((match) => ({
      marker: String(next),
      span: { start: match.index, end: match.index + match[0].length },
      note: null,
    }));
}

function collect(
  text: string,
  pattern: RegExp,
  within: readonly Span[],
  notes: readonly ListedNote[] | null,
): FoundRef[] {
  const known = notes === null ? null : new Set(notes.flatMap(({ marker, also = marker }) => [marker, also]));
  const found: FoundRef[] = [];
  for (const match of matchesWithin(text, pattern, within)) {
    const marker = match[1] ?? match[2] ?? '';
    if (known?.has(marker) === false) continue;
    found.push({ marker, span: { start: match.index, end: match.index + match[0].length }, note: null });
  }
  return found;
}

/** A marker that repeats more often is taken for a list of something else: no record numbers its notes so. */
const MOST_REPEATS = 8;

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
    else if (list.length < MOST_REPEATS) list.push(index);
  }
  if (byMarker.size === 0) return [];
  const candidates: Candidate[] = [];
  for (const match of matchesWithin(text, FUSED, within)) addCandidates(text, match, byMarker, candidates);
  return withoutDoubtful(heaviestChain(candidates, notes.length)).map(({ marker, span, note }) => ({
    marker,
    span,
    note,
  }));
}

const FUSED = /(?<!\d)\d{1,7}[a-z]?(?![\d\p{L}/–-])/gu;
const MONTH = /(?:January|February|March|April|May|June|July|August|September|October|November|December)\s$/;

/**
 * Digits that follow a number without a sign: `June 8, 19581` is a year and an anchor, `May 251` a day and an anchor.
 * A day with an anchor may be read in two ways (`May 121`); the chain takes the one that fits.
 */
function splitReadings(text: string, start: number, digits: string): { marker: string; weight: number }[] {
  if (/^1[6-9]\d{3,5}$/.test(digits)) return [{ marker: digits.slice(4), weight: 60 }];
  if (/^(?:1[6-9]|20)\d\d$|[a-z]$/.test(digits)) return [];
  const before = text.slice(Math.max(0, start - 12), start);
  const readings: { marker: string; weight: number }[] = [];
  if (MONTH.test(before)) {
    // `February 42` is no day, so it is the fourth and an anchor; `May 12` may be just that.
    const weight = Number(digits) > 31 ? 60 : DOUBTFUL;
    for (const length of [2, 1]) {
      const day = Number(digits.slice(0, length));
      if (digits.length > length && day >= 1 && day <= 31) readings.push({ marker: digits.slice(length), weight });
    }
  } else if (/\d\/$/.test(before) && digits.length > 2) readings.push({ marker: digits.slice(2), weight: 40 });
  else if (/(?:\p{L}|\bNo\.)\s$/u.test(before) && digits.length > 1 && digits.length <= 5) {
    // `Rule 206`: any number may carry an anchor, but nothing but the chain speaks for it.
    readings.push({ marker: digits.slice(-1), weight: DOUBTFUL });
    if (digits.length > 2) readings.push({ marker: digits.slice(-2), weight: DOUBTFUL });
  }
  return readings;
}

/** Weight of a reading that the words alone do not bear out; it stands only between two anchors that are certain. */
const DOUBTFUL = 5;

/** Drops the doubtful anchors whose neighbours in the list are not both anchored beyond doubt. */
function withoutDoubtful(chain: readonly Candidate[]): readonly Candidate[] {
  return chain.filter(({ weight, note }, index) => {
    if (weight > DOUBTFUL) return true;
    const before = chain[index - 1];
    const after = chain[index + 1];
    return (
      before !== undefined &&
      after !== undefined &&
      before.note === note - 1 &&
      after.note === note + 1 &&
      before.weight > DOUBTFUL &&
      after.weight > DOUBTFUL
    );
  });
}

function addCandidates(
  text: string,
  match: RegExpExecArray,
  byMarker: ReadonlyMap<string, readonly number[]>,
  into: Candidate[],
): void {
  const digits = match[0];
  const stop = match.index + digits.length;
  // `October 7, I9601`: the scan read the year's first digit as a letter.
  const misread =
    digits.length > 3 && /(?:^|[^\p{L}])[Il]$/u.test(text.slice(Math.max(0, match.index - 2), match.index));
  const weight = misread ? 0 : weigh(text, match.index, stop);
  const readings =
    weight > 0
      ? [{ marker: digits, weight }]
      : misread
        ? [{ marker: digits.slice(3), weight: 60 }]
        : splitReadings(text, match.index, digits);
  // Candidates of one place are added from the last note to the first, so that a chain takes at most one of them.
  const here = readings.flatMap((reading) =>
    (byMarker.get(reading.marker) ?? []).map((note) => ({
      ...reading,
      span: { start: stop - reading.marker.length, end: stop },
      note,
    })),
  );
  into.push(...here.sort((a, b) => b.note - a.note));
}

/** How likely the digits `[start, stop)` are an anchor, by the character before them and what follows. */
function weigh(text: string, start: number, stop: number): number {
  const before = text[start - 1] ?? '';
  const next = text.slice(stop, stop + 2);
  if (/[.,]/.test(before) && /\d/.test(text[start - 2] ?? '')) {
    // `paras 2 and 3 of CH362796.3`: the number of a cable has no decimals.
    if (stop - start < 3 && /\p{Lu}\d{4,}\.$/u.test(text.slice(Math.max(0, start - 10), start))) return 80;
    // `Article 51,3 Ambassador`: no number is written so; `on February 6.4`: only where a sentence may end.
    if (before === ',') return stop - start < 3 && /^(?:$|\s)/.test(next) ? 80 : 0;
    return /^(?:$|\s(?:$|[\p{Lu}“"‘[(\n]))/u.test(next) ? 50 : 0;
  }
  if (/^[\p{L}\d]/u.test(next)) return 0;
  if (/[\p{Ll}.,;:!?)"”’'\]»…]/u.test(before)) return 100;
  // `_[matter omitted]_2`: the sign that ends italics in Markdown.
  if (/[%°—]/.test(before) || /[\p{Ll}.,\])’”]_$/u.test(text.slice(Math.max(0, start - 2), start))) return 60;
  if (/\p{Lu}/u.test(before)) return /\p{Lu}\p{Lu}/u.test(text.slice(start - 2, start)) ? 50 : 30;
  if (/[\p{Lo}。、」』）]/u.test(before)) return 60;
  // `... the ‘Brisbane Line’). 1 I could not`: a sentence ends before it, and another begins behind it.
  if (stop - start < 3 && before === ' ' && /[.)”’"]/.test(text[start - 2] ?? '') && /^\s\p{Lu}/u.test(next)) return 20;
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
      if (held < 0 || best[index] > (best[held] as number)) tree[at] = index;
    }
    if (top < 0 || best[index] > (best[top] as number)) top = index;
  }
  const chain: Candidate[] = [];
  for (let at = top; at >= 0; at = previous[at] as number) chain.push(candidates[at] as Candidate);
  return chain.reverse();
}
