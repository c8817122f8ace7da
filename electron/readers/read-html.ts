import { fail, succeed, type Result } from '../../shared/model/result.ts';
import type { Language, SourceText } from '../../shared/model/source-text.ts';
import type { DecodedText } from './encoding.ts';
import { fileName } from './file-name.ts';
import { HtmlFlow } from './html-flow.ts';
import { findMainText, type MainText } from './html-main-text.ts';
import { findHtmlNotes, type HtmlNote, type HtmlNotes } from './html-notes.ts';
import { buildHtmlTree, type HtmlElement, type HtmlPage } from './html-tree.ts';
import { walkHtml, wordsOf } from './html-walk.ts';
import { RecordText } from './record-text.ts';

/**
 * Reads a saved page as one record: its main text without the site's navigation, its notes behind their markers, and its
 * title above where the text has no heading. Fails with `no-record` where the page holds no words.
 */
export function readHtml(decoded: DecodedText, path: string): Result<SourceText> {
  const page = buildHtmlTree(decoded.text);
  const main = findMainText(page);
  const notes = findHtmlNotes(page);
  const record = new RecordText();
  const title = titleOf(page, main);
  if (title !== null) record.entitle('title', title);
  const flow = new HtmlFlow(record, main.leftOut, notes);
  walkHtml(main.root, flow);
  for (const { element } of notesOutside(main, notes)) walkHtml(element, flow);
  const source = record.finish({
    format: 'html',
    encoding: decoded.encoding,
    language: languageOf(page),
    fragment: null,
    damaged: decoded.undecodable.length > 0,
  });
  if (source !== null) return succeed(source);
  return fail(
    'no-record',
    `${fileName(path)} is a page without words: it may show its text by a script only; save it anew.`,
  );
}

/** A heading or a title is not said twice: the page's title is written only where its words do not open the text. */
function titleOf(page: HtmlPage, { root, leftOut }: MainText): string | null {
  if (page.title === null) return null;
  let heading: HtmlElement | null = null;
  walkHtml(root, {
    enter: (element) => {
      if (leftOut.has(element)) return false;
      if (/^h[1-3]$/.test(element.tag) && wordsOf(element, 40) !== '') heading ??= element;
      return heading === null;
    },
  });
  if (heading !== null) return null;
  const words = wordsOf(page.title, 1000);
  return words === '' || openingOf(root, leftOut).includes(words) ? null : words;
}

const OPENING = 2000;

function openingOf(root: HtmlElement, leftOut: ReadonlySet<HtmlElement>): string {
  let words = '';
  walkHtml(root, {
    enter: (element) => words.length < OPENING && !leftOut.has(element),
    text: (piece) => void (words += words.length < OPENING ? piece.slice(0, OPENING) : ''),
  });
  return words.replace(/\s+/g, ' ');
}

/** Notes that the text calls for and that a page sets outside of its main text. */
function notesOutside({ root, leftOut }: MainText, { anchors }: HtmlNotes): HtmlNote[] {
  if (anchors.size === 0) return [];
  const inside = new Set<HtmlElement>();
  const called = new Set<HtmlNote>();
  walkHtml(root, {
    enter: (element) => {
      if (leftOut.has(element)) return false;
      inside.add(element);
      const anchor = anchors.get(element);
      if (anchor !== undefined) called.add(anchor.note);
      return true;
    },
  });
  return [...called].filter(({ element }) => !inside.has(element));
}

function languageOf(page: HtmlElement): Language | null {
  const html = page.children.find((child) => typeof child !== 'string' && child.tag === 'html');
  const tag = typeof html === 'object' ? (html.attributes['lang'] ?? html.attributes['xml:lang'] ?? '') : '';
  return /^en\b/i.test(tag) ? 'en' : /^ja\b/i.test(tag) ? 'ja' : null;
}
