import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { saveAs } from './dialogs.ts';
import { test } from './launch.ts';
import { SAMPLE_LIBRARY, SEED_TITLE } from './papers.ts';

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}

function searching(page: Page) {
  return {
    box: () => page.getByRole('combobox', { name: 'Search all records' }),
    panel: () => page.getByRole('dialog', { name: 'Saved and recent searches' }),
  };
}

for (const theme of ['Light', 'Dark']) {
  test(`all matches, a line each, sorted, opened and taken along by the keys (${theme})`, async ({ launch }, info) => {
    const { app, page } = await launch({ args: [`--open-folder=${SAMPLE_LIBRARY}`] });
    const picture = async (name: string) => {
      for (const [width, height] of [
        [960, 640],
        [1440, 900],
      ] as const) {
        await app.evaluate(
          ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
          { width, height },
        );
        await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
        await page.screenshot({ path: info.outputPath(`${name}-${width}.png`) });
      }
    };
    await page.getByTitle(theme, { exact: true }).click();
    await expect(page.getByText(/(\d+) of \1 files searchable/)).toBeVisible();
    const box = page.getByRole('combobox', { name: 'Search all records' });
    const grid = page.getByRole('grid', { name: 'Matches' });
    const lines = grid.getByRole('row');

    await page.keyboard.press('Control+k');
    await page.keyboard.type('treaty OR 条約');
    await expect(page.getByRole('listbox', { name: 'Passages found' })).toBeVisible();
    await expect(page.getByText(/records searched;\s+no file was skipped/)).toBeVisible();
    await page.keyboard.press('F4');
    await expect(grid).toBeFocused();
    await expect(page.getByText(/^[\d,]+ matches in \d+ records$/)).toBeVisible();
    const total = Number(await grid.getAttribute('aria-rowcount'));
    expect(total).toBeGreaterThan(20);
    await page.keyboard.press('End');
    await expect(grid.locator(`[aria-rowindex="${total}"]`)).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Home');
    await picture('by-date');
    expect(await violations(page)).toEqual([]);

    // The words after the match, in the order of the alphabet.
    await page.getByRole('radio', { name: 'Words after' }).press(' ');
    await expect(page.getByRole('radio', { name: 'Words after' })).toBeChecked();
    await grid.focus();
    await expect(lines.first()).toBeVisible();
    await picture('by-words-after');

    // One line with its citation to the clipboard, then all of them to a file.
    await page.keyboard.press('Control+c');
    await expect(page.getByText('1 match copied.')).toBeVisible();
    const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
    expect(copied).toMatch(/^# Search: `treaty OR 条約`\n\n1 match, in 1 record/);
    const file = info.outputPath('treaty.csv');
    await saveAs(app, file);
    await page.getByRole('button', { name: 'CSV' }).press('Enter');
    await expect(page.getByText(/matches saved as treaty\.csv\./)).toBeVisible();
    const csv = await readFile(file, 'utf8');
    expect(csv).toMatch(/^\ufeffleft,match,right,part,paragraph,page,title,date,citation,file\r\n/);
    expect(csv).toContain('条約');
    expect(csv).toContain('library/');

    // Enter lays the passage on the desk; F4 leads back to its line.
    await box.fill('"conference of the interested powers" in:points');
    await expect(grid.getByRole('row')).toHaveCount(3);
    await page.keyboard.press('F4');
    await page.keyboard.press('F4');
    await expect(grid).toBeFocused();
    await grid.getByRole('gridcell', { name: SEED_TITLE }).waitFor();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Oral points' }).locator('mark').first()).toBeVisible();
    await page.keyboard.press('F4');
    await expect(grid).toBeFocused();
    await expect(lines.last()).toHaveAttribute('aria-selected', 'true');
  });

  test(`what was asked is recalled and saved by the keys (${theme})`, async ({ launch }, info) => {
    const { page } = await launch({ args: [`--open-folder=${SAMPLE_LIBRARY}`] });
    await page.getByTitle(theme, { exact: true }).click();
    await expect(page.getByText(/(\d+) of \1 files searchable/)).toBeVisible();
    const { box, panel } = searching(page);
    await box().fill('solvents');
    await expect(page.getByRole('listbox', { name: 'Passages found' })).toBeVisible();
    await page.keyboard.press('Enter');
    await box().fill('');
    await page.keyboard.press('ArrowUp');
    await expect(panel().getByRole('button', { name: 'solvents' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(box()).toHaveValue('solvents');
    await expect(box()).toBeFocused();

    await page.getByRole('button', { name: 'Saved and recent searches' }).press('Enter');
    await panel().getByRole('textbox', { name: 'Name of the search' }).focus();
    await page.keyboard.type('San Francisco');
    await page.keyboard.press('Enter');
    await expect(panel().getByRole('button', { name: /^San Francisco/ })).toBeVisible();
    await page.screenshot({ path: info.outputPath('saved.png') });
    expect(await violations(page)).toEqual([]);
  });
}

test('a saved search is there in the next session, can be deleted, and put back', async ({ launch }, info) => {
  const dataDir = info.outputPath('data');
  const first = await launch({ dataDir, args: [`--open-folder=${SAMPLE_LIBRARY}`] });
  {
    await expect(first.page.getByText(/(\d+) of \1 files searchable/)).toBeVisible();
    const { box, panel } = searching(first.page);
    await box().fill('solvents');
    await first.page.getByRole('button', { name: 'Saved and recent searches' }).press('Enter');
    await panel().getByRole('textbox', { name: 'Name of the search' }).fill('San Francisco');
    await first.page.keyboard.press('Enter');
    await expect(panel().getByRole('button', { name: /^San Francisco/ })).toBeVisible();
    await first.close();
  }
  const { page } = await launch({ dataDir });
  const { box, panel } = searching(page);
  await box().fill('');
  await page.keyboard.press('ArrowUp');
  const saved = panel().getByRole('button', { name: /^San Francisco/ });
  await expect(saved).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(saved).toBeHidden();
  await panel().getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(saved).toBeVisible();
  await saved.press('Enter');
  await expect(box()).toHaveValue('solvents');

  await box().fill('"no such phrase anywhere"');
  await expect(page.getByRole('heading', { name: 'Nothing found' })).toBeVisible();
  await page.screenshot({ path: info.outputPath('nothing.png') });
});
