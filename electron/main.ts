import {
  app,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  session as sessions,
  utilityProcess,
  type BrowserWindow,
} from 'electron';
import { once } from 'node:events';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { DEFAULT_SESSION, sessionSchema, type EventName, type Events, type Session } from '../shared/ipc/channels.ts';
import { NO_SEARCHES, searchesSchema } from '../shared/query/searches.ts';
import { briefHandlers } from './ipc/brief-handlers.ts';
import { concordanceHandlers } from './ipc/concordance-handlers.ts';
import { libraryHandlers } from './ipc/library-handlers.ts';
import { registerChannels } from './ipc/register-channels.ts';
import { searchesHandlers } from './ipc/searches-handlers.ts';
import { sessionHandlers } from './ipc/session-handlers.ts';
import { showWhenRead } from './ipc/show-when-read.ts';
import { BriefPrinter } from './print/brief-printer.ts';
import { PrintJobs } from './print/print-jobs.ts';
import { JsonFile } from './settings/json-file.ts';
import { INITIAL_PLACE, windowPlaceSchema } from './settings/window-place.ts';
import { closeChromium, closeEveryPage, closeSession } from './window/closed-network.ts';
import { chooseFolder, chooseFile } from './window/dialogs.ts';
import { dataFolder, readLaunchOptions } from './window/launch-options.ts';
import type { LibraryPort } from './library/library-client.ts';
import { DAMAGED } from './library/memory-fault.ts';
import { LibraryKeeper } from './ipc/library-keeper.ts';
import { openMainWindow } from './window/main-window.ts';
import { menuTemplate } from './window/menu.ts';
import { registerScheme, serveApp } from './window/serve-app.ts';
import { WindowRegister } from './ipc/window-register.ts';

const out = join(import.meta.dirname, '..');
const preload = join(out, 'preload', 'preload.cjs');
const log = (message: string, cause: unknown) => console.error(`memcon: ${message}`, cause);

app.setName('Memcon');
// Nothing is ever requested with it; a PDF names it as its creator.
app.userAgentFallback = `Memcon ${app.getVersion()}`;
const data = dataFolder(process.env, app.getPath('appData'));
app.setPath('userData', data);
// Chromium's own files apart from ours, so that a historian who looks into the folder finds what is theirs.
app.setPath('sessionData', join(data, 'chromium'));
app.setPath('crashDumps', join(data, 'chromium', 'crashes'));
closeChromium();
registerScheme();
closeEveryPage();

let mainWindow: BrowserWindow | null = null;
let theme: Session['theme'] | null = null;

function send<E extends EventName>(event: E, payload: Events[E]): void {
  if (mainWindow !== null && !mainWindow.isDestroyed()) mainWindow.webContents.send(event, payload);
}

