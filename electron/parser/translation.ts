import type { TranslationStatus } from '../../shared/model/header.ts';

/**
 * What the notes field says of the text's standing.
 *
 *     [備考] 仮訳        [備考] 参考資料        [Notes] Provisional translation
 */
export function translationStatus(words: string): TranslationStatus | null {
  if (/仮訳|provisional translation|unofficial translation|tentative translation/i.test(words))
    return 'provisional-translation';
  if (/参考/.test(words)) return 'reference';
  if (/原文|\boriginal\b/i.test(words)) return 'original';
  if (/訳|\btranslation\b/i.test(words)) return 'translation';
  return null;
}
