import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { displayAddress, hasDisplay, startVirtualDisplay } from './display.mjs';

const hasXvfb = spawnSync('Xvfb', ['-help']).error === undefined;

test('an X display names its socket', () => {
  expect(displayAddress(':99.0')).toEqual({ path: '/tmp/.X11-unix/X99' });
  expect(displayAddress('localhost:10.0')).toEqual({ host: 'localhost', port: 6010 });
  expect(displayAddress('nonsense')).toBeUndefined();
});

test('macOS and Windows have a screen; Linux has one where something answers', async () => {
  expect(await hasDisplay({}, 'darwin')).toBe(true);
  expect(await hasDisplay({}, 'win32')).toBe(true);
  expect(await hasDisplay({}, 'linux')).toBe(false);
  expect(await hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
  const server = createServer((socket) => socket.end()).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const display = `127.0.0.1:${server.address().port - 6000}`;
  expect(await hasDisplay({ DISPLAY: display }, 'linux')).toBe(true);
  server.close();
  await once(server, 'close');
  expect(await hasDisplay({ DISPLAY: display }, 'linux')).toBe(false);
});

test.runIf(hasXvfb)('a virtual screen answers, beside others, until it is stopped', async () => {
  const [one, two] = await Promise.all([startVirtualDisplay(), startVirtualDisplay()]);
  expect(one.display).not.toBe(two.display);
  expect(await hasDisplay({ DISPLAY: one.display }, 'linux')).toBe(true);
  await one.stop();
  expect(await hasDisplay({ DISPLAY: one.display }, 'linux')).toBe(false);
  expect(await hasDisplay({ DISPLAY: two.display }, 'linux')).toBe(true);
  await two.stop();
});

test.runIf(process.platform === 'linux')('without Xvfb, the reason is told', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'memcon-display-'));
  symlinkSync('/bin/sh', join(folder, 'sh'));
  symlinkSync('/bin/cat', join(folder, 'cat'));
  await expect(startVirtualDisplay({ PATH: folder })).rejects.toThrow(
    /Starting a virtual screen .* failed: .*not found/,
  );
  rmSync(folder, { recursive: true });
});
