import type { Workbench } from './workbench.svelte.ts';

/**
 * Follows the record on the desk through a change of the library: its file may have changed on disk, and so have another
 * id; or it may have left the library.
 */
export async function followRecord(
  workbench: Pick<Workbench, 'record' | 'library' | 'session' | 'notices' | 'open'>,
): Promise<void> {
  const { record, library, session, notices } = workbench;
  const open = record.opened?.summary;
  const { documents } = library;
  if (open === undefined || record.id !== open.id || documents.some(({ id }) => id === open.id)) return;
  const now = documents.find((row) => row.folder === open.folder && row.relativePath === open.relativePath);
  if (now === undefined) {
    record.close();
    session.update({ documentId: null });
    notices.tell(`“${open.title}” is no longer in the library.`);
  } else {
    await workbench.open(now.id);
    notices.tell(`${open.relativePath} has changed on disk; this is how it reads now.`);
  }
}
