import { expect, type Page } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { saveAs } from './dialogs.ts';
import { test, type RunningMemcon } from './launch.ts';
import { SAMPLE_LIBRARY, SEED_FILE, SEED_TITLE } from './papers.ts';
import { smallerPng } from './smaller-png.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const TAKEN = join(root, 'test-results', 'screenshots');
/** Those that the README shows are renewed only on request: `MEMCON_SCREENSHOTS=docs npm run e2e -- screenshots`. */
const KEPT = process.env['MEMCON_SCREENSHOTS'] === 'docs' ? join(root, 'docs', 'screenshots') : null;
/** A picture that is larger, in bytes, makes the clone slow for everybody. */
const LARGEST = 500_000;

type Size = readonly [width: number, height: number];
const SMALLEST: Size = [960, 640];
const LAPTOP: Size = [1280, 800];
const SCREEN: Size = [1920, 1080];

async function keep(file: string, png: Buffer): Promise<void> {
  const smaller = smallerPng(png);
  expect(smaller.length).toBeLessThan(LARGEST);
  await mkdir(TAKEN, { recursive: true });
  await writeFile(file, smaller);
  if (KEPT === null) return;
  await mkdir(KEPT, { recursive: true });
  await copyFile(file, join(KEPT, file.slice(TAKEN.length + 1)));
}

async function resize({ app, page }: RunningMemcon, [width, height]: Size): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
    { width, height },
  );
  await expect.poll(() => page.evaluate(() => [innerWidth, innerHeight])).toEqual([width, height]);
}

/** Takes the window as it stands in a theme and a size, e.g. as `desk-dark-1280x800.png`. */
async function take(memcon: RunningMemcon, name: string, theme: 'light' | 'dark', size: Size): Promise<void> {
  const { page } = memcon;
  const [width, height] = size;
  await page.getByTitle(theme === 'light' ? 'Light' : 'Dark', { exact: true }).click();
  await resize(memcon, size);
  // Neither a pointer over a row nor a place that was lit a moment ago belongs in a picture.
  await page.mouse.move(width / 2, 2);
  await expect(page.locator('[data-attended]')).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForTimeout(400); // transitions
  const file = join(TAKEN, `${name}-${theme}-${width}x${height}.png`);
  await keep(file, await page.screenshot());
}

async function look(page: Page, words: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Search all records' }).fill(words);
}

test('an empty library', async ({ launch }) => {
  const memcon = await launch();
  await expect(memcon.page.getByRole('heading', { name: 'Lay your papers on the desk' })).toBeVisible();
  await take(memcon, 'welcome', 'light', LAPTOP);
  await take(memcon, 'welcome', 'dark', SMALLEST);
});

test('a record on the desk, found, and on paper', async ({ launch }, info) => {
  const memcon = await launch({ args: [`--open-folder=${SAMPLE_LIBRARY}`, `--open-record=${SEED_FILE}`] });
  const { app, page } = memcon;
  await expect(page.getByRole('region', { name: 'Oral points' })).toBeVisible();
  await page.getByRole('button', { name: 'Put the report away' }).click();
  for (const size of [LAPTOP, SCREEN])
    for (const theme of ['light', 'dark'] as const) await take(memcon, 'desk', theme, size);

  await resize(memcon, LAPTOP);
  await look(page, '"international solvents" OR Adenauer');
  const hit = page.getByRole('group', { name: SEED_TITLE });
  await hit.getByRole('option', { name: 'international solvents' }).click();
  await hit.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await take(memcon, 'search', 'light', LAPTOP);
  await take(memcon, 'search', 'dark', LAPTOP);

  const pdf = info.outputPath('brief.pdf');
  await saveAs(app, pdf);
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(page.getByText('Saved as brief.pdf.')).toBeVisible();
  const paper = join(TAKEN, 'brief-page-1.png');
  const drawn = spawnSync('pdftoppm', ['-png', '-r', '96', '-l', '1', '-singlefile', pdf, paper.replace(/\.png$/, '')]);
  if (drawn.status === 0) await keep(paper, await readFile(paper));
});

test('a Japanese record', async ({ launch }) => {
  const memcon = await launch({ args: [`--open-folder=${SAMPLE_LIBRARY}`] });
  const { page } = memcon;
  await expect(page.getByText('20 of 20 files searchable')).toBeVisible();
  await page.getByRole('button', { name: 'Put the report away' }).click();
  await look(page, '歯舞群島');
  await page.getByRole('listbox', { name: 'Passages found' }).getByText('歯舞群島').click();
  await expect(page.getByRole('main').getByRole('heading', { name: /共同宣言/ })).toBeVisible();
  await take(memcon, 'japanese', 'light', LAPTOP);
});

test('the smallest window, in which nothing is cut off', async ({ launch }) => {
  const memcon = await launch({ args: [`--open-folder=${SAMPLE_LIBRARY}`, `--open-record=${SEED_FILE}`] });
  const { page } = memcon;
  await expect(page.getByRole('region', { name: 'Oral points' })).toBeVisible();
  await take(memcon, 'desk', 'light', SMALLEST);
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll('main header, main [data-station], main label, aside, header')]
      .filter((one) => one.scrollWidth > one.clientWidth + 1 || one.getBoundingClientRect().right > innerWidth + 1)
      .map((one) => `${one.tagName} ${one.className}`),
  );
  expect(wide).toEqual([]);
});
