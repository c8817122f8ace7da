import { expect, it } from 'vitest';
import { findHtmlNotes } from './html-notes.ts';
import { buildHtmlTree } from './html-tree.ts';
import { wordsOf } from './html-walk.ts';

function notesOf(html: string) {
  const { anchors, backLinks } = findHtmlNotes(buildHtmlTree(html));
  return {
    anchors: [...anchors.values()].map(({ marker, note }) => [marker, note.hasMarker, wordsOf(note.element)]),
    back: [...backLinks].map((link) => wordsOf(link)),
  };
}

it.each([
  [
    'a list of notes',
    '<p>Aide-Mémoire,<a href="#fn2"><sup>2</sup></a> copy</p><ol><li id="fn2">See supra. <a href="#r2">↩</a></li></ol>',
    [['2', false, 'See supra. ↩']],
  ],
  [
    'the full address of the page, brackets, a name inside the note',
    '<p>said<a href="https://example.org/d1#n3">[3]</a></p><p><a name="n3">3</a>. Not printed.</p>',
    [['3', true, '3. Not printed.']],
  ],
  [
    'a Japanese note',
    '<p>合意<a href="#c1">（注1）</a></p><div id="c1">注1 仮訳。</div>',
    [['注1', true, '注1 仮訳。']],
  ],
  [
    'links up, links without a target, links that are no marker',
    '<p id="a">x</p><a href="#a">1</a><a href="#b">2</a><a href="#c">Part</a><p id="c">y</p>',
    [],
  ],
])('finds %s', (_, html, anchors) => {
  expect(notesOf(html).anchors).toEqual(anchors);
});

it('knows the links back', () => {
  const html =
    '<p id="r2">a<a href="#fn2">2</a></p><ol><li id="fn2">b <a href="#r2">↩</a><a href="#r2">the text</a></li></ol>';
  expect(notesOf(html).back).toEqual(['↩']);
});
