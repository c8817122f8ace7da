import type { HistoricalDocument } from '../../shared/model/document.ts';
import type { SourceText } from '../../shared/model/source-text.ts';
import { contains, type Span } from '../../shared/model/span.ts';
import { expectedReferences, foundReferences } from './reference-keys.ts';
import type { Answer } from './score.ts';
import { statedFields, readFields } from './source-fields.ts';
import type { TrueRecord } from './truth.ts';

/** A record with the truth about it. */
export interface Measured {
  readonly truth: TrueRecord;
  readonly source: SourceText;
  readonly document: HistoricalDocument;
}

export type Measure = (record: Measured) => Answer;

/** The rows of the table. See docs/accuracy.md for what each one counts. */
export const MEASURES: Readonly<Record<string, Measure>> = {
  'participants, surname': surnames,
  'participants, item': items,
  'participants, side': sides,
  notes: notes,
  'notes with anchors': anchoredNotes,
  date: dates,
  time: times,
  place: ({ truth, document, source }) => ({
    expected: truth.place === null ? [] : [fold(truth.place)],
    // Where the edition marks no place it may still stand in the heading.
    found: truth.place === null ? [] : said(source, document, document.header.place),
  }),
  heading: ({ truth, document, source }) => ({
    expected: [fold(truth.head)],
    found: said(source, document, document.heading ?? document.header.title),
  }),
  subject: subjects,
  'source note': ({ truth, document, source }) => ({
    expected: truth.source === null ? [] : [withoutLabel(fold(truth.source))],
    found: truth.source === null ? [] : said(source, document, document.sourceNote?.span ?? null).map(withoutLabel),
  }),
  'source note fields': ({ truth, document, source }) => ({
    expected: truth.source === null ? [] : statedFields(fold(truth.source)),
    found: truth.source === null ? [] : readFields(document.sourceNote, (span) => said(source, document, span)),
  }),
  'cross references': ({ truth, document, source }) => {
    const expected = expectedReferences(truth.refs);
    return { expected, found: foundReferences(document.crossRefs, source.text, expected) };
  },
  italics: italics,
  pages: ({ truth, document, source }) => {
    const found = pagesOf(source, document);
    // Copies that keep no page signs are not asked for them.
    return { expected: found.length === 0 && source.format === 'plain-text' ? [] : truth.pages, found };
  },
};

