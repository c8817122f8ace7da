import type { FlexIndex } from './lmdb-storage.ts';
import { writePostings } from './posting-list.ts';
import { packColumns, withBits, countBits, type RecordColumn } from './record-columns.ts';
import { KIND, type Manifest, type SegmentHeader, type SegmentStore } from './segment-store.ts';
import { SegmentWriter } from './segment-writer.ts';
import type { TermBuffer } from './term-buffer.ts';
import { ByteWriter } from './varint.ts';

/** Ordinals and slots are sorted together as one number; a segment holds fewer records than this. */
const SLOT_BITS = 5;

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
  const base = manifest.nextOrdinal;
  const writer = new SegmentWriter(store, id);
  const out = new ByteWriter();
  for (const term of [...postings.keys()].sort(byUnits)) {
    const packed = packedBySlot(postings.get(term) ?? [], base);
    const ordinals = packed.map((one) => base + (one >>> SLOT_BITS));
    const slots = packed.map((one) => one & ((1 << SLOT_BITS) - 1));
    writePostings(out, base, ordinals, slots, buffer.positions(term));
    writer.add(term, out.take());
  }
  writer.end();
  const { records, fields } = packColumns(columns);
  store.put(id, KIND.records, 0, records);
  store.put(id, KIND.fields, 0, fields);
  const length = columns.reduce((sum, column) => sum + column.length, 0);
  const header: SegmentHeader = { id, base, records: columns.length, removed: 0, length };
  return {
    ...manifest,
    nextSegment: id + 1,
    nextOrdinal: base + columns.length,
    segments: [...manifest.segments, header],
  };
}

/** Marks records as removed in the segments that hold them. */
export function markRemoved(store: SegmentStore, manifest: Manifest, ordinals: readonly number[]): Manifest {
  if (ordinals.length === 0) return manifest;
  const segments = manifest.segments.map((header) => {
    const here = ordinals.filter((ordinal) => ordinal >= header.base && ordinal < header.base + header.records);
    if (here.length === 0) return header;
    const bits = withBits(
      store.get(header.id, KIND.removed),
      header.records,
      here.map((ordinal) => ordinal - header.base),
    );
    store.put(header.id, KIND.removed, 0, bits);
    return { ...header, removed: countBits(bits) };
  });
  return { ...manifest, segments };
}

function byUnits(a: string, b: string): number {
  return a < b ? -1 : 1;
}

/** FlexSearch keeps ids by slot; a posting list wants them by ordinal. */
function packedBySlot(slots: readonly (readonly number[] | undefined)[], base: number): Uint32Array {
  const count = slots.reduce((sum, ids) => sum + (ids?.length ?? 0), 0);
  const packed = new Uint32Array(count);
  let at = 0;
  slots.forEach((ids, slot) => {
    for (const ordinal of ids ?? []) packed[at++] = ((ordinal - base) << SLOT_BITS) | slot;
  });
  return packed.sort();
}
