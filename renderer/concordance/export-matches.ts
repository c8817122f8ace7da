import type { RequestOf } from '../../shared/ipc/channels.ts';
import type { Workbench } from '../shell/workbench.svelte.ts';
import { exportWords } from './export-words.ts';

/** Takes the matches out of the program, with citations, and tells that it was done; says nothing where the reader cancelled. */
export async function exportMatches(
  { concordance, notices }: Pick<Workbench, 'concordance' | 'notices'>,
  how: Pick<RequestOf<'concordance:export'>, 'format' | 'to' | 'only'>,
): Promise<void> {
  const answer = await concordance.export(how);
  if (answer === null) return;
  if (!answer.ok) notices.warn(answer.failure);
  else if (answer.value !== null) notices.tell(exportWords(answer.value));
}
