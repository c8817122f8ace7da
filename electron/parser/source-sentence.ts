import type { Span } from '../../shared/model/span.ts';

/** Short forms that source notes hold inside a sentence: ranks, months, `Vol. II`, `No. 5`. */
const SHORT_FORMS = new Set(
  (
    'mr mrs ms dr jr sr gen lt col capt cpt cmdr maj brig adm rear sen rep gov hon rev st messrs no nos vol vols p pp ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec fig art arts ch cf dept deptel embtel govt amb asst sec secy ' +
    'corres misc natl amer intl ed eds op supp ser doc docs ff u.s u.n u.k u.s.s.r e.g i.e etc vs viz ibid'
  ).split(' '),
);

/** A number or a name always follows these, so no sentence ends with them. */
const NEVER_LAST = /^(?:mr|mrs|ms|dr|gen|col|lt|capt|cpt|maj|adm|no|nos|vol|vols|p|pp)$/;

/** Words that open a sentence of a source note and are nobody's surname: `approved by S. A summary was sent`. */
const OPENER =
  /^\s+(?:A|An|The|This|That|These|In|On|At|For|See|Also|Another|Repeated|Sent|Transmitted|Drafted|Cleared|Approved|Initialed|No|It|He|She|They|Received|Printed|According|Attached|Copies|Separate|Source|Secret|Confidential|Top|Limited|Official|Published|Extract|Only|All|Brackets|Regarding|When|While|Prior)\b/;

/**
 * Splits a source note into its sentences. Offices are named by single letters there, so a point after one ends the
 * sentence where the next word opens one, and is an initial's everywhere else.
 *
 *     Drafted by Jack B. Minor and approved by S. Repeated to Paris.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^
 */
export function splitSourceSentences(text: string, { start, end }: Span): Span[] {
  const sentences: Span[] = [];
  const boundary = /[.?!]["”’')\]]{0,2}(?=\s+["“‘'([]{0,2}[\p{Lu}\d[])/gu;
  const words = text.slice(start, end);
  let from = 0;
  for (let match = boundary.exec(words); match; match = boundary.exec(words)) {
    if (match[0] === '.' && !endsSentence(words, match.index)) continue;
    const to = match.index + match[0].length;
    sentences.push({ start: start + from, end: start + to });
    from = to;
    while (from < words.length && /\s/.test(words.charAt(from))) from += 1;
  }
  if (from < words.length) sentences.push({ start: start + from, end });
  return sentences;
}

function endsSentence(words: string, point: number): boolean {
  const before = /[\p{L}.’']+$/u.exec(words.slice(Math.max(0, point - 16), point))?.[0] ?? '';
  const after = words.slice(point + 1, point + 24);
  if (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(before)) return OPENER.test(after);
  const form = before.toLowerCase();
  if (SHORT_FORMS.has(form)) return OPENER.test(after) && !NEVER_LAST.test(form);
  // `711. 11–EI`: a blank got into a number.
  return !(/\d$/.test(words.slice(point - 1, point)) && /^\s+\d/.test(after));
}
