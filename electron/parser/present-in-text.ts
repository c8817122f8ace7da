import type { Part } from '../../shared/model/part.ts';
import type { Span } from '../../shared/model/span.ts';
import { splitSentences } from './sentence.ts';

/** Someone named as present. */
export interface PresentPerson {
  readonly span: Span;
  /** The words that say so. */
  readonly read: Span;
}

const TITLE =
  '(?:(?:Mr|Mrs|Dr|Ms)\\.|Miss|Sir|Lord|M\\.|(?:(?:Acting|Deputy|Assistant|Under|Vice|Prime|Foreign|Finance|Defense) )*(?:Minister|Secretary|Premier|Ambassador|Counselor|General|Admiral|Colonel|Senator|Governor|Chancellor))';
/** A title and a name; what runs on after it is not part of it. */
const PERSON = `${TITLE} (?:\\p{Lu}[\\p{L}’'.-]* ){0,2}\\p{Lu}[\\p{L}’'-]+`;
const APART = '(?:, (?:and )?| and )';
const PEOPLE = `(?<people>${PERSON}(?:${APART}${PERSON}){0,7})`;

const RULES: readonly RegExp[] = [
  new RegExp(`^(?:Also|Others) present (?:also )?(?:was|were)(?: also)?:? ${PEOPLE}`, 'u'),
  new RegExp(
    `^(?:(?:Both|Also),? )?${PEOPLE}(?:, [^,.;]{2,60},)? (?:was|were) (?:also )?present\\b(?! (?:at|when) (?!the (?:meeting|conversation|talk|interview|discussion|call)|this ))`,
    'u',
  ),
  new RegExp(
    `^${PEOPLE}(?:, [^,.;]{2,60},)? (?:acted|served) as (?:the )?(?:interpreter|translator|note ?taker)s?\\b`,
    'u',
  ),
  new RegExp(`^(?:The |\\p{Lu})[^.;:]{2,60} was accompanied by ${PEOPLE}`, 'u'),
];

/** What each rule has of its own: most blocks that speak of the present speak of the time. */
const SAYS_PRESENT =
  /\bpresent\s(?:also\s)?w(?:as|ere)|\bw(?:as|ere)\s(?:also\s)?present\b|\b(?:acted|served)\sas\s|\bwas\saccompanied\sby\s/;

/**
 * Finds the people whom a sentence of its own names as present.
 *
 *     Also present were Mr. Hemmendinger and Mr. Parsons.     Mr. Takeuchi acted as interpreter.
 *                       ^^^^^^^^^^^^^^^^     ^^^^^^^^^^^      ^^^^^^^^^^^^
 */
export function presentInText(text: string, parts: readonly Part[]): PresentPerson[] {
  const found: PresentPerson[] = [];
  for (const { kind, blocks } of parts) {
    if (kind !== 'memorandum' && kind !== 'text') continue;
    for (const { span } of blocks) {
      if (!SAYS_PRESENT.test(text.slice(span.start, span.end))) continue;
      for (const sentence of splitSentences(text, span)) {
        const words = text.slice(sentence.start, sentence.end);
        if (!SAYS_PRESENT.test(words)) continue;
        found.push(...peopleOf(words, sentence.start));
      }
    }
  }
  return found;
}

function peopleOf(words: string, offset: number): PresentPerson[] {
  // A line end stands for a blank, so that offsets hold.
  const line = words.replace(/\s/g, ' ');
  for (const rule of RULES) {
    const match = rule.exec(line);
    const people = match?.groups?.['people'];
    if (match === null || people === undefined) continue;
    const from = match[0].indexOf(people);
    const read = { start: offset, end: offset + match[0].length };
    return [...people.matchAll(new RegExp(PERSON, 'gu'))].map((person) => {
      const start = offset + from + person.index;
      return { span: { start, end: start + person[0].length }, read };
    });
  }
  return [];
}
