import { FIELD_NAMES } from './query-fields.ts';

interface At {
  readonly at: number;
  readonly end: number;
}

/**
 * The signs of a query.
 *
 *     treaty -draft title:"oral points" (soviet NEAR/5 pact OR aide*)
 *     ^^^^^^ ^~~~~~ ^^^^^^~~~~~~~~~~~~~ ^~~~~~~ ^^^^^^ ~~~~ ^^ ~~~~~^
 */
export type QueryToken = At &
  (
    | { readonly kind: 'word'; readonly words: string }
    | { readonly kind: 'phrase'; readonly words: string; readonly closed: boolean }
    | { readonly kind: 'expression'; readonly pattern: string; readonly closed: boolean }
    | { readonly kind: 'field'; readonly name: string }
    | { readonly kind: 'near'; readonly distance: number; readonly ordered: boolean }
    | { readonly kind: 'or' | 'and' | 'not' | 'open' | 'close' }
  );

/** Words apart that NEAR allows without a number. */
const USUAL_DISTANCE = 10;

const CLOSING: Readonly<Record<string, string>> = {
  '"': '"“”„＂',
  '“': '"”“',
  '”': '"”',
  '„': '"”“',
  '＂': '"＂',
  '「': '」',
  '『': '』',
};
const OPERATORS: Readonly<Record<string, 'or' | 'and' | 'not'>> = { OR: 'or', AND: 'and', NOT: 'not' };
const SPACE = /\s/u;
const ENDS_WORD = /[\s()（）"“”„＂「」『』]/u;
const MINUS = /[-－−]/u;
const FIELD = /([a-z]+)[:：]/iuy;
const NEAR = /^(NEAR|BEFORE)(?:\/(\d{1,4}))?$/u;

/** Cuts a query into its signs. Every character but spaces belongs to one. */
export function lexQuery(query: string): QueryToken[] {
  const tokens: QueryToken[] = [];
  let at = 0;
  while (at < query.length) {
    if (SPACE.test(query.charAt(at))) {
      at += 1;
      continue;
    }
    const token = readToken(query, at, tokens.at(-1));
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function readToken(query: string, at: number, before: QueryToken | undefined): QueryToken {
  const sign = query.charAt(at);
  if (sign === '(' || sign === '（') return { kind: 'open', at, end: at + 1 };
  if (sign === ')' || sign === '）') return { kind: 'close', at, end: at + 1 };
  const closing = CLOSING[sign];
  if (closing !== undefined) return readPhrase(query, at, closing);
  if (sign === '/') return readExpression(query, at);
  if (MINUS.test(sign) && startsTerm(query, at)) return { kind: 'not', at, end: at + 1 };
  return readField(query, at, before) ?? readWord(query, at);
}

/** A minus says *not* where a word begins with it; `north-south` and `5 - 7` are no exclusions. */
function startsTerm(query: string, at: number): boolean {
  const before = query.charAt(at - 1);
  const after = query.charAt(at + 1);
  return (before === '' || SPACE.test(before) || '(（'.includes(before)) && after !== '' && !SPACE.test(after);
}

function readPhrase(query: string, at: number, closing: string): QueryToken {
  let end = at + 1;
  while (end < query.length && !closing.includes(query.charAt(end))) end += 1;
  const closed = end < query.length;
  return { kind: 'phrase', at, end: closed ? end + 1 : end, words: query.slice(at + 1, end), closed };
}

const CLOSES_EXPRESSION = /\/i?(?=$|[\s()（）])/y;

/**
 * A regular expression between strokes: `/negotiat\w+ with/`. A stroke behind a backslash, in square brackets or within a
 * word does not close it.
 */
function readExpression(query: string, at: number): QueryToken {
  let inSet = false;
  for (let end = at + 1; end < query.length; end += 1) {
    const sign = query.charAt(end);
    if (sign === '\\') end += 1;
    else if (sign === '[') inSet = true;
    else if (sign === ']') inSet = false;
    else if (sign === '/' && !inSet) {
      CLOSES_EXPRESSION.lastIndex = end;
      const close = CLOSES_EXPRESSION.exec(query);
      if (close === null) continue;
      return { kind: 'expression', at, end: end + close[0].length, pattern: query.slice(at + 1, end), closed: true };
    }
  }
  return { kind: 'expression', at, end: query.length, pattern: query.slice(at + 1), closed: false };
}

/** A known name with a colon; `Re:` and `9:30` are words. A field takes no field: `title:in:x` asks for words. */
function readField(query: string, at: number, before: QueryToken | undefined): QueryToken | null {
  if (before?.kind === 'field' && before.end === at) return null;
  FIELD.lastIndex = at;
  const match = FIELD.exec(query);
  const name = match?.[1]?.toLowerCase();
  return name !== undefined && FIELD_NAMES.has(name) ? { kind: 'field', at, end: FIELD.lastIndex, name } : null;
}

function readWord(query: string, at: number): QueryToken {
  let end = at + 1;
  while (end < query.length && !ENDS_WORD.test(query.charAt(end))) end += 1;
  const words = query.slice(at, end);
  const operator = OPERATORS[words];
  if (operator !== undefined) return { kind: operator, at, end };
  const near = NEAR.exec(words);
  if (near === null) return { kind: 'word', at, end, words };
  const distance = near[2] === undefined ? USUAL_DISTANCE : Math.max(1, Number(near[2]));
  return { kind: 'near', at, end, distance, ordered: near[1] === 'BEFORE' };
}
