import { BrowserWindow, nativeTheme, screen, type Session } from 'electron';
import type { JsonFile } from '../settings/json-file.ts';
import { boundsFor, MINIMUM_SIZE, type WindowPlace } from '../settings/window-place.ts';
import { MAIN_PAGE } from '../../shared/ipc/app-address.ts';
import { pageSettings } from './page-settings.ts';
import type { WindowRegister } from '../ipc/window-register.ts';

// The ground that the page draws itself (`--desk` in renderer/theme/tokens.css), so that opening does not flash.
const GROUND = { light: '#e9e5dc', dark: '#131619' };

export interface MainWindowParts {
  readonly session: Session;
  readonly preload: string;
  readonly register: WindowRegister;
  readonly place: JsonFile<WindowPlace>;
}

/** Opens the window where it stood when it was last closed, and shows it once it has something to show. */
export async function openMainWindow({ session, preload, register, place }: MainWindowParts): Promise<BrowserWindow> {
  const kept = await place.read();
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter((display) => display.id !== primary.id);
  const window = new BrowserWindow({
    ...boundsFor(
      kept,
      [primary, ...others].map((display) => display.workArea),
    ),
    minWidth: MINIMUM_SIZE.width,
    minHeight: MINIMUM_SIZE.height,
    show: false,
    title: 'Memcon',
    backgroundColor: ground(),
    webPreferences: { ...pageSettings, session, preload },
  });
  register.add(window.webContents, { kind: 'main' });
  if (kept.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  const repaint = () => window.setBackgroundColor(ground());
  nativeTheme.on('updated', repaint);
  window.once('close', () => {
    nativeTheme.off('updated', repaint);
    const now = { bounds: window.getNormalBounds(), maximized: window.isMaximized() };
    place.write(now).catch((cause: unknown) => console.error('window: its place could not be kept', cause));
  });
  window.loadURL(MAIN_PAGE).catch((cause: unknown) => console.error('window: the page could not be loaded', cause));
  return window;
}

function ground(): string {
  return nativeTheme.shouldUseDarkColors ? GROUND.dark : GROUND.light;
}
