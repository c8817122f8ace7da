import { parseFragment } from 'parse5';
import type { SourceText } from '../../shared/model/source-text.ts';
import type { Span } from '../../shared/model/span.ts';

/**
 * What Markdown writes otherwise than it means: a sign behind a backslash, a character by its name or number (CommonMark
 * 0.31, §2.4 and §2.5). Within code neither is read.
 *
 *     1\. Bruce &amp; Casey      `1\.`
 *      ^^       ^^^^^            ^^^^^ code
 */
const WRITTEN =
  /(`+)[\s\S]*?(?<!`)\1(?!`)|\\([!-/:-@[-`{-~])|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/g;

/** Markdown with its words as they are meant; what stands before `from` (its front matter) is left alone. */
export function withoutMarkdownEscapes(source: SourceText, from: number): SourceText {
  const { text } = source;
  let words = text.slice(0, from);
  let at = from;
  const cuts: Cut[] = [];
  for (const match of text.slice(from).matchAll(WRITTEN)) {
    const [written, code, sign] = match;
    const meant = code !== undefined ? written : (sign ?? characterOf(written));
    const start = from + match.index;
    words += text.slice(at, start) + meant;
    at = start + written.length;
    if (meant.length !== written.length) cuts.push({ end: at, by: written.length - meant.length });
  }
  if (cuts.length === 0 && at === from) return source;
  words += text.slice(at);
  return { ...source, text: words, undecodable: source.undecodable.map((span) => moved(span, cuts)) };
}

/** From `end` of the written text on, the meant one is shorter `by` so many units. */
interface Cut {
  readonly end: number;
  readonly by: number;
}

function moved({ start, end }: Span, cuts: readonly Cut[]): Span {
  const shift = cuts.reduce((sum, cut) => sum + (cut.end <= start ? cut.by : 0), 0);
  return { start: start - shift, end: end - shift };
}

/** A reference to no character stays as it is written. */
function characterOf(reference: string): string {
  const [node] = parseFragment(reference).childNodes;
  // HTML takes `&not` out of `&nothing;` and leaves the rest; Markdown takes a name whole or not at all.
  return node !== undefined && 'value' in node && !node.value.endsWith(';') ? node.value : reference;
}
