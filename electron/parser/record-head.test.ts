import { describe, expect, it } from 'vitest';
import { parseSample } from './sample.fixture.ts';

describe('what header, heading and dateline say together', () => {
  it('takes the day of a speech in the Diet for its date, and its kind from the header', () => {
    const { document, words } = parseSample(
      'データベース「世界と日本」\n\n[内閣名] 第56代第1次岸(昭和32.2.25〜33.6.12)\n[国会回次] 第26回(常会)\n[演説者] 岸信介内閣総理大臣\n[演説種別] 所信表明演説\n[衆議院演説年月日] 1957/2/27\n[参議院演説年月日] 1957/2/27\n[全文]\n\n 私は、去る二月四日、臨時代理として申し述べました。\n',
    );
    expect(document.header).toMatchObject({
      shape: 'world-and-japan',
      title: null,
      language: 'ja',
      date: { edtf: '1957-02-27' },
    });
    expect(words(document.header.date?.span)).toBe('1957/2/27');
    expect([
      document.documentType,
      document.documentTypeEvidence?.rule,
      words(document.documentTypeEvidence?.span),
    ]).toEqual(['speech', 'speech-type-field', '所信表明演説']);
    expect(document.parts.map(({ kind }) => kind)).toEqual(['speech']);
  });

  it('finds the town on the line below the date', () => {
    const { document, words } = parseSample(
      '---\ntitle: "102 Record Of Conversation By Shaw"\ndoc_date: 1955-05-22\n---\n\n# 102 Record Of Conversation By Shaw\n\n## 22nd May, 1955\n\nCANBERRA\n\nI told Mr Nishi that it was late. [1]\n\n_\n\n1 On 5 May Yamamoto was late.\n\n_\n\n_ [AA : A1838/278, 3103/10/2, iii]_\n',
    );
    expect(words(document.header.place)).toBe('CANBERRA');
    expect(document.header.date?.edtf).toBe('1955-05-22');
    expect(words(document.documentNumber)).toBe('102');
    expect(
      document.notes.map(({ kind, marker, markerSpan, span }) => [kind, marker, words(markerSpan), words(span)]),
    ).toEqual([
      ['note', '1', '1', 'On 5 May Yamamoto was late.'],
      ['source', '', null, '[AA : A1838/278, 3103/10/2, iii]'],
    ]);
    expect(words(document.sourceNote?.span)).toBe('[AA : A1838/278, 3103/10/2, iii]');
  });

  it('gives the place that the date field, the dateline or the heading states, and names which', () => {
    const rule = (text: string): unknown => parseSample(text).document.header.placeEvidence?.rule;
    expect(rule('Title: Memorandum\nDate: Tokyo, March 18, 1956\n\nIt was late.\n')).toBe('place-in-date-field');
    expect(rule('14. Memorandum of Conversation\n\nTokyo, March 18, 1956\n\nIt was late.\n')).toBe('dateline');
    expect(rule('14. Memorandum of Conversation, Tokyo, March 18, 1956\n\nIt was late.\n')).toBe('place-in-heading');
  });
});
