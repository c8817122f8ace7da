import type { DocumentStore } from '../stores/document.svelte.ts';
import type { LibraryStore } from '../stores/library.svelte.ts';
import type { NoticeStore } from '../stores/notices.svelte.ts';
import type { SessionStore } from '../stores/session.svelte.ts';

/** What of the window has to do with the record on the desk. */
export interface Followed {
  readonly record: DocumentStore;
  readonly library: LibraryStore;
  readonly session: SessionStore;
  readonly notices: NoticeStore;
  open(id: string): Promise<void>;
}

/**
 * Follows the record on the desk through a change of the library: its file may have changed on disk, and so have another
 * id; or it may have left the library.
 */
export async function followRecord(followed: Followed): Promise<void> {
  const { record, library, session, notices } = followed;
  const open = record.opened?.summary;
  const { documents } = library;
  if (open === undefined || record.id !== open.id || documents.some(({ id }) => id === open.id)) return;
  const now = documents.find((row) => row.folder === open.folder && row.relativePath === open.relativePath);
  if (now === undefined) {
    record.close();
    session.update({ documentId: null });
    notices.tell(`“${open.title}” is no longer in the library.`);
  } else {
    await followed.open(now.id);
    notices.tell(`${open.relativePath} has changed on disk; this is how it reads now.`);
  }
}
