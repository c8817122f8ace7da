import { expect, it } from 'vitest';
import type { SourceNote } from '../../shared/model/source-note.ts';
import { draftedThis } from './drafted-this.ts';

const TEXT = 'Noel Hemmendinger; Walter Robertson; Drafted by Hemmendinger.';
const at = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};
const sourceNote = { draftedBy: [at('Hemmendinger.', 40)] } as unknown as SourceNote;

it('knows a drafter by surname', () => {
  expect(draftedThis({ name: at('Noel Hemmendinger') }, { sourceNote }, TEXT)).toBe(true);
  expect(draftedThis({ name: at('Walter Robertson') }, { sourceNote }, TEXT)).toBe(false);
  expect(draftedThis({ name: null }, { sourceNote }, TEXT)).toBe(false);
  expect(draftedThis({ name: at('Noel Hemmendinger') }, { sourceNote: null }, TEXT)).toBe(false);
});
