import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceText } from '../../shared/model/source-text.ts';
import { cpuTimeOf } from '../cpu-time.fixture.ts';
import { sourceOf } from './sample.fixture.ts';
import { splitRecords } from './split-records.ts';

const MASTHEAD = '"Papers of Two Countries" Database (Leader: TARO Yamada)\nInstitute of Papers\n\n';
const fields = (title: string, body: string): string =>
  `[Title] ${title}\n\n[Place] Ottawa\n[Date] May 4, 1956\n[Source] White Book, p. 3.\n[Notes]\n[Full text]\n\n${body}\n`;
const JAPANESE =
  'データベース「二国」(代表:山田太郎)\n政策研究所\n\n［文書名］鮭鱒に関する共同発表\n\n［場所］\n［年月日］１９５６年５月４日\n［出典］白書3号\n［備考］仮訳\n［全文］\n\n　両国は合意した。\n';
const SPEECH =
  '[内閣名] 第90代第3次山田\n[国会回次] 第99回(臨時会)\n[演説者] 山田太郎内閣総理大臣\n[演説種別] 施政方針演説\n[衆議院演説年月日] 1957/2/27\n[全文]\n\n諸君、\n';
const labelled = (title: string, body: string): string =>
  `Title: ${title}\nDate: Ottawa, May 4, 1956\nSource: Department of State, Central Files.\n\n${body}\n`;
const FRONT = '---\ntitle: "12 Evatt to Chifley"\ndoc_date: 1946-05-04\n---\n\n# 12 Evatt to Chifley\n\nWe agree.\n';

const textsOf = (text: string, format: 'plain-text' | 'markdown' = 'plain-text'): string[] =>
  splitRecords({ ...sourceOf(text), format }).map((source) => source.text);

describe('splitRecords', () => {
  const english = MASTHEAD + fields('Talks on Salmon', 'They met.');
  it.each<[string, string[]]>([
    ['fields below a masthead', [english, MASTHEAD + fields('Talks on Herring', 'They met again.')]],
    ['fields without a masthead', [fields('Talks on Salmon', 'They met.\n'), fields('Talks on Herring', 'And again.')]],
    ['a record in each language', [`${english}\n\n`, JAPANESE]],
    ['a title that is missing below a masthead', [english, MASTHEAD + fields('x', 'They met.').replace(/^.*\n\n/, '')]],
    ['speeches', [`${SPEECH}\n`, SPEECH]],
    ['labelled text', [`${labelled('102. Memorandum', 'They met.')}\n`, labelled('103. Telegram', 'We reported.')]],
    ['a rule between records', [`${labelled('102. Memorandum', 'They met.')}\n=====\n`, labelled('103. Note', 'So.')]],
    ['front matter', [`${FRONT}\n`, FRONT.replaceAll('12', '13')]],
    ['three records', [`${labelled('1. A', 'a')}\n`, `${labelled('2. B', 'b')}\n`, labelled('3. C', 'c')]],
  ])('tells %s apart', (_, records) => {
    expect(textsOf(records.join(''))).toEqual(records);
    expect(textsOf(records.join('').replaceAll('\n', '\r\n'))).toEqual(
      records.map((record) => record.replaceAll('\n', '\r\n')),
    );
  });

  it.each<[string, string]>([
    ['a label that a record quotes', `${english}\n[Title] is a label of the database.\n\n[Date] is another one.\n`],
    ['a label with the one field it is quoted with', `${english}\n[Title] Talks on Herring\n\nThey met again.\n`],
    ['a title that a record quotes', labelled('102. Memorandum', 'The paper read:\n\nTitle: On Salmon\n\nThey met.')],
    ['labels right below a sentence', labelled('102. Memorandum', 'The card read\nTitle: On Salmon\nDate: May 4')],
    ['fields in another shape', labelled('102. Memorandum', fields('Talks', 'They met.'))],
    ['fields in a text without a header', `The paper follows.\n${'They met.\n'.repeat(300)}\n${labelled('1. A', 'a')}`],
    ['a rule in Markdown', `${FRONT}\n---\n\nMore words: here\n\n---\n\nThe end.\n`],
  ])('leaves %s in its record', (_, text) => {
    expect(textsOf(text, 'markdown')).toEqual([text]);
  });

  it('names the records and keeps each bad byte with its own', () => {
    const first = `${labelled('1. A', 'a\ufffd')}\n`;
    const second = labelled('2. B', 'b\ufffd');
    const at = [first.indexOf('\ufffd'), first.length + second.indexOf('\ufffd')];
    const undecodable = at.map((start) => ({ start, end: start + 1 }));
    const records = splitRecords({ ...sourceOf(first + second), undecodable });
    expect(records.map(({ fragment }) => fragment)).toEqual(['record-1', 'record-2']);
    for (const { text, undecodable: bad } of records) {
      expect(bad.map(({ start, end }) => text.slice(start, end))).toEqual(['\ufffd']);
    }
  });

  it('is the source itself where there is one record', () => {
    const source = sourceOf(english);
    expect(splitRecords(source)).toEqual([source]);
    const page: SourceText = { ...sourceOf(english + english), format: 'html' };
    expect(splitRecords(page)).toEqual([page]);
  });

  it('gives each character to exactly one record, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        '\n',
        '\n\n',
        '\r\n',
        '\f',
        '[Title] ',
        '[Date] ',
        '[Source] a\n',
        '[Full text]\n',
        '［文書名］',
        '---\n',
      ),
      fc.constantFrom(
        MASTHEAD,
        english,
        JAPANESE,
        SPEECH,
        FRONT,
        labelled('1. A', 'a'),
        'Title: ',
        'Date: ',
        'title: x\n',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const records = textsOf(text);
        expect(records.join('')).toBe(text);
        expect(records.length === 1 || records.every((record) => record !== '')).toBe(true);
      }),
    );
  });

  it.each(['[Title] a\n\n', 'Title: a\n\n', 'Title: a\n', '---\n\n', '---\na: b\n', `${MASTHEAD}[Place] a\n\n`])(
    'takes linear time for %j again and again',
    async (unit) => {
      const of = (length: number): string => english + labelled('1. A', 'a') + unit.repeat(length / unit.length);
      for (const opening of ['', english, labelled('1. A', 'a'), FRONT]) {
        expect(await cpuTimeOf(() => textsOf(opening + of(300_000)))).toBeLessThan(1000);
      }
    },
  );
});
