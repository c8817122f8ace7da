import { expect, test } from '@playwright/test';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pickFolder, saveAs } from './dialogs.ts';
import { launchMemcon, type RunningMemcon } from './launch.ts';
import { copyOfSampleLibrary, scratchFolder, SEED_TITLE } from './papers.ts';
import { pdfPages } from './pdf-text.ts';

/** A researcher's first hour, in one window: each step begins where the last one ended. */
test.describe.serial('a researcher', () => {
  let scratch: Awaited<ReturnType<typeof scratchFolder>>;
  let papers: string;
  let memcon: RunningMemcon;

  test.beforeAll(async () => {
    scratch = await scratchFolder();
    papers = await copyOfSampleLibrary(scratch.path);
    memcon = await launchMemcon({ dataDir: join(scratch.path, 'data') });
  });

  test.afterAll(async () => {
    await memcon.close();
    await scratch.remove();
  });

  test('is told what to do in an empty library', async () => {
    await expect(memcon.page.getByRole('heading', { name: 'Lay your papers on the desk' })).toBeVisible();
  });

  test('adds a folder, sees the work go on and its report', async () => {
    const { app, page } = memcon;
    await pickFolder(app, papers);
    // What the window was told while it read, kept for the assertion below: a small folder is done in a moment.
    await page.evaluate(() => {
      const seen: number[] = [];
      Object.assign(window, { seenProgress: seen });
      window.memcon.on('library:progress', ({ total }) => seen.push(total));
    });
    await page.getByRole('button', { name: 'Add a folder' }).click();
    await expect(page.getByRole('region', { name: 'Report of the last run' })).toContainText('20 added');
    await expect(page.getByText('20 of 20 files searchable')).toBeVisible();
    const seen = await page.evaluate(() => (window as unknown as { seenProgress: number[] }).seenProgress);
    expect(Math.max(...seen)).toBe(20);
  });

  test('lists the records by date', async () => {
    const list = memcon.page.getByRole('listbox', { name: 'Records by date' });
    await expect(list.getByRole('option').first()).toContainText('1955');
    await expect(list).toContainText('Memorandum of conversation');
  });

  test('finds a phrase and opens its record with the keyboard alone', async () => {
    const { page } = memcon;
    await page.keyboard.press('ControlOrMeta+k');
    await page.keyboard.type('"international solvents"');
    const hits = page.getByRole('listbox', { name: 'Passages found' });
    await expect(hits.locator('mark').first()).toHaveText('international solvents');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('Nichibei "international solvents"');
    await expect(hits.getByText(SEED_TITLE)).toBeVisible();
    await expect(hits.getByRole('group')).toHaveCount(1);
    // The first passage is the source field, the second the phrase.
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main').getByRole('heading', { name: SEED_TITLE })).toBeVisible();
    await expect(page.getByRole('main').locator('mark', { hasText: 'international solvents' })).toBeInViewport();
  });

  test('sees the memo, the participants and the oral points side by side', async () => {
    const desk = memcon.page.getByRole('main');
    const panes = desk.getByRole('region', { name: /^(Memo|Participants|Oral points)$/ });
    await expect(panes).toHaveCount(3);
    const boxes = await Promise.all((await panes.all()).map((pane) => pane.boundingBox()));
    const lefts = boxes.map((box) => box?.x ?? NaN);
    expect([...lefts].sort((a, b) => a - b)).toEqual(lefts);
    await expect(desk.getByText('Masayuki Tani')).toBeVisible();
    await expect(desk.getByText('(f)')).toBeAttached();
  });

  test('marks each place where a person is named', async () => {
    const desk = memcon.page.getByRole('main');
    const person = desk.locator('[data-person]', { hasText: 'Masayuki Tani' });
    await person.getByRole('button', { name: 'Mr. Masayuki Tani' }).click();
    const named = Number(/named (\d+)×/.exec(await person.innerText())?.[1]);
    expect(named).toBeGreaterThan(10);
    await expect(desk.getByRole('region', { name: 'Memo' }).locator('[data-mention]')).toHaveCount(named);
    await desk.getByRole('button', { name: 'Next mention' }).click();
    await expect(desk.locator('.mention-current')).toBeInViewport();
  });

  test('reads the points as prepared, as delivered and marked', async () => {
    const points = memcon.page.getByRole('region', { name: 'Oral points' });
    await points.locator('label', { hasText: 'prepared' }).click();
    await expect(points).toContainText('would not conduce to a promote a desired solution');
    await points.locator('label', { hasText: 'delivered' }).click();
    await expect(points).toContainText('would not promote a desired solution');
    await expect(points.locator('del')).toHaveCount(0);
    await points.locator('label', { hasText: 'marked' }).click();
    await expect(points.locator('del')).toHaveText(['conduce to a', 'only']);
    await expect(points).toContainText('lost');
  });

  test('follows a note and comes back', async () => {
    const { page } = memcon;
    const memo = page.getByRole('region', { name: 'Memo' });
    const marker = memo.getByRole('button', { name: 'Note 3', exact: true });
    await marker.focus();
    await page.keyboard.press('Enter');
    await expect(memo.getByRole('note', { name: 'Note 3' })).toContainText('See Document 81.');
    await page.keyboard.press('Escape');
    await expect(memo.getByRole('note')).toHaveCount(0);
    await expect(marker).toBeFocused();
  });

  test('is led from each finding to its place', async () => {
    const findings = memcon.page.getByRole('region', { name: 'Findings' });
    await findings.getByRole('button', { name: /^file number reads/ }).click();
    await expect(memcon.page.locator('[data-attended]').first()).toBeInViewport();
  });

  test('saves the record as a PDF and reads its words back', async () => {
    const { app, page } = memcon;
    const pdf = join(scratch.path, 'brief.pdf');
    await saveAs(app, pdf);
    await page.getByRole('button', { name: 'Save as PDF' }).click();
    await expect.poll(() => readdir(scratch.path)).toContain('brief.pdf');
    const pages = await pdfPages(pdf);
    const words = pages.join(' ');
    expect(words).toContain('international solvents other than this treaty');
    expect(words).toContain('Masayuki Tani');
    expect(words).toContain('661.941/9-755');
    expect(words).toContain('Confidential'); // with its fi, which a ligature would swallow
    expect(words).toContain('See Document 81.');
    pages.forEach((text, at) => expect(text).toContain(`${at + 1} / ${pages.length}`));
  });

  test('saves a Japanese record as a PDF', async () => {
    const { app, page } = memcon;
    await page.keyboard.press('ControlOrMeta+k');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('歯舞群島');
    await expect(page.getByRole('listbox', { name: 'Passages found' }).locator('mark')).toHaveText(['歯舞群島']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main').getByRole('heading', { name: /共同宣言/ })).toBeVisible();
    const pdf = join(scratch.path, 'kyodo-sengen.pdf');
    await saveAs(app, pdf);
    await page.getByRole('button', { name: 'Save as PDF' }).click();
    await expect.poll(() => readdir(scratch.path)).toContain('kyodo-sengen.pdf');
    const words = (await pdfPages(pdf)).join('').replaceAll(' ', '');
    expect(words).toContain('歯舞群島及び色丹島を日本国に引き渡すことに同意する');
  });

  test('finds everything still there after a restart', async () => {
    await memcon.page.getByTitle('Dark', { exact: true }).click();
    await memcon.page.waitForTimeout(1000); // the session is written a moment after the last change
    await memcon.close();
    memcon = await launchMemcon({ dataDir: join(scratch.path, 'data') });
    const { page } = memcon;
    await expect(page.getByText('20 of 20 files searchable')).toBeVisible();
    await expect(page.getByRole('main').getByRole('heading', { name: /共同宣言/ })).toBeVisible();
    await expect(page.getByRole('combobox', { name: 'Search all records' })).toHaveValue('歯舞群島');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });
});
