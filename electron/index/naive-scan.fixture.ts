import { fold } from '../../shared/query/normalise.ts';
import type { IndexedRecord } from './record-source.ts';

/**
 * The truth that tests hold the index against: a scan of every record's folded text with regular expressions, written
 * from the rules and sharing nothing with the index but folding. A query is built as a tree with its words kept.
 */
export type Wanted =
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly open: boolean }
  | { readonly kind: 'and' | 'or'; readonly of: readonly Wanted[] }
  | { readonly kind: 'not'; readonly of: Wanted };

const IDEOGRAPH = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー';
const LETTER = '\\p{L}\\p{N}\\p{M}';

/** The query as a person would type it. */
export function typed(wanted: Wanted): string {
  switch (wanted.kind) {
    case 'words': {
      const words = wanted.words.join(' ') + (wanted.open ? '*' : '');
      return wanted.words.length > 1 ? `"${words}"` : words;
    }
    case 'not':
      return `-${inBrackets(wanted.of)}`;
    case 'and':
      return wanted.of.map(inBrackets).join(' ');
    case 'or':
      return wanted.of.map(inBrackets).join(' OR ');
  }
}

function inBrackets(wanted: Wanted): string {
  return wanted.kind === 'words' ? typed(wanted) : `(${typed(wanted)})`;
}

/** Keys of the records that match. */
export function scan(records: Iterable<IndexedRecord>, wanted: Wanted): number[] {
  return [...records].filter((record) => matches(record, wanted)).map((record) => record.key);
}

function matches(record: IndexedRecord, wanted: Wanted): boolean {
  switch (wanted.kind) {
    case 'words':
      return textsOf(record).some((text) => pattern(wanted).test(text));
    case 'not':
      return !matches(record, wanted.of);
    case 'and':
      return wanted.of.every((one) => matches(record, one));
    case 'or':
      return wanted.of.some((one) => matches(record, one));
  }
}

function textsOf(record: IndexedRecord): string[] {
  return record.regions.map(
    ({ pieces }) => fold(pieces.map(({ start, end }) => record.text.slice(start, end)).join(' ')).text,
  );
}

/** A word stands between separators or Japanese; Japanese may stand anywhere; separators stand between words. */
function pattern({ words, open }: { words: readonly string[]; open: boolean }): RegExp {
  const parts = words.map((word, at) => {
    const folded = fold(word).text;
    const begins = /^[\p{L}\p{N}]/u.test(folded) && !new RegExp(`^[${IDEOGRAPH}]`, 'u').test(folded);
    const ends = !new RegExp(`[${IDEOGRAPH}]$`, 'u').test(folded) && !(open && at === words.length - 1);
    const left = begins ? `(?:^|(?<![${LETTER}])|(?<=[${IDEOGRAPH}]))` : '';
    const right = ends ? `(?:$|(?![${LETTER}])|(?=[${IDEOGRAPH}]))` : '';
    return left + folded + right;
  });
  return new RegExp(parts.join(`[^${LETTER}]*`), 'u');
}
