import { expect, it } from 'vitest';
import { findMainText } from './html-main-text.ts';
import { buildHtmlTree } from './html-tree.ts';
import { walkHtml } from './html-walk.ts';

function mainText(html: string): string {
  const { root, leftOut } = findMainText(buildHtmlTree(html));
  const words: string[] = [];
  walkHtml(root, { enter: (element) => !leftOut.has(element), text: (piece) => void words.push(piece.trim()) });
  return words.filter((word) => word !== '').join(' ');
}

const RECORD = `The Secretary said that he had written the treaty and had inserted this article. `.repeat(4).trim();
const MENU = '<ul><li><a href="/">Home</a></li><li><a href="/a">Documents</a></li><li><a href="/b">About</a></li></ul>';

it.each([
  ['main', `<body><div>${MENU}</div><main><p>${RECORD}</p></main><div>Elsewhere</div></body>`],
  ['a role', `<body>${MENU}<div role="main"><p>${RECORD}</p></div></body>`],
  [
    'the largest article',
    `<body><article>Teaser</article><article><header>${RECORD}</header></article><p>x</p></body>`,
  ],
  [
    'all but navigation',
    `<body><header>Archive</header><nav>${MENU}</nav><p>${RECORD}</p><footer>1999</footer></body>`,
  ],
  [
    'all but what is named like navigation',
    `<div id="site-nav">Go</div><div class="breadcrumb">Here</div><p>${RECORD}</p>`,
  ],
  ['all but blocks of links', `<table><tr><td>${MENU}</td><td><p>${RECORD}</p></td></tr></table>`],
  [
    'no scripts, forms, hidden words',
    `<script>x</script><form>Find</form><p hidden>y</p><p>${RECORD}</p><p style="display:none">z`,
  ],
  ['a record inside a block that is named like navigation', `<div class="sidebar-wrap"><p>${RECORD}</p></div>`],
])('finds %s', (_, html) => {
  expect(mainText(html)).toBe(RECORD);
});

it('keeps links of the text: persons, notes, a few references', () => {
  const list =
    '<ul><li><a href="#p_1">Mr. Tani</a></li><li><a href="#p_2">Mr. Dulles</a></li><li><a href="#p_3">Mr. Shima</a></li></ul>';
  expect(mainText(`<main>${MENU}<p>${RECORD}</p></main>`)).toContain('Home');
  expect(mainText(`<p>${RECORD}</p>${list}`)).toContain('Mr. Dulles');
  expect(mainText(`<p>${RECORD}</p><p>See <a href="/x">Document 81</a>.</p>`)).toContain('Document 81');
});
