import { packFacets } from './facet-columns.ts';
import type { FlexIndex } from './lmdb-storage.ts';
import { SLOTS, writePostings } from './posting-list.ts';
import { countBits, packColumns, withBits, type RecordColumn } from './record-columns.ts';
import { KIND, type Manifest, type SegmentHeader, type SegmentStore } from './segment-store.ts';
import type { SegmentSink } from './segment-image.ts';
import { SegmentWriter } from './segment-writer.ts';
import type { TermBuffer } from './term-buffer.ts';
import { ByteWriter } from './varint.ts';

/** Writes one batch as a segment of its own. The caller holds the transaction. */
export function writeSegment(
  store: SegmentStore,
  manifest: Manifest,
  postings: FlexIndex['map'],
  buffer: TermBuffer,
  columns: readonly RecordColumn[],
): Manifest {
  if (columns.length === 0) return manifest;
  const id = manifest.nextSegment;
  const writer = new SegmentWriter(store, id);
  const out = new ByteWriter();
  for (const term of [...postings.keys()].sort(byUnits)) {
    const packed = packedBySlot(postings.get(term) ?? []);
    const places = packed.map((one) => Math.floor(one / SLOTS));
    const slots = packed.map((one) => one % SLOTS);
    writePostings(out, places, slots, buffer.positions(term));
    writer.add(term, out.written());
    out.clear();
  }
  writer.end();
  writeColumns(store, id, columns);
  return { ...manifest, nextSegment: id + 1, segments: [...manifest.segments, headerOf(id, columns)] };
}

/** Writes what the index knows of a segment's records. */
export function writeColumns(store: SegmentSink, segment: number, columns: readonly RecordColumn[]): void {
  const { records, shapes } = packColumns(columns);
  store.put(segment, KIND.records, 0, records);
  store.put(segment, KIND.shapes, 0, shapes);
  store.put(segment, KIND.facets, 0, packFacets(columns.map(({ facets }) => facets)));
}

export function headerOf(id: number, columns: readonly RecordColumn[]): SegmentHeader {
  const length = columns.reduce((sum, column) => sum + column.length, 0);
  return { id, records: columns.length, removed: 0, length };
}

/** Marks records as removed in the segment that holds them. */
export function markRemoved(store: SegmentStore, header: SegmentHeader, places: readonly number[]): SegmentHeader {
  if (places.length === 0) return header;
  const bits = withBits(store.get(header.id, KIND.removed), header.records, places);
  store.put(header.id, KIND.removed, 0, bits);
  return { ...header, removed: countBits(bits) };
}

function byUnits(a: string, b: string): number {
  return a < b ? -1 : 1;
}

/** FlexSearch keeps ids by slot; a posting list wants them in their order. */
function packedBySlot(slots: readonly (readonly number[] | undefined)[]): Uint32Array {
  const count = slots.reduce((sum, ids) => sum + (ids?.length ?? 0), 0);
  const packed = new Uint32Array(count);
  let at = 0;
  slots.forEach((ids, slot) => {
    for (const place of ids ?? []) packed[at++] = place * SLOTS + slot;
  });
  return packed.sort();
}
