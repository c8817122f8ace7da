import { expect, it } from 'vitest';
import { parseSample } from './sample.fixture.ts';
import { readSubjectLabel } from './subject.ts';

it.each([
  ['SUBJECT', 'SUBJECT'],
  ['Subject: Rice', 'Subject: '],
  ['(U) SUBJECTS [sic]:', '(U) SUBJECTS [sic]:'],
  ['Subject to approval', null],
])('%j', (words, label) => {
  expect(readSubjectLabel(words)).toBe(label);
});

it.each([
  ['SUBJECT\n\nRice\n\nPARTICIPANTS\n\nMr. Tani\n', 'Rice'],
  ['SUBJECT: Rice\n\nPARTICIPANTS\n\nMr. Tani\n', 'Rice'],
  ['SUBJECT\n\n  • 1. Japan\n  • 2. Formosa\n\nPARTICIPANTS\n\nMr. Tani\n', '1. Japan\n  • 2. Formosa'],
  ['SUBJECT\n\nPARTICIPANTS\n\nMr. Tani\n', null],
])('%j', (text, subject) => {
  const { document, words } = parseSample(`1. Memorandum of a Conversation\n\n${text}\nThey met.\n`);
  expect(words(document.subject)).toBe(subject);
});
