import { endingless } from './english-endings.ts';
import { hasKana, kanaSpellings, toHiragana } from './kana.ts';
import { americanSpelling } from './spelling.ts';
import { isIdeographic } from './tokens.ts';

/**
 * What a search may take for the same besides, where the reader asks for it: hiragana and katakana; British and American
 * spellings; English words that differ in their inflection. The index is the same with and without: words of the
 * dictionary are compared when a search asks.
 */
export const VARIANT_FORMS = ['kana', 'spelling', 'endings'] as const;
export type VariantForm = (typeof VARIANT_FORMS)[number];

/** What `also:` takes beside the names of the forms. */
export const FORM_NAMES: Readonly<Record<string, VariantForm>> = {
  kana: 'kana',
  spelling: 'spelling',
  spellings: 'spelling',
  endings: 'endings',
  ending: 'endings',
};

/** Two terms are variants of each other exactly where their keys are equal. */
export function variantKey(term: string, forms: readonly VariantForm[]): string {
  if (isIdeographic(term)) return forms.includes('kana') ? toHiragana(term) : term;
  const spelt = forms.includes('spelling') ? americanSpelling(term) : term;
  return forms.includes('endings') ? endingless(spelt) : spelt;
}

/** The forms in which a term can vary at all; numbers cannot. */
export function formsThatVary(term: string, forms: readonly VariantForm[]): VariantForm[] {
  if (isIdeographic(term)) return forms.filter((form) => form === 'kana' && hasKana(term));
  return /^[a-z]{3,}$/.test(term) ? forms.filter((form) => form !== 'kana') : [];
}

/** Beginnings of which every variant of a term has one; none is the beginning of another. */
export function variantBeginnings(term: string, forms: readonly VariantForm[]): string[] {
  if (isIdeographic(term)) return forms.includes('kana') ? kanaSpellings(term) : [term];
  if (forms.includes('spelling')) return [term.slice(0, 1)];
  return [forms.includes('endings') ? endingless(term).slice(0, -1) : term];
}
