import { expect, type Page } from '@playwright/test';
import {
  closeSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from './launch.ts';
import { copyOfSampleLibrary, scratchFolder, SEED_TITLE } from './papers.ts';

let scratch: Awaited<ReturnType<typeof scratchFolder>>;
let papers: string;

test.beforeEach(async () => {
  scratch = await scratchFolder();
  papers = await copyOfSampleLibrary(scratch.path);
});
test.afterEach(() => scratch.remove());

/** Far beyond the two seconds that are asked for: this computer may be busy with other things. */
const SOON = { timeout: 30_000 };

function memorandum(words: string): string {
  return `Memorandum of a Conversation, Department of State, Washington, September 7, 1956\n\nSUBJECT\n\n${words}\n\nThe Ambassador spoke of ${words}.\n`;
}

async function searchFor(page: Page, query: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(query);
}

test('what changes in a watched folder is found, and an open record stays where it is read', async ({ launch }) => {
  const { page } = await launch({ args: [`--open-folder=${papers}`] });
  await expect(page.getByText('20 of 20 files searchable')).toBeVisible(SOON);
  await searchFor(page, 'Nichibei "international solvents"');
  await page.getByRole('listbox', { name: 'Passages found' }).getByText(SEED_TITLE).first().click();
  const mark = page.getByRole('main').locator('mark', { hasText: 'international solvents' });
  await expect(mark.first()).toBeVisible();
  await mark.first().scrollIntoViewIfNeeded();
  const place = await mark.first().boundingBox();

  // Added, while its words are asked for.
  await searchFor(page, 'bathyscaphe');
  const hits = page.getByRole('listbox', { name: 'Passages found' });
  await expect(hits.locator('mark')).toHaveCount(0);
  const added = join(papers, 'added.txt');
  writeFileSync(added, memorandum('bathyscaphe'));
  await expect(hits.locator('mark', { hasText: 'bathyscaphe' }).first()).toBeVisible(SOON);
  await expect(page.getByText('21 of 21 files searchable')).toBeVisible(SOON);

  // Changed: the old words are gone, the new ones are there.
  writeFileSync(added, memorandum('quinquereme'));
  await expect(hits.locator('mark')).toHaveCount(0, SOON);
  await searchFor(page, 'quinquereme');
  await expect(hits.locator('mark', { hasText: 'quinquereme' }).first()).toBeVisible(SOON);

  // Renamed: still found, once.
  renameSync(added, join(papers, 'renamed.txt'));
  await page.waitForTimeout(1_000);
  await expect(hits.getByRole('group')).toHaveCount(1);
  await expect(page.getByText('21 of 21 files searchable')).toBeVisible(SOON);

  // Removed.
  rmSync(join(papers, 'renamed.txt'));
  await expect(hits.locator('mark')).toHaveCount(0, SOON);
  await expect(page.getByText('20 of 20 files searchable')).toBeVisible(SOON);

  // All the while the record lay open.
  await expect(page.getByRole('main').getByRole('heading', { name: SEED_TITLE })).toBeVisible();
  await searchFor(page, 'Nichibei "international solvents"');
  await expect(mark.first()).toBeInViewport(SOON);
  const after = await mark.first().boundingBox();
  expect(Math.abs((after?.y ?? NaN) - (place?.y ?? NaN))).toBeLessThan(2);
});

test('indexing is paused over a restart, and resumed', async ({ launch }) => {
  const first = await launch({ args: [`--open-folder=${papers}`] });
  const { page } = first;
  await expect(page.getByText('20 of 20 files searchable')).toBeVisible(SOON);
  // A folder that is read at once shows its button for too short a time: the page asks as the button does.
  await page.evaluate(() => window.memcon.invoke('library:pause', {}));
  await expect(page.getByRole('region', { name: 'Indexing is paused' })).toBeVisible();
  await first.close();

  const again = (await launch()).page;
  const tray = again.getByRole('region', { name: 'Indexing is paused' });
  await expect(tray).toBeVisible(SOON);
  writeFileSync(join(papers, 'added.txt'), memorandum('bathyscaphe'));
  await searchFor(again, 'bathyscaphe');
  await again.waitForTimeout(1_500);
  const hits = again.getByRole('listbox', { name: 'Passages found' });
  await expect(hits.locator('mark')).toHaveCount(0);
  await tray.getByRole('button', { name: 'Resume' }).click();
  await expect(hits.locator('mark', { hasText: 'bathyscaphe' }).first()).toBeVisible(SOON);
  await expect(tray).toBeHidden();
});

test('a run is paused by its button', async ({ launch }) => {
  for (let at = 0; at < 3_000; at += 1)
    writeFileSync(join(papers, `made-${at}.txt`), memorandum(`matter ${at} `.repeat(60)));
  const { page } = await launch({ args: [`--open-folder=${papers}`] });
  await page.getByRole('button', { name: 'Pause' }).click(SOON);
  const tray = page.getByRole('region', { name: 'Indexing is paused' });
  await expect(tray).toBeVisible(SOON);
  await expect(page.getByText('3,020 of 3,020 files searchable')).toBeHidden();
  await tray.getByRole('button', { name: 'Resume' }).click();
  await expect(page.getByText('3,020 of 3,020 files searchable')).toBeVisible({ timeout: 120_000 });
});

const DAMAGES: readonly (readonly [string, (file: string) => void])[] = [
  ['loses its end', (file) => truncateSync(file, 16_384)],
  [
    'is overwritten',
    (file) => {
      const handle = openSync(file, 'r+');
      const bytes = statSync(file).size - 8_192;
      writeSync(handle, Buffer.alloc(bytes, 0xa5), 0, bytes, 8_192);
      closeSync(handle);
    },
  ],
];

for (const [what, damage] of DAMAGES) {
  test(`a library whose file ${what} while it is open is built anew, and says so`, async ({ launch }) => {
    const dataDir = join(scratch.path, 'data');
    const { page } = await launch({ dataDir, args: [`--open-folder=${papers}`] });
    await expect(page.getByText('20 of 20 files searchable')).toBeVisible(SOON);
    damage(join(dataDir, 'library', 'library.mdb'));
    await searchFor(page, 'ambassador');
    await expect(page.getByText(/built anew/u).first()).toBeVisible(SOON);
    await expect(page.getByText('20 of 20 files searchable')).toBeVisible(SOON);
    await searchFor(page, 'Nichibei');
    await expect(page.getByRole('listbox', { name: 'Passages found' }).locator('mark').first()).toBeVisible(SOON);
    expect(readdirSync(join(dataDir, 'library')).filter((name) => name.includes('-damaged-'))).toHaveLength(1);
  });
}
