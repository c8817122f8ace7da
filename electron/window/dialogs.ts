import { app, dialog, type BrowserWindow, type OpenDialogOptions, type SaveDialogOptions } from 'electron';
import { join } from 'node:path';

// Called through the `dialog` object, so that an end-to-end test can stand in for the user.

/** Asks for a source folder; answers its path, or null when the user cancelled. */
export async function chooseFolder(over: BrowserWindow | null): Promise<string | null> {
  const options: OpenDialogOptions = { title: 'Add a folder of records', properties: ['openDirectory'] };
  const answer = await (over === null ? dialog.showOpenDialog(options) : dialog.showOpenDialog(over, options));
  return answer.filePaths[0] ?? null;
}

/** What a file is that is to be saved. */
export type SavedFormat = 'pdf' | 'csv' | 'markdown';

const SAVED: Record<SavedFormat, { readonly title: string; readonly filter: Electron.FileFilter }> = {
  pdf: { title: 'Save as PDF', filter: { name: 'PDF', extensions: ['pdf'] } },
  csv: { title: 'Export as CSV', filter: { name: 'Comma-separated values', extensions: ['csv'] } },
  markdown: { title: 'Export as Markdown', filter: { name: 'Markdown', extensions: ['md'] } },
};

/** Asks where to save, proposing a name in the user's documents; answers a path, or null when cancelled. */
export async function chooseFile(
  over: BrowserWindow | null,
  proposedName: string,
  format: SavedFormat,
): Promise<string | null> {
  const { title, filter } = SAVED[format];
  const options: SaveDialogOptions = {
    title,
    defaultPath: join(app.getPath('documents'), proposedName),
    filters: [filter],
  };
  const answer = await (over === null ? dialog.showSaveDialog(options) : dialog.showSaveDialog(over, options));
  return answer.canceled || answer.filePath === '' ? null : answer.filePath;
}
