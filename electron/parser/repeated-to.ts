import { trimSpan, type Span } from '../../shared/model/span.ts';

const REPEATED =
  /(?:^["“[(]?(?:Also )?|[;,]\s(?:and )?(?:also )?)repeated(?: for information| also)? (?:for information )?to\s(?:the\s)?/i;
/** Where the list of posts ends: another telegram's number, a person, a date, the end of the sentence. */
const STOP = /[.;:)\]]|\s(?:as|for|on|in telegram|from|by|at|with|which|where)\s/;
const BETWEEN = /,\s(?:and\s)?(?:also\s)?(?:to\s)?(?:the\s)?|\s(?:and|&)\s(?:to\s)?(?:the\s)?/g;
const POST = /^(?:\p{Lu}[\p{L}.’'-]*|(?:all|other)\b)/u;

/**
 * Reads to which posts a telegram was repeated.
 *
 *     Repeated to Paris, Bonn, New Delhi, and to Quito for Leddy.
 *                 ^^^^^  ^^^^  ^^^^^^^^^         ^^^^^
 */
export function parseRepeatedTo(text: string, sentences: readonly Span[]): Span[] {
  const posts: Span[] = [];
  for (const sentence of sentences) {
    const words = text.slice(sentence.start, sentence.end);
    const opening = REPEATED.exec(words);
    if (opening === null) continue;
    let from = opening.index + opening[0].length;
    const pieces: Span[] = [];
    for (const between of words.slice(from).matchAll(BETWEEN)) {
      const start = opening.index + opening[0].length + between.index;
      pieces.push({ start: from, end: start });
      from = start + between[0].length;
    }
    pieces.push({ start: from, end: words.length });
    for (const piece of pieces) {
      const stop = STOP.exec(words.slice(piece.start, piece.end));
      const end = stop === null ? piece.end : piece.start + stop.index;
      const post = trimSpan(text, { start: sentence.start + piece.start, end: sentence.start + end });
      if (post.end > post.start && POST.test(text.slice(post.start, post.end))) posts.push(post);
      else break;
      // The list may go on behind `for Leddy`, not behind the end of a clause.
      if (stop !== null && /[.;:)\]]/.test(stop[0])) break;
    }
  }
  return posts;
}
