import { trimSpan, type Span } from '../../shared/model/span.ts';

/** Where the words stop being a list of names: a date, a remark, a following clause. */
const STOP =
  /\s(?:on (?=\p{Lu}|\d|the )|at \d|with the\b|with (?:the )?(?:\p{Lu}[\p{L}]+’s? )?concurrences?\b|who\b|which\b|as\b|before\b|after\b|during\b|from\b(?! the)|to\b|under\b|because\b|indicat\w+|but\b|that\b|then\b|when\b|while\b|was\b|is\b|are\b|were\b|has\b|had\b|not\b|prior\b|without\b|in (?=draft|substance|principle|\p{Lu}\p{Ll}+ on)|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d|\d{1,2}\/\d)|[.;:]["”)]*$/u;
const DATED =
  /(?:^|\s)(?:on\s)?(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Mar\.|Apr\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.)\s\d{1,2}(?:,\s\d{4})?/gu;
const JOINT = /,\s(?:and\s|also\s)?|\sand\s|\s&\s|,(?=\p{Lu})/gu;

const TITLE =
  '(?:Acting|Deputy|Assistant|Associate|Under|Principal|Senior|Special|Executive|First|Second|Third|Staff|Political|Economic|Commercial|Legal|Consular|Public|Foreign Service|Naval|Military|Officer[- ]in[- ]Charge|Chief|Director|Secretary|Officer|Counsel(?:l)?or|Consul|General|Ambassador|Minister|Attaché|Attach[eé]|Advis[eo]r|Chairman|President|Representative|Chargé|Under Secretary|Captain|Colonel|Major|Lieutenant|Admiral|Commander|Editor|Interpreter|Historian|member|head|Head)';
/** A post without a name: `Chief of Protocol`, `First Secretary of Embassy in Paris`. */
const POST_ALONE = new RegExp(`^(?:the\\s)?${TITLE}(?:[ -]${TITLE})*(?:\\s(?:of|for|in|to|at)\\s.*)?$`);
/** A post before a name: the name is what follows it. */
const POST_BEFORE_NAME = new RegExp(`^(?:the\\s)?${TITLE}(?:[ -]${TITLE})*\\s(?!${TITLE}\\b)(?=\\p{Lu})`, 'u');
const FULL_NAME_AT_END = /(?:^|\s)(\p{Lu}[\p{L}’'.-]*\s(?:\p{Lu}\.\s?){1,2}\p{Lu}[\p{L}’'-]+)$/u;
const OFFICE =
  /^(?:[A-Z][A-Z]{0,5}(?:[/–&-][A-Z]{1,6}){0,3}|White House|(?:Department|Departments|Office|Bureau|Division|Embassy|Mission|Treasury|Defense|Commerce|Agriculture|State|Labor|Interior|Justice|Joint Chiefs|Bureau)\b.*)$/;
const NAME =
  /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Amb|Gen|Col|Lt|Capt|Cpt|Maj|Adm|Cmdr|Sir|Lord)\.?\s)?(?:Mc|Mac|O’|O'|De|de|von|van|la|d’|D’)?\s?\p{Lu}[\p{L}’'.–-]*(?:\s(?:\p{Lu}[\p{L}’'.–-]*|de|von|van|der|la|du|y|al)){0,5}(?:,?\s(?:Jr|Sr)\.|\s(?:II|III|IV))?$/u;
const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** The office that somebody belongs to can hold an "and" of its own: `Selby of the Reports and Operations Staff`. */
const SERVES_IN =
  /\sof\sthe\s\p{Lu}[^,;.]{0,70}?\s(?:Staff|Office|Division|Bureau|Affairs|Section|Branch|Group|Board|Embassy|Department|Secretariat)\b/gu;

/**
 * Reads a list of names, offices and posts as source notes write them; a span each.
 *
 *     Berger and McGeorge Bundy
 *     ^^^^^^     ^^^^^^^^^^^^^^
 *     Wiley T. Buchanan, Jr., Chief of Protocol
 *     ^^^^^^^^^^^^^^^^^^^^^^ the post is no second person
 *     S and U on August 12
 *     ^     ^ offices sign as well as people do
 */
export function readNames(text: string, chunk: Span): Span[] {
  const words = text.slice(chunk.start, chunk.end);
  // Dates between the names fall away, the rest keeps its place: `S on October 5 and by M on September 29`.
  const undated = words
    .replace(DATED, blank)
    .replace(SERVES_IN, blank)
    .replace(/(?:,?\sand|,)\s*$/, blank);
  const stop = STOP.exec(undated);
  const list = (stop ? undated.slice(0, stop.index) : undated).replace(/,\s*$/, blank);
  const names: Span[] = [];
  for (const { start, end } of splitList(list)) {
    const item = trimSpan(list, { start, end });
    const previous = names.at(-1);
    const written = list
      .slice(item.start, item.end)
      .replace(/[.\s]+$/, (tail) => (/\b(?:Jr|Sr)\.\s*$/.test(list.slice(item.start, item.end)) ? tail.trimEnd() : ''));
    if (/^(?:Jr|Sr)\.?$/.test(written) && previous) {
      names[names.length - 1] = { start: previous.start, end: chunk.start + item.start + written.length };
      continue;
    }
    const name = nameIn(written);
    if (name) names.push({ start: chunk.start + item.start + name.start, end: chunk.start + item.start + name.end });
  }
  return names;
}

function blank(words: string): string {
  return ' '.repeat(words.length);
}

function splitList(list: string): Span[] {
  const items: Span[] = [];
  let from = 0;
  for (const joint of list.matchAll(JOINT)) {
    items.push({ start: from, end: joint.index });
    from = joint.index + joint[0].length;
  }
  items.push({ start: from, end: list.length });
  return items;
}

/** The name inside one item of the list, or null where the item is a post or a remark. */
function nameIn(item: string): Span | null {
  const lead = /^(?:(?:by|in|with|for|also|the|both|and|jointly)\s)+/i.exec(item)?.[0].length ?? 0;
  let words = item.slice(lead);
  words = words.replace(/\s?\([^()]*\)$/, '').replace(/’s (?:staff|office)$/, '');
  const full = FULL_NAME_AT_END.exec(words)?.[1];
  if (full !== undefined && new RegExp(`^${TITLE}`).test(words)) {
    return { start: lead + words.length - full.length, end: lead + words.length };
  }
  if (POST_ALONE.test(words)) return null;
  const post = POST_BEFORE_NAME.exec(words)?.[0].length ?? 0;
  const rest = words.slice(post);
  if (OFFICE.test(rest)) return { start: lead + post, end: lead + post + rest.length };
  const cut = rest.search(/\s(?:of|for|at|in|on)\s/);
  const name = (cut < 0 ? rest : rest.slice(0, cut)).trimEnd();
  if (!NAME.test(name) || MONTH.test(name)) return null;
  return { start: lead + post, end: lead + post + name.length };
}