/** Folds white space; nothing else may differ. */
export function fold(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

function unspaced(words: string): string {
  return words.replace(/\s+/g, '');
}

/** The words of a span without note anchors and page signs; none for null. */
function said(source: SourceText, document: HistoricalDocument, span: Span | null): string[] {
  if (span === null) return [];
  const signs = document.leaves.filter(
    (leaf) => (leaf.role === 'note-ref' || leaf.role === 'page-break') && contains(span, leaf.span),
  );
  let words = '';
  let at = span.start;
  for (const { span: sign } of signs) {
    words += source.text.slice(at, sign.start);
    at = sign.end;
  }
  return [fold(words + source.text.slice(at, span.end))];
}

function listed({ document }: Measured): HistoricalDocument['participants'] {
  return document.participants.filter(({ evidence }) => evidence === 'list');
}

/** Items of flat lists that an edition sets in italics as a whole, and in which it marks no name, head a group. */
function isGroupHeading({ truth }: Measured, { text, names }: TrueRecord['participants'][number]): boolean {
  const bare = fold(text).replace(/:$/, '');
  return names.length === 0 && truth.italicsInBody.some((words) => fold(words).replace(/:$/, '') === bare);
}

/** A person found counts as wrong only where the list does not name him: editions mark not every name. */
function surnames(record: Measured): Answer {
  const { truth, document, source } = record;
  const names = truth.participants.flatMap(namesInItem);
  const all = fold(truth.participants.map(({ text }) => text).join(' '));
  const open = [...names];
  const found = listed(record)
    .flatMap(({ name }) => said(source, document, name))
    .flatMap((name) => {
      const at = open.findIndex((one) => isSameName(one, name));
      if (at >= 0) return open.splice(at, 1);
      return all.includes(name) ? [] : [name];
    });
  return { expected: names, found };
}

/** The names that the item's own words hold, each person once: marks of a note inside the item name somebody else. */
function namesInItem({ text, names }: TrueRecord['participants'][number]): string[] {
  const words = fold(text);
  const bySurname = new Map<string, string>();
  for (const name of names.map((one) => fold(one.text))) {
    if (words.includes(name.replace(/,$/, '')) && !bySurname.has(surname(name))) bySurname.set(surname(name), name);
  }
  return [...bySurname.values()];
}

/** True where the surnames are the same, or where one marks a part of the name only (`Walter` of `Walter P. McConaughy`). */
export function isSameName(marked: string, found: string): boolean {
  const words = found.toLowerCase().split(/[\s,]+/);
  const parts = marked
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((part) => part !== '');
  return surname(marked) === surname(found) || parts.every((part) => words.some((word) => word.startsWith(part)));
}

/** `Walter S. Robertson, Jr.` -> `robertson`; `Becker, L` -> `becker`. */
export function surname(name: string): string {
  const bare = fold(name)
    .replace(/,?\s(?:Jr\.?|Sr\.?|I{1,3}|IV),?$/, '')
    .replace(/,\s(?:[A-Z]\.?\s?)+$/, '');
  return (bare.split(' ').at(-1) ?? '').replace(/[,.’']+$/, '').toLowerCase();
}

/** Items, each once however many persons it names. */
function items(record: Measured): Answer {
  const spans = new Map(listed(record).map(({ span }) => [span.start, span]));
  const persons = record.truth.participants.filter((item) => !isGroupHeading(record, item));
  return {
    expected: persons.map(({ text }) => fold(text)),
    found: [...spans.values()].flatMap((span) => said(record.source, record.document, span)),
  };
}

/** The group that each item stands in, where the list is grouped. */
function sides(record: Measured): Answer {
  const stated = new Map<number, string>();
  for (const { side, sideEvidence, span } of listed(record)) {
    if (sideEvidence?.rule !== 'side-from-group-heading') continue;
    stated.set(span.start, `${side ?? ''}: ${said(record.source, record.document, span)[0] ?? ''}`);
  }
  let heading: string | null = null;
  const expected: string[] = [];
  for (const item of record.truth.participants) {
    if (isGroupHeading(record, item)) heading = fold(item.text).replace(/:$/, '');
    else if (item.side !== null) expected.push(`${fold(item.side)}: ${fold(item.text)}`);
    else if (heading !== null) expected.push(`${heading}: ${fold(item.text)}`);
  }
  return { expected, found: expected.length === 0 ? [] : [...stated.values()] };
}

function notes({ truth, document, source }: Measured): Answer {
  return {
    // The truth joins the paragraphs of a note without white space.
    expected: truth.notes.map(({ n, text }) => `${n ?? ''} ${unspaced(text)}`),
    found: document.notes.map(({ marker, span }) => `${marker} ${unspaced(said(source, document, span)[0] ?? '')}`),
  };
}

/** A source note belongs to the head and needs no anchor: copies lose the head's marker. */
function anchoredNotes({ truth, document }: Measured): Answer {
  return {
    expected: truth.notes.map(({ n }) => n ?? ''),
    found: document.notes.flatMap(({ marker, kind, refs }) => (kind === 'source' || refs.length > 0 ? [marker] : [])),
  };
}

function statedDate({ truth }: Measured): string | null {
  return truth.dateISO ?? truth.dates.find(({ when }) => when !== null)?.when ?? null;
}

function dates(record: Measured): Answer {
  const stated = statedDate(record);
  if (stated === null) return { expected: [], found: [] };
  const found = record.document.header.date?.edtf;
  return { expected: [stated.slice(0, 10)], found: found === undefined ? [] : [found] };
}

function times(record: Measured): Answer {
  const stated = statedDate(record);
  if (stated === null) return { expected: [], found: [] };
  const time = stated.slice(11, 16);
  // Some editions state the hour in words only.
  const words = `${record.truth.head} ${record.truth.dateline ?? ''}`;
  if (time === '' && /[ap]\.\s?m\.|\bnoon\b|\bmidnight\b/.test(words)) return { expected: [], found: [] };
  const found = record.document.header.date?.time;
  return { expected: time === '' ? [] : [time], found: found == null ? [] : [found] };
}

function subjects({ truth, document, source }: Measured): Answer {
  const subject = fold(truth.subject.join(' '));
  // Some copies keep the bullets of a list of subjects.
  const found = said(source, document, document.subject).map((words) => words.replace(/ [•·*] /g, ' '));
  return { expected: subject === '' ? [] : [subject], found };
}

/** Formats that carry no italics are not asked for them. */
function italics({ truth, document, source }: Measured): Answer {
  if (source.format === 'plain-text' || source.format === 'markdown') return { expected: [], found: [] };
  const notesFrom = Math.min(source.text.length, ...document.notes.map(({ span }) => span.start));
  const marks = source.marks.filter(({ kind, span }) => kind === 'italic' && span.start < notesFrom);
  return {
    expected: truth.italicsInBody.map(fold).filter((words) => words !== ''),
    found: marks.flatMap(({ span }) => said(source, document, span)),
  };
}

function pagesOf({ breaks, text }: SourceText, { leaves }: HistoricalDocument): string[] {
  if (breaks.length > 0) return breaks.flatMap(({ page }) => page ?? []);
  return leaves
    .filter(({ role }) => role === 'page-break')
    .flatMap(({ span }) => /\d+/.exec(text.slice(span.start, span.end))?.[0] ?? []);
}

function withoutLabel(words: string): string {
  return words.replace(/^Source:\s*/i, '');
}
