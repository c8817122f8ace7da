import { app, dialog, type BrowserWindow, type OpenDialogOptions, type SaveDialogOptions } from 'electron';
import { join } from 'node:path';

// Called through the `dialog` object, so that an end-to-end test can stand in for the user.

/** Asks for a source folder; answers its path, or null when the user cancelled. */
export async function chooseFolder(over: BrowserWindow | null): Promise<string | null> {
  const options: OpenDialogOptions = { title: 'Add a folder of records', properties: ['openDirectory'] };
  const answer = await (over === null ? dialog.showOpenDialog(options) : dialog.showOpenDialog(over, options));
  return answer.filePaths[0] ?? null;
}

/** Asks where to save a PDF, proposing a name in the user's documents; answers a path, or null when cancelled. */
export async function chooseFile(over: BrowserWindow | null, proposedName: string): Promise<string | null> {
  const options: SaveDialogOptions = {
    title: 'Save as PDF',
    defaultPath: join(app.getPath('documents'), proposedName),
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
  };
  const answer = await (over === null ? dialog.showSaveDialog(options) : dialog.showSaveDialog(over, options));
  return answer.canceled || answer.filePath === '' ? null : answer.filePath;
}
