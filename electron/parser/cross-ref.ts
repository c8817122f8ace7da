import type { CrossRef } from '../../shared/model/cross-ref.ts';
import type { Span } from '../../shared/model/span.ts';
import { parseVolume, PAGES, type ParsedVolume } from './volume-ref.ts';

// Cheap to find; what stands there is read by the parsers below, each anchored at its place.
const TRIGGER =
  /\b(?:[Ff]oot[Nn]otes?|[Nn]otes?|FOOTNOTES?|Documents?|Foreign Relations|FRUS|[Vv]ol(?:umes?|s?\.)|Part|[Ss]upra|[Ii]nfra|[Ii]bid|[Aa]nte|[Pp]ost)(?![\w-])/g;

const NUMBER = /(\d{1,4}[a-z]?)(?![\w/]|[.,]\d|-\d{3})/y;
const JOINT = /\s?(?:[-–—]|,?\s(?:and|or|to|through)\s|,\s|&\s)\s?/y;
const FOLLOWING = /\s(?:ff?\.|et seq\.?)/y;
const TO_DOCUMENT = /,?\s(?:to\s|of\s|in\s)?Documents?\s(?=\d)/y;
const COMMA_DOCUMENT = /,?\s(?:and\s)?Documents?\s(?=\d)/y;
const COMMA_NOTE = /,\s(?:foot)?notes?\s(?=\d)/y;
const WHERE = /,?\s(?:above|below|supra|infra)\b/y;
const COMMA_PAGES = /,\s/y;

/** Papers of other bodies are numbered too: `NAC Document 60`, `House Document 163` are no records of an edition. */
const FOREIGN_SERIES =
  /(?:\b[A-Z][A-Z.&/-]+|House|Senate|Executive|Parliamentary|Command|Conference|Committee|Council|Assembly|Nations|Public|Congress)\s$/;

