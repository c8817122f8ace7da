import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { MENU_COMMANDS } from '../../shared/ipc/channels.ts';
import { menuTemplate } from './menu.ts';

function flat(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);
}

describe.each(['linux', 'win32', 'darwin'] as const)('menuTemplate on %s', (platform) => {
  it('has every command once, and each sends itself', () => {
    const send = vi.fn();
    const items = flat(menuTemplate({ platform, theme: 'system' }, send));
    for (const command of MENU_COMMANDS) {
      const found = items.filter((item) => item.id === command);
      expect(found).toHaveLength(1);
      (found[0]?.click as () => void)();
      expect(send).toHaveBeenLastCalledWith(command);
    }
  });

  it('gives no accelerator twice and marks the theme in force', () => {
    const items = flat(menuTemplate({ platform, theme: 'dark' }, () => undefined));
    const accelerators = items.flatMap((item) => item.accelerator ?? []);
    expect(new Set(accelerators).size).toBe(accelerators.length);
    expect(items.filter((item) => item.type === 'radio' && item.checked).map((item) => item.id)).toEqual([
      'theme-dark',
    ]);
  });

  it('can quit and tell what it is', () => {
    const roles = flat(menuTemplate({ platform, theme: 'light' }, () => undefined)).map((item) => item.role);
    expect(roles).toContain(platform === 'darwin' ? 'appMenu' : 'quit');
    expect(roles).toContain(platform === 'darwin' ? 'windowMenu' : 'about');
  });
});
