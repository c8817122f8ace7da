import type { HtmlElement, HtmlPage } from './html-tree.ts';
import { walkHtml } from './html-walk.ts';

/** What of a page is its text. */
export interface MainText {
  readonly root: HtmlElement;
  /** Elements inside the root that lead through the site or are no text. */
  readonly leftOut: ReadonlySet<HtmlElement>;
}

/** Characters that elements hold, by their order: all of them, and those inside links; what is left out holds none. */
interface Weights {
  readonly words: Int32Array;
  readonly linked: Int32Array;
  readonly links: Int32Array;
  /** What calls itself the main text, and what an article, of the elements that are not left out. */
  readonly mains: readonly HtmlElement[];
  readonly articles: readonly HtmlElement[];
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
export function findMainText(page: HtmlPage): MainText {
  const leftOut = new Set<HtmlElement>();
  let hasNavigation = false;
  const all = weigh(page, leftOut, (element) => {
    if (NO_TEXT.has(element.tag) || isHidden(element)) return true;
    hasNavigation ||= isNavigation(element);
    return false;
  });
  const weights = hasNavigation ? weighWithoutNavigation(page, leftOut, all) : all;
  const { mains, articles } = weights;
  const root = largestOf(mains, weights, MAIN_SHARE, page) ?? largestOf(articles, weights, ARTICLE_SHARE, page);
  if (root === null) {
    if ((weights.links[page.order] ?? 0) >= FEWEST_LINKS)
      weigh(page, leftOut, (element) => leftOut.has(element) || consistsOfLinks(element, weights));
    return { root: page, leftOut };
  }
  return { root, leftOut };
}

function weighWithoutNavigation(page: HtmlPage, leftOut: Set<HtmlElement>, all: Weights): Weights {
  const most = Math.max(1, wordsIn(page, all)) * MOST_OF_PAGE;
  return weigh(page, leftOut, (element) => {
    if (leftOut.has(element)) return true;
    return isNavigation(element) && wordsIn(element, all) < most;
  });
}

/** The first of those that hold most words; null where it holds less than this share of the page. */
function largestOf(
  elements: readonly HtmlElement[],
  weights: Weights,
  share: number,
  page: HtmlPage,
): HtmlElement | null {
  let largest: HtmlElement | null = null;
  for (const element of elements)
    if (largest === null || wordsIn(element, weights) > wordsIn(largest, weights)) largest = element;
  const least = share * Math.max(1, wordsIn(page, weights));
  return largest !== null && wordsIn(largest, weights) >= least ? largest : null;
}

function wordsIn({ order }: HtmlElement, { words }: Weights): number {
  return words[order] ?? 0;
}

/** Weighs every element from the leaves up; those for which `isOut` holds weigh nothing and are added to `leftOut`. */
function weigh(page: HtmlPage, leftOut: Set<HtmlElement>, isOut: (element: HtmlElement) => boolean): Weights {
  const words = new Int32Array(page.elements);
  const linked = new Int32Array(page.elements);
  const links = new Int32Array(page.elements);
  const add = (column: Int32Array, { order }: HtmlElement, more: number) =>
    void (column[order] = (column[order] ?? 0) + more);
  const mains: HtmlElement[] = [];
  const articles: HtmlElement[] = [];
  let open = 0;
  walkHtml(page, {
    enter: (element) => {
      if (element !== page && isOut(element)) {
        leftOut.add(element);
        return false;
      }
      if (isLink(element)) open += 1;
      if (element.tag === 'main' || element.attributes['role'] === 'main') mains.push(element);
      if (element.tag === 'article') articles.push(element);
      return true;
    },
    text: (characters, parent) => {
      const length = blackLength(characters);
      add(words, parent, length);
      if (open > 0) add(linked, parent, length);
    },
    leave: (element) => {
      const { order, parent } = element;
      if (isLink(element)) {
        open -= 1;
        add(links, element, 1);
      }
      if (parent === null) return;
      add(words, parent, words[order] ?? 0);
      add(linked, parent, linked[order] ?? 0);
      add(links, parent, links[order] ?? 0);
    },
  });
  return { words, linked, links, mains, articles };
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

function consistsOfLinks({ tag, order }: HtmlElement, { words, linked, links }: Weights): boolean {
  if (!LINK_BLOCKS.has(tag) || (links[order] ?? 0) < FEWEST_LINKS) return false;
  return (linked[order] ?? 0) > (words[order] ?? 0) * LINK_DENSITY;
}

function isHidden({ attributes }: HtmlElement): boolean {
  if ('hidden' in attributes) return true;
  const style = attributes['style'];
  return style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

function isNavigation(element: HtmlElement): boolean {
  const { tag, attributes } = element;
  if (tag === 'html' || tag === 'body' || tag === 'main') return false;
  if (NAVIGATION.has(tag) || ROLES.has((attributes['role'] ?? '').toLowerCase())) return true;
  if (attributes['class'] === undefined && attributes['id'] === undefined)
    return PAGE_ENDS.has(tag) && !isInArticle(element);
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
