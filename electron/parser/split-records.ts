import type { HeaderFieldName, HeaderShape } from '../../shared/model/header.ts';
import type { SourceText } from '../../shared/model/source-text.ts';
import { parseFrontMatter } from './front-matter.ts';
import { parseHeader } from './header.ts';
import { parseLabelledHeader } from './header-labelled.ts';
import { fieldOpening } from './header-world-and-japan.ts';
import { splitLines, type Line } from './lines.ts';

/** Whatever may open a header. Nearly every file shows it once at most, and is then looked at no further. */
const MAY_OPEN =
  /(?:^|[\n\r\f\u2028\u2029])[^\S\n\r\f]*(?:Title:|---|[[［【〔]\s{0,4}(?:Title|Place|Date|文書名|表題|場所|年月日|内閣名)\s{0,4}[\]］】〕])/gi;

/** How many lines a header may take, from its first field on. */
const HEADER_LINES = 24;
/** Lines of a value that goes on, at most. */
const VALUE_LINES = 4;
/** A label is looked for at the start of a line, within so many characters. */
const LABEL_WITHIN = 60;
const LONGEST_MASTHEAD_LINE = 200;
const MASTHEAD_LINES = 4;

/** The first line above the fields names the database. */
const MASTHEAD = /^(?:["“'「『].{1,60}["”'」』] Database\b|データベース\s?[「『])/;
const RULE = /^[-=_*~＝―－]{3,}$/;

/**
 * Takes a text file apart that holds several records, each below a header of its own in the shape of the first one. Each
 * character of the file stands in exactly one record, rules and blank lines between two with the one before.
 *
 *     [Title] Talks on Salmon ... [Full text] ... record-1
 *     "The World and Japan" Database            record-2 begins, with the masthead above its fields
 *     [Title] Talks on Herring
 *     [Date] May 5, 1956
 *     [Full text]
 *
 * One label alone begins nothing: a record may quote it.
 *
 * @returns the source itself where it holds one record, or where the format has told its records apart
 */
export function splitRecords(source: SourceText): readonly SourceText[] {
  if (source.format !== 'plain-text' && source.format !== 'markdown') return [source];
  const starts = recordStarts(source.text);
  if (starts.length < 2) return [source];
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? source.text.length;
    const undecodable = source.undecodable
      .filter((span) => span.start >= start && span.start < end)
      .map((span) => ({ start: span.start - start, end: span.end - start }));
    return { ...source, text: source.text.slice(start, end), fragment: `record-${index + 1}`, undecodable };
  });
}

/** Offsets at which the records of a text begin; the first one is 0. */
function recordStarts(text: string): number[] {
  MAY_OPEN.lastIndex = 0;
  if (!MAY_OPEN.test(text) || !MAY_OPEN.test(text)) return [0];
  const { shape, bodyStart } = parseHeader(text);
  const opens = OPENERS[shape];
  if (opens === undefined) return [0];
  const lines = splitLines(text, 0);
  const starts = [0];
  for (const [index, { span }] of lines.entries()) {
    if (span.start < bodyStart || !opens(text, lines, index)) continue;
    const first = shape === 'world-and-japan' ? (mastheadAbove(text, lines, index) ?? index) : index;
    const start = lineStart(lines[first] as Line);
    if (start >= bodyStart) starts.push(start);
  }
  return starts;
}

type Opener = (text: string, lines: readonly Line[], index: number) => boolean;

const OPENERS: Readonly<Partial<Record<HeaderShape, Opener>>> = {
  'world-and-japan': opensFields,
  labelled: opensLabels,
  'front-matter': opensFrontMatter,
};

/** `[Title]` or the cabinet of a speech at the top, or another field below a masthead; then the fields that go with it. */
function opensFields(text: string, lines: readonly Line[], index: number): boolean {
  const first = fieldOpening(headOf(text, lines[index]));
  if (first === null || first === 'full-text') return false;
  if (first !== 'title' && first !== 'cabinet' && mastheadAbove(text, lines, index) === null) return false;
  const seen = new Set<HeaderFieldName>([first]);
  let since = 0;
  for (const line of lines.slice(index + 1, index + HEADER_LINES)) {
    const name = fieldOpening(headOf(text, line));
    if (name === null) {
      since += 1;
      if (since > VALUE_LINES) break;
      continue;
    }
    if (seen.has(name)) break;
    seen.add(name);
    since = 0;
    if (name === 'full-text') break;
  }
  return seen.size >= 3 && (seen.has('full-text') || (seen.has('date') && seen.has('source')));
}

/** `Title:` with another of our labels in the same block. */
function opensLabels(text: string, lines: readonly Line[], index: number): boolean {
  if (!headOf(text, lines[index]).startsWith('Title:') || !standsApart(text, lines, index)) return false;
  const header = parseLabelledHeader(text, blockFrom(lines, index));
  return header !== null && new Set(header.fields.map(({ name }) => name).filter((name) => name !== 'other')).size >= 2;
}

function opensFrontMatter(text: string, lines: readonly Line[], index: number): boolean {
  if (lines[index]?.gap !== true || !headOf(text, lines[index]).startsWith('---')) return false;
  const header = parseFrontMatter(text, blockFrom(lines, index));
  return header !== null && header.fields.length >= 2 && header.fields.some(({ name }) => name === 'title');
}

/** The lines up to the next blank one, a header's worth at most. */
function blockFrom(lines: readonly Line[], index: number): Line[] {
  const block = lines.slice(index, index + HEADER_LINES);
  const next = block.findIndex(({ gap }, at) => at > 0 && gap);
  return next < 0 ? block : block.slice(0, next);
}

/** Index of the line that names the database, in the block of lines above the fields. */
function mastheadAbove(text: string, lines: readonly Line[], index: number): number | null {
  for (let at = index - 1; at >= Math.max(0, index - MASTHEAD_LINES); at -= 1) {
    const { span } = lines[at] as Line;
    if (span.end - span.start > LONGEST_MASTHEAD_LINE) return null;
    if (MASTHEAD.test(text.slice(span.start, span.end))) return at;
    if (at < index - 1 && lines[at + 1]?.gap === true) return null;
  }
  return null;
}

/** A blank line or a rule stands before the line. */
function standsApart(text: string, lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  const before = lines[index - 1];
  if (line === undefined || before === undefined || line.gap) return true;
  return (
    before.span.end - before.span.start < LABEL_WITHIN && RULE.test(text.slice(before.span.start, before.span.end))
  );
}

function headOf(text: string, line: Line | undefined): string {
  return line === undefined ? '' : text.slice(line.span.start, Math.min(line.span.end, line.span.start + LABEL_WITHIN));
}

/** White space at the start of its first line belongs to the record. */
function lineStart({ span, indent }: Line): number {
  return span.start - indent;
}
