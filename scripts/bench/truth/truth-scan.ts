import { isOneEdit } from './one-edit.ts';
import { isIdeograph, type TruthTexts } from './truth-texts.ts';
import type { Placed, Wanted, WantedWord } from './wanted.ts';

/** Where something stands, from its first position to its last; sorted by the first. */
interface Places {
  readonly from: number[];
  readonly to: number[];
}

/** Answers which records a query asks for by reading all of them, from the first word to the last. */
export class TruthScan {
  readonly #tests = new Map<string, Uint8Array>();

  constructor(readonly texts: TruthTexts) {}

  /** For each record, 1 where it is asked for. */
  records(wanted: Wanted): Uint8Array {
    const found = new Uint8Array(this.texts.ids.length);
    switch (wanted.kind) {
      case 'not':
        return this.records(wanted.of).map((one) => 1 - one);
      case 'and':
      case 'or': {
        const all = wanted.of.map((one) => this.records(one));
        const enough = wanted.kind === 'and' ? all.length : 1;
        return found.map((_, at) => (all.reduce((sum, one) => sum + (one[at] ?? 0), 0) >= enough ? 1 : 0));
      }
      case 'dated':
        return found.map((_, at) => (isDated(this.texts.dates[at] ?? null, wanted.from, wanted.to) ? 1 : 0));
      default: {
        for (const at of this.#places(wanted).from) found[this.texts.recordOf.at(this.texts.stretches.at(at))] = 1;
        return found;
      }
    }
  }

  #places(wanted: Placed): Places {
    switch (wanted.kind) {
      case 'words':
        return this.#words(wanted.words, wanted.part);
      case 'near':
      case 'before':
        return this.#near(
          this.#places(wanted.left),
          this.#places(wanted.right),
          wanted.distance,
          wanted.kind === 'near',
        );
      case 'sentence':
      case 'paragraph': {
        const stretch = wanted.kind === 'sentence' ? this.texts.sentences : this.texts.stretches;
        const [first, ...others] = wanted.of.map((one) => this.#places(one));
        // A phrase that runs over the end of a sentence stands in none.
        const within = ({ from, to }: Places): Set<number> =>
          new Set(from.flatMap((at, nth) => (stretch.at(at) === stretch.at(to[nth] ?? at) ? [stretch.at(at)] : [])));
        const sets = others.map(within);
        const kept: Places = { from: [], to: [] };
        first?.from.forEach((at, nth) => {
          const to = first.to[nth] ?? at;
          if (stretch.at(at) !== stretch.at(to) || !sets.every((set) => set.has(stretch.at(at)))) return;
          kept.from.push(at);
          kept.to.push(to);
        });
        return kept;
      }
    }
  }

  #words(wanted: readonly WantedWord[], part: string | null): Places {
    const { joined, parts, stretches, wholes } = this.texts;
    const words = this.texts.words.view();
    const tests = wanted.map((one) => this.#test(one));
    const first = tests[0] ?? new Uint8Array(0);
    const places: Places = { from: [], to: [] };
    const goOn = (begin: number, at: number, nth: number): void => {
      const test = tests[nth];
      if (test === undefined) {
        places.from.push(begin);
        places.to.push(at - 1);
        return;
      }
      if (at >= words.length || stretches.at(at) !== stretches.at(begin)) return;
      if (nth > 0 && wanted[nth]?.joined === true && !joined.has(at)) return;
      if (test[words[at] ?? 0] === 1) goOn(begin, at + 1, nth + 1);
      const whole = wholes.get(at);
      if (whole !== undefined && test[whole] === 1) goOn(begin, at + 2, nth + 1);
    };
    const from = (at: number): void => {
      if (part === null || parts[stretches.at(at)] === part) goOn(at, at, 0);
    };
    for (let at = 0; at < words.length; at += 1) {
      if (first[words[at] ?? 0] === 1 || (wholes.size > 0 && wholes.has(at))) from(at);
    }
    return places;
  }

  #near(left: Places, right: Places, distance: number, eitherWay: boolean): Places {
    const places: Places = { from: [], to: [] };
    const { stretches } = this.texts;
    const pair = (one: Places, other: Places): void => {
      let begin = 0;
      one.from.forEach((from, nth) => {
        const end = one.to[nth] ?? from;
        while (begin < other.from.length && (other.from[begin] ?? 0) <= from) begin += 1;
        for (let at = begin; at < other.from.length && (other.from[at] ?? 0) - end <= distance; at += 1) {
          const start = other.from[at] ?? 0;
          if (start <= end || stretches.at(start) !== stretches.at(from)) continue;
          places.from.push(from);
          places.to.push(other.to[at] ?? start);
        }
      });
    };
    pair(left, right);
    if (eitherWay) pair(right, left);
    return places;
  }

  /** By word of the vocabulary: 1 where it is one that is asked for. */
  #test({ kind, word }: WantedWord): Uint8Array {
    const name = `${kind} ${word}`;
    const known = this.#tests.get(name);
    if (known?.length === this.texts.vocabulary.length) return known;
    const admits = admittedBy(kind, word);
    const test = Uint8Array.from(this.texts.vocabulary, (one) => (admits(one) ? 1 : 0));
    if (this.#tests.size > 200) this.#tests.clear();
    this.#tests.set(name, test);
    return test;
  }
}

function admittedBy(kind: WantedWord['kind'], word: string): (one: string) => boolean {
  if (kind === 'word') return (one) => one === word;
  if (kind === 'prefix') return (one) => one.startsWith(word);
  if (kind === 'fuzzy')
    return (one) => Math.abs(one.length - word.length) < 2 && !isIdeograph(one) && isOneEdit(one, word);
  const pattern = new RegExp(`^${word.replaceAll('*', '.*').replaceAll('?', '.')}$`, 'u');
  return (one) => pattern.test(one);
}

/** A date of one day, a month or a year lies within days with all of its own; an interval with any. */
export function isDated(date: string | null, from: number, to: number): boolean {
  const [begin = '', end] = date?.split('/') ?? [];
  const [first, last] = [edge(begin, '01-01'), edge(end ?? begin, '12-31')];
  if (first === 0 || last === 0) return false;
  return end === undefined ? first >= from && last <= to : first <= to && last >= from;
}

/** A day as `yyyymmdd`, completed where only its year or month is known; 0 for what is no day. */
function edge(date: string, completion: '01-01' | '12-31'): number {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?[?~%]?$/.exec(date) ?? [];
  if (year === undefined) return 0;
  const ofMonth =
    completion === '01-01' ? '01' : String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate());
  if (month === undefined) return Number(`${year}${completion.replace('-', '')}`);
  return Number(`${year}${month}${day ?? ofMonth}`);
}
