import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import iconv from 'iconv-lite';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from './launch.ts';
import { scratchFolder } from './papers.ts';

const RECORD = `標題: 日ソ交渉に関する会談
日付: 1956年9月7日

谷大使は漁業について述べた。長官は同意した。
`;

test('a file in Shift_JIS is read in another encoding, and back', async ({ launch }) => {
  const scratch = await scratchFolder();
  const papers = join(scratch.path, 'papers');
  await mkdir(papers);
  await writeFile(join(papers, 'talks.txt'), iconv.encode(RECORD, 'cp932'));
  const { page } = await launch({ args: [`--open-folder=${papers}`] });
  await page.getByText('日ソ交渉に関する会談').first().click();
  const desk = page.getByRole('main');
  const readAs = page.getByRole('combobox', { name: 'Read as' });
  await expect(desk.getByText('谷大使は漁業について述べた。').first()).toBeVisible();
  await expect(desk.getByText(/^Shift_JIS \((sure|likely), \d+ %\)/)).toBeVisible();
  const detected = await readAs.inputValue();

  await readAs.selectOption('windows-1252');
  await expect(desk.getByText('Windows-1252 (your choice)')).toBeVisible();
  await expect(desk.getByText('谷大使')).toHaveCount(0);
  await expect(readAs, 'the keyboard stays where it was').toBeFocused();
  await expect(desk.getByRole('button', { name: /unreadable characters/ })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.getByRole('combobox', { name: 'Search all records' }).fill('漁業');
  await expect(page.getByRole('listbox', { name: 'Passages found' })).toHaveCount(0);

  await readAs.selectOption(detected);
  await expect(desk.getByText('谷大使は漁業について述べた。').first()).toBeVisible();
  await expect(page.getByRole('listbox', { name: 'Passages found' }).getByText('漁業')).toBeVisible();
  await scratch.remove();
});