function applyTheme(chosen: Session['theme']): void {
  if (chosen === theme) return;
  theme = chosen;
  nativeTheme.themeSource = chosen;
  const template = menuTemplate({ platform: process.platform, theme }, (command) => send('menu:command', { command }));
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

// In place of Electron's dialog, which would hold everything up until somebody closes it.
process.on('uncaughtException', (cause) => {
  log('unexpected', cause);
  send('app:notice', {
    message: `Something failed that should not have (${cause.message}); restart Memcon if it stays so.`,
  });
});

function startLibrary(damaged: boolean): LibraryPort {
  const entry = join(out, 'main', 'library-process.js');
  const args = [join(data, 'library'), ...(damaged ? [DAMAGED] : [])];
  return utilityProcess.fork(entry, args, { serviceName: 'Memcon library', stdio: 'inherit' });
}

async function start(): Promise<void> {
  const session = sessions.defaultSession;
  closeSession(session);
  serveApp(session, join(out, 'renderer'));

  const notify = (message: string) => send('app:notice', { message });
  const keeper = new LibraryKeeper(startLibrary, {
    notify,
    restarted: (state) => send('library:changed', { state, report: null }),
  });
  const library = keeper.client;
  library.on('progress', (progress) => send('library:progress', progress));
  library.on('notice', ({ message }) => notify(message));
  library.on('changed', ({ state, report, failure }) => {
    send('library:changed', { state, report });
    if (failure !== null) notify(failure.message);
  });

  const register = new WindowRegister();
  const jobs = new PrintJobs();
  const printer = new BriefPrinter({
    session,
    preload,
    jobs,
    admit: (contents, job) => register.add(contents, { kind: 'print', job }),
    mainWindow: () => mainWindow,
  });
  const sessionFile = new JsonFile(join(data, 'session.json'), sessionSchema, DEFAULT_SESSION);
  // Beside the records it speaks of: who copies the library takes the searches along.
  const searchesFile = new JsonFile(join(data, 'library', 'searches.json'), searchesSchema, NO_SEARCHES);
  const place = new JsonFile(join(data, 'window.json'), windowPlaceSchema, INITIAL_PLACE);
  registerChannels(
    ipcMain,
    {
      ...libraryHandlers({ library, chooseFolder: () => chooseFolder(mainWindow), log }),
      ...briefHandlers({
        library,
        jobs,
        toPdf: (brief) => printer.toPdf(brief),
        print: (brief) => printer.print(brief),
        chooseFile: (name) => chooseFile(mainWindow, name, 'pdf'),
        writeFile: (path, bytes) => writeFileAtomic(path, Buffer.from(bytes)),
      }),
      ...concordanceHandlers({
        library,
        chooseFile: (name, format) => chooseFile(mainWindow, name, format),
        writeFile: (path, text) => writeFileAtomic(path, text),
        copy: (text) => clipboard.writeText(text),
      }),
      ...searchesHandlers(searchesFile),
      ...sessionHandlers({ file: sessionFile, applyTheme }),
    },
    register,
    log,
  );

  applyTheme((await sessionFile.read()).theme);
  const open = async () => {
    mainWindow = await openMainWindow({ session, preload, register, place });
    mainWindow.once('closed', () => (mainWindow = null));
  };
  const addFolder = async (path: string) => {
    const added = await library.addFolder(path);
    if (!added.ok) notify(added.failure.message);
  };
  app.on('activate', () => void (mainWindow ?? open()));
  app.on('second-instance', (_event, args, workingFolder) => {
    const { openFolder } = readLaunchOptions(args, workingFolder);
    if (openFolder !== null) void addFolder(openFolder);
    if (mainWindow?.isMinimized() === true) mainWindow.restore();
    mainWindow?.focus();
  });
  app.on(
    'will-quit',
    quitCleanly(() => Promise.all([keeper.close(), sessionFile.written(), searchesFile.written(), place.written()])),
  );
  await open();
  const { openFolder, openRecord } = readLaunchOptions(process.argv, process.cwd());
  if (openRecord !== null && (await sessionFile.read()).documentId === null) {
    showWhenRead(library, openRecord, (id) => send('record:show', { id }));
  }
  // The page hears of the run by events, once it listens.
  if (mainWindow?.webContents.isLoading() === true) await once(mainWindow.webContents, 'did-finish-load');
  if (openFolder === null) await library.update();
  else await addFolder(openFolder);
}

/** Lets the library close and the settings reach the disk first; then quits for good. */
function quitCleanly(finish: () => Promise<unknown>): (event: Electron.Event) => void {
  let closed = false;
  return (event) => {
    if (closed) return;
    event.preventDefault();
    void finish().finally(() => {
      closed = true;
      app.quit();
    });
  };
}

if (app.requestSingleInstanceLock()) {
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app
    .whenReady()
    .then(start)
    .catch((cause: unknown) => {
      log('could not start', cause);
      dialog.showErrorBox('Memcon could not start', cause instanceof Error ? cause.message : String(cause));
      app.exit(1);
    });
} else {
  app.quit();
}
