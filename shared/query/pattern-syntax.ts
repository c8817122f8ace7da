import { fold } from './normalise.ts';

/** Says whether a character (a code point of folded text) is one of a set. */
export type CharacterTest = (code: number) => boolean;

/** A part of a pattern. */
export type PatternNode =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'set'; readonly test: CharacterTest }
  | { readonly kind: 'sequence' | 'choice'; readonly nodes: readonly PatternNode[] }
  | {
      readonly kind: 'repeat';
      readonly node: PatternNode;
      readonly least: number;
      /** Infinity for any number. */
      readonly most: number;
      readonly lazy: boolean;
    }
  /** Holds between two characters: begin or end of the paragraph, an edge of a word, no edge. */
  | { readonly kind: 'between'; readonly where: 'begin' | 'end' | 'edge' | 'inside' };

/** What is wrong with a pattern, and where in it (UTF-16 units). */
export class PatternError extends Error {
  constructor(
    readonly at: number,
    message: string,
  ) {
    super(message);
  }
}

/** A pattern asks for no more repetitions than this, nor for deeper brackets. */
const MOST_REPEATS = 1000;
const DEEPEST = 50;

const CLASSES: Readonly<Record<string, RegExp>> = {
  d: /^\p{Nd}$/u,
  w: /^[\p{L}\p{N}\p{M}_]$/u,
  s: /^\s$/u,
};
const REPEAT = /([*+?])(\??)|\{(\d{1,4})(?:(,)(\d{0,4}))?\}(\??)/uy;
const PROPERTY = /[pP]\{([\w=]{1,40})\}/uy;

/**
 * Reads a pattern: the usual signs of a regular expression which can be matched in linear time. Letters are folded as
 * the text is, so case, width and accents do not matter; a space stands for any white space.
 *
 *     choice    = sequence { "|" sequence }
 *     sequence  = { atom [ "*" | "+" | "?" | "{n}" | "{n,}" | "{n,m}" ] ["?"] }
 *     atom      = character | "." | "[" ["^"] members "]" | "(" ["?:"] choice ")" | "^" | "$"
 *                 | "\d" "\w" "\s" "\D" "\W" "\S" "\b" "\B" "\p{Script=Han}" | "\" sign
 * @throws {PatternError} where it cannot be read; back references and looking around are not offered, because no bound on the
 *   time they take could be kept
 */
export function parsePattern(pattern: string): PatternNode {
  const parser = new PatternParser(pattern);
  const node = parser.choice(0);
  if (parser.at < pattern.length) throw new PatternError(parser.at, 'This bracket closes none that was opened');
  return node;
}

class PatternParser {
  at = 0;

  constructor(readonly pattern: string) {}

