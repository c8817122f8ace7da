import type { Span } from '../../shared/model/span.ts';
import type { SnippetPart } from '../../shared/query/hit.ts';
import type { CorrespondentEnd, CorrespondentStretch, Region, SpokenStretch } from '../../shared/query/region.ts';

/** Libraries store places in this list: add new parts at its end. */
const PARTS = ['title', 'place', 'people', 'source', 'header', 'notes', 'body', 'oral-points'] as const;

const ENDS: readonly CorrespondentEnd[] = ['from', 'to'];
/** Stands where a part would; libraries of before have none, and are read as ever. */
const ENDS_FOLLOW = 100;

/** Fails to compile where there is a part that the list has not. */
export const EVERY_PART_IS_LISTED: SnippetPart extends (typeof PARTS)[number] ? true : never = true;

/**
 * Regions as one row of integers: written out as objects they would be a quarter of what a library stores of a record.
 *
 *     part  pieces [start length]...  stretches [names [start length]... start length]...
 *     and after a region that names sender or recipient: ENDS_FOLLOW  ends [end start length]...
 *
 * Each start counts from the end before it, since regions mostly follow one another.
 */
export function packRegions(regions: readonly Region[]): number[] {
  const packed: number[] = [];
  let at = 0;
  const push = ({ start, end }: Span): void => {
    packed.push(start - at, end - start);
    at = end;
  };
  for (const { part, pieces, spoken = [], correspondents = [] } of regions) {
    packed.push(PARTS.indexOf(part), pieces.length);
    pieces.forEach(push);
    packed.push(spoken.length);
    for (const { speaker, span } of spoken) {
      packed.push(speaker.length);
      speaker.forEach(push);
      push(span);
    }
    if (correspondents.length > 0) packed.push(ENDS_FOLLOW, correspondents.length);
    for (const { end, span } of correspondents) {
      packed.push(ENDS.indexOf(end));
      push(span);
    }
  }
  return packed;
}

/** The way back. */
export function unpackRegions(packed: readonly number[]): Region[] {
  const regions: Region[] = [];
  let next = 0;
  let at = 0;
  const take = (): number => packed[next++] ?? 0;
  const span = (): Span => {
    const start = at + take();
    at = start + take();
    return { start, end: at };
  };
  // Loops, because a search unpacks the regions of all that it shows.
  const some = <T>(one: () => T): T[] => {
    const list: T[] = [];
    for (let left = take(); left > 0; left -= 1) list.push(one());
    return list;
  };
  const spans = (): Span[] => some(span);
  const stretch = (): SpokenStretch => ({ speaker: spans(), span: span() });
  const correspondent = (): CorrespondentStretch => ({ end: ENDS[take()] ?? 'from', span: span() });
  while (next < packed.length) {
    const part = PARTS[take()] ?? 'body';
    const pieces = spans();
    const spoken = some(stretch);
    const correspondents: CorrespondentStretch[] = [];
    if (packed[next] === ENDS_FOLLOW) {
      next += 1;
      correspondents.push(...some(correspondent));
    }
    regions.push({
      part,
      pieces,
      ...(spoken.length > 0 && { spoken }),
      ...(correspondents.length > 0 && { correspondents }),
    });
  }
  return regions;
}
