import { describe, expect, it } from 'vitest';
import { detectionWords, encodingWords, hasEncodingChoice } from './encoding-words.ts';

const encoding = (name: string, confidence: number) => ({ name, confidence, byteOrderMark: false });

describe('the encoding of a file in words', () => {
  it.each([
    ['utf-8', 1, 'UTF-8 (sure)'],
    ['iso-2022-jp', 0.99, 'ISO-2022-JP (sure, 99 %)'],
    ['shift_jis', 0.829, 'Shift_JIS (likely, 82 %)'],
    ['windows-1252', 0.5, 'Windows-1252 (uncertain, 50 %)'],
  ])('%s at %d', (name, confidence, words) => {
    expect(encodingWords(encoding(name, confidence))).toBe(words);
    expect(detectionWords(encoding(name, confidence))).toBe(`As detected: ${words}`);
  });

  it('tells a choice from what was detected', () => {
    const chosen = { ...encoding('windows-1252', 1), detected: { name: 'shift_jis', confidence: 0.9 } };
    expect(encodingWords(chosen)).toBe('Windows-1252 (your choice)');
    expect(detectionWords(chosen)).toBe('As detected: Shift_JIS (likely, 90 %)');
    expect(detectionWords({ ...chosen, detected: null })).toBe('As detected: none');
  });

  it('leaves no choice where the format says how it is read', () => {
    expect((['plain-text', 'tei', 'docx', 'pdf'] as const).map(hasEncodingChoice)).toEqual([true, true, false, false]);
  });
});
