/**
 * Where sentences begin.
 *
 *     Mr. Kono met Dulles at 9 p.m. in the U.S. He said no. “Why?” he asked. 会談した。「はい。」
 *     ^                                         ^           ^                ^          ^
 */

/** Short forms after which a point ends no sentence, folded. */
const SHORT = new Set(
  (
    'mr mrs ms dr messrs mme mlle gen adm col maj lt capt cmdr sgt brig amb sec asst dep dept min gov sen rep cong hon ' +
    'rev prof st sr jr cf viz vs eg ie ed eds trans jan feb mar apr jun jul aug sep sept oct nov dec inc ltd co corp ' +
    'ft approx est tel deptel deptels embtel embtels circ ref refs encl intl natl govt'
  ).split(' '),
);

/** Short forms that a number follows: `No. 5`, but `He said no.` */
const BEFORE_NUMBER = new Set('no nos vol vols p pp art arts par para paras sect ch chap fig'.split(' '));

/** Words that, with a capital, begin a sentence rather than go on with a name (`the U.S. He said`, `the U.S. Navy`). */
const OPENERS = new Set(
  (
    'the he she it they we i you this that these those there in on at for as if but and however when while since ' +
    'although his her its their our my both all a an after before with by from to under what who how why not no'
  ).split(' '),
);

const END = /[.!?。]+["'”’」』）)\]]*/gu;
const WORD = /[\p{L}\p{N}]+/uy;
const LAST_WORD = /[\p{L}\p{N}]+$/u;

/**
 * Offsets in a folded text at which sentences begin; the first is 0.
 * @param isCapital says whether the character at an offset of the folded text is a capital in the source
 */
export function sentenceStarts(folded: string, isCapital: (at: number) => boolean): number[] {
  const starts = [0];
  for (const match of folded.matchAll(END)) {
    const after = match.index + match[0].length;
    const next = beginning(folded, after);
    if (next === folded.length) break;
    const spaced = /\s/u.test(folded.charAt(after));
    if (match[0].startsWith('。') || (spaced && endsSentence(folded, match.index, next, match[0], isCapital)))
      starts.push(next);
  }
  return starts;
}

/** The next offset that holds no white space. */
function beginning(folded: string, from: number): number {
  let at = from;
  while (at < folded.length && /\s/u.test(folded.charAt(at))) at += 1;
  return at;
}

function endsSentence(
  folded: string,
  end: number,
  next: number,
  sign: string,
  isCapital: (at: number) => boolean,
): boolean {
  const opening = /["'“‘「『（([]/.test(folded.charAt(next)) ? beginning(folded, next + 1) : next;
  const startsAnew = isCapital(opening) || /[^\p{Ll}]/u.test(folded.charAt(opening));
  if (!startsAnew) return false;
  if (!sign.startsWith('.')) return true;
  const before = LAST_WORD.exec(folded.slice(Math.max(0, end - 12), end))?.[0] ?? '';
  if (SHORT.has(before) || (BEFORE_NUMBER.has(before) && /\d/.test(folded.charAt(next)))) return false;
  if (before.length > 1 || /\d/.test(before)) return true;
  WORD.lastIndex = opening;
  return OPENERS.has(WORD.exec(folded)?.[0] ?? '');
}
