import { isPlainlyDate } from './date-range.ts';
import { lexQuery, type QueryToken } from './lex-query.ts';
import { hasOuter } from './outer-clauses.ts';
import { PART_FIELDS } from './query-fields.ts';
import { isIdeographic } from './tokens.ts';

const CLOSING: Readonly<Record<string, string>> = { '「': '」', '『': '』' };
const ENDS_IN_LETTER = /[\p{L}\p{N}\p{M}]$/u;

/** A query as it can stand behind a clause: as it is, or in brackets where it would mean something else there. */
export function inBrackets(query: string): string {
  const tokens = lexQuery(query);
  return needsBrackets(tokens) ? `(${completed(query, tokens)})` : query;
}

/** A query that is one pair of brackets, without them where they were needed beside a clause only. */
export function withoutNeedlessBrackets(query: string): string {
  const tokens = lexQuery(query);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first?.kind !== 'open' || last?.kind !== 'close') return query;
  let depth = 0;
  for (const token of tokens) {
    depth += token.kind === 'open' ? 1 : token.kind === 'close' ? -1 : 0;
    if (depth === 0 && token !== last) return query;
  }
  if (depth !== 0 || !needsBrackets(tokens.slice(1, -1))) return query;
  const within = query.slice(first.end, last.at).trim();
  // At the end of a query a word may go on; behind a space it is whole, as it was before the bracket.
  return endOf(within, lexQuery(within)) === '*' ? `${within} ` : within;
}

/** Alternatives take all that stands beside them; `speaker:` holds for it; a sign at the beginning joins it. */
function needsBrackets(tokens: readonly QueryToken[]): boolean {
  const first = tokens[0]?.kind;
  if (first === 'near' || first === 'and') return true;
  return hasOuter(tokens, (token) => token.kind === 'or' || (token.kind === 'field' && token.name === 'speaker'));
}

/**
 * A query whose end is written out, so that a bracket can follow it: what is open is closed, and the word that is still
 * being typed gets the star that it was searched with. Brackets that close nothing are left out, as they are passed over.
 */
function completed(query: string, tokens: readonly QueryToken[]): string {
  let [text, from, depth] = ['', 0, 0];
  for (const token of tokens) {
    if (token.kind === 'open') depth += 1;
    if (token.kind !== 'close') continue;
    if (depth > 0) depth -= 1;
    else {
      text += query.slice(from, token.at);
      from = token.end;
    }
  }
  return (text + query.slice(from)).trimEnd() + endOf(query, tokens) + ')'.repeat(depth);
}

function endOf(query: string, tokens: readonly QueryToken[]): string {
  const [last, before] = [tokens.at(-1), tokens.at(-2)];
  if (last?.kind === 'expression') return last.closed ? '' : '/';
  if (last?.kind === 'phrase') {
    const closing = CLOSING[query.charAt(last.at)] ?? '"';
    return last.closed ? '' : `${isOpen(last.words) ? '*' : ''}${closing}`;
  }
  if (last?.kind !== 'word' || last.end !== query.length || isPlainlyDate(last.words)) return '';
  const field = before?.kind === 'field' && before.end === last.at ? before.name : null;
  const takesWords = field === null || PART_FIELDS[field] !== undefined || field === 'from' || field === 'to';
  return takesWords && isOpen(last.words) && !/[*?~]/u.test(last.words) ? '*' : '';
}

/** True for words that may go on: not Japanese, whose text goes on as it likes. */
function isOpen(words: string): boolean {
  const last = [...words].at(-1) ?? '';
  return ENDS_IN_LETTER.test(last) && !isIdeographic(last);
}
