import { expect, it } from 'vitest';
import { linkNotes } from './link-notes.ts';
import type { ListedNote } from './listed-note.ts';
import type { FoundRef } from './note-ref.ts';

const at = { start: 0, end: 7 };
const note = (marker: string): ListedNote => ({ style: 'asterisks', marker, markerSpan: at, span: at });
const ref = (marker: string): FoundRef => ({ marker, span: at, note: null });

it('ties repeated markers in their order, and keeps anchors without a note', () => {
  const { notes, noteRefs } = linkNotes(
    'Source:',
    { notes: [note('1'), note('2'), note('1')], source: { line: at, span: at } },
    [ref('1'), ref('1'), ref('1'), ref('9')],
  );
  expect(notes.map(({ id, kind, refs }) => [id, kind, refs])).toEqual([
    ['n1', 'source', ['r1']],
    ['n2', 'source', []],
    ['n3', 'source', ['r2', 'r3']],
    ['n4', 'source', []],
  ]);
  expect(noteRefs.map(({ id, note: target }) => [id, target])).toEqual([
    ['r1', 'n1'],
    ['r2', 'n3'],
    ['r3', 'n3'],
    ['r4', null],
  ]);
});