  get #sign(): string {
    const code = this.pattern.codePointAt(this.at);
    return code === undefined ? '' : String.fromCodePoint(code);
  }

  choice(depth: number): PatternNode {
    const nodes = [this.#sequence(depth)];
    while (this.#sign === '|') {
      this.at += 1;
      nodes.push(this.#sequence(depth));
    }
    const [only] = nodes;
    return nodes.length === 1 && only !== undefined ? only : { kind: 'choice', nodes };
  }

  #sequence(depth: number): PatternNode {
    const nodes: PatternNode[] = [];
    while (this.at < this.pattern.length && this.#sign !== '|' && this.#sign !== ')') {
      nodes.push(this.#repeated(this.#atom(depth)));
    }
    return { kind: 'sequence', nodes };
  }

  #repeated(node: PatternNode): PatternNode {
    REPEAT.lastIndex = this.at;
    const match = REPEAT.exec(this.pattern);
    if (match === null) return node;
    const [all, sign, lazySign, count, comma, limit, lazyCount] = match;
    if (node.kind === 'between') throw new PatternError(this.at, 'There is nothing here to repeat');
    const least = count === undefined ? (sign === '+' ? 1 : 0) : Number(count);
    const open = comma === undefined ? least : limit === '' || limit === undefined ? Infinity : Number(limit);
    const most = count === undefined ? (sign === '?' ? 1 : Infinity) : open;
    if (least > MOST_REPEATS || (most !== Infinity && most > MOST_REPEATS))
      throw new PatternError(this.at, `A pattern repeats at most ${MOST_REPEATS} times`);
    if (most < least) throw new PatternError(this.at, 'The first of these numbers must not be the larger one');
    this.at += all.length;
    const next = this.#sign;
    if (next === '*' || next === '+' || next === '?')
      throw new PatternError(this.at, `This ${next} repeats a repetition`);
    return { kind: 'repeat', node, least, most, lazy: lazySign === '?' || lazyCount === '?' };
  }

  #atom(depth: number): PatternNode {
    const begin = this.at;
    const sign = this.#sign;
    this.at += sign.length;
    switch (sign) {
      case '.':
        return { kind: 'set', test: () => true };
      case '^':
        return { kind: 'between', where: 'begin' };
      case '$':
        return { kind: 'between', where: 'end' };
      case '*':
      case '+':
      case '?':
        throw new PatternError(begin, `There is nothing before this ${sign} to repeat`);
      case '(':
        return this.#group(begin, depth);
      case '[':
        return { kind: 'set', test: this.#members(begin) };
      case '\\':
        return this.#escape(begin);
      default:
        return literalOf(sign);
    }
  }

  #group(begin: number, depth: number): PatternNode {
    if (depth >= DEEPEST) throw new PatternError(begin, `Brackets can be nested ${DEEPEST} deep`);
    if (this.#sign === '?') {
      if (this.pattern.charAt(this.at + 1) !== ':')
        throw new PatternError(begin, 'Looking around and named groups are not offered, only ( ) and (?: )');
      this.at += 2;
    }
    const node = this.choice(depth + 1);
    if (this.#sign !== ')') throw new PatternError(begin, 'This bracket is not closed');
    this.at += 1;
    return node;
  }

  #escape(begin: number): PatternNode {
    const sign = this.#sign;
    if (sign === '') throw new PatternError(begin, 'There is nothing after this backslash');
    if (sign === 'b' || sign === 'B') {
      this.at += 1;
      return { kind: 'between', where: sign === 'b' ? 'edge' : 'inside' };
    }
    const test = this.#classAt(begin);
    if (test !== null) return { kind: 'set', test };
    this.at += sign.length;
    return literalOf(escaped(sign, begin));
  }

  /** `\d`, `\W`, `\p{Lu}`: the set, where one stands here. */
  #classAt(begin: number): CharacterTest | null {
    const sign = this.#sign;
    const known = CLASSES[sign.toLowerCase()];
    if (known !== undefined) {
      this.at += 1;
      return remembered(known, sign !== sign.toLowerCase());
    }
    if (sign !== 'p' && sign !== 'P') return null;
    PROPERTY.lastIndex = this.at;
    const name = PROPERTY.exec(this.pattern)?.[1];
    if (name === undefined) throw new PatternError(begin, 'Write a property as \\p{L} or \\p{Script=Han}');
    this.at = PROPERTY.lastIndex;
    try {
      return remembered(new RegExp(`^\\p{${name}}$`, 'u'), sign === 'P');
    } catch {
      throw new PatternError(begin, `${name} is no property of characters`);
    }
  }

  #members(begin: number): CharacterTest {
    const negated = this.#sign === '^';
    if (negated) this.at += 1;
    const tests: CharacterTest[] = [];
    for (let first = true; this.#sign !== ']' || first; first = false) {
      if (this.at >= this.pattern.length) throw new PatternError(begin, 'This bracket is not closed');
      const member = this.#member();
      if (typeof member !== 'number') {
        tests.push(member);
        continue;
      }
      const from = member;
      if (this.#sign !== '-' || this.pattern.charAt(this.at + 1) === ']') {
        tests.push((code) => code === from);
        continue;
      }
      const dash = this.at;
      this.at += 1;
      if (this.at >= this.pattern.length) throw new PatternError(begin, 'This bracket is not closed');
      const to = this.#member();
      if (typeof to !== 'number' || to < from) throw new PatternError(dash, 'This range has no order: write [a-z]');
      tests.push((code) => code >= from && code <= to);
    }
    this.at += 1;
    return negated ? (code) => !tests.some((test) => test(code)) : (code) => tests.some((test) => test(code));
  }

  #member(): number | CharacterTest {
    const begin = this.at;
    let sign = this.#sign;
    this.at += sign.length;
    if (sign === '\\') {
      if (this.#sign === '') throw new PatternError(begin, 'There is nothing after this backslash');
      const test = this.#classAt(begin);
      if (test !== null) return test;
      sign = escaped(this.#sign, begin);
      this.at += this.#sign.length;
    }
    const folded = /^\s$/u.test(sign) ? ' ' : fold(sign).text;
    return [...folded].length === 1 ? (folded.codePointAt(0) ?? 0) : (sign.codePointAt(0) ?? 0);
  }
}

/** A character as the text holds it: folded, which may make several of it, or none. */
function literalOf(sign: string): PatternNode {
  const text = /^\s$/u.test(sign) ? ' ' : fold(sign).text.trim();
  const letters = [...text].map((letter): PatternNode => ({ kind: 'literal', text: letter }));
  const [only] = letters;
  return letters.length === 1 && only !== undefined ? only : { kind: 'sequence', nodes: letters };
}

function escaped(sign: string, begin: number): string {
  if (sign === 'n' || sign === 't' || sign === 'r') return ' ';
  if (/^[1-9k]$/.test(sign)) throw new PatternError(begin, 'Back references are not offered');
  if (/^[\p{L}\p{N}]$/u.test(sign)) throw new PatternError(begin, `\\${sign} has no meaning here`);
  return sign;
}

/** A set told by a regular expression of one character, each character asked once. */
function remembered(set: RegExp, negated: boolean): CharacterTest {
  const known = new Map<number, boolean>();
  return (code) => {
    let answer = known.get(code);
    if (answer === undefined) {
      answer = set.test(String.fromCodePoint(code)) !== negated;
      if (known.size < 10_000) known.set(code, answer);
    }
    return answer;
  };
}
