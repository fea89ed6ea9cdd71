import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { focused } from '#test/support/by-keyboard.ts';
import { onScreens } from '#test/support/case-screens.ts';
import { seedCase, type SeededCase, type SignedInApp } from '#test/support/signed-in-app.ts';

/** A recommendation from the empty tab to the saved page, as a caseworker writes it. */
export function proposing(program: () => SignedInApp): void {
  let app: SignedInApp;
  let page: Page;
  let seeded: SeededCase;
  let on: ReturnType<typeof onScreens>;

  beforeAll(async () => {
    app = program();
    page = app.page;
    page.setDefaultTimeout(20_000);
    on = onScreens(page);
    seeded = await seedCase(app, {
      n: 21,
      firstNames: 'Hans',
      lastName: 'Prøvesen',
      startedOn: '2025-08-01',
    });
    await on.open(`/cases/${seeded.caseId}/committee`);
  });
  /** Or it would wait for the meeting of the next part. */
  afterAll(async () => {
    const { caseId } = seeded;
    const { committee } = app.calls;
    for (const { item } of await committee.caseItems({ caseId })) {
      const { id: itemId, version } = item;
      await committee.withdrawItem({ caseId, itemId, version, reason: 'Er prøvet' });
    }
  });

  const text = (label: string) => page.getByRole('textbox', { name: label });
  const lacks = (what: string) => page.getByRole('button', { name: what, exact: true });

  test('is begun from the empty tab, and says at once what the committee lacks', async () => {
    await page.getByText('Sagen har ingen indstillinger').waitFor();
    expect(await on.faultsOn('committee-empty')).toEqual([]);
    await on.button('Ny indstilling').click();
    await on.dialog().locator('label').filter({ hasText: 'Nedtrapning eller ophør' }).click();
    expect(await on.faultsOn('committee-start')).toEqual([]);
    await on.button('Ny indstilling', on.dialog()).click();
    await expect.poll(() => focused(page)).toBe('Indstilling');
    await lacks('spørgsmålet til udvalget').click();
    await expect
      .poll(() =>
        text('Hvad skal udvalget tage stilling til?').evaluate((one) => one.matches(':focus')),
      )
      .toBe(true);
  });

  test('what is missing goes as it is written, and the cost follows with its word', async () => {
    await text('Hvad skal udvalget tage stilling til?').fill('Kan støtten sættes ned til 4 timer?');
    await text('Borgerens eget syn').fill('Jeg kan selv nu');
    await text('Hvad indstilles?').fill('At støtten sættes ned til 4 timer om ugen.');
    await text('Gælder fra').fill('01012027');
    await on.choose('Foreslå ændring', /begynder$/u);
    await expect.poll(() => focused(page)).toContain('Paragraf');
    await on.choose('Foreslå ændring', /ændres$/u);
    await expect.poll(() => focused(page)).toBe('Ny takst');
    await on.button('Fjern linjen').first().press('Enter');
    await expect.poll(() => on.button('Fjern linjen').count()).toBe(1);
    await expect.poll(() => focused(page)).toBe('Fjern linjen');
    await text('Støttetimer om ugen').fill('4');
    await page.keyboard.press('Tab');
    await expect.poll(() => lacks('spørgsmålet til udvalget').count()).toBe(0);
    await expect
      .poll(() => page.getByRole('row', { name: /^Virkning/u }).innerText())
      .toContain('mindreudgift');
    await page.getByRole('row', { name: /^Virkning/u }).scrollIntoViewIfNeeded();
    expect(await on.faultsOn('committee-form')).toEqual([]);
  });

  test('the page is seen as the committee gets it, and follows what is typed', async () => {
    await on.button('Vis siden').click();
    await expect.poll(() => focused(page)).toBe('Siden, som udvalget får den');
    const sheet = page.getByRole('region', { name: 'Siden, som udvalget får den' });
    await sheet.getByText('Kan støtten sættes ned til 4 timer?').waitFor();
    await text('Sagsbehandlerens vurdering').fill('x'.repeat(20_001));
    await page.getByText('Der er 20.001 tegn; der kan være 20.000. Teksten er bevaret').waitFor();
    await page.getByText('20.001 af 20.000 tegn').waitFor();
    expect(await on.faultsOn('committee-too-long')).toEqual([]);
    await text('Sagsbehandlerens vurdering').fill('Borgeren klarer indkøb alene.');
    await sheet.getByText('Borgeren klarer indkøb alene.').waitFor();
    await sheet.scrollIntoViewIfNeeded();
    expect(await on.faultsOn('committee-page')).toEqual([]);
    await on.button('Skjul siden').click();
  });

  test('is not lost when the page is left, and an amount that is missing is said before it is saved', async () => {
    await page.getByText('Kladde gemt').first().waitFor();
    await on.open(`/cases/${seeded.caseId}/overview`);
    await on.open(`/cases/${seeded.caseId}/committee`);
    await on.button('Skriv videre').click();
    await page.getByText('Her er din kladde').waitFor();
    await page.locator('label').filter({ hasText: 'Ny takst' }).click();
    await on.button('Gem indstillingen').click();
    await page.getByText('at rette, før det kan gemmes').waitFor();
    await page.locator('label').filter({ hasText: 'Ny takst' }).click();
    await on.button('Gem indstillingen').click();
    await page.getByRole('heading', { name: 'Kan støtten sættes ned til 4 timer?' }).waitFor();
    await expect.poll(() => focused(page)).toBe('Kan støtten sættes ned til 4 timer?');
    await page.getByText('sætter den på et møde. Der er ikke planlagt et møde endnu').waitFor();
    expect(await on.faultsOn('committee-list')).toEqual([]);
  });

  test('is taken back with a reason, and then only read', async () => {
    await on.choose('Mere', 'Træk tilbage');
    await on.dialog().getByRole('textbox').fill('Borgeren vil vente til foråret');
    await on.button('Træk tilbage', on.dialog()).click();
    await page.getByText('Trukket tilbage 22.11.2026').waitFor();
    await on.button('Se indstillingen').click();
    await page.getByText('Borgeren vil vente til foråret').waitFor();
    await page.getByRole('region', { name: 'Siden, som udvalget får den' }).waitFor();
    expect(await on.button('Gem indstillingen').count()).toBe(0);
  });

  test('is taken up again, taken back once more and undone', async () => {
    await on.open(`/cases/${seeded.caseId}/committee`);
    await on.button('Tag op igen').click();
    await on.button('Skriv videre').waitFor();
    await on.choose('Mere', 'Træk tilbage');
    await on.dialog().getByRole('textbox').fill('Forkert sag');
    await on.button('Træk tilbage', on.dialog()).click();
    await on.button('Fortryd').click();
    await on.button('Skriv videre').waitFor();
  });
}
