import { readDays } from './date-range.ts';
import { DOCUMENT_TYPES, FIELD_NAMES, IN_PARTS } from './query-fields.ts';
import { VARIANT_FORMS } from './variants.ts';

export interface WordProblem {
  readonly message: string;
  /** What of the word is searched all the same; empty for nothing. */
  readonly rest: string;
}

const NO_DISTANCE = /^(NEAR|BEFORE)\//u;
const NO_FIELD = /^([a-z]{2,20})[:：](?=[\p{L}\p{N}]|$)/iu;
const LIKE_A_DATE = /^1\d{3}-\d{1,2}(?:-\d{1,2})?$/;

/**
 * What is wrong with a word that looks like a sign of the language and is none; null for an honest word.
 *
 *     NEAR/x   autor:tani   1957..1955   1956-13
 *
 * @param joined true where what follows touches the word: `autor:"Masayuki Tani"`
 */
export function wordProblem(word: string, joined: boolean): WordProblem | null {
  const near = NO_DISTANCE.exec(word)?.[1];
  if (near !== undefined) {
    return { message: `Write ${near}/5, with a number of words from 1 to 9999; ${word} is passed over.`, rest: '' };
  }
  const name = NO_FIELD.exec(word)?.[1]?.toLowerCase();
  if (name !== undefined && !FIELD_NAMES.has(name) && (joined || !/[:：]$/u.test(word))) {
    const message = `${name}: is no field of the query language (F1 lists them); only what follows it was searched.`;
    return { message, rest: word.slice(name.length + 1) };
  }
  if (/\d\.\.|\.\.\d/.test(word) && readDays(word) === null) {
    return {
      message: `${word} is no range of dates, such as 1955..1957, the earlier first; it is passed over.`,
      rest: '',
    };
  }
  if (LIKE_A_DATE.test(word) && readDays(word) === null) {
    return { message: `There is no date ${word}; it was searched as words.`, rest: word };
  }
  return null;
}

const VALUES: Readonly<Record<string, string>> = {
  date: 'a date or a range, such as 1956-09 or 1955..1957',
  before: 'a date, such as 1956-08-01',
  after: 'a date, such as 1956-08-01',
  lang: 'en or ja',
  language: 'en or ja',
  sort: 'date or relevance',
  participant: 'a name, in quotation marks where it has several words',
  delegation: 'a name, such as Japan',
  classification: 'a marking, such as secret',
  repository: 'a name, such as "Department of State"',
  also: VARIANT_FORMS.join(', '),
  in: [...new Set(Object.keys(IN_PARTS))].slice(0, 12).join(', '),
  type: `a type of record, such as ${DOCUMENT_TYPES.filter((type) => /^(?:telegram|memorandum|treaty)$/.test(type)).join(', ')}`,
};

/** Says what a field takes that it was not given. */
export function valueProblem(name: string, value: string): string {
  const takes = VALUES[name];
  const rule = takes === undefined ? '' : ` ${name}: takes ${takes};`;
  return `${name}:${value} is nothing this program knows;${rule} it is passed over.`;
}
