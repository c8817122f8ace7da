import type { WebPreferences } from 'electron';

/** What every page of the app runs with: in the sandbox, apart from the preload, without Node. */
export const pageSettings: WebPreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  webviewTag: false,
  spellcheck: false,
  navigateOnDragDrop: false,
  enableWebSQL: false,
};
