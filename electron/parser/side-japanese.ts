import type { Span } from '../../shared/model/span.ts';
import { STATES_IN_JAPANESE } from './country-japanese.ts';
import type { InferredSide } from './side.ts';
import { modernForms } from './title-japanese.ts';

/** Longer than any name of a side with its brackets. */
const LONGEST = 40;

const SIDE =
  /^([[［【〔〈<（(]?)[\s\u3000]*((?:[\p{Script=Han}\p{Script=Katakana}ー・]{1,16}?[\s\u3000]{0,4}側|先[\s\u3000]?方|当[\s\u3000]?方|わが方|我が?方|相手方)(?:の?(?:出席|参加|列席|同席|陪席)者)?)[\s\u3000]*([\]］】〕〉>）)]?)(?:[\s\u3000]*[：:][\s\u3000]*|[\s\u3000]+|$|(?<=[\]］】〕〉>）)]))/u;
/** A state by itself, which only a colon or the end of the line makes a side. */
const STATE =
  /^([[［【〔〈<（(]?)([\p{Script=Han}\p{Script=Katakana}ー・]{1,12})([\]］】〕〉>）)]?)[\s\u3000]*(?:[：:][\s\u3000]*|$)/u;

/** A side that opens a line of a list. */
export interface LeadingSide {
  /** The words of the side, without brackets and colon. */
  readonly side: Span;
  /** Where the rest of the line begins. */
  readonly next: number;
}

/**
 * Reads the side that a line of a list begins with, or null.
 *
 *     日本側 谷大使、島公使        【米 側】        ソ連：フェドレンコ大使
 *     ^^^                       ^^^^            ^^
 */
export function readLeadingSide(text: string, { start, end }: Span): LeadingSide | null {
  const words = modernForms(text.slice(start, Math.min(end, start + LONGEST)));
  const match = SIDE.exec(words) ?? stateAlone(words);
  if (match === null) return null;
  const [whole, open = '', side = '', close = ''] = match;
  if ((open === '') !== (close === '')) return null;
  const from = start + whole.indexOf(side);
  return { side: { start: from, end: from + side.length }, next: start + whole.length };
}

function stateAlone(words: string): RegExpExecArray | null {
  const match = STATE.exec(words);
  return match !== null && STATES_IN_JAPANESE.has(match[2] ?? '') ? match : null;
}

/** Offices that only the United States have, as Japanese records call them. */
const AMERICAN_OFFICE = /^(?:国務(?:長官|副長官|次官|省)|国防(?:長官|次官)|統合参謀本部)/;

/**
 * Infers whose side a person is on. `駐日米国大使` serves the United States; where `駐米大使` comes from, it does not say.
 *
 *     駐日米国大使        国務次官補
 *       ^^ named        ^^^^ an office of the United States alone
 */
export function inferJapaneseSide(
  text: string,
  about: { readonly roles: readonly Span[]; readonly affiliation: Span | null },
): InferredSide | null {
  const stretches = [...(about.affiliation === null ? [] : [about.affiliation]), ...about.roles];
  for (const span of stretches) {
    const words = modernForms(text.slice(span.start, span.end));
    const posted = /^(?:前|元|新|次期)?(?:[駐在][日京])?/.exec(words)?.[0].length ?? 0;
    const named = [...STATES_IN_JAPANESE]
      .filter(([name]) => words.startsWith(name, posted))
      .sort(([a], [b]) => b.length - a.length)[0];
    if (named !== undefined && servesState(words.slice(posted + named[0].length))) {
      const start = span.start + posted;
      const evidence = { start, end: start + named[0].length };
      return { side: named[1], evidence: { certainty: 'inferred', rule: 'side-from-affiliation', span: evidence } };
    }
  }
  for (const span of stretches) {
    if (AMERICAN_OFFICE.test(modernForms(text.slice(span.start, span.end))))
      return { side: 'United States', evidence: { certainty: 'inferred', rule: 'side-from-known-office', span } };
  }
  return null;
}

/** `アメリカ局長`, `中国課長`: an office that deals with a state serves another. */
function servesState(rest: string): boolean {
  return !/^(?:[\p{Script=Han}\p{Script=Katakana}]{0,4}?)(?:局|課|部|室|担当|班)/u.test(rest);
}
