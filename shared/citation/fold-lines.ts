// Scripts that are written without spaces: kana, ideographs, their punctuation and full-width forms.
const UNSPACED = /[\u3001-\u303f\u3040-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff\uff01-\uff60]/u;

/**
 * The words of a source set as running text: white space that the file used for its lines becomes one space, or none
 * where Japanese stands on both sides. No other character changes.
 */
export function foldLines(words: string): string {
  return words.replace(/\s+/gu, (space: string, at: number) => {
    if (!/[\r\n\u2028]/u.test(space)) return /^[\u3000\u2003]$/u.test(space) ? space : ' ';
    const before = words[at - 1] ?? '';
    const after = words[at + space.length] ?? '';
    return UNSPACED.test(before) && UNSPACED.test(after) ? '' : ' ';
  });
}
