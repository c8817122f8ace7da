import { expect, it } from 'vitest';
import type { Note } from '../model/note.ts';
import { briefNote } from './brief-note.ts';

it('prints what the format set apart in a note as it is set apart', () => {
  const text = '2 Printed in Foreign\nRelations, vol. XXIII. ';
  const start = text.indexOf('Printed');
  const italic = text.indexOf('Foreign');
  const note = { marker: '2', span: { start, end: text.length } } as Note;
  const marks = [{ kind: 'italic' as const, span: { start: italic, end: text.indexOf(', vol') } }];
  expect(briefNote(note, { text, marks })).toEqual({
    marker: '2',
    text: 'Printed in Foreign Relations, vol. XXIII.',
    runs: [
      { text: 'Printed in ', kind: 'plain', emphasis: [] },
      { text: 'Foreign Relations', kind: 'plain', emphasis: ['italic'] },
      { text: ', vol. XXIII.', kind: 'plain', emphasis: [] },
    ],
  });
  expect(briefNote(note, { text, marks: [] }).runs).toEqual([
    { text: 'Printed in Foreign Relations, vol. XXIII.', kind: 'plain', emphasis: [] },
  ]);
});
