import { expect, it } from 'vitest';
import { parseSample } from './sample.fixture.ts';

const labels = (body: string): (string | null)[][] => {
  const { document, words } = parseSample(body);
  return document.turns
    .filter(({ rule }) => rule === 'speaker-label')
    .map(({ speakerSpan, verb, mode, certainty }) => [words(speakerSpan), words(verb), mode, certainty]);
};

it('reads Japanese labels with a full-width colon, and who asks', () => {
  expect(labels('記者：総理に伺います。\n\n総理：お答えいたします。\n')).toEqual([
    ['記者', '：', 'asked', 'inferred'],
    ['総理', '：', 'said', 'inferred'],
  ]);
});

it('reads Japanese labels with a blank behind the colon', () => {
  expect(labels('記者：　総理に伺います。\n\n総理： お答えいたします。\n')).toEqual([
    ['記者', '：', 'asked', 'inferred'],
    ['総理', '：', 'said', 'inferred'],
  ]);
});

it('reads Japanese labels in brackets, and questions and answers', () => {
  expect(labels('（問）日本国の考えは何か。\n\n（答）変わりはない。\n\n【山田大臣】その通りである。\n')).toEqual([
    ['問', '）', 'asked', 'inferred'],
    ['答', '）', 'said', 'inferred'],
    ['山田大臣', '】', 'said', 'inferred'],
  ]);
  expect(
    labels('[文書名] 総理大臣記者会見\n[年月日] 1956年5月4日\n[全文]\n\n記者：伺います。\n\n総理：お答えします。\n'),
  ).toHaveLength(2);
});

it('takes no Japanese field and no heading in brackets for a speaker', () => {
  expect(labels('場所：東京\n\n日時：午後三時\n\n【要旨】日本国は同意した。\n\n（仮訳）両国は合意した。\n')).toEqual(
    [],
  );
  expect(labels('[文書名] 共同声明\n[年月日] 1956年5月4日\n[全文]\n\n総理大臣：一度だけ。\n')).toEqual([]);
});

it('takes no heading and no enumeration for a speaker', () => {
  expect(labels('The following points were made: first, that it was late.\n\nNote: this is late.\n')).toEqual([]);
});
