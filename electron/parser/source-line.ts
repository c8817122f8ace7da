import type { Span } from '../../shared/model/span.ts';
import type { Paragraph } from './paragraph.ts';

/** A line that says where the record is kept. */
export interface SourceLine {
  readonly line: Span;
  /** The reference in its brackets. */
  readonly span: Span;
}

/** The archives that the Australian edition quotes. The closing bracket is now and then misprinted. */
const HOUSES = '(?:N?AA|FA|SFU|DDA|CRS|UKNA|TNA|NAUK|PRO|NLA|AWM|ANZ)';
const BRACKETED = new RegExp(
  `^([_*\\s[]*)(\\[\\s*${HOUSES}\\s*[:,](?:[^\\n\\[\\]]|\\[[^\\n\\[\\]]{0,40}\\]){2,200}?(?:\\]|\\)(?![^\\n]*\\])))(?:\\([^)\\n]*\\))?[\\s_*\\])]*$`,
);
/** `_ [NLA : GREEN PAPERS MS4514/9/33, TRADE: RELATIONS WITH_`: the copy has torn the reference in two. */
const TORN = new RegExp(`^([_*\\s]*\\[\\s*)(${HOUSES}\\s*[:,][^\\n\\[\\]]{2,200}?)[\\s_*]*$`);
const BARE = new RegExp(`^([_*\\s]*)(${HOUSES}\\s?:\\s?[A-Z]{1,4}\\w{1,6}\\b[^\\n]{0,60}?)[\\s_*.]*$`);
/** `[ABHS 950/Box 7, 40/411 Part 36 Archives New Zealand, Head Office, Wellington]`: the house stands last. */
const HOUSE_LAST = /^([_*\s]*)(\[[A-Z]{2,5}\s\d[^\n\]]{2,120}?\sArchives New Zealand[^\n\]]{0,120}\])[\s_*]*$/;
const LONGEST = 300;

/**
 * Takes the line with the archival reference of an Australian record out of the paragraphs; the last one, where there are
 * several.
 *
 *     _ [AA : A1838/278, 3103/10/2, iii]_        [ [NAA: A452, 1966/3850](http://...) ]        NAA: A1209, 1971/9449 PART 1
 *       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^            ^^^^^^^^^^^^^^^^^^^^^^                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function takeSourceLine(
  text: string,
  paragraphs: readonly Paragraph[],
): { readonly source: SourceLine | null; readonly others: readonly Paragraph[] } {
  for (let at = paragraphs.length - 1; at >= 0; at -= 1) {
    const { span } = paragraphs[at] as Paragraph;
    if (span.end - span.start > LONGEST) continue;
    const words = text.slice(span.start, span.end);
    const match = BRACKETED.exec(words) ?? TORN.exec(words) ?? BARE.exec(words) ?? HOUSE_LAST.exec(words);
    if (match === null) continue;
    const start = span.start + (match[1] ?? '').length;
    const others = [...paragraphs.slice(0, at), ...paragraphs.slice(at + 1)];
    return { source: { line: span, span: { start, end: start + (match[2] ?? '').length } }, others };
  }
  return { source: null, others: paragraphs };
}
