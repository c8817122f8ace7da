import type { Language } from '../../shared/model/source-text.ts';

/** The language that words are written in, by their script, for `lang`: titles of one library come in both. */
export function languageOf(words: string): Language {
  return /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(words) ? 'ja' : 'en';
}
