import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand, Session } from '../../shared/ipc/channels.ts';

export interface MenuState {
  readonly platform: NodeJS.Platform;
  readonly theme: Session['theme'];
}

/**
 * The native menu as plain data: what is the page's business goes to `send`, the rest are the system's own roles.
 * macOS has its application menu; elsewhere Quit stands under File and About under Help.
 */
export function menuTemplate(
  { platform, theme }: MenuState,
  send: (command: MenuCommand) => void,
): MenuItemConstructorOptions[] {
  const mac = platform === 'darwin';
  const item = (label: string, command: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    id: command,
    click: () => send(command),
    ...(accelerator === undefined ? {} : { accelerator }),
  });
  const themeItem = (label: string, name: Session['theme']): MenuItemConstructorOptions => ({
    ...item(label, `theme-${name}`),
    type: 'radio',
    checked: theme === name,
  });
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const template: MenuItemConstructorOptions[] = [
    {
      label: '&File',
      submenu: [
        item('Add Folder…', 'add-folder', 'CmdOrCtrl+O'),
        item('Refresh', 'refresh', mac ? 'Cmd+R' : 'F5'),
        item('Pause or Resume Indexing', 'pause-or-resume'),
        separator,
        item('Print…', 'print', 'CmdOrCtrl+P'),
        item('Save as PDF…', 'save-pdf', 'CmdOrCtrl+Shift+S'),
        separator,
        mac ? { role: 'close' } : { role: 'quit' },
      ],
    },
    {
      label: '&Edit',
      submenu: [
        { role: 'undo' },
        { role: 'redo' },
        separator,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
        separator,
        item('Search', 'search', 'CmdOrCtrl+K'),
      ],
    },
    {
      label: '&View',
      submenu: [
        {
          label: 'Theme',
          submenu: [themeItem('Light', 'light'), themeItem('Dark', 'dark'), themeItem('System', 'system')],
        },
        separator,
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        separator,
        { role: 'togglefullscreen' },
      ],
    },
  ];
  if (mac) return [{ role: 'appMenu' }, ...template, { role: 'windowMenu' }];
  return [...template, { label: '&Help', submenu: [{ role: 'about', label: 'About Memcon' }] }];
}
