import type { Language } from '../../shared/model/source-text.ts';

/** Enough of a record to know its language; the rest is not looked at. */
const SAMPLE = 20_000;

const JAPANESE = /[\u3041-\u30ff\u4e00-\u9fff\uff66-\uff9f]/;

/**
 * Tells the language from the letters. A Japanese record that quotes English names stays Japanese, and an English one
 * under a Japanese masthead English: a Japanese letter carries about as much as three Latin ones.
 */
export function detectLanguage(text: string): Language {
  // Without one Japanese letter nothing needs counting; of most records that is known at once.
  if (!JAPANESE.test(text.slice(0, SAMPLE))) return 'en';
  const end = Math.min(text.length, SAMPLE);
  let japanese = 0;
  let latin = 0;
  for (let at = 0; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x24f)) latin += 1;
    else if (
      (code >= 0x3041 && code <= 0x30ff) ||
      (code >= 0x4e00 && code <= 0x9fff) ||
      (code >= 0xff66 && code <= 0xff9f)
    ) {
      japanese += 1;
    }
  }
  return japanese * 3 > latin ? 'ja' : 'en';
}
