import type { ElementName, SourceElement, SourceText } from '../../shared/model/source-text.ts';
import { contains, type Span } from '../../shared/model/span.ts';

/**
 * What the format itself says of the text. Rules ask here first, and read the words where the format says nothing; plain
 * text says nothing at all.
 */
export class StatedElements {
  readonly #byName = new Map<ElementName, SourceElement[]>();
  readonly #all: readonly SourceElement[];

  constructor({ elements }: Pick<SourceText, 'elements'>) {
    this.#all = elements;
    for (const element of elements) {
      const held = this.#byName.get(element.name);
      if (held === undefined) this.#byName.set(element.name, [element]);
      else held.push(element);
    }
  }

  get isEmpty(): boolean {
    return this.#all.length === 0;
  }

  /** Elements of a name, in order. */
  named(name: ElementName): readonly SourceElement[] {
    return this.#byName.get(name) ?? [];
  }

  /** Elements of a name that lie wholly inside a span, in order. */
  inside(name: ElementName, span: Span): readonly SourceElement[] {
    return within(this.named(name), span);
  }

  /** Every element inside a span, in order, an outer one before those inside it. */
  allInside(span: Span): readonly SourceElement[] {
    return within(this.#all, span);
  }

  /** The elements of a name around a span, the innermost first. */
  around(name: ElementName, span: Span): SourceElement[] {
    const elements = this.named(name);
    const found: SourceElement[] = [];
    const last = firstFrom(elements, span.start + 1) - 1;
    for (let at = last; at >= 0 && at > last - LOOK_BACK; at -= 1) {
      const element = elements[at] as SourceElement;
      if (element.span.end > element.span.start && contains(element.span, span)) found.push(element);
    }
    return found;
  }
}

/** How many elements of one name may stand between a span and the one around it. */
const LOOK_BACK = 64;

function within(elements: readonly SourceElement[], span: Span): readonly SourceElement[] {
  const first = firstFrom(elements, span.start);
  let end = first;
  while (end < elements.length && (elements[end] as SourceElement).span.start < span.end) end += 1;
  return elements.slice(first, end).filter((element) => contains(span, element.span));
}

/** Index of the first element that starts at `offset` or behind, by halving. */
function firstFrom(elements: readonly SourceElement[], offset: number): number {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((elements[middle] as SourceElement).span.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
