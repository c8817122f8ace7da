import type { HistoricalDocument } from '../../shared/model/document.ts';
import type { HeaderFieldName } from '../../shared/model/header.ts';
import { isBareNumber } from '../../shared/model/is-bare-number.ts';
import { textOf, type Span } from '../../shared/model/span.ts';
import { withoutMarkers } from '../../shared/model/without-markers.ts';
import type { RecordSummary } from './rows.ts';
import { statedFacets } from './stated-facets.ts';

/** A title made of first words is cut here, at a word's end where there is one. UTF-16 units. */
const LONGEST_FIRST_WORDS = 80;

/** What a list shows of a record: its own words on one line, nothing concluded. */
export function summarize(document: HistoricalDocument, text: string): RecordSummary {
  const { header } = document;
  const title = titleOf(document, text);
  return {
    id: document.identity.id,
    title,
    subject: subjectOf(document, text, title),
    place: words(text, header.place),
    date: header.date?.edtf ?? null,
    time: header.date?.time ?? null,
    type: document.documentType,
    language: header.language,
    findings: document.findings.length,
    facets: statedFacets(document, text),
  };
}

/**
 * Title, else heading, else subject, else what kind of speech by whom, else first words. A number that an edition gives
 * in place of a title stays, and what tells the record from its neighbours follows.
 *
 *     title: "5"   ...   Dear Mr. Bruce,      [演説者] 岸信介内閣総理大臣   [演説種別] 所信表明演説
 *     5 Dear Mr. Bruce,                       所信表明演説 岸信介内閣総理大臣
 */
function titleOf(document: HistoricalDocument, text: string): string {
  const { header, heading, subject } = document;
  const named = [header.title, heading, subject].flatMap((span) => unmarked(document, text, span) ?? []);
  const title = named.find((found) => !isBareNumber(found));
  const number = named.find(isBareNumber);
  const rest = title ?? speechOf(document, text) ?? firstWords(document, text);
  return number === undefined || title !== undefined ? rest : `${number} ${rest}`;
}

/** Null where the title holds the subject already. */
function subjectOf(document: HistoricalDocument, text: string, title: string): string | null {
  const found = unmarked(document, text, document.subject);
  return found === null || title.toLowerCase().includes(found.toLowerCase()) ? null : found;
}

function speechOf({ header }: HistoricalDocument, text: string): string | null {
  const value = (wanted: HeaderFieldName): string[] =>
    header.fields.flatMap((field) => (field.name === wanted ? (words(text, field.value) ?? []) : []));
  const kinds = value('speech-type');
  return kinds.length === 0 ? null : [...kinds, ...value('speaker')].join(' ');
}

/** Words of the record that name it: a note's marker on them is none. */
function unmarked({ noteRefs }: HistoricalDocument, text: string, span: Span | null): string | null {
  return span === null ? null : onOneLine(withoutMarkers(text, span, noteRefs));
}

function words(text: string, span: Span | null): string | null {
  return span === null ? null : onOneLine(textOf(text, span));
}

function onOneLine(found: string): string | null {
  const folded = found.replace(/\s+/gu, ' ').trim();
  return folded === '' ? null : folded;
}

function firstWords(document: HistoricalDocument, text: string): string {
  const body = document.leaves.find((leaf) => leaf.role === 'text');
  const found = words(text, body?.span ?? null) ?? words(text, { start: 0, end: text.length }) ?? '(no words)';
  if (found.length <= LONGEST_FIRST_WORDS) return found;
  const cut = found.slice(0, LONGEST_FIRST_WORDS);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_FIRST_WORDS / 2)).trimEnd()} …`;
}
