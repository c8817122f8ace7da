import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { join } from 'node:path';
import { launchMemcon } from './launch.ts';
import { SAMPLE_LIBRARY, scratchFolder, SEED_TITLE } from './papers.ts';

/** What axe holds against the window as it stands; legacy mode, since Electron opens no second page for it. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}

for (const theme of ['Light', 'Dark']) {
  test(`axe finds nothing in the ${theme.toLowerCase()} theme`, async () => {
    const scratch = await scratchFolder();
    const empty = await launchMemcon({ dataDir: join(scratch.path, 'empty') });
    await empty.page.getByTitle(theme, { exact: true }).click();
    await expect(empty.page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await violations(empty.page), 'empty library').toEqual([]);
    await empty.close();

    const memcon = await launchMemcon({
      dataDir: join(scratch.path, 'data'),
      args: [`--open-folder=${SAMPLE_LIBRARY}`],
    });
    const { page } = memcon;
    await page.getByTitle(theme, { exact: true }).click();
    await expect(page.getByText('20 of 20 files searchable')).toBeVisible();
    expect(await violations(page), 'library').toEqual([]);

    await page.getByRole('combobox', { name: 'Search all records' }).fill('solvents');
    await page.getByText(SEED_TITLE).first().click();
    await expect(page.getByRole('region', { name: 'Oral points' })).toBeVisible();
    expect(await violations(page), 'search and desk').toEqual([]);

    await page.getByRole('button', { name: 'Mr. Masayuki Tani' }).click();
    await page.getByRole('region', { name: 'Memo' }).getByRole('button', { name: 'Note 2', exact: true }).click();
    expect(await violations(page), 'person chosen, note open').toEqual([]);

    await page.getByRole('combobox', { name: 'Search all records' }).fill('歯舞群島');
    await page.getByRole('listbox', { name: 'Passages found' }).getByText('歯舞群島').click();
    await expect(page.getByRole('main').getByRole('heading', { name: /共同宣言/ })).toBeVisible();
    expect(await violations(page), 'Japanese record').toEqual([]);

    await page.getByRole('combobox', { name: 'Search all records' }).fill('"no such phrase anywhere"');
    await expect(page.getByRole('main')).toBeVisible();
    expect(await violations(page), 'nothing found').toEqual([]);
    await memcon.close();
    await scratch.remove();
  });
}
