const KATAKANA = /[\u30a1-\u30f6\u30fd\u30fe]/g;
const KANA = /[\u3041-\u3096\u309d\u309e\u30a1-\u30f6\u30fd\u30fe]/;
/** Between a hiragana and its katakana, in Unicode. */
const APART = 0x60;

/** Katakana as hiragana, one character for one: ソれん is それん. */
export function toHiragana(text: string): string {
  return text.replace(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - APART));
}

/** All ways to write some characters in hiragana and katakana: か国 か国, カ国. */
export function kanaSpellings(text: string): string[] {
  let made = [''];
  for (const character of toHiragana(text)) {
    const twin = KANA.test(character) ? String.fromCharCode(character.charCodeAt(0) + APART) : null;
    made = made.flatMap((begun) => (twin === null ? [begun + character] : [begun + character, begun + twin]));
  }
  return made;
}

export function hasKana(text: string): boolean {
  return KANA.test(text);
}
