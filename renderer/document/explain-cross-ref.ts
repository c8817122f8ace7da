import type { CrossRef } from '../../shared/model/cross-ref.ts';
import { textOf } from '../../shared/model/span.ts';

/** One sentence on what a reference in the record points to. */
export function explainCrossRef({ kind, document, note, volume }: CrossRef, text: string): string {
  const where = volume === null ? 'the same edition' : textOf(text, volume).replace(/\s+/gu, ' ').replace(/[,;]$/u, '');
  switch (kind) {
    case 'document':
      return `A reference to ${document === null ? 'another record' : `Document ${document}`} of ${where}.`;
    case 'footnote': {
      const of = document === null ? 'this record' : `Document ${document} of ${where}`;
      return `A reference to ${note === null ? 'a note' : `note ${note}`} of ${of}.`;
    }
    case 'supra':
      return 'A reference to something that stands earlier in the edition.';
    case 'infra':
      return 'A reference to something that stands later in the edition.';
    case 'ibid':
      return 'A reference to the work or record that was named last.';
    case 'volume':
      return volume === null ? 'A reference to another volume.' : `A reference to another volume: ${where}.`;
  }
}
