import { trimSpan, type Span } from '../../shared/model/span.ts';

/** Security classifications, and the words that say who may see a paper and how fast it goes. */
const TERM =
  'No classification(?: marking)?|Top Secret|Most Secret|Secret|Confidential|Restricted(?: Data)?|Unclassified|' +
  'Classified|Limited Official Use(?: Only)?|(?:For )?Official Use Only|(?:For )?(?:NAC|National Advisory Council) Use Only|' +
  "(?:Literally |Exclusively |Absolutely |Strictly )*Eyes Only(?: for [A-Z][\\w .,’']{1,60})?|For (?:the )?[A-Z]\\w+(?: [A-Z]\\w+)? Only|Sensitive|Noforn|NOFORN|" +
  'Nodis|Exdis|Limdis|Niact(?: Immediate)?|Priority|Operational Immediate|Immediate|Emergency|Flash|Routine|Urgent|' +
  'Most Immediate|Limit(?:ed)? Distribution|No Distribution(?: Outside(?: the)? Department)?|Presidential Handling|Verbatim Text|Personal and (?:Private|Confidential|Secret)|' +
  'Private and (?:Personal|Confidential)|Strictly Confidential|Personal|Private|Official[- ]Informal|Codeword|Cosmic|NATO|Umbra|Special Handling|' +
  'Austeo|AUSTEO|Double Plus|Pinta|Cherokee|Sensitive Handling|Strictly Personal|Very Urgent|Most Urgent|Secret and Personal|' +
  '[Hh]andling indicator not declassified|[Dd]istribution indicator not declassified|[Cc]lassification not declassified';

const OPENS_WITH_TERM = new RegExp(`^["“[(]?(?:${TERM})(?![\\p{L}-])`, 'u');
const WHOLE_TERM = new RegExp(`^["“[(]?(?:${TERM})[\\])”"]?$`);
/** A term that nobody wrote down here: a few capitalised words among others that are known (`Secret; Nodis; Marigold`). */
const FURTHER_TERM =
  /^(?:\[?[\p{Lu}][\p{L}\d’'–-]*(?: (?:[\p{Lu}\d][\p{L}\d’'–-]*|and|for|the|of|not|declassified|indicator))*\]?|\[?(?:handling|distribution|classification) indicators? not declassified\]?)$/u;
const LONGEST = 160;

/**
 * Reads a sentence that gives classification and handling and nothing else; empty where it is another sentence.
 *
 *     Secret; Priority; Limit Distribution.
 *     ^^^^^^  ^^^^^^^^  ^^^^^^^^^^^^^^^^^^
 */
export function parseClassification(text: string, sentence: Span): Span[] {
  if (sentence.end - sentence.start > LONGEST) return [];
  const words = text.slice(sentence.start, sentence.end).replace(/[.\s]+$/, '');
  if (!OPENS_WITH_TERM.test(words)) return [];
  const terms: Span[] = [];
  let from = 0;
  for (const match of `${words};`.matchAll(/[;/]/g)) {
    const term = trimSpan(text, { start: sentence.start + from, end: sentence.start + match.index });
    from = match.index + 1;
    const written = text.slice(term.start, term.end);
    if (written === '') continue;
    if (!WHOLE_TERM.test(written) && !FURTHER_TERM.test(written)) return [];
    terms.push(term);
  }
  return terms;
}

/** Where a copy has lost the point before it, the classification runs on from the file number: `POL 26 S VIET Top Secret;`. */
export function classificationInside(words: string): number | null {
  const match =
    /\s(?=(?:Top Secret|Secret|Confidential|Unclassified|Limited Official Use|Official Use Only|No classification marking)(?:[;.]|$))/.exec(
      words,
    );
  return match && match.index > 0 ? match.index + 1 : null;
}
