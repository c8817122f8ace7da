import { describe, expect, it } from 'vitest';
import type { Mark } from '../../shared/model/source-text.ts';
import { parseSample, sourceOf, spanIn } from './sample.fixture.ts';

const SAYS = 'The changes made as he spoke are shown by brackets and underlining in the attached copy.';
const PAPER =
  'ORAL POINTS\n\n(a) This would not [conduce to a] promote a desired [sic] solution [less than 1 line not declassified].';

const changes = (text: string, marks: (text: string) => Mark[] = () => []): unknown[] => {
  const { document, words } = parseSample(sourceOf(text, { marks: marks(text) }));
  return document.changes.map(({ kind, span, outer, evidence, rule, partId }) => [
    kind,
    words(span),
    words(outer),
    evidence,
    rule,
    partId,
  ]);
};

describe('changes', () => {
  it('are brackets where the record says so, and not where they hold the word of an editor', () => {
    expect(changes(`Title: Memorandum of a Conversation\n\n${SAYS} He called [it] late.\n\n${PAPER}\n`)).toEqual([
      ['deleted', 'conduce to a', '[conduce to a]', ['bracket'], 'brackets-show-changes', 'part2'],
    ]);
  });

  it('are no brackets where the record does not say so', () => {
    expect(changes(`Title: Memorandum of a Conversation\n\nHe called [it] late.\n\n${PAPER}\n`)).toEqual([]);
  });

  it('are italics and underlining on the same condition', () => {
    const italic = (text: string): Mark[] => [
      { kind: 'italic', span: spanIn(text, 'Title') },
      { kind: 'italic', span: spanIn(text, 'promote a desired') },
    ];
    expect(changes(`Title: Memorandum of a Conversation\n\n${SAYS}\n\n${PAPER}\n`, italic).slice(1)).toEqual([
      ['inserted', 'promote a desired', 'promote a desired', ['italic'], 'emphasis-shows-additions', 'part2'],
    ]);
    expect(changes(`Title: Memorandum of a Conversation\n\nIt was late.\n\n${PAPER}\n`, italic)).toEqual([]);
  });

  it('are what the format says', () => {
    expect(
      changes('It was [very] late and cold.\n', (text) => [
        { kind: 'strike', span: spanIn(text, 'late') },
        { kind: 'inserted', span: spanIn(text, 'cold') },
      ]),
    ).toEqual([
      ['deleted', 'late', 'late', ['strike'], 'format-says-deleted', 'part1'],
      ['inserted', 'cold', 'cold', ['add'], 'format-says-inserted', 'part1'],
    ]);
  });

  it('are one where several signs say the same of the same words', () => {
    const struck = (text: string): Mark[] => [
      { kind: 'strike', span: spanIn(text, 'conduce to a') },
      { kind: 'inserted', span: spanIn(text, 'promote a desired') },
      { kind: 'italic', span: spanIn(text, 'desired') },
    ];
    expect(changes(`Title: Memorandum of a Conversation\n\n${SAYS}\n\n${PAPER}\n`, struck)).toEqual([
      ['deleted', 'conduce to a', '[conduce to a]', ['bracket', 'strike'], 'brackets-show-changes', 'part2'],
      ['inserted', 'promote a desired', 'promote a desired', ['add', 'italic'], 'format-says-inserted', 'part2'],
    ]);
    expect(
      changes('It was very late and cold.\n', (text) => [
        { kind: 'deleted', span: spanIn(text, 'very late') },
        { kind: 'strike', span: spanIn(text, 'very late') },
        { kind: 'inserted', span: spanIn(text, 'late') },
      ]),
    ).toEqual([
      ['deleted', 'very late', 'very late', ['del', 'strike'], 'format-says-deleted', 'part1'],
      ['inserted', 'late', 'late', ['add'], 'format-says-inserted', 'part1'],
    ]);
  });
});
