import type { Evidence } from '../../shared/model/evidence.ts';
import type { Participant } from '../../shared/model/participant.ts';
import type { Span } from '../../shared/model/span.ts';
import { parseParticipantItem } from './participant-item.ts';
import type { ListEntry } from './participants-list.ts';
import { inferSide } from './side.ts';

/** A list with the words of a side that its label holds. */
export interface ListedGroup {
  readonly entries: readonly ListEntry[];
  readonly side: Span | null;
}

/** Makes participants of the lists' lines. A side holds for the items below it, up to the next side. */
export function participantsOf(text: string, groups: readonly ListedGroup[]): Participant[] {
  const participants: Participant[] = [];
  for (const { entries, side: labelSide } of groups) {
    let side = labelSide;
    const grouped = labelSide !== null || entries.some(({ kind }) => kind === 'side');
    for (const { kind, item } of entries) {
      // A line that held nothing but the anchor of a note names nobody.
      if (item.end <= item.start) continue;
      if (kind === 'side') {
        side = item;
        continue;
      }
      for (const person of parseParticipantItem(text, withoutStop(text, item))) {
        const given = side === null ? null : statedSide(text, side);
        const inferred = given === null && !grouped ? inferSide(text, person) : null;
        participants.push({
          id: `p${participants.length + 1}`,
          ...person,
          side: given?.side ?? inferred?.side ?? null,
          sideEvidence: given?.evidence ?? inferred?.evidence ?? null,
          evidence: 'list',
          span: item,
        });
      }
    }
  }
  return participants;
}

/** `Dr R. Whitelaw, Department of Treasury.`: the point that ends a line is no part of the office; `Jr.` and `Dept.` are. */
function withoutStop(text: string, { start, end }: Span): Span {
  return { start, end: /\p{Ll}{4}\.$/u.test(text.slice(Math.max(start, end - 5), end)) ? end - 1 : end };
}

function statedSide(text: string, span: Span): { readonly side: string; readonly evidence: Evidence } {
  const side = text.slice(span.start, span.end).replace(/\s+/g, ' ').replace(/:$/, '').trim();
  return { side, evidence: { certainty: 'stated', rule: 'side-from-group-heading', span } };
}
