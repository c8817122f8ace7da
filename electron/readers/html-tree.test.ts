import { expect, it } from 'vitest';
import { buildHtmlTree, type HtmlElement } from './html-tree.ts';

function outline(element: HtmlElement): string {
  const inside = element.children.map((child) => (typeof child === 'string' ? child : outline(child))).join('');
  return element.tag === '#page' ? inside : `<${element.tag}>${inside}</${element.tag}>`;
}

it.each([
  ['paragraphs end where blocks begin', '<p>a<p>b<div>c</div>', '<p>a</p><p>b</p><div>c</div>'],
  [
    'items end where items begin',
    '<ul><li>a<ul><li>b</ul><li>c</ul>',
    '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>',
  ],
  ['terms and definitions', '<dl><dt>a<dd>b<dt>c</dl>', '<dl><dt>a</dt><dd>b</dd><dt>c</dt></dl>'],
  [
    'cells, rows and sections of a table',
    '<table><thead><tr><th>a<tbody><tr><td>b<td>c<tr><td>d</table>e',
    '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td><td>c</td></tr><tr><td>d</td></tr></tbody></table>e',
  ],
  [
    'a table inside a cell',
    '<table><tr><td><table><tr><td>a</table>b<td>c</table>',
    '<table><tr><td><table><tr><td>a</td></tr></table>b</td><td>c</td></tr></table>',
  ],
  [
    'an end tag does not reach out of its cell',
    '<b>a<table><tr><td>b</b>c</table>d</b>',
    '<b>a<table><tr><td>bc</td></tr></table>d</b>',
  ],
  ['void elements', 'a<br>b<br/>c</br>d<hr>', 'a<br></br>b<br></br>c<br></br>d<hr></hr>'],
  ['end tags without a start', 'a</p>b</i></span>', 'ab'],
  ['scripts hold no elements', '<script>if (a<b) "<p>"</script>c', '<script>if (a<b) "<p>"</script>c'],
  ['characters by name and number', '&eacute;&#x2014;&amp;&unknown;', 'é—&&unknown;'],
  ['one html and one body', '<html><body><body><html>a', '<html><body>a</body></html>'],
])('%s', (_, html, tree) => {
  expect(outline(buildHtmlTree(html))).toBe(tree);
});

it('keeps attributes', () => {
  expect(buildHtmlTree('<a HREF="#x" name=y>a</a>').children[0]).toMatchObject({
    attributes: { href: '#x', name: 'y' },
  });
});
