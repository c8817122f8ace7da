import { describe, expect, it } from 'vitest';
import { readSample, teiSample } from './stated.fixture.ts';

describe('notes that the format states', () => {
  const { document, words } =
    teiSample(`<head>1. Memorandum<note n="0" type="source" xml:id="d1fn0">Eisenhower Library.</note></head>
    <p>He said this.<note n="1" xml:id="d1fn1">First.</note> And that in 1956.<note n="1" xml:id="d1fn1b"><p>Second,</p><p>in two paragraphs.</p></note></p>
    <p>See above.<note>Without a number.</note></p>`);

  it('keep their words, however many paragraphs, and their markers as the format numbers them', () => {
    expect(
      document.notes.map(({ kind, marker, markerSpan, span }) => [kind, marker, words(markerSpan), words(span)]),
    ).toEqual([
      ['source', '0', null, 'Eisenhower Library.'],
      ['note', '1', '1', 'First.'],
      ['note', '1', '1', 'Second,\n\nin two paragraphs.'],
      ['note', '', null, 'Without a number.'],
    ]);
  });

  it('are tied to their anchors by name, not by number', () => {
    expect(document.noteRefs.map(({ marker, span, note }) => [marker, words(span), note])).toEqual([
      ['1', '1', 'n2'],
      ['1', '1', 'n3'],
    ]);
    expect(document.notes.map(({ refs }) => refs)).toEqual([[], ['r1'], ['r2'], []]);
  });

  it('are no part of the body', () => {
    expect(document.parts.flatMap(({ blocks }) => blocks.map(({ span }) => words(span)))).toEqual([
      'He said this.1 And that in 1956.1',
      'See above.',
    ]);
  });
});

it('takes the marker that a page writes into its note', () => {
  const { document, words } = readSample(
    '<html><h1>Memorandum</h1><p>He said this[2]<a href="#n2">[2]</a>.</p><p id="n2">[2]. Not printed.</p></html>',
  );
  expect(document.notes.map(({ marker, markerSpan, span }) => [marker, words(markerSpan), words(span)])).toEqual([
    ['2', '[2].', 'Not printed.'],
  ]);
  expect(document.noteRefs.map(({ marker, span }) => [marker, words(span)])).toEqual([['2', '[2]']]);
});
