import { describe, expect, it } from 'vitest';
import type { ListedNote, NoteStyle } from './listed-note.ts';
import { parseSample } from './sample.fixture.ts';
import { findNoteRefs } from './note-ref.ts';

const nowhere = { start: 0, end: 0 };
const find = (text: string, style: NoteStyle, markers: readonly string[]): string[] =>
  findNoteRefs(
    text,
    [{ start: 0, end: text.length }],
    markers.map((marker): ListedNote => ({ style, marker, markerSpan: nowhere, span: nowhere })),
  ).map(
    ({ marker, span, note }) =>
      `${marker}@${text.slice(Math.max(0, span.start - 5), span.start)}|${text.slice(span.start, span.end)}${note === null ? '' : `>${note}`}`,
  );

describe('anchors', () => {
  it('between asterisks need no note', () => {
    expect(find('an Aide-Memoire*2*, copy*7*', 'asterisks', ['2'])).toEqual(['2@moire|*2*', '7@ copy|*7*']);
  });

  it('between asterisks may be signs, where a note has the sign', () => {
    expect(find('Winslow*†* and Ross*** or ****', 'asterisks', ['1', '†', '*'])).toEqual([
      '†@nslow|*†*',
      '*@ Ross|***',
    ]);
    expect(find('Winslow*†* and Ross***', 'asterisks', ['1'])).toEqual([]);
  });

  it('in brackets need one', () => {
    expect(find('strength [2], in [1946] of', 'numbered', ['1', '2'])).toEqual(['2@ngth |[2]']);
  });

  it('fused to a word follow the order of the notes', () => {
    expect(find('Course B2 of the Aide-Mémoire,2 a “copy”3 and 11,000 men.4', 'numbered', ['2', '3', '4'])).toEqual([
      '2@oire,|2>0',
      '3@copy”|3>1',
      '4@ men.|4>2',
    ]);
  });

  it('fused to a year, a day or a number are told from it', () => {
    expect(
      find('June 8, 19581 and May 252 on February 6.3 Article 51,4 of Rule 205 of it.6', 'numbered', [
        '1',
        '2',
        '3',
        '4',
        '5',
        '6',
      ]),
    ).toEqual(['1@ 1958|1>0', '2@ay 25|2>1', '3@ry 6.|3>2', '4@e 51,|4>3', '5@le 20|5>4', '6@f it.|6>5']);
  });

  it('are not read out of a day, a year or a number, unless both neighbours are certain', () => {
    expect(find('On May 12 of 1978 under Rule 202 it was late.1', 'numbered', ['2', '8', '1'])).toEqual([
      '1@late.|1>2',
    ]);
    expect(find('Late,1 on May 12 of it.3', 'numbered', ['1', '2', '3'])).toEqual([
      '1@Late,|1>0',
      '2@May 1|2>1',
      '3@f it.|3>2',
    ]);
  });

  it('fused to a misread year', () => {
    expect(find('October 7, I9601', 'numbered', ['1'])).toEqual(['1@ I960|1>0']);
  });

  it('do not turn numbers into anchors', () => {
    expect(find('It cost 3.2 million in 1957, at 6.4 percent, for 11,000 men.', 'numbered', ['2', '4'])).toEqual([]);
  });

  it('may carry a letter', () => {
    expect(find('one,1 two,1a three.2', 'numbered', ['1', '1a', '2'])).toEqual(
      ['1@ one,|1>0', '1a@ two,|1a>1', '2@hree.|2>2'].map((anchor) => anchor.replace('1@ one', '1@one')),
    );
  });

  it('repeat where the notes repeat', () => {
    expect(find('one,1 two,2 three,1', 'numbered', ['1', '2', '1'])).toEqual([
      '1@one,|1>0',
      '2@ two,|2>1',
      '1@hree,|1>2',
    ]);
  });

  it('are signs where a note has the sign', () => {
    expect(find('he spoke† and left‡', 'sign', ['†'])).toEqual(['†@spoke|†']);
  });
});

it('ties the footnotes of Markdown to their anchors', () => {
  const { document, words } = parseSample(
    '---\ntitle: Memorandum of Conversation\n---\n\nThe Secretary said that all was well.[^1] He went home.[^b]\n\n' +
      '[^1]: See Document 132.\n[^b]: Not printed.\n',
  );
  expect(document.notes.map(({ marker, span }) => [marker, words(span)])).toEqual([
    ['1', 'See Document 132.'],
    ['b', 'Not printed.'],
  ]);
  expect(document.noteRefs.map(({ marker, span }) => [marker, words(span)])).toEqual([
    ['1', '[^1]'],
    ['b', '[^b]'],
  ]);
  expect(document.findings.map(({ code }) => code)).toEqual([]);
});
