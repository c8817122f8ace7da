import { describe, expect, it } from 'vitest';
import { parseSample, sourceOf } from './sample.fixture.ts';

const blocks = (body: string): (string | null)[][] => {
  const { document, words } = parseSample(body);
  return document.parts.flatMap((part) =>
    part.blocks.map(({ kind, number, label, span }) => [
      kind,
      number === null ? null : String(number),
      words(label),
      words(span),
    ]),
  );
};

describe('blocks', () => {
  it('are paragraphs with numbers, points with labels, subheadings, signatures', () => {
    expect(
      blocks(
        'Civil Aviation\n\nThe Secretary said it was late.\n\n1. It is late.\n\n• It is very late.\n\nMr. Hart agreed with him.\n\nA. J. Goodpaster\n\nColonel, CE, US Army\n',
      ),
    ).toEqual([
      ['subheading', null, null, 'Civil Aviation'],
      ['paragraph', '1', null, 'The Secretary said it was late.'],
      ['point', null, '1.', '1. It is late.'],
      ['list-item', null, '•', '• It is very late.'],
      ['paragraph', '2', null, 'Mr. Hart agreed with him.'],
      ['signature', null, null, 'A. J. Goodpaster'],
      ['signature', null, null, 'Colonel, CE, US Army'],
    ]);
  });

  it('are tables where columns stand', () => {
    expect(blocks('The figures follow.\n\nYear\tUnits\tCost\n1956\t12\t3.2\n').map(([kind]) => kind)).toEqual([
      'paragraph',
      'table',
      'table',
    ]);
  });

  it('keep the page that a cut paragraph runs onto', () => {
    const { document, words } = parseSample(
      'He recalled that the Potsdam declaration had referred to limiting sovereignty to the\n\n[Page 229]\n\nfour main islands of Japan.\n',
    );
    const [block] = document.parts[0]?.blocks ?? [];
    expect(block?.pieces.map(words)).toEqual([expect.stringMatching(/to the$/), 'four main islands of Japan.']);
    expect(block?.joined).toMatchObject([{ page: '229', rule: 'sentence-goes-on' }]);
  });

  it('use the page breaks that a format carried', () => {
    const text =
      'He recalled that the Potsdam declaration had referred to limiting sovereignty to\n\nJapan and such other islands as the three governments might later determine together.\n';
    const at = text.indexOf('Japan');
    expect(parseSample(sourceOf(text, { breaks: [{ at, page: '3' }] })).document.parts[0]?.blocks).toHaveLength(1);
    expect(parseSample(text).document.parts[0]?.blocks).toHaveLength(2);
  });

  it('sign off each of two notes in one file', () => {
    const { document, words } = parseSample(
      'Title: Exchanged Notes\n\nI have the honor to refer to the talks of this month.\nAccept, Excellency, the renewed assurances of my highest consideration.\n' +
        'John A. Smith\nSecretary of State of the\nUnited States of America\nHis Excellency\nTaro Yamada,\nPrime Minister of Japan.\n' +
        'I have the honour to acknowledge the receipt of the Note of today.\nYours sincerely,\nTARO YAMADA\n',
    );
    const blocks = document.parts.flatMap((part) => part.blocks);
    expect(blocks.filter(({ kind }) => kind === 'signature').map(({ span }) => words(span))).toEqual([
      'John A. Smith',
      'Secretary of State of the',
      'United States of America',
      'His Excellency',
      'Taro Yamada,',
      'Prime Minister of Japan.',
      'TARO YAMADA',
    ]);
  });

  it('sign off a Japanese record with the names that end it, and with no date', () => {
    const { document, words } = parseSample(
      '[文書名] 議事録\n[年月日] 1956年5月4日\n[全文]\n\n　両国は合意した。\n\n千九百五十六年五月四日\n\n外務大臣　山田太郎\n\nジョン・スミス（署名）\n',
    );
    const blocks = document.parts.flatMap((part) => part.blocks);
    expect(blocks.filter(({ kind }) => kind === 'signature').map(({ span }) => words(span))).toEqual([
      '外務大臣　山田太郎',
      'ジョン・スミス（署名）',
    ]);
  });
});