/** A volume without its series is one of this edition only where a reference leads to it; else it is a folder's or a book's. */
const LEADS_TO_VOLUME = /(?:\b(?:see|see also|also|in|and|or|of|to|from|ibid\.?),?|[(;])\s$/i;
/** `Foreign Relations, 1952–1954, vol. IX, pp. 1348 ff., and 1955–1957, vol. XIV`: the years open a further volume. */
const FURTHER_YEARS = /(?:\band|;)\s(\d{4}(?:[-–—]\d{2,4})?,\s)$/;

/**
 * Finds references to other records, notes and volumes, in order.
 *
 *     see footnote 2, Document 147.
 *         ^^^^^^^^^^^^^^^^^^^^^^^^ footnote, note 2, document 147
 *     See Documents 70 and 93.
 *         ^^^^^^^^^^^^ 70   ^^ 93: one reference a number
 *     Foreign Relations, 1952–1954, vol. XIV, Part 2, pp. 1 ff.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ volume
 *                                                     ^^^^^^^^^ pages
 */
export function parseCrossRefs(text: string, within: readonly Span[]): CrossRef[] {
  const refs: CrossRef[] = [];
  for (const { start, end } of within) {
    const words = text.slice(start, end);
    TRIGGER.lastIndex = 0;
    for (let match = TRIGGER.exec(words); match; match = TRIGGER.exec(words)) {
      const read = readAt(words, match.index, match[0]);
      for (const ref of read.refs) refs.push(shift(ref, start));
      if (read.end > TRIGGER.lastIndex) TRIGGER.lastIndex = read.end;
    }
  }
  return refs.sort((a, b) => a.span.start - b.span.start);
}

interface Read {
  readonly refs: readonly CrossRef[];
  readonly end: number;
}

const NOTHING: Read = { refs: [], end: 0 };

function readAt(words: string, at: number, trigger: string): Read {
  const after = at + trigger.length;
  switch (trigger.toLowerCase()) {
    case 'footnote':
    case 'footnotes':
      return readNotes(words, at, after, false);
    case 'note':
    case 'notes':
      return readNotes(words, at, after, true);
    case 'document':
    case 'documents':
      return readDocuments(words, at, after, null);
    case 'supra':
      return readPlaceWord(words, at, after, 'supra', false);
    case 'infra':
      return readPlaceWord(words, at, after, 'infra', false);
    case 'ante':
      return readPlaceWord(words, at, after, 'supra', true);
    case 'post':
      return readPlaceWord(words, at, after, 'infra', true);
    case 'ibid':
      return readPlaceWord(words, at, words[after] === '.' ? after + 1 : after, 'ibid', false);
    default:
      return readVolume(words, at);
  }
}

interface Numbered {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** `70 and 93`, `186, 188, 192, and 193`, `219–224`: each number that is written, no number between. */
function readNumbers(words: string, at: number): Numbered[] {
  const numbers: Numbered[] = [];
  for (let next = at; ;) {
    const match = matchAt(NUMBER, words, next);
    if (!match) return numbers;
    const end = next + match[0].length;
    numbers.push({ value: match[1] ?? '', start: next, end });
    const joint = matchAt(JOINT, words, end);
    if (!joint) return numbers;
    next = end + joint[0].length;
  }
}

function readNotes(words: string, at: number, after: number, bare: boolean): Read {
  if (words[after] !== ' ' && words[after] !== '\u00a0' && words[after] !== '\n') return NOTHING;
  const numbers = readNumbers(words, after + 1);
  const last = numbers.at(-1);
  if (!last) return NOTHING;
  const toDocument = matchAt(TO_DOCUMENT, words, last.end);
  const target = toDocument && matchAt(NUMBER, words, last.end + toDocument[0].length);
  // A note without "foot" is a reference only where it names its document: a Soviet note of March 3 is none.
  if (bare && !target) return NOTHING;
  let end = last.end + (target ? (toDocument?.[0].length ?? 0) + target[0].length : 0);
  if (!target) end += matchAt(WHERE, words, end)?.[0].length ?? 0;
  const pagesAt = end + (matchAt(COMMA_PAGES, words, end)?.[0].length ?? 0);
  const pages = target || pagesAt === end ? null : matchAt(PAGES, words, pagesAt);
  const pagesSpan = pages ? { start: pagesAt, end: pagesAt + pages[0].length } : null;
  const refs = numbers.map(({ value, start, end: numberEnd }, index): CrossRef => {
    const isLast = index === numbers.length - 1;
    const span = { start: index === 0 ? at : start, end: isLast ? (pagesSpan?.end ?? end) : numberEnd };
    return {
      kind: 'footnote',
      span,
      document: target?.[1] ?? null,
      note: value,
      volume: null,
      pages: isLast ? pagesSpan : null,
    };
  });
  return { refs, end: pagesSpan?.end ?? end };
}

function readDocuments(words: string, at: number, after: number, volume: ParsedVolume | null): Read {
  if (!/\s/.test(words.charAt(after)) || (!volume && FOREIGN_SERIES.test(words.slice(Math.max(0, at - 24), at))))
    return NOTHING;
  const numbers = readNumbers(words, after + 1);
  const last = numbers.at(-1);
  if (!last) return NOTHING;
  const commaNote = numbers.length === 1 ? matchAt(COMMA_NOTE, words, last.end) : null;
  const notes = commaNote ? readNumbers(words, last.end + commaNote[0].length) : [];
  const closing = notes.at(-1) ?? last;
  const end = closing.end + (matchAt(FOLLOWING, words, closing.end)?.[0].length ?? 0);
  const start = volume?.span.start ?? at;
  const volumeSpan = volume?.span ?? null;
  if (notes.length > 0) {
    const refs = notes.map((note, index): CrossRef => ({
      kind: 'footnote',
      span: { start: index === 0 ? start : note.start, end: note.end },
      document: last.value,
      note: note.value,
      volume: volumeSpan,
      pages: null,
    }));
    return { refs, end };
  }
  const refs = numbers.map((number, index): CrossRef => ({
    kind: 'document',
    span: { start: index === 0 ? start : number.start, end: index === numbers.length - 1 ? end : number.end },
    document: number.value,
    note: null,
    volume: volumeSpan,
    pages: null,
  }));
  return { refs, end };
}

/** supra, infra, ibid., ante, post; the last two are English words too and count only with their page. */
function readPlaceWord(
  words: string,
  at: number,
  after: number,
  kind: 'supra' | 'infra' | 'ibid',
  needsPages: boolean,
): Read {
  const pagesAt = after + (matchAt(COMMA_PAGES, words, after)?.[0].length ?? 0);
  const match = pagesAt > after ? matchAt(PAGES, words, pagesAt) : null;
  if (needsPages && !match) return NOTHING;
  const pages = match ? { start: pagesAt, end: pagesAt + match[0].length } : null;
  const end = pages?.end ?? after;
  return { refs: [{ kind, span: { start: at, end }, document: null, note: null, volume: null, pages }], end };
}

function readVolume(words: string, at: number): Read {
  const found = parseVolume(words, at);
  if (!found) return NOTHING;
  const before = words.slice(Math.max(0, at - 24), at);
  const years = found.series ? 0 : (FURTHER_YEARS.exec(before)?.[1]?.length ?? 0);
  const volume = { ...found, span: { start: at - years, end: found.span.end } };
  const toDocument = matchAt(COMMA_DOCUMENT, words, volume.span.end);
  if (toDocument) {
    const after = volume.span.end + toDocument[0].length - 1;
    const documents = readDocuments(words, at, after, volume);
    if (documents.refs.length > 0) return documents;
  }
  // `Part 2` alone is a part of anything.
  if (volume.partOnly || (!volume.series && years === 0 && !LEADS_TO_VOLUME.test(before))) return NOTHING;
  const end = volume.pages?.end ?? volume.span.end;
  const { span, pages } = volume;
  const ref: CrossRef = {
    kind: 'volume',
    span: { start: span.start, end },
    document: null,
    note: null,
    volume: span,
    pages,
  };
  return { refs: [ref], end };
}

function shift(ref: CrossRef, by: number): CrossRef {
  const moved = (span: Span | null) => span && { start: span.start + by, end: span.end + by };
  return {
    ...ref,
    span: { start: ref.span.start + by, end: ref.span.end + by },
    volume: moved(ref.volume),
    pages: moved(ref.pages),
  };
}

function matchAt(pattern: RegExp, words: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(words);
}
