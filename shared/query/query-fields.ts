import type { DocumentType } from '../model/document.ts';
import type { Language } from '../model/source-text.ts';
import type { StatedFacet } from './facets.ts';
import type { SnippetPart } from './hit.ts';

/** Fields whose words are looked for in some parts of a record: `title:treaty`. */
export const PART_FIELDS: Readonly<Record<string, readonly SnippetPart[]>> = {
  title: ['title'],
  subject: ['title'],
  place: ['place'],
  person: ['people'],
  people: ['people'],
  source: ['source'],
  file: ['source'],
  class: ['source'],
  notes: ['notes'],
  header: ['header'],
  body: ['body', 'oral-points'],
  points: ['oral-points'],
};

/** What `in:` takes: `treaty in:points`. */
export const IN_PARTS: Readonly<Record<string, readonly SnippetPart[]>> = {
  ...PART_FIELDS,
  'oral-points': ['oral-points'],
  note: ['notes'],
  text: ['body', 'oral-points'],
};

const ALL_PARTS: readonly SnippetPart[] = [
  'title',
  'place',
  'people',
  'source',
  'header',
  'notes',
  'body',
  'oral-points',
];

/** `-in:notes`: everywhere else. */
export function partsBut(parts: readonly SnippetPart[]): SnippetPart[] {
  return ALL_PARTS.filter((part) => !parts.includes(part));
}

export const LANGUAGES: Readonly<Record<string, Language>> = {
  en: 'en',
  english: 'en',
  英語: 'en',
  ja: 'ja',
  jp: 'ja',
  japanese: 'ja',
  日本語: 'ja',
};

/** All document types of the model. The index stores their places in this list: add new ones at its end. */
export const DOCUMENT_TYPES = [
  'memorandum-of-conversation',
  'memorandum-of-telephone-conversation',
  'memorandum',
  'record-of-conversation',
  'minutes',
  'aide-memoire',
  'communique',
  'joint-statement',
  'exchange-of-notes',
  'treaty',
  'speech',
  'telegram',
  'letter',
  'press-statement',
  'editorial-note',
  'other',
  'submission',
  'decision',
  'diplomatic-note',
  'despatch',
  'report',
] as const satisfies readonly DocumentType[];

type Listed = (typeof DOCUMENT_TYPES)[number];
/** Fails to compile where the model has a type that the list has not. */
export const EVERY_TYPE_IS_LISTED: DocumentType extends Listed ? true : never = true;

/** Types that a word names: itself, or all that begin so (`type:memo`). */
export function typesNamed(word: string): DocumentType[] {
  const name = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[\s_]+/g, '-');
  const exact = DOCUMENT_TYPES.filter((type) => type === name);
  return exact.length > 0 || name === '' ? exact : DOCUMENT_TYPES.filter((type) => type.startsWith(name));
}

/** Fields that ask for a value which a record states, whole: `participant:"Mr. Tani"` is not Mr. Tani Masayuki. */
export const STATED_FIELDS: Readonly<Record<string, StatedFacet>> = {
  participant: 'person',
  delegation: 'delegation',
  classification: 'classification',
  repository: 'repository',
};

/** Names that end in a colon and take what follows. */
const OTHERS = [
  'from',
  'to',
  'in',
  'lang',
  'language',
  'type',
  'speaker',
  'date',
  'before',
  'after',
  'same',
  'sort',
  'also',
  'participant',
  'delegation',
  'classification',
  'repository',
] as const;
export const FIELD_NAMES: ReadonlySet<string> = new Set([...Object.keys(PART_FIELDS), ...OTHERS]);
