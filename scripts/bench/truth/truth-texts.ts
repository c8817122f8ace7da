import { fold } from '../../../shared/query/normalise.ts';
import { sentenceStarts } from '../../../shared/query/sentences.ts';
import { NumberList } from './number-list.ts';

/** A paragraph, field or note of a record. */
export interface TruthStretch {
  readonly part: string;
  readonly text: string;
}

export interface TruthRecord {
  readonly id: string;
  /** EDTF; null for an undated record. */
  readonly date: string | null;
  readonly stretches: readonly TruthStretch[];
}

/** Folding leaves a soft hyphen where the end of a line cuts a word, and nowhere else. */
const CUT = '\u00ad';
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
const WORDS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])[\p{L}\p{N}\p{M}])+/gu;

export function isIdeograph(word: string): boolean {
  return IDEOGRAPH.test(word);
}

/** The words of a folded text, each kanji or kana a word of its own. */
export function wordsOf(folded: string): { readonly word: string; readonly at: number }[] {
  return [...folded.matchAll(WORDS)].map(({ 0: word, index }) => ({ word, at: index }));
}

/**
 * Records as rows of numbers, so that a whole corpus can be read from end to end for each query. Of the engine it takes
 * the folding of texts and the rule where a sentence begins, and nothing else.
 */
export class TruthTexts {
  readonly vocabulary: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly ids: string[] = [];
  readonly dates: (string | null)[] = [];
  readonly parts: string[] = [];
  /** By position: number of the word, of its sentence, of its stretch. */
  readonly words = new NumberList();
  readonly sentences = new NumberList();
  readonly stretches = new NumberList();
  /** By stretch: number of its record. */
  readonly recordOf = new NumberList();
  /** Positions of kanji and kana that follow another directly. */
  readonly joined = new Set<number>();
  /** What the word at a position is together with the next, where the end of a line cuts it. */
  readonly wholes = new Map<number, number>();
  #sentence = 0;

  add({ id, date, stretches }: TruthRecord): void {
    for (const { part, text } of stretches) this.#stretch(part, text);
    this.ids.push(id);
    this.dates.push(date);
  }

  #stretch(part: string, text: string): void {
    const { text: folded, starts } = fold(text);
    const capital = (at: number): boolean => /\p{Lu}/u.test(text.charAt(starts === null ? at : (starts[at] ?? at)));
    const sentences = sentenceStarts(folded, capital);
    const words = wordsOf(folded);
    let sentence = 0;
    this.#sentence += 1;
    words.forEach(({ word, at }, nth) => {
      let begins = false;
      while ((sentences[sentence + 1] ?? Infinity) <= at) {
        sentence += 1;
        begins = true;
      }
      if (begins) this.#sentence += 1;
      const position = this.words.length;
      if (isIdeograph(word) && isIdeograph(folded.charAt(at - 1))) this.joined.add(position);
      if (folded.charAt(at + word.length) === CUT) {
        this.wholes.set(position, this.#numberOf(word + (words[nth + 1]?.word ?? '')));
      }
      this.words.push(this.#numberOf(word));
      this.sentences.push(this.#sentence);
      this.stretches.push(this.parts.length);
    });
    this.parts.push(part);
    this.recordOf.push(this.ids.length);
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#numbers.set(word, this.vocabulary.length);
    this.vocabulary.push(word);
    return this.vocabulary.length - 1;
  }
}
