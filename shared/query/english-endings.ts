/**
 * Light English stemming: the steps of Porter (1980) that take off inflections (1a, 1b, 1c) and a silent e (5a). Those
 * that take off derivations are left out: `negotiation` is not `negotiate`, `general` not `generation`.
 *
 *     treaties treaty     talks talked talking talk     noted notes note     agreed agrees agree
 *
 * All words of one stem begin with the stem but for its last letter.
 */

/** Words whose ending is none, each a stem of its own. */
const WHOLE = new Set(
  (
    'news united during evening morning nothing something anything everything king thing spring string bring ring wing ' +
    'inning outing canning herring earring indeed proceed exceed succeed speed hundred sacred naked wicked species series ' +
    'whereas perhaps always besides sometimes towards afterwards politics means his this thus gas bias chaos'
  ).split(' '),
);

const LATIN = /^[a-z]+$/;
const VOWEL = /[aeiou]|[^aeiou]y/;

export function endingless(word: string): string {
  if (word.length < 4 || WHOLE.has(word) || !LATIN.test(word)) return word;
  const single = withoutPlural(word);
  return WHOLE.has(single) ? single : withoutE(withI(withoutPast(single)));
}

/** Step 1a: policies, classes, talks. */
function withoutPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/[^su]s$/.test(word)) return word.slice(0, -1);
  return word;
}

/** Step 1b: agreed, signed, signing. */
function withoutPast(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const stem = /(?:ed|ing)$/.test(word) ? word.replace(/(?:ed|ing)$/, '') : null;
  if (stem === null || !VOWEL.test(stem)) return word;
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (/([^aeiouylsz])\1$/.test(stem)) return stem.slice(0, -1);
  return measure(stem) === 1 && isShort(stem) ? `${stem}e` : stem;
}

/** Step 1c: treaty as treati. */
function withI(word: string): string {
  return word.endsWith('y') && VOWEL.test(word.slice(0, -1)) ? `${word.slice(0, -1)}i` : word;
}

/** Step 5a: negotiate as negotiat, but note. */
function withoutE(word: string): string {
  if (!word.endsWith('e')) return word;
  const stem = word.slice(0, -1);
  const size = measure(stem);
  return size > 1 || (size === 1 && !isShort(stem)) ? stem : word;
}

/** Porter's m: how often vowels are followed by consonants. */
function measure(word: string): number {
  const shape = [...word].map((letter, at) => (isVowel(word, at) ? 'v' : letter === '' ? '' : 'c')).join('');
  return (shape.match(/v+c+/g) ?? []).length;
}

function isVowel(word: string, at: number): boolean {
  const letter = word.charAt(at);
  if ('aeiou'.includes(letter)) return true;
  return letter === 'y' && at > 0 && !isVowel(word, at - 1);
}

/** Porter's *o: consonant, vowel, consonant, the last not w, x or y. */
function isShort(word: string): boolean {
  const at = word.length - 1;
  return at >= 2 && !isVowel(word, at) && isVowel(word, at - 1) && !isVowel(word, at - 2) && !/[wxy]$/.test(word);
}
