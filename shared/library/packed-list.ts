import type { DocumentSummary } from './summary.ts';

/**
 * The list of a library on its way from process to process. One text is handed on at once, where thousands of objects
 * would hold up every process in between for a good part of a tenth of a second.
 */
export interface PackedList {
  readonly json: string;
}

export function packList(summaries: readonly DocumentSummary[]): PackedList {
  return { json: JSON.stringify(summaries) };
}

/** The way back. The text comes from our own library process. */
export function unpackList({ json }: PackedList): readonly DocumentSummary[] {
  return JSON.parse(json) as readonly DocumentSummary[];
}
