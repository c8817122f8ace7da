import type { HtmlElement } from './html-tree.ts';

/** What a walk calls. `enter` may return false: the element is then passed over with all that it holds. */
export interface HtmlVisitor {
  enter?(element: HtmlElement): boolean | undefined;
  leave?(element: HtmlElement): void;
  text?(words: string, parent: HtmlElement): void;
}

/** Walks a tree in the order of the page, without recursion: pages nest deeper than a call stack reaches. */
export function walkHtml(root: HtmlElement, visitor: HtmlVisitor): void {
  if (visitor.enter?.(root) === false) return;
  let element = root;
  let next = 0;
  /** For each element around this one, which of its children comes next. */
  const around: number[] = [];
  for (;;) {
    const child = element.children[next];
    next += 1;
    if (child === undefined) {
      visitor.leave?.(element);
      if (element === root) return;
      element = element.parent ?? root;
      next = around.pop() ?? 0;
    } else if (typeof child === 'string') visitor.text?.(child, element);
    else if (visitor.enter?.(child) !== false) {
      around.push(next);
      element = child;
      next = 0;
    }
  }
}

/** The words of an element with all that it holds, their white space folded; cut after `longest` characters. */
export function wordsOf(root: HtmlElement, longest = 2000): string {
  const pieces: string[] = [];
  let length = 0;
  walkHtml(root, {
    enter: () => length <= longest,
    text: (words) => {
      if (length > longest) return;
      pieces.push(words);
      length += words.length;
    },
  });
  return pieces.join('').slice(0, longest).replace(/\s+/g, ' ').trim();
}
