import type { Language } from '../../shared/model/source-text.ts';

export function detectLanguage(text: string): Language {
  return /[぀-ヿ]/.test(text.slice(0, 4000)) ? 'ja' : 'en';
}
