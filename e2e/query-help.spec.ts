import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { test } from './launch.ts';
import { SAMPLE_LIBRARY } from './papers.ts';

for (const theme of ['Light', 'Dark']) {
  test(`the help of the query language is one key away, and runs its examples (${theme})`, async ({ launch }, info) => {
    const { page } = await launch({ args: [`--open-folder=${SAMPLE_LIBRARY}`] });
    const picture = async (name: string) =>
      info.attach(name, { body: await page.screenshot(), contentType: 'image/png' });
    const violations = async () => (await new AxeBuilder({ page }).setLegacyMode(true).analyze()).violations;
    await page.getByTitle(theme, { exact: true }).click();
    await expect(page.getByText(/(\d+) of \1 files searchable/)).toBeVisible();
    const box = page.getByRole('combobox', { name: 'Search all records' });
    const help = page.getByRole('dialog', { name: 'How to search' });
    // The line of coverage below it counts records too, and may come later or sooner.
    const found = page.getByText(/^[\d,]+ records? · [\d,]+ match/);

    await page.keyboard.press('F1');
    await expect(help).toBeVisible();
    await picture('help');
    expect(await violations()).toEqual([]);
    await help.getByRole('button', { name: 'treaty OR pact', exact: true }).click();
    await expect(help).toBeHidden();
    await expect(box).toHaveValue('treaty OR pact');
    await expect(box).toBeFocused();
    await expect(found).toBeVisible();

    // A question mark is a letter in the box, and the key of the help elsewhere.
    await box.fill('');
    await box.press('?');
    await expect(help).toBeHidden();
    await box.fill('');
    await page.getByRole('button', { name: 'Help for searching' }).focus();
    await page.keyboard.press('?');
    await expect(help).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(help).toBeHidden();

    await box.fill('treaty /sov(iet/ date:1956-13');
    await expect(page.getByText('This bracket is not closed; the pattern is passed over.')).toBeVisible();
    await page.getByRole('button', { name: 'Other forms of words' }).click();
    const panel = page.getByRole('group', { name: 'Find words in other forms too' });
    await expect(panel).toBeVisible();
    await picture('forms-and-problem');
    expect(await violations()).toEqual([]);

    await page.keyboard.press('Escape');
    await box.fill('negotiate');
    await expect(found).toBeVisible();
    await page.getByRole('button', { name: 'Other forms of words' }).click();
    await panel.getByRole('checkbox', { name: /^English endings/ }).check();
    await expect(
      page
        .locator('mark')
        .filter({ hasText: /negotiat(ed|ing)/i })
        .first(),
    ).toBeVisible();
  });
}
