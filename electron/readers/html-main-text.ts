import type { HtmlElement } from './html-tree.ts';
import { walkHtml } from './html-walk.ts';

/** What of a page is its text. */
export interface MainText {
  readonly root: HtmlElement;
  /** Elements inside the root that lead through the site or are no text. */
  readonly leftOut: ReadonlySet<HtmlElement>;
}

/** Characters that an element holds, all of them and those inside links; what is left out is not counted. */
interface Weight {
  words: number;
  linked: number;
  links: number;
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const NO_TEXT = set(
  'head script style template noscript noembed noframes iframe object embed applet audio video canvas map svg math ' +
    'button select option datalist textarea input title',
);
const NAVIGATION = set('nav aside form dialog menu');
/** The head and foot of a page, but of no article. */
const PAGE_ENDS = set('header footer');
const ROLES = set(
  'navigation banner contentinfo search complementary menu menubar toolbar tablist dialog alertdialog alert',
);
const NAMES = set(
  'nav navbar navigation menu menubar breadcrumb breadcrumbs crumbs sidebar cookie cookies social share sharing ' +
    'pagination pager toolbar searchbox searchform skip skiplink noprint advert advertisement',
);
const END_NAMES = set('header footer masthead banner');

/** A block named like navigation is believed to be text all the same where it holds this share of the page. */
const MOST_OF_PAGE = 1 / 3;
/** Share of the page's words that `main` needs, so that an empty shell is not taken; an article among others needs more. */
const MAIN_SHARE = 0.25;
const ARTICLE_SHARE = 0.5;
/** A block that consists of links, this many at least. */
const LINK_DENSITY = 0.66;
const FEWEST_LINKS = 3;
const LINK_BLOCKS = set('div ul ol dl table p section center td');

/**
 * Finds the text of a saved page: what `main` or the largest `article` holds, or else the whole page; without navigation,
 * which is known by its element, its role or its name, and, outside of `main`, by consisting of links.
 */
export function findMainText(page: HtmlElement): MainText {
  const leftOut = new Set<HtmlElement>();
  const all = weigh(page, leftOut, (element) => NO_TEXT.has(element.tag) || isHidden(element));
  const total = all.get(page)?.words ?? 0;
  const weights = weigh(page, leftOut, (element) => {
    if (leftOut.has(element)) return true;
    const share = (all.get(element)?.words ?? 0) / Math.max(1, total);
    return isNavigation(element) && share < MOST_OF_PAGE;
  });
  const root = findRoot(page, weights, leftOut);
  if (root === null) {
    weigh(page, leftOut, (element) => leftOut.has(element) || consistsOfLinks(element, weights.get(element)));
    return { root: page, leftOut };
  }
  return { root, leftOut };
}

function findRoot(
  page: HtmlElement,
  weights: ReadonlyMap<HtmlElement, Weight>,
  leftOut: ReadonlySet<HtmlElement>,
): HtmlElement | null {
  const total = weights.get(page)?.words ?? 0;
  let main: HtmlElement | null = null;
  let article: HtmlElement | null = null;
  const larger = (a: HtmlElement | null, b: HtmlElement) =>
    a !== null && (weights.get(a)?.words ?? 0) >= (weights.get(b)?.words ?? 0) ? a : b;
  walkHtml(page, {
    enter: (element) => {
      if (leftOut.has(element)) return false;
      if (element.tag === 'main' || element.attributes['role'] === 'main') main = larger(main, element);
      if (element.tag === 'article') article = larger(article, element);
      return true;
    },
  });
  const share = (element: HtmlElement) => (weights.get(element)?.words ?? 0) / Math.max(1, total);
  if (main !== null && share(main) >= MAIN_SHARE) return main;
  return article !== null && share(article) >= ARTICLE_SHARE ? article : null;
}

/** Weighs every element from the leaves up; those for which `isOut` holds weigh nothing and are added to `leftOut`. */
function weigh(
  page: HtmlElement,
  leftOut: Set<HtmlElement>,
  isOut: (element: HtmlElement) => boolean,
): Map<HtmlElement, Weight> {
  const weights = new Map<HtmlElement, Weight>();
  let links = 0;
  walkHtml(page, {
    enter: (element) => {
      if (element !== page && isOut(element)) {
        leftOut.add(element);
        return false;
      }
      weights.set(element, { words: 0, linked: 0, links: 0 });
      if (isLink(element)) links += 1;
      return true;
    },
    text: (words, parent) => {
      const weight = weights.get(parent);
      if (weight === undefined) return;
      const length = blackLength(words);
      weight.words += length;
      if (links > 0) weight.linked += length;
    },
    leave: (element) => {
      const weight = weights.get(element);
      const parent = element.parent === null ? undefined : weights.get(element.parent);
      if (isLink(element)) {
        links -= 1;
        if (weight !== undefined) weight.links += 1;
      }
      if (weight === undefined || parent === undefined) return;
      parent.words += weight.words;
      parent.linked += weight.linked;
      parent.links += weight.links;
    },
  });
  return weights;
}

/** Characters that are no white space. Counted one by one: a page may be one line of ten million. */
function blackLength(words: string): number {
  let length = 0;
  for (let at = 0; at < words.length; at += 1) if (!isSpace(words.charCodeAt(at))) length += 1;
  return length;
}

function isSpace(code: number): boolean {
  return code < 0x80 ? code === 0x20 || (code >= 0x09 && code <= 0x0d) : /\s/.test(String.fromCharCode(code));
}

function isLink({ tag, attributes }: HtmlElement): boolean {
  // A link inside the page leads to a note or a part, not through the site.
  return tag === 'a' && attributes['href'] !== undefined && !attributes['href'].startsWith('#');
}

function consistsOfLinks({ tag }: HtmlElement, weight: Weight | undefined): boolean {
  if (weight === undefined || !LINK_BLOCKS.has(tag) || weight.links < FEWEST_LINKS) return false;
  return weight.linked > weight.words * LINK_DENSITY;
}

function isHidden({ attributes }: HtmlElement): boolean {
  const style = attributes['style'] ?? '';
  return 'hidden' in attributes || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

function isNavigation(element: HtmlElement): boolean {
  const { tag, attributes } = element;
  if (tag === 'html' || tag === 'body' || tag === 'main') return false;
  if (NAVIGATION.has(tag) || ROLES.has((attributes['role'] ?? '').toLowerCase())) return true;
  const names = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`.toLowerCase().split(/[\s_-]+/);
  if (names.some((name) => NAMES.has(name))) return true;
  return (PAGE_ENDS.has(tag) || names.some((name) => END_NAMES.has(name))) && !isInArticle(element);
}

/** Looks a few steps up only: heads and feet of articles stand near their article. */
function isInArticle(element: HtmlElement): boolean {
  let up = element.parent;
  for (let steps = 0; up !== null && steps < 12; steps += 1, up = up.parent) {
    if (up.tag === 'article' || up.tag === 'main' || up.attributes['role'] === 'main') return true;
  }
  return false;
}
