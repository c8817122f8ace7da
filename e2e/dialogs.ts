import type { ElectronApplication } from '@playwright/test';

/** Lets the native folder dialog answer with a folder, as if the user had picked it. */
export async function pickFolder(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, folder) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [folder] });
  }, path);
}

/** Lets the native save dialog answer with a path. */
export async function saveAs(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
}
