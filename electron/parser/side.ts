import type { Evidence } from '../../shared/model/evidence.ts';
import type { Span } from '../../shared/model/span.ts';
import { stateOf, statesIn } from './country.ts';

const BODIES =
  /^(?:(?:the\s+)?(?:united nations|nato|shape|cento|seato|efta|oas|eec|euratom|imf|ibrd|world bank|european community|joint chiefs of staff|white house|(?:state )?(?:department|dept\.?)|state|defense|treasury|commerce|agriculture|cia|nsc|aid|usia|omb|acda|pentagon|congress|others?|staff|interpreters?|note ?takers?|reporting officers?|observers?|press|congressional leaders?|private|atomic energy commission|council of economic advisers|bureau of the budget|export-import bank|international monetary fund|department of (?:the )?[a-z]+(?: [a-z]+)?|(?:treasury|commerce|state|defense|labor|interior|agriculture|justice|war|navy) department|foreign(?: countries)?|ministry of [a-z ]+|office of [a-z ]+|foreign (?:office|ministry)))$/i;

/** Ends that make any words the name of a side: `German Side`, `Turkish Participants`, `Japanese Delegation`. */
const SIDE_NOUN =
  /\s+(?:side|delegation|delegates|participants?|representatives|representation|members|group|party|officials|government|team|embassy|legation)$/i;

/**
 * True where a line of a participants list names a side or a body, not a person.
 *
 *     German Side        U.S.        Federal Republic of Germany        SHAPE        Representatives of American oil companies
 *     ^^^^^^^^^^^        ^^^^        ^^^^^^^^^^^^^^^^^^^^^^^^^^^        ^^^^^        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function isSideLabel(line: string): boolean {
  const colon = /(?::|\s?[—–])$/.test(line);
  const words =
    line
      .replace(/^For\s+(?:the\s+)?/i, '')
      .replace(/\s*(?:[:.]+|[—–]+)$/, '')
      .trim() || line;
  if (words.length > 80 || /[;(—]/.test(words) || (!colon && words.includes(','))) return false;
  if (/^[A-Z]{2,6}$/.test(words)) return !isFieldLabel(words);
  if (stateOf(words) !== null || stateOf(`${words}.`) !== null || BODIES.test(words)) return true;
  const noun = SIDE_NOUN.exec(words);
  if (noun !== null) {
    const before = words.slice(0, noun.index);
    return stateOf(before) !== null || statesIn(before).length > 0 || colon || /^(?:non-)?\p{Lu}\S*$/u.test(before);
  }
  if (/^(?:representatives|members|officials|delegates)\s+(?:of|from)\s/i.test(words)) return true;
  return colon && !/\b(?:Mr|Mrs|Dr|Sir|Secretary|Ambassador|General|Minister|President)\b/.test(words);
}

/** `PLACE`, `TIME AND PLACE:`: a label of the head that ends the list before it. */
export function isFieldLabel(line: string): boolean {
  return /^(?:(?:DATE|TIME|PLACE|SUBJECTS?)(?: (?:AND|&) (?:DATE|TIME|PLACE))?|DISTRIBUTION|COPIES TO):?$/.test(line);
}

/** Offices that only one government has, as its own records call them. Generic lists, no names of persons. */
const AMERICAN_OFFICE =
  /^(?:(?:acting |deputy |assistant |under )*secretary(?:,|$| of (?:state|defense|the treasury|the army|the navy|the air force|commerce|agriculture|labor|the interior)\b)|(?:acting |deputy |principal deputy )*(?:assistant|under) secretary\b(?!.*\b(?:foreign office|ministry)\b)|(?:(?:bureau|office) of .*\baffairs$)|department of (?:state|defense|the army|the navy|commerce|the treasury|agriculture|labor|justice)\b|bureau of (?:the )?budget|national security council|joint chiefs of staff|white house\b|atomic energy commission|(?:deputy |assistant )?(?:solicitor|attorney) general|officer[- ]in[- ]charge\b)/i;

export interface InferredSide {
  readonly side: string;
  readonly evidence: Evidence;
}

/**
 * Infers whose side a person is on from the words about them; the first rule that decides is named in the evidence.
 *
 *     Ambassador E. & P., Embassy of Japan            Assistant Secretary, Bureau of Far Eastern Affairs
 *                                    ^^^^^ Japan      ^^^^^^^^^^^^^^^^^^^ United States
 */
export function inferSide(
  text: string,
  about: { readonly roles: readonly Span[]; readonly affiliation: Span | null; readonly officeSymbol: Span | null },
): InferredSide | null {
  const stretches = [...(about.affiliation === null ? [] : [about.affiliation]), ...about.roles];
  for (const span of stretches) {
    const words = text.slice(span.start, span.end).replace(/\s/g, ' ');
    // `U.S. Ambassador to Morocco` serves the United States, `Ambassador to the U.S.` somebody else; `American Affairs
    // Bureau` and `MAAG–Japan` say what an office deals with, not whom it serves.
    const served = statesIn(words).find(
      ({ start, end }) =>
        !/(?:\b(?:to|in|to the|in the|(?:desk|officer|director|specialist) for(?: the)?|with the)\s*|\p{Lu}[–-])$/iu.test(
          words.slice(0, start),
        ) && !/^(?:[- ]\p{L}+)?\s+(?:affairs|desk|section|division)\b/iu.test(words.slice(end)),
    );
    const desk = /\b(?:affairs|desk officer)\b/i.test(words) && !/\bminist(?:er|ry)\b/i.test(words);
    if (served !== undefined && !desk) {
      return inferred(served.state, 'side-from-affiliation', {
        start: span.start + served.start,
        end: span.start + served.end,
      });
    }
  }
  for (const span of stretches) {
    const words = text.slice(span.start, span.end).replace(/\s+/g, ' ');
    if (AMERICAN_OFFICE.test(words)) return inferred('United States', 'side-from-known-office', span);
  }
  if (about.officeSymbol !== null) return inferred('United States', 'side-from-office-symbol', about.officeSymbol);
  return null;
}

function inferred(side: string, rule: string, span: Span): InferredSide {
  return { side, evidence: { certainty: 'inferred', rule, span } };
}
