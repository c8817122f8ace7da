import { expect, it } from 'vitest';
import { detectLanguage } from './language.ts';

it.each([
  ['The Ambassador called at the Secretary’s request.', 'en'],
  ['大使は国務長官を訪問した。', 'ja'],
  ['両国は NATO 及び United Nations について討議した。', 'ja'],
  ['データベース「二国」\n[Title] Joint Statement of the Prime Minister and the President on Fisheries', 'en'],
  ['諸君、本大臣ハ茲ニ諸君ト相見エ', 'ja'],
  ['', 'en'],
  ['1956 - 1957', 'en'],
])('%s', (text, language) => {
  expect(detectLanguage(text)).toBe(language);
});
