import { expect, it } from 'vitest';
import { RecordText } from './record-text.ts';

const FACTS = {
  format: 'tei',
  encoding: { name: 'utf-8', confidence: 1, byteOrderMark: false },
  language: null,
  fragment: 'd1',
  damaged: false,
} as const;

it('fuses an anchor to its word and sets the note at the end behind its marker', () => {
  const record = new RecordText();
  record.flow.words('an Aide-Mémoire, ');
  record.openNote('2', { id: 'fn2', n: '2' });
  record.flow.words(' See supra. ');
  record.closeNote();
  record.flow.words('copy of which');
  expect(record.finish(FACTS)).toMatchObject({
    text: 'an Aide-Mémoire,2 copy of which\n\n2 See supra.',
    fragment: 'd1',
    marks: [{ kind: 'superscript', span: { start: 16, end: 17 } }],
    elements: [
      { name: 'note-ref', span: { start: 16, end: 17 }, attributes: { target: '#fn2' } },
      { name: 'note', span: { start: 33, end: 45 }, attributes: { id: 'fn2', n: '2' } },
      { name: 'note-marker', span: { start: 33, end: 34 } },
    ],
  });
});

it('keeps a note that calls for another note, and a note without a marker', () => {
  const record = new RecordText();
  record.flow.words('a');
  record.openNote('', { id: 's' });
  record.flow.words('Source: b');
  record.openNote('*', { id: 't' });
  record.flow.words('c');
  record.closeNote();
  record.flow.words('.');
  record.closeNote();
  record.flow.words('d');
  expect(record.finish(FACTS)?.text).toBe('ad\n\nSource: b*.\n\n* c');
});

it('is null without a character, and shows where bytes were lost', () => {
  expect(new RecordText().finish(FACTS)).toBeNull();
  const record = new RecordText();
  record.flow.words('a \ufffd b');
  expect(record.finish({ ...FACTS, damaged: true })?.undecodable).toEqual([{ start: 2, end: 3 }]);
});
