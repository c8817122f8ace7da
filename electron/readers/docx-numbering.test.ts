import { expect, it } from 'vitest';
import { DocxNumbering } from './docx-numbering.ts';
import { XmlTree } from './xml-tree.ts';
import { readXml } from './xml-events.ts';

function numbering(xml: string): DocxNumbering {
  const tree = new XmlTree();
  const events = readXml(`<w:numbering>${xml}</w:numbering>`, 'numbering.xml', tree);
  while (events.next().done !== true);
  return new DocxNumbering(tree.root.children[0] ?? null);
}

const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const list = (levels: string, more = '') =>
  `<w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/>${more}</w:num>`;
const labels = (of: DocxNumbering, levels: readonly number[]) => levels.map((at) => of.next({ list: '1', level: at }));

it('counts each level, and begins a lower one anew', () => {
  const of = numbering(list(level(0, 'upperRoman', '%1.') + level(1, 'lowerLetter', '(%2)')));
  expect(labels(of, [0, 1, 1, 0, 1])).toEqual(['I.', '(a)', '(b)', 'II.', '(a)']);
});

it('shows the levels above, in plain figures where the list says so', () => {
  const of = numbering(list(level(0, 'upperRoman', 'Art. %1') + level(1, 'decimal', '%1.%2', '<w:isLgl/>')));
  expect(labels(of, [0, 0, 1])).toEqual(['Art. I', 'Art. II', '2.1']);
});

it('counts through where a level never begins anew', () => {
  const of = numbering(list(level(0, 'decimal', '%1') + level(1, 'decimal', '%2', '<w:lvlRestart w:val="0"/>')));
  expect(labels(of, [0, 1, 0, 1])).toEqual(['1', '1', '2', '2']);
});

it('has no label for bullets, for ways of counting that it does not know, and for lists that are not there', () => {
  const of = numbering(list(level(0, 'bullet', '•') + level(1, 'hindiVowels', '%2') + level(2, 'none', '')));
  expect(labels(of, [0, 1, 2, 3])).toEqual([null, null, null, null]);
  expect(of.next({ list: '9', level: 0 })).toBeNull();
  expect(new DocxNumbering(null).next({ list: '1', level: 0 })).toBeNull();
});

it('writes Japanese labels', () => {
  const of = numbering(list(level(0, 'japaneseCounting', '第%1条') + level(1, 'decimalFullWidth', '（%2）')));
  expect(labels(of, [0, 0, 1])).toEqual(['第一条', '第二条', '（１）']);
});
