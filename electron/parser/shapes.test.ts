import { describe, expect, it } from 'vitest';
import { checkLaws } from './laws.ts';
import { parseSample, type Sample } from './sample.fixture.ts';

/**
 * Whole records in shapes that no test of one construct shows, since several constructs must agree on them. What stands
 * for a record in a language is made up; docs/accuracy.md says which test holds which shape.
 */
interface Shape {
  readonly text: string;
  readonly says: (sample: Sample) => unknown;
  readonly answer: unknown;
}

const fields = ({ document, words }: Sample): (string | null | undefined)[] => [
  words(document.header.title),
  words(document.header.place),
  document.header.date?.edtf ?? null,
  words(document.header.notes),
];
const blocks = ({ document, words }: Sample): (string | null)[][] =>
  document.parts.flatMap((part) => part.blocks).map(({ kind, label, span }) => [kind, words(label), words(span)]);
const notes = ({ document, words }: Sample): unknown[] =>
  document.notes.map(({ marker, span, refs }) => [marker, words(span), refs.length]);

const HEAD = '[Title] Talks\n[Date] May 4, 1956\n[Full text]\n\n';
const JAPANESE_HEAD = '［文書名］会談\n［年月日］１９５６年５月４日\n［全文］\n\n';

const SHAPES: Readonly<Record<string, Shape>> = {
  'English fields, [Title] missing, [Place] and [Notes] empty': {
    text: '"Papers" Database\n\n[Place]\n[Date] May 4, 1956\n[Source] White Book, p. 3.\n[Notes]\n[Full text]\n\nThey met.\n',
    says: fields,
    answer: [null, null, '1956-05-04', null],
  },
  'Japanese fields of full width, [備考] empty': {
    text: '［文書名］　共同声明\n［場所］　東京\n［年月日］　昭和３１年５月４日\n［出典］　白書\n［備考］　\n［全文］\n\n　両国は合意した。\n',
    says: fields,
    answer: ['共同声明', '東京', '1956-05-04', null],
  },
  'Japanese fields, [備考] with a translation': {
    text: '[文書名] 共同声明\n[場所] ワシントン\n[年月日] 1956年5月4日\n[備考] 仮訳\n[全文]\n\n　両国は合意した。\n',
    says: fields,
    answer: ['共同声明', 'ワシントン', '1956-05-04', '仮訳'],
  },
  'a Diet speech without a title': {
    text: '[内閣名] 第9代山田(昭和32.2.25〜33.6.12)\n[国会回次] 第26回\n[演説者] 山田太郎内閣総理大臣\n[演説種別] 施政方針演説\n[衆議院演説年月日]\n[貴族院演説年月日] 19041203\n[全文]\n\n諸君、\n',
    says: (sample) => [...fields(sample), sample.document.documentType],
    answer: [null, null, '1904-12-03', null, 'speech'],
  },
  'notes with an asterisk before the number': {
    text: 'Title: Letter\n\nWe agree. [1] So they said [2].\n\n_\n\n*1 Document 79.\n\n*2 Not printed.\n\n_\n',
    says: notes,
    answer: [
      ['1', 'Document 79.', 1],
      ['2', 'Not printed.', 1],
    ],
  },
  'a number that repeats inside one record': {
    text: `${HEAD}They met*1* and left*1*.\n\n*1* Source: White Book.\n\n*1* See supra.\n`,
    says: ({ document }) => document.notes.map(({ marker }) => marker),
    answer: ['1', '1'],
  },
  'numbers after Japanese words': {
    text: `${JAPANESE_HEAD}\u3000両国は合意した*1*。\n\n*1* 白書を見よ。\n`,
    says: notes,
    answer: [['1', '白書を見よ。', 1]],
  },
  'blanks and line ends of other kinds': {
    text: `${HEAD}We\u2003agree.\u2028They\u3000agree.\u2029Nobody\ufffdleft.\n`,
    says: blocks,
    answer: [
      ['paragraph', null, 'We\u2003agree.'],
      ['paragraph', null, 'They\u3000agree.'],
      ['paragraph', null, 'Nobody\ufffdleft.'],
    ],
  },
  'old kanji, articles and indented initials': {
    text: `${JAPANESE_HEAD}第一條\u3000兩國ハ合意シタ。\n\n第二條\u3000本協定ハ效力ヲ生ズ。\n\n                Ｙ・Ｔ\n\n                Ｊ・Ｓ\n`,
    says: blocks,
    answer: [
      ['point', '第一條', '第一條　兩國ハ合意シタ。'],
      ['point', '第二條', '第二條　本協定ハ效力ヲ生ズ。'],
      ['signature', null, 'Ｙ・Ｔ'],
      ['signature', null, 'Ｊ・Ｓ'],
    ],
  },
  'Japanese points of one list': {
    text: `${JAPANESE_HEAD}一、両国は合意した。\n\n二、議会は審議する。\n\n1\u3000日本国は同意した。\n\n２\u3000合衆国は同意した。\n`,
    says: (sample) => blocks(sample).map(([, label]) => label),
    answer: ['一、', '二、', '1', '２'],
  },
  'signs as markers': {
    text: `${HEAD}They met\u2020 and left\u2021. They came back\u00a7.\n\n\u2020 White Book.\n\n\u2021 See supra.\n\n\u00a7 See infra.\n`,
    says: notes,
    answer: [
      ['\u2020', 'White Book.', 1],
      ['\u2021', 'See supra.', 1],
      ['\u00a7', 'See infra.', 1],
    ],
  },
  'signs as markers after Japanese words': {
    text: `${JAPANESE_HEAD}\u3000両国は合意した\u2020。\n\n\u2020 白書を見よ。\n`,
    says: notes,
    answer: [['\u2020', '白書を見よ。', 1]],
  },
  'a number with a letter': {
    text: `${HEAD}They met*1* and left*1a*.\n\n*1* White Book.\n\n*1a* See supra.\n`,
    says: notes,
    answer: [
      ['1', 'White Book.', 1],
      ['1a', 'See supra.', 1],
    ],
  },
  'a number that repeats in a Japanese record': {
    text: `${JAPANESE_HEAD}\u3000両国は合意した*1*。議会は審議した*1*。\n\n*1* 白書を見よ。\n\n*1* 議事録を見よ。\n`,
    says: notes,
    answer: [
      ['1', '白書を見よ。', 1],
      ['1', '議事録を見よ。', 1],
    ],
  },
  'Japanese brackets that are no changes': {
    text: `${JAPANESE_HEAD}\u3000大臣は合意した（ママ）と述べた［中略］。（笑声）\n`,
    says: ({ document }) => document.changes,
    answer: [],
  },
  'a note and its reply in one file': {
    text: `[Title] Exchanged Notes, Regarding Fish\n[Date] May 4, 1956\n[Full text]\n\nExcellency:\n\nI have the honor to refer to fish.\n\nAccept, Excellency, the assurances of my highest consideration.\n\nJohn A. Green\n\nExcellency:\n\nI have the honor to acknowledge your note.\n\nTaro Yamada\n`,
    says: (sample) => [sample.document.documentType, ...blocks(sample).filter(([kind]) => kind === 'signature')],
    answer: ['exchange-of-notes', ['signature', null, 'John A. Green'], ['signature', null, 'Taro Yamada']],
  },
  'a Japanese note and its reply in one file': {
    text: `［文書名］交換公文\n［年月日］昭和３１年５月４日\n［全文］\n\n（往簡）\n\n書簡をもつて啓上いたします。本大臣は、閣下に向かつて敬意を表します。\n\n千九百五十六年五月四日に東京で\n\n                山田太郎\n\n（返簡）\n\n貴簡を受領しました。\n\n                Ｊ・Ｇ\n`,
    says: (sample) => [sample.document.documentType, ...blocks(sample).filter(([kind]) => kind === 'signature')],
    answer: ['exchange-of-notes', ['signature', null, '山田太郎'], ['signature', null, 'Ｊ・Ｇ']],
  },
  'questions and answers': {
    text: `${HEAD}Q: Will you come?\n\nMr. Green: I will.\n`,
    says: ({ document, words }) => document.turns.map(({ speakerSpan }) => words(speakerSpan)),
    answer: ['Q', 'Mr. Green'],
  },
  'questions and answers in Japanese': {
    text: `${JAPANESE_HEAD}記者：来られますか。\n\n総理：参ります。\n`,
    says: ({ document, words }) => document.turns.map(({ speakerSpan }) => words(speakerSpan)),
    answer: ['記者', '総理'],
  },
  'a Japanese sentence cut by a page': {
    text: `${JAPANESE_HEAD}\u3000${'両国は共通の関心を有する諸問題について、'.repeat(4)}引き続き協議し\n\n[Page 285]\n\n${'今後とも緊密な連絡を保つことについて、'.repeat(4)}意見の一致を見た。\n`,
    says: ({ document }) => document.parts.flatMap(({ blocks: all }) => all).map(({ pieces }) => pieces.length),
    answer: [2],
  },
  'brackets that are no changes': {
    text: `${HEAD}He said [sic] that [garble] the group [Laughter] was late. [Here follows discussion of fish.]\n`,
    says: ({ document }) => document.changes,
    answer: [],
  },
};

describe('shapes of whole records', () => {
  it.each(Object.entries(SHAPES))('%s', (_, { text, says, answer }) => {
    const sample = parseSample(text);
    expect(says(sample)).toEqual(answer);
    expect(checkLaws(sample.source, sample.document)).toEqual([]);
  });
});
