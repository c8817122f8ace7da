import { CUT } from '../../shared/query/cut-words.ts';
import type { Unit } from '../../shared/query/query.ts';
import { admits, beginningsOf, lengthsOf } from '../../shared/query/unit.ts';
import { SpellingRows } from './spelling-rows.ts';
import type { ListPlace, PageCursor } from './term-page.ts';

/** The terms of a segment, page by page. */
export interface TermPages {
  /** First term of each page. */
  readonly first: readonly string[];
  /** The first page that may hold a term that begins so. */
  from(beginning: string): number;
  open(page: number): PageCursor;
}

type PlaceVisitor = (place: ListPlace) => void;

/** Visits where the posting lists of all terms are that a unit admits, in the order of the terms. */
export function eachPlaceAdmitted(pages: TermPages, unit: Unit, visit: PlaceVisitor): void {
  if (unit.kind === 'prefix') eachBeginning(pages, unit.term, visit);
  else if (unit.kind === 'fuzzy') eachSpeltNearly(pages, '', unit, visit);
  else if (unit.kind === 'cut' && unit.unit.kind === 'fuzzy') eachSpeltNearly(pages, CUT, unit.unit, visit);
  else for (const beginning of beginningsOf(unit)) eachTested(pages, unit, beginning, visit);
}

function eachBeginning(pages: TermPages, prefix: string, visit: PlaceVisitor): void {
  let inside = false;
  for (let page = pages.from(prefix); page < pages.first.length; page += 1) {
    const cursor = pages.open(page);
    for (let first = true; cursor.next(); first = false) {
      // A term that shares as much with one that began so begins so itself.
      if (!(inside && !first && cursor.shared >= prefix.length)) {
        const begins = cursor.startsWith(prefix);
        if (!begins && (inside || cursor.compare(prefix) > 0)) return;
        inside = begins;
      }
      if (inside) visit(cursor.place);
    }
  }
}

function eachTested(pages: TermPages, unit: Unit, beginning: string, visit: PlaceVisitor): void {
  const [least, most] = lengthsOf(unit);
  const test = admits(unit);
  for (let page = pages.from(beginning); page < pages.first.length; page += 1) {
    const cursor = pages.open(page);
    while (cursor.next()) {
      if (!cursor.startsWith(beginning)) {
        if (cursor.compare(beginning) > 0) return;
      } else if (cursor.length >= least && cursor.length <= most && test(cursor.term)) {
        visit(cursor.place);
      }
    }
  }
}

/**
 * Terms spelt nearly so. Neighbours share their beginnings, and a beginning that differs too much rules out all that
 * begin so: most pages are passed over by the terms at their ends, most terms by what they share with the one before.
 * @param mark stands before each of the terms
 */
function eachSpeltNearly(
  pages: TermPages,
  mark: string,
  unit: Extract<Unit, { readonly kind: 'fuzzy' }>,
  visit: PlaceVisitor,
): void {
  const rows = new SpellingRows(unit.term, unit.distance, mark.length);
  const test = admits(unit);
  for (let page = pages.from(mark); page < pages.first.length; page += 1) {
    const first = pages.first[page] ?? '';
    if (!first.startsWith(mark) && first > mark) return;
    if (rows.rulesOut(sharedBeginning(first, pages.first[page + 1] ?? ''))) continue;
    const cursor = pages.open(page);
    rows.keep(0);
    while (cursor.next()) {
      if (!rows.reads(cursor, cursor.shared)) continue;
      if (cursor.startsWith(mark) && test(cursor.term.slice(mark.length))) visit(cursor.place);
    }
  }
}

function sharedBeginning(a: string, b: string): string {
  let shared = 0;
  while (shared < a.length && shared < b.length && a.charCodeAt(shared) === b.charCodeAt(shared)) shared += 1;
  return a.slice(0, shared);
}
