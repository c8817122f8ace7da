import { expect, it } from 'vitest';
import { parseHeader } from './header.ts';

const words = (text: string, span: { start: number; end: number } | null | undefined) =>
  span ? text.slice(span.start, span.end) : null;

function read(text: string) {
  const header = parseHeader(text);
  return {
    shape: header.shape,
    mastheads: header.mastheads.map((span) => words(text, span)),
    fields: Object.fromEntries(header.fields.map(({ name, value }) => [name, words(text, value)])),
    labels: header.fields.map(({ label }) => words(text, label)),
    body: text.slice(header.bodyStart).trim(),
  };
}

it('reads English fields below a masthead', () => {
  const text =
    '"Papers of Two Countries" Database\nInstitute of Papers\n\n[Title] Talks on Salmon, Memorandum of a Conversation\n\n' +
    '[Place] Ottawa\n[Date] May 4, 1956\n[Source] White Book, pp. 3-4.\n[Notes]\n[Full text]\n\nThe Ambassador called.\n';
  expect(read(text)).toEqual({
    shape: 'world-and-japan',
    mastheads: ['"Papers of Two Countries" Database', 'Institute of Papers'],
    fields: {
      title: 'Talks on Salmon, Memorandum of a Conversation',
      place: 'Ottawa',
      date: 'May 4, 1956',
      source: 'White Book, pp. 3-4.',
      notes: null,
      'full-text': null,
    },
    labels: ['[Title]', '[Place]', '[Date]', '[Source]', '[Notes]', '[Full text]'],
    body: 'The Ambassador called.',
  });
});

it('reads Japanese fields with brackets, colons, figures and blanks of full width', () => {
  const text =
    'データベース「二国」\n\n［文書名］　鮭鱒に関する共同発表\n［場所］：\n［年月日］　１９５６年５月４日\n[出典] 白書3号,12−13頁.\n【備考】仮訳\n［全文］\n\n　両国は合意した。\n';
  expect(read(text)).toMatchObject({
    mastheads: ['データベース「二国」'],
    fields: {
      title: '鮭鱒に関する共同発表',
      place: null,
      date: '１９５６年５月４日',
      source: '白書3号,12−13頁.',
      notes: '仮訳',
    },
    body: '両国は合意した。',
  });
});

it('reads the fields of a Diet speech', () => {
  const text =
    '[内閣名] 第90代第3次山田（昭和32.2.25〜33.6.12）\n[国会回次](帝国)第99回(臨時会)\n[演説者] 山田太郎内閣総理大臣\n[演説種別] 施政方針演説\n' +
    '[衆議院演説年月日] 19041203\n[貴族院演説年月日]\n[参議院演説年月日] 1957/2/27\n[全文]\n諸君、\n';
  expect(read(text)).toMatchObject({
    fields: {
      cabinet: '第90代第3次山田（昭和32.2.25〜33.6.12）',
      'diet-session': '(帝国)第99回(臨時会)',
      speaker: '山田太郎内閣総理大臣',
      'speech-type': '施政方針演説',
      'date-house-of-representatives': '19041203',
      'date-house-of-peers': null,
      'date-house-of-councillors': '1957/2/27',
    },
    body: '諸君、',
  });
});

it('lets a value go on over further lines, up to the next label', () => {
  const text = '[Title] Statement\nof the Ninth Meeting\n[Date] May 4, 1956\n[Full text]\nBody.';
  expect(read(text).fields['title']).toBe('Statement\nof the Ninth Meeting');
});

it('takes the words behind [Full text] on its own line as body', () => {
  expect(read('[Title] A\n[Full text] The body begins here.')).toMatchObject({
    fields: { title: 'A', 'full-text': null },
    body: 'The body begins here.',
  });
});

it('knows where the body begins when the copy has lost [Full text]', () => {
  expect(read('[Title] Joint Statement\nThe two leaders met.\nThey agreed.')).toMatchObject({
    fields: { title: 'Joint Statement' },
    body: 'The two leaders met.\nThey agreed.',
  });
  expect(read('[Date]\nMay 4, 1956\n\nBody.')).toMatchObject({ fields: { date: 'May 4, 1956' }, body: 'Body.' });
});

it('keeps a label it does not know, inside the header only', () => {
  const text = '[Title] A\n[Translator] B\n[Date] May 4, 1956\n[Full text]\n[Enclosure] C';
  expect(read(text)).toMatchObject({ fields: { other: 'B', date: 'May 4, 1956' }, body: '[Enclosure] C' });
});

it('reads fields whose line ends were lost', () => {
  expect(read('[Title] A [Place] Ottawa [Date] May 4, 1956 [Full text] Body.')).toMatchObject({
    fields: { title: 'A', place: 'Ottawa', date: 'May 4, 1956' },
    body: 'Body.',
  });
});

it.each([
  '[Enclosure]\n\nThe Ambassador called.',
  '[Note] Handed over in Ottawa.\n\nThe Ambassador called.',
  '[Washington,] April 13, 1954\n\nThe Ambassador called.',
  `${'A paragraph of the body. '.repeat(90)}\n[Title] Not a field`,
  '[constructor] x\n[toString] y',
])('is no header: %s', (text) => {
  expect(parseHeader(text)).toEqual({ shape: 'none', mastheads: [], fields: [], bodyStart: 0 });
});

it('stops at a label that comes twice', () => {
  const header = read('[Title] A\n[Date] May 4, 1956\nBody.\n[Title] B');
  expect(header.fields).toEqual({ title: 'A', date: 'May 4, 1956' });
  expect(header.body).toBe('Body.\n[Title] B');
});
