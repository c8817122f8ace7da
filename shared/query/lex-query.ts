/**
 * The signs of a query.
 *
 *     treaty -draft ("oral points" OR aide*)
 *     ^^^^^^ ^~~~~~ ^^~~~~~~~~~~~ ^~ ^~~~~ ^
 */
export type QueryToken =
  | { readonly kind: 'word'; readonly at: number; readonly end: number; readonly words: string; readonly open: boolean }
  | {
      readonly kind: 'phrase';
      readonly at: number;
      readonly end: number;
      readonly words: string;
      readonly open: boolean;
      readonly closed: boolean;
    }
  | { readonly kind: 'or' | 'and' | 'not' | 'open' | 'close'; readonly at: number; readonly end: number };

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
const STAR = /[*＊]/u;

/** Cuts a query into its signs. Every character but spaces belongs to one. */
export function lexQuery(query: string): QueryToken[] {
  const tokens: QueryToken[] = [];
  let at = 0;
  while (at < query.length) {
    const sign = query.charAt(at);
    if (SPACE.test(sign)) {
      at += 1;
      continue;
    }
    const token = readToken(query, at);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function readToken(query: string, at: number): QueryToken {
  const sign = query.charAt(at);
  if (sign === '(' || sign === '（') return { kind: 'open', at, end: at + 1 };
  if (sign === ')' || sign === '）') return { kind: 'close', at, end: at + 1 };
  const closing = CLOSING[sign];
  if (closing !== undefined) return readPhrase(query, at, closing);
  if (MINUS.test(sign) && startsTerm(query, at)) return { kind: 'not', at, end: at + 1 };
  return readWord(query, at);
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
  const words = query.slice(at + 1, end);
  const closed = end < query.length;
  return { kind: 'phrase', at, end: closed ? end + 1 : end, words, open: /[*＊]\s*$/u.test(words), closed };
}

function readWord(query: string, at: number): QueryToken {
  let end = at + 1;
  while (end < query.length && !ENDS_WORD.test(query.charAt(end))) end += 1;
  const words = query.slice(at, end);
  const operator = OPERATORS[words];
  if (operator !== undefined) return { kind: operator, at, end };
  return { kind: 'word', at, end, words, open: STAR.test(words.at(-1) ?? '') };
}
