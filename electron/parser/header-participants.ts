import type { HeaderField } from '../../shared/model/header.ts';
import { splitLines } from './lines.ts';
import type { ListedGroup } from './participants.ts';
import { readJapaneseParticipantsLabel } from './participants-label-japanese.ts';
import { readJapaneseList } from './participants-list-japanese.ts';

/**
 * Reads the lists of participants that stand as fields among the bracketed ones of a header.
 *
 *     [年月日] 1958年7月30日
 *     [出席者] 谷大使、島公使
 *     ^^^^^^^^ label
 *              ^^^^^^ ^^^^^^ items
 */
export function headerParticipants(text: string, fields: readonly HeaderField[]): ListedGroup[] {
  const groups: ListedGroup[] = [];
  for (const { name, label, value } of fields) {
    if (name !== 'other' || label === null || value === null) continue;
    const read = readJapaneseParticipantsLabel(text, label);
    if (read === null) continue;
    const lines = splitLines(text.slice(0, value.end), value.start);
    const paragraphs = lines.map((line) => ({ ...line, breakBefore: null }));
    const { entries } = readJapaneseList(text, paragraphs, 0, null);
    if (entries.length > 0) groups.push({ entries, side: read.side });
  }
  return groups;
}
