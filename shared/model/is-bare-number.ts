/**
 * True where words are nothing but a number, as some editions have it in place of a title.
 *
 *     5      # 64      No. 102.
 */
export function isBareNumber(words: string): boolean {
  return /^[^\p{L}\p{N}]*(?:No\.?\s*)?\d+[^\p{L}\p{N}]*$/iu.test(words);
}
