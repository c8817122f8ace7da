import type { HtmlElement } from './html-tree.ts';
import { walkHtml, wordsOf } from './html-walk.ts';

/** An anchor in the text: a link that shows a marker and leads to a place further down the page. */
export interface HtmlAnchor {
  readonly marker: string;
  readonly note: HtmlNote;
}

/** The element that holds the words of a note. */
export interface HtmlNote {
  readonly element: HtmlElement;
  readonly id: string;
  readonly marker: string;
  /** True where the note's own words begin with its marker. */
  readonly hasMarker: boolean;
}

export interface HtmlNotes {
  /** By the link that is the anchor. */
  readonly anchors: ReadonlyMap<HtmlElement, HtmlAnchor>;
  /** By the element that holds the note. */
  readonly notes: ReadonlyMap<HtmlElement, HtmlNote>;
  /** Links that lead from a note back to its anchor. */
  readonly backLinks: ReadonlySet<HtmlElement>;
}

const MARKER = /^[[(（［]?\s*(?:note\s|fn\.?\s)?(\d{1,4}[a-z]?|[ivx]{1,6}|[*†‡§¶]{1,3}|注\s?\d{1,4})\s*[\])）］.]?$/iu;
const BACK = /^(?:(?:[↩↑⏎⬆⤴^←⇑\s]|\ufe0e)+|\[?(?:back|return|戻る|jump up|up)\]?)$/iu;
/** What can hold a note whole, from the inside out. */
const HOLDERS: ReadonlySet<string> = new Set(['li', 'p', 'dd', 'tr', 'div', 'aside', 'section', 'td', 'blockquote']);
/** How far up from its target a note's holder stands. */
const HOLDER_WITHIN = 6;

/**
 * Finds the notes of a page and their anchors.
 *
 *     an Aide-Mémoire,<a href="#fn2"><sup>2</sup></a> copy of which      anchor
 *     <li id="fn2">See supra. <a href="#r2">↩</a></li>                   note, back link
 */
export function findHtmlNotes(page: HtmlElement): HtmlNotes {
  const { links, targets } = survey(page);
  const anchors = new Map<HtmlElement, HtmlAnchor>();
  const notes = new Map<HtmlElement, HtmlNote>();
  const backLinks = new Set<HtmlElement>();
  for (const link of links) {
    const id = fragmentOf(link);
    const target = targets.get(id);
    const words = wordsOf(link, 40);
    if (target === undefined) {
      if (BACK.test(words) && insideAny(link, notes)) backLinks.add(link);
      continue;
    }
    const marker = MARKER.exec(words)?.[1]?.replace(/\s+/g, '');
    const isAhead = target.order > link.order;
    if (isAhead && marker !== undefined) {
      const holder = holderOf(target, link);
      if (holder === null || insideAny(link, notes)) continue;
      const note = notes.get(holder) ?? noteOf(holder, id, marker);
      notes.set(holder, note);
      anchors.set(link, { marker, note });
    } else if (!isAhead && BACK.test(words) && insideAny(link, notes)) backLinks.add(link);
  }
  return { anchors, notes, backLinks };
}

function noteOf(element: HtmlElement, id: string, marker: string): HtmlNote {
  const words = wordsOf(element, 40).replace(/^[\s↩↑^]+/, '');
  const escaped = marker.replace(/[*^$.?+()[\]{}|\\]/g, '\\$&');
  const hasMarker = new RegExp(`^[\\[(（［]?\\s*${escaped}(?![\\p{L}\\p{N}])`, 'iu').test(words);
  return { element, id, marker, hasMarker };
}

/** Every link inside the page and every element that has a name. */
function survey(page: HtmlElement): {
  links: HtmlElement[];
  targets: Map<string, HtmlElement>;
} {
  const links: HtmlElement[] = [];
  const targets = new Map<string, HtmlElement>();
  walkHtml(page, {
    enter: (element) => {
      const { tag, attributes } = element;
      if (tag === 'a' && fragmentOf(element) !== '') links.push(element);
      const id = attributes['id'] ?? (tag === 'a' ? attributes['name'] : undefined);
      if (id !== undefined && id !== '' && !targets.has(id)) targets.set(id, element);
      return true;
    },
  });
  return { links, targets };
}

/** `fn2` of `#fn2` and of `https://.../d102#fn2`: saved pages hold their own address in full. */
function fragmentOf({ attributes }: HtmlElement): string {
  const fragment = /#(.+)$/.exec(attributes['href'] ?? '')?.[1] ?? '';
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** The block that holds a note's target; null where that block holds the anchor too, and so more than the note. */
function holderOf(target: HtmlElement, link: HtmlElement): HtmlElement | null {
  let holder: HtmlElement | null = target;
  for (let steps = 0; holder !== null && !HOLDERS.has(holder.tag) && steps < HOLDER_WITHIN; steps += 1)
    holder = holder.parent;
  if (holder === null || !HOLDERS.has(holder.tag)) return null;
  let up: HtmlElement | null = link;
  for (let steps = 0; up !== null && steps < 64; steps += 1, up = up.parent) if (up === holder) return null;
  return holder;
}

function insideAny(element: HtmlElement, notes: ReadonlyMap<HtmlElement, HtmlNote>): boolean {
  let up: HtmlElement | null = element;
  for (let steps = 0; up !== null && steps < 16; steps += 1, up = up.parent) if (notes.has(up)) return true;
  return false;
}
