import { expect, it } from 'vitest';
import type { DocumentSummary } from '../../shared/library/summary.ts';
import { FakeApi } from '../stores/fake-api.ts';
import { LibraryStore } from '../stores/library.svelte.ts';
import { RecordCursor } from './record-cursor.svelte.ts';

const record = (id: string, title: string, date: string): DocumentSummary => ({
  id,
  title,
  subject: null,
  place: null,
  date,
  time: null,
  type: 'other',
  language: 'en',
  findings: 0,
  folder: 'f',
  relativePath: id,
});

function cursorOver(...records: DocumentSummary[]) {
  const library = new LibraryStore(new FakeApi());
  library.documents = records;
  return { library, cursor: new RecordCursor(library) };
}
const three = [
  record('a', 'Minutes', '1955'),
  record('b', 'Aide-Memoire', '1956'),
  record('c', 'Memorandum of a Conversation', '1956'),
];

it('moves by keys over records, not over the headings of years', () => {
  const { cursor } = cursorOver(...three);
  expect(cursor.current).toBeNull();
  expect(cursor.move('ArrowDown', 5, 0)).toBe(true);
  expect(cursor.move('ArrowDown', 5, 0)).toBe(true);
  expect(cursor.current?.id).toBe('b');
  expect(cursor.rowOf('b')).toBe(3);
  expect(cursor.move('End', 5, 0)).toBe(true);
  expect(cursor.current?.id).toBe('c');
  expect(cursor.move('F5', 5, 0)).toBe(false);
});

it('moves by the letters of a title; a space opens unless a word is being typed', () => {
  const { cursor } = cursorOver(...three);
  expect(cursor.move(' ', 5, 0)).toBe(false);
  for (const [at, key] of [...'memorandum '].entries()) expect(cursor.move(key, 5, at * 50)).toBe(true);
  expect(cursor.current?.id).toBe('c');
});

it('jumps to a record together with the heading above it, and notes what is in view', () => {
  const { cursor } = cursorOver(...three);
  cursor.jump(1);
  expect(cursor.wish).toEqual({ row: 2, align: 'start' });
  cursor.jump(2);
  expect(cursor.wish).toEqual({ row: 4, align: 'start' });
  cursor.look(1, 3);
  expect(cursor.seen).toEqual({ first: 0, last: 1 });
  cursor.look(0, 0);
  expect(cursor.seen).toEqual({ first: 0, last: 1 });
});

it('stays on its record when the list grows above it, and lets go of one that left', () => {
  const { library, cursor } = cursorOver(...three);
  cursor.stand('b');
  library.documents = [record('x', 'x', '1950'), ...three];
  expect(cursor.index).toBe(2);
  library.documents = [];
  expect(cursor.current).toBeNull();
  expect(cursor.rowOf('b')).toBeNull();
});

it('keeps the place in the list for a record in view, and gives it up for one that is not', () => {
  const { cursor } = cursorOver(...three);
  cursor.look(0, 1);
  cursor.offset = 12;
  cursor.stand('a');
  expect(cursor.offset).toBe(12);
  expect(cursor.wish).toBeNull();
  cursor.stand('c');
  expect(cursor.id).toBe('c');
  expect(cursor.offset).toBeNull();
  expect(cursor.wish).toEqual({ row: 4, align: 'center' });
});
