import type { HistoricalDocument } from '../../shared/model/document.ts';

/** How present someone is in a record. */
export interface Share {
  /** How often the text names the person. */
  readonly named: number;
  readonly turns: number;
  /** Part of the reported speech, 0 to 1, by characters of the turns whose speaker is known. */
  readonly share: number;
}

/** The share of each participant, by id. Turns of unknown speakers count for nobody. */
export function sharesOf({
  participants,
  mentions,
  turns,
}: Pick<HistoricalDocument, 'participants' | 'mentions' | 'turns'>): ReadonlyMap<string, Share> {
  const spoken = turns.filter(({ speaker }) => speaker !== null);
  const total = characters(spoken);
  return new Map(
    participants.map(({ id }) => {
      const own = spoken.filter(({ speaker }) => speaker === id);
      const named = mentions.filter(({ participant }) => participant === id).length;
      return [id, { named, turns: own.length, share: total === 0 ? 0 : characters(own) / total }];
    }),
  );
}

function characters(turns: HistoricalDocument['turns']): number {
  return turns.reduce((sum, { span }) => sum + span.end - span.start, 0);
}
