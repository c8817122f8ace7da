import { expect, test } from '@playwright/test';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { launchMemcon, type RunningMemcon } from './launch.ts';
import { SAMPLE_LIBRARY, scratchFolder, SEED_TITLE } from './papers.ts';
import { remoteSockets, type Socket } from './sockets.ts';

test.describe('the network', () => {
  let scratch: Awaited<ReturnType<typeof scratchFolder>>;
  let memcon: RunningMemcon;

  test.beforeAll(async () => {
    scratch = await scratchFolder();
    memcon = await launchMemcon({ dataDir: join(scratch.path, 'data'), args: [`--open-folder=${SAMPLE_LIBRARY}`] });
  });

  test.afterAll(async () => {
    await memcon.close();
    await scratch.remove();
  });

  test('is never used while a library is read, searched and shown', async () => {
    test.skip(process.platform !== 'linux', 'reads /proc');
    const { page, app } = memcon;
    const pid = app.process().pid ?? 0;
    const seen: Socket[] = [];
    const watch = setInterval(() => void remoteSockets(pid).then((found) => seen.push(...found)), 100);
    await expect(page.getByText('20 of 20 files searchable')).toBeVisible();
    await page.getByRole('combobox', { name: 'Search all records' }).fill('solvents');
    await page.getByText(SEED_TITLE).first().click();
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForTimeout(2000);
    clearInterval(watch);
    expect(seen).toEqual([]);
  });

  test('cannot be reached from the page, not even on this machine', async () => {
    let asked = 0;
    const server = createServer((_, response) => {
      asked += 1;
      response.setHeader('access-control-allow-origin', '*').end('hello');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    // Our watch must be able to see a visitor: a plain request counts.
    await fetch(address);
    expect(asked).toBe(1);
    const outcome = await memcon.page.evaluate(async (url) => {
      const image = new Promise<string>((resolve) => {
        const element = new Image();
        element.onload = () => resolve('loaded');
        element.onerror = () => resolve('refused');
        element.src = url;
      });
      const request = fetch(url, { mode: 'no-cors' }).then(
        () => 'loaded',
        () => 'refused',
      );
      return { image: await image, request: await request, beacon: navigator.sendBeacon(url, 'x') };
    }, address);
    expect(outcome.image).toBe('refused');
    expect(outcome.request).toBe('refused');
    await memcon.page.evaluate((url) => void window.open(url), address);
    await memcon.page.evaluate((url) => void location.assign(url), address).catch(() => undefined);
    await memcon.page.waitForTimeout(500);
    expect(memcon.app.windows()).toHaveLength(1);
    expect(memcon.page.url()).toMatch(/^memcon:\/\/app\//);
    expect(asked).toBe(1);
    server.close();
  });

  test('stays shut for the main process session too', async () => {
    const answer = await memcon.app.evaluate(async ({ session }) =>
      session.defaultSession.fetch('http://127.0.0.1:9/').then(
        () => 'loaded',
        (error: unknown) => String(error),
      ),
    );
    expect(answer).toMatch(/ERR_BLOCKED_BY_CLIENT|refused|blocked/i);
  });
});

test.describe('the page', () => {
  test('runs in a sandbox, without Node and without paths', async () => {
    const scratch = await scratchFolder();
    const memcon = await launchMemcon({
      dataDir: join(scratch.path, 'data'),
      args: [`--open-folder=${SAMPLE_LIBRARY}`],
    });
    const { app, page } = memcon;
    await expect(page.getByText('20 of 20 files searchable')).toBeVisible();
    const found = await page.evaluate(() => ({
      require: typeof (globalThis as Record<string, unknown>)['require'],
      process: typeof (globalThis as Record<string, unknown>)['process'],
      bridge: Object.keys(window.memcon).sort(),
    }));
    expect(found).toEqual({ require: 'undefined', process: 'undefined', bridge: ['addDropped', 'invoke', 'on'] });
    const preferences = await app.evaluate(({ BrowserWindow }) => {
      const { webContents } = BrowserWindow.getAllWindows()[0] ?? {};
      const web = webContents as unknown as { getLastWebPreferences(): Record<string, unknown> };
      const { sandbox, contextIsolation, nodeIntegration, webSecurity } = web.getLastWebPreferences();
      return { sandbox, contextIsolation, nodeIntegration, webSecurity };
    });
    expect(preferences).toEqual({ sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true });
    const state = await page.evaluate(() => window.memcon.invoke('library:state', {}));
    expect(JSON.stringify(state)).not.toContain(SAMPLE_LIBRARY);
    const list = await page.evaluate(() => window.memcon.invoke('library:list', {}));
    expect(JSON.stringify(list)).not.toContain(SAMPLE_LIBRARY);
    const refused = await page.evaluate(() =>
      window.memcon.invoke('search:run', { query: 7, limit: -1 } as unknown as { query: string; limit: number }),
    );
    expect(refused.ok).toBe(false);
    await memcon.close();
    await scratch.remove();
  });
});
