import type { Span } from '../../shared/model/span.ts';

/** The words that open a list of participants. */
export interface ParticipantsLabel {
  readonly label: Span;
  /** Words of a side that the label holds: `PAKISTAN` in `PARTICIPANTS FOR PAKISTAN:`. */
  readonly side: Span | null;
  /** The first items, where they stand on the same line: `Participants:⇥The Secretary`. */
  readonly rest: Span | null;
}
