import type { Mark, SourceElement } from '../../shared/model/source-text.ts';
import { contains, trimSpan, type Span } from '../../shared/model/span.ts';
import { entryOf, type ListEntry } from './participants-list.ts';
import type { StatedElements } from './stated-elements.ts';

/** A list of participants as the format marks it. */
export interface StatedParticipants {
  readonly label: Span | null;
  readonly entries: readonly ListEntry[];
}

/** `(1)`, `a.`: a label that counts items and names no side. */
const ENUMERATOR = /^[([]?[\p{L}\p{N}]{1,4}[.)\]:]{1,2}$|^\d+$/u;

/**
 * Reads a list of participants: its head is the label; heads of lists inside it, labels, and items in italics as a whole
 * name sides; what holds no further list is an item.
 *
 *     <list type="participants"><head>PARTICIPANTS</head>
 *       <item><list><head>United States</head><item>The Secretary</item></list></item>
 *                         ^^^^^^^^^^^^^ side         ^^^^^^^^^^^^^ item
 *
 * @param text the words with note anchors blanked out
 */
export function readStatedParticipants(
  text: string,
  list: SourceElement,
  stated: StatedElements,
  marks: readonly Mark[],
): StatedParticipants {
  const entries: ListEntry[] = [];
  let label: Span | null = null;
  let sawInnerList = false;
  const add = (kind: ListEntry['kind'] | null, line: Span): void => {
    const item = trimSpan(text, line);
    if (item.end === item.start) return;
    entries.push(kind === null ? entryOf(text, item) : { kind, line: item, item });
  };
  const elements = stated.allInside(list.span);
  const leaves = leavesOf(stated.inside('item', list.span));
  const italics = new Set(leaves.filter(({ span }) => isItalic(text, span, marks)));
  const areSidesItalic = italics.size < leaves.length;
  for (const [at, element] of elements.entries()) {
    const { name, span } = element;
    if (name === 'head') {
      if (label === null && entries.length === 0 && !sawInnerList) label = trimSpan(text, span);
      else add('side', span);
    } else if (name === 'list') sawInnerList ||= element !== list;
    else if (name === 'label' && !ENUMERATOR.test(text.slice(span.start, span.end).trim())) add('side', span);
    else if (name === 'item') {
      const inner = innerList(elements, at);
      if (inner === undefined) {
        const isSide = areSidesItalic && italics.has(element) && stated.inside('person', span).length === 0;
        add(isSide ? 'side' : null, span);
      } else if (inner.span.start > span.start) add('side', { start: span.start, end: inner.span.start });
    }
  }
  return { label, entries };
}

/** The list that opens inside the item at `at`. */
function innerList(elements: readonly SourceElement[], at: number): SourceElement | undefined {
  const { span } = elements[at] as SourceElement;
  for (let next = at + 1; next < elements.length && contains(span, (elements[next] as SourceElement).span); next += 1) {
    if (elements[next]?.name === 'list') return elements[next];
  }
  return undefined;
}

/** Items that hold no further item. */
function leavesOf(items: readonly SourceElement[]): SourceElement[] {
  return items.filter(({ span }, at) => {
    const next = items[at + 1];
    return next === undefined || !contains(span, next.span);
  });
}

function isItalic(text: string, line: Span, marks: readonly Mark[]): boolean {
  const span = trimSpan(text, line);
  let at = 0;
  let high = marks.length;
  while (at < high) {
    const middle = (at + high) >> 1;
    if ((marks[middle] as Mark).span.start < line.start) at = middle + 1;
    else high = middle;
  }
  for (; at < marks.length && (marks[at] as Mark).span.start <= span.start; at += 1) {
    const mark = marks[at] as Mark;
    if (mark.kind === 'italic' && mark.span.end >= span.end - 1) return true;
  }
  return false;
}
