import { markCuts } from './cut-words.ts';
import { NEW_FORMS } from './kanji-forms.ts';

/**
 * A text as search compares it. Two texts are the same to search exactly where their folded forms are. This is the
 * one place that decides it: the index, the queries and the proof of each hit all come through here.
 *
 * Folded are: case; width and other compatibility forms (Unicode NFKC: １９５６, ｶﾞ, ﬁ); accents on letters (é, but
 * not the voicing of か/が); letters with a stroke or joined (ø, ß, œ); old forms of kanji (國); quotes and dashes to
 * the ASCII ones. Left out are signs that only steer line breaking (soft hyphen, zero-width space), and white space
 * between kanji or kana: a line that was broken there, or a name set wide (鳩 山 一 郎). A hyphen that cuts a word at the
 * end of a line is marked as such (`cut-words.ts`).
 */
export interface Folded {
  readonly text: string;
  /**
   * For each UTF-16 unit of `text`, and once more for its end, the offset in the source of the character it came
   * from; null where the two texts have the same offsets.
   */
  readonly starts: Uint32Array | null;
}

const BEYOND_ASCII = /[^\0-\x7f]/;

/** A character outside ASCII, or any with marks that combine with it (accents, kana voicing, Hangul vowels and finals). */
const CLUSTER =
  /[²³¹⁰⁴-⁹₀-₉]+|(?:[^\0-\x7f]|[\0-\x7f](?=[\u0300-\u036f]))[\u0300-\u036f\u3099\u309a\uff9e\uff9f\u1160-\u11ff]*/gu;

const IDEOGRAPH = /[\u3099\u309a\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ーｰﾞﾟ]/u;
/** The same, and white space between kanji or kana. */
const CLUSTER_OR_GAP = new RegExp(
  `(?<gap>(?<=${IDEOGRAPH.source})\\s+(?=${IDEOGRAPH.source}))|${CLUSTER.source}`,
  'gu',
);

/** Letters that Unicode does not take apart, and signs with one plain form. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ı', 'i'],
  ['ħ', 'h'],
  ['ς', 'σ'],
  ...[...'‘’‚‛′`´ʼ'].map((quote): [string, string] => [quote, "'"]),
  ...[...'“”„‟″«»〝〞〟'].map((quote): [string, string] => [quote, '"']),
  ...[...'‐‑‒–—―−﹣'].map((dash): [string, string] => [dash, '-']),
]);

const INVISIBLE = /^[\ufe00-\ufe0f\u00ad\u200b-\u200d\u2060\ufeff]+$/u;
const ACCENTS = /[\u0300-\u036f]/g;
const NUMBER_SIGN = /^\p{No}/u;

const known = new Map<string, string>();
/** Clusters are few; a text made to hold very many must not fill the memory. */
const KNOWN_LIMIT = 50_000;

/** Folds a text. Pure; linear in its length. */
export function fold(text: string): Folded {
  if (!BEYOND_ASCII.test(text)) return { text: markCuts(text.toLowerCase()), starts: null };
  const parts: string[] = [];
  let starts: Uint32Array | null = null;
  let written = 0;
  let read = 0;
  const clusters = IDEOGRAPH.test(text) ? CLUSTER_OR_GAP : CLUSTER;
  clusters.lastIndex = 0;
  for (let match = clusters.exec(text); match !== null; match = clusters.exec(text)) {
    const cluster = match[0];
    const plain = text.slice(read, match.index).toLowerCase();
    const folded = match.groups?.['gap'] === undefined ? foldCluster(cluster, text.charAt(match.index + 1)) : '';
    if (starts === null && folded.length !== cluster.length) starts = identity(text.length, match.index);
    if (starts !== null) {
      starts = withRoom(starts, written + plain.length + folded.length + 1);
      for (let i = 0; i < plain.length; i += 1) starts[written + i] = read + i;
      // Units of one length stand one for one; otherwise every unit came from the cluster as a whole.
      const step = folded.length === cluster.length ? 1 : 0;
      for (let i = 0; i < folded.length; i += 1) starts[written + plain.length + i] = match.index + i * step;
    }
    parts.push(plain, folded);
    written += plain.length + folded.length;
    read = match.index + cluster.length;
  }
  const rest = text.slice(read).toLowerCase();
  parts.push(rest);
  if (starts !== null) {
    starts = withRoom(starts, written + rest.length + 1);
    for (let i = 0; i <= rest.length; i += 1) starts[written + i] = read + i;
    starts = starts.subarray(0, written + rest.length + 1);
  }
  return { text: markCuts(parts.join('')), starts };
}

/** @param next what follows the cluster's first unit */
function foldCluster(cluster: string, next: string): string {
  // A soft hyphen that the end of a line shows is a hyphen.
  if (cluster === '\u00ad' && (next === '\n' || next === '\r')) return '-';
  const before = known.get(cluster);
  if (before !== undefined) return before;
  const folded = INVISIBLE.test(cluster) ? '' : spell(cluster);
  if (known.size < KNOWN_LIMIT) known.set(cluster, folded);
  return folded;
}

function spell(cluster: string): string {
  const compatible = cluster.normalize('NFKC').toLowerCase().normalize('NFD').replace(ACCENTS, '').normalize('NFC');
  const letters = [...(LETTERS.has(cluster) ? cluster : compatible)];
  const spelt = letters.map((letter) => LETTERS.get(letter) ?? NEW_FORMS.get(letter) ?? letter).join('');
  // 10½ is not 101 and 2, treaty² is not a word of its own: signs that NFKC turns to digits stand by themselves. Those
  // it turns to kanji (㊀) need no room: kanji are found without it.
  return NUMBER_SIGN.test(cluster) && spelt !== cluster && !IDEOGRAPH.test(spelt) ? ` ${spelt} ` : spelt;
}

function identity(length: number, upTo: number): Uint32Array {
  const starts = new Uint32Array(length + 1);
  for (let i = 0; i < upTo; i += 1) starts[i] = i;
  return starts;
}

function withRoom(starts: Uint32Array, length: number): Uint32Array {
  if (starts.length >= length) return starts;
  const larger = new Uint32Array(Math.max(length, starts.length * 2));
  larger.set(starts);
  return larger;
}
