import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { test } from './launch.ts';
import { SAMPLE_LIBRARY } from './papers.ts';

for (const [theme, width, height] of [
  ['Light', 1440, 900],
  ['Dark', 960, 640],
] as const) {
  test(`a search is narrowed by keys alone, in the words of the query (${theme}, ${width}x${height})`, async ({
    launch,
  }, info) => {
    const { app, page } = await launch({ args: [`--open-folder=${SAMPLE_LIBRARY}`] });
    const picture = async (name: string) =>
      info.attach(name, {
        body: await page.screenshot({ path: info.outputPath(`${name}.png`) }),
        contentType: 'image/png',
      });
    const violations = async () =>
      (await new AxeBuilder({ page }).setLegacyMode(true).analyze()).violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
      );
    await app.evaluate(
      ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
      { width, height },
    );
    await page.getByTitle(theme, { exact: true }).click();
    await expect(page.getByText('20 of 20 files searchable')).toBeVisible();
    const box = page.getByRole('combobox', { name: 'Search all records' });
    const chart = page.getByRole('listbox', { name: 'Records found by year' });
    const panel = page.getByRole('region', { name: 'Narrow' });
    const total = async () => Number(/^(\d+) records?\b/.exec((await status.textContent())?.trim() ?? '')?.[1] ?? NaN);
    const status = page
      .getByRole('status')
      .filter({ hasText: /\brecords?\b/ })
      .first();

    await page.keyboard.press('ControlOrMeta+k');
    await page.keyboard.type('soviet');
    await expect(chart).toBeVisible();
    const all = await total();
    expect(all).toBeGreaterThan(3);
    // The table tells every year that the bars show, for those who hear it.
    const rows = page.getByRole('table', { name: 'Records found by year' }).getByRole('row');
    const years = (await rows.getByRole('rowheader').allTextContents()).map(Number);
    expect(years.toSorted()).toEqual(years);
    await picture('chart');

    // A panel of counts, by a key.
    await page.keyboard.press('F8');
    await expect(panel.getByRole('group', { name: 'Narrow' })).toBeFocused();
    await picture('panel');
    expect(await violations(), 'panel').toEqual([]);
    const types = panel.getByRole('region', { name: 'Type' });
    await page.keyboard.press('Tab');
    await expect(types.getByRole('checkbox').first()).toBeFocused();
    const label = (await types.getByRole('checkbox').first().locator('..').textContent()) ?? '';
    const counted = Number(/(\d+)\s*records?$/.exec(label.trim())?.[1]);
    await page.keyboard.press('Space');
    await expect(box).toHaveValue(/^type:[a-z-]+ soviet$/);
    await expect.poll(total).toBe(counted);
    await expect(types.getByRole('checkbox')).toHaveCount(1);
    await expect(types.getByRole('checkbox')).toBeChecked();
    await expect(types.getByRole('checkbox')).toBeFocused();
    await picture('narrowed');
    expect(await violations(), 'narrowed').toEqual([]);
    await page.keyboard.press('Space');
    await expect(box).toHaveValue('soviet');
    await expect.poll(total).toBe(all);

    // Put away by Escape; the keys stand on the button that shows it again.
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(page.getByRole('button', { name: 'Narrow what was found' })).toBeFocused();

    // Years: arrows move, Shift spans, Enter restricts.
    await page.keyboard.press('Tab');
    await expect(chart).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await expect(chart.getByRole('option', { selected: true }).first()).toHaveAccessibleName(/^\d{4}/);
    await picture('brush');
    expect(await violations(), 'brush').toEqual([]);
    await page.keyboard.press('Enter');
    await expect(box).toHaveValue(/^\d{4}\.\.\d{4} soviet$/);
    const chip = page.getByRole('list', { name: 'Narrowed by' }).getByRole('button');
    await expect(chip).toHaveAccessibleName(/^Take off year: \d{4}–\d{4}$/);
    await expect.poll(total).toBeLessThan(all);
    await picture('years');
    expect(await violations(), 'chip').toEqual([]);
    await chip.focus();
    await page.keyboard.press('Enter');
    await expect(box).toHaveValue('soviet');
    await expect.poll(total).toBe(all);
  });
}

test('the panel is shown again in the next session, without taking the keys', async ({ launch }, info) => {
  const dataDir = info.outputPath('kept');
  const first = await launch({ dataDir, args: [`--open-folder=${SAMPLE_LIBRARY}`] });
  await expect(first.page.getByText('20 of 20 files searchable')).toBeVisible();
  await first.page.getByRole('combobox', { name: 'Search all records' }).fill('soviet');
  await first.page.keyboard.press('F8');
  await expect(first.page.getByRole('region', { name: 'Narrow' })).toBeVisible();
  await first.page.waitForTimeout(600); // the session is written a moment after each change
  await first.close();

  const { page } = await launch({ dataDir });
  await expect(page.getByRole('region', { name: 'Narrow' }).getByRole('checkbox').first()).toBeVisible();
  await expect(page.getByRole('region', { name: 'Narrow' }).locator(':focus')).toHaveCount(0);
  await page.getByRole('combobox', { name: 'Search all records' }).fill('');
  await expect(page.getByRole('region', { name: 'Narrow' })).toBeHidden();
});
