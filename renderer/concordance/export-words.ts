import type { Exported } from '../../shared/ipc/channels.ts';
import { countOf, figure } from '../shell/count-of.ts';

/** What the reader is told when matches have been taken out of the program. */
export function exportWords({ fileName, rows, matches }: Exported): string {
  const words =
    rows < matches
      ? `The first ${figure(rows)} of ${countOf(matches, 'match', 'matches')}`
      : countOf(rows, 'match', 'matches');
  return fileName === null ? `${words} copied.` : `${words} saved as ${fileName}.`;
}
