import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { axeFaults } from '#test/support/axe.ts';
import { onScreens } from '#test/support/case-screens.ts';
import { ORDINARY_HOLD } from '#test/support/ordinary-hold.ts';
import { seedCase, type SeededCase, type SignedInApp } from '#test/support/signed-in-app.ts';
import { goalFields } from '#test/support/seeded-cases.ts';

/** A tight series, a status asked for, a meeting, and two who save the same one; on the case, from first to last. */
export function planned(program: () => SignedInApp): void {
  let app: SignedInApp;
  let page: Page;
  let seeded: SeededCase;
  let goalId: string;

  beforeAll(async () => {
    app = program();
    page = app.page;
    page.setDefaultTimeout(15_000);
    seeded = await seedCase(app, {
      n: 21,
      firstNames: 'Dagny',
      lastName: 'Prøvesen',
      startedOn: '2026-08-01',
    });
    const { caseId, interventionId } = seeded;
    const fields = await goalFields(app, {
      title: 'Handler selv ind',
      interventionId,
      baselineDate: '2026-08-01',
    });
    const made = await app.calls.goals.create({ caseId, fields, copiedFromId: null });
    await app.calls.goals.activate({ caseId, goalId: made.id, version: made.version });
    goalId = made.id;
  });

  const goTo = (path: string) => onScreens(page).open(path);
  const tab = () => `/cases/${seeded.caseId}/follow-ups`;
  const dialog = (name: string) => page.getByRole('dialog', { name });
  const form = (name = 'Hold opfølgning') => page.getByRole('form', { name });

  function pick(group: string, option: string, within = form()): Promise<void> {
    return within
      .getByRole('radiogroup', { name: group })
      .locator('label')
      .filter({ hasText: option })
      .first()
      .click();
  }

  async function standings() {
    const due = await app.calls.followUps.due({ scope: 'mine' });
    return due.map(({ kind, standing }) => [kind, standing.state, standing.nextDue]);
  }

  test('a tight series is refused without a first date, and begun with the municipality’s own rhythm', async () => {
    await goTo(tab());
    await page.getByRole('button', { name: 'Begynd tæt opfølgning' }).click();
    const open = dialog('Begynd tæt opfølgning');
    expect(await open.getByRole('textbox', { name: 'Uger imellem' }).inputValue()).toBe('2');
    expect(await open.getByRole('textbox', { name: 'Antal gange' }).inputValue()).toBe('6');
    await open.getByRole('button', { name: 'Gem' }).click();
    await open.getByRole('region', { name: /at rette, før det kan gemmes/u }).waitFor();
    await open.getByRole('textbox', { name: 'Første dato' }).fill('09112026');
    await open.getByRole('textbox', { name: 'Hvorfor' }).fill('Flytter i egen bolig');
    expect(await axeFaults(page)).toEqual([]);
    await open.getByRole('button', { name: 'Gem' }).click();
    const dates = page.getByRole('list', { name: 'Datoer' });
    await dates.waitFor();
    expect(await dates.getByRole('listitem').first().textContent()).toBe('09.11.2026overskredet');
    expect(await standings()).toEqual([
      ['ordinary', 'overdue', '2026-11-01'],
      ['tight', 'overdue', '2026-11-09'],
    ]);
    expect(await axeFaults(page)).toEqual([]);
  });

  test('a provider is asked for a status, and what came is written where it was asked', async () => {
    await page.getByRole('button', { name: 'Bed om status' }).click();
    const ask = dialog('Bed udføreren om status');
    expect(await ask.getByRole('textbox', { name: 'Ventes den' }).inputValue()).toBe('22.11.2026');
    await ask.getByRole('button', { name: 'Gem' }).click();
    await page.getByText('Status ventes 22.11.2026').waitFor();
    await page.getByRole('button', { name: 'Status', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Skriv, hvad der kom' }).click();
    const came = dialog('Status fra udføreren');
    await came.getByRole('textbox', { name: 'Timer leveret' }).fill('12,5');
    await came.getByRole('textbox', { name: 'Oplyst af' }).fill('Bo');
    await came.getByRole('textbox', { name: 'Hvad udføreren skriver' }).fill('Går selv til bussen');
    expect(await axeFaults(page)).toEqual([]);
    await came.getByRole('button', { name: 'Gem' }).click();
    await page.getByText('Status modtaget 22.11.2026').waitFor();
    await page.getByText('Bo · 12,5 timer leveret').waitFor();
  });

  test('a meeting is agreed, moved and called off, and the due dates stay where they are', async () => {
    const before = await standings();
    await page.getByRole('button', { name: 'Aftal møde' }).click();
    const open = dialog('Aftal møde');
    await open.getByRole('textbox', { name: 'Dato' }).fill('24112026');
    await open.getByRole('textbox', { name: 'Klokken' }).fill('25');
    await open.getByRole('button', { name: 'Gem' }).click();
    await open.getByText('Skriv et klokkeslæt, fx 10.30').first().waitFor();
    await open.getByRole('textbox', { name: 'Klokken' }).fill('1030');
    await open.getByRole('textbox', { name: 'Sted' }).fill('Rådhuset');
    await open.getByRole('button', { name: 'Gem' }).click();
    await page.getByText('24.11.2026 kl. 10.30, Rådhuset').waitFor();
    await goTo('/my-day');
    await page.getByText('Dagny Prøvesen').first().waitFor();
    await page.getByText('2 ting mere').click();
    await page.getByRole('link', { name: /^Møde/u }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await goTo(tab());
    const meetings = page.getByRole('region', { name: 'Aftalte møder' });
    await meetings.getByRole('button', { name: 'Ret' }).click();
    await page.getByRole('menuitem', { name: 'Aflys' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Aflys' }).click();
    await page.getByText('Der er ikke aftalt et møde.').waitFor();
    expect(await standings()).toEqual(before);
  });

  test('held in the series, the ordinary date stays; the form says which date it fulfils', async () => {
    await page.getByRole('button', { name: 'Hold opfølgning' }).click();
    await form().waitFor();
    await pick('Holdes som', 'Tæt opfølgning');
    await form().getByText('Opfylder datoen 09.11.2026').waitFor();
    expect(
      await form().getByRole('checkbox', { name: 'Tæller også som ordinær' }).isChecked(),
    ).toBe(false);
    await pick('Form', 'Hjemmebesøg');
    await pick('Måling', 'Ikke målt');
    await form().getByRole('textbox', { name: 'Hvorfor er målet ikke målt' }).fill('Nyt mål');
    await pick('Udbytte', 'Indsatsen fortsætter');
    expect(await axeFaults(page)).toEqual([]);
    await form()
      .getByRole('button', { name: /Gem som holdt/u })
      .click();
    await page.getByRole('heading', { name: 'Tæt opfølgning 22.11.2026' }).waitFor();
    await page.getByText('holdt 22.11.2026').waitFor();
    expect(await standings()).toEqual([
      ['ordinary', 'overdue', '2026-11-01'],
      ['tight', 'upcoming', '2026-11-23'],
    ]);
  });

  test('somebody saved the same meeting meanwhile: decided field by field, and held once', async () => {
    await page.getByRole('button', { name: 'Hold opfølgning' }).click();
    await form().waitFor();
    await pick('Holdes som', 'Ordinær');
    await pick('Form', 'Møde');
    await form()
      .getByRole('textbox', { name: 'Borgerens syn på, hvordan det går' })
      .fill('Er træt af det hele');
    await form().getByRole('textbox', { name: 'Værdi' }).fill('3');
    await pick('Udbytte', 'Indsatsen fortsætter');
    await pick('Mulighed for progression', 'Mellem');
    await form().getByRole('textbox', { name: 'Hvorfor', exact: true }).fill('Klarer mere');
    const { caseId, interventionId } = seeded;
    await app.calls.followUps.hold({
      ...ORDINARY_HOLD,
      caseId,
      heldOn: '2026-11-22',
      form: 'meeting',
      consentNote: null,
      participants: 'Borgeren og kontaktpersonen',
      citizenView: 'Det går fremad',
      note: null,
      interventions: [{ interventionId, outcome: 'continue', workingOutcomes: [], note: null }],
      goals: [{ goalId, kind: 'not-measured', reason: 'Nåede det ikke' }],
      potentials: [{ interventionId, potential: 'high', reason: 'Vil selv' }],
    });
    await form()
      .getByRole('button', { name: /Gem som holdt/u })
      .click();
    const asked = dialog('En anden har gemt imens');
    await asked.waitFor();
    expect(await axeFaults(page)).toEqual([]);
    for (const group of await asked.getByRole('radiogroup').all()) {
      const name = (await group.textContent()) ?? '';
      const choice = name.includes('Borgerens syn') ? 'Behold min' : 'Behold den';
      await group.locator('label').filter({ hasText: choice }).first().click();
    }
    await asked.getByRole('button', { name: 'Gem det valgte' }).click();
    await page.getByText('Er træt af det hele').waitFor();
    await page.getByText('Borgeren og kontaktpersonen').waitFor();
    const view = await app.calls.cases.page({ caseId, asOf: null });
    expect(view.followUps.filter(({ followUp }) => followUp.kind === 'ordinary')).toHaveLength(1);
    expect(await app.calls.drafts.list(null)).toEqual([]);
  });

  test('a held one is corrected: the form stands as it was held, and asks why', async () => {
    const region = page.getByRole('region', { name: 'Opfølgning 22.11.2026', exact: true });
    await region.getByRole('button', { name: 'Ret' }).click();
    const correcting = form('Ret en holdt opfølgning');
    await correcting.waitFor();
    const words = correcting.getByRole('textbox', { name: 'Borgerens syn på, hvordan det går' });
    expect(await words.inputValue()).toBe('Er træt af det hele');
    await words.fill('Er træt, men vil fortsætte');
    await correcting.getByRole('button', { name: /Gem rettelsen/u }).click();
    await correcting.getByRole('region', { name: /at rette, før det kan gemmes/u }).waitFor();
    await correcting.getByRole('textbox', { name: 'Hvorfor den rettes' }).fill('Hørt forkert');
    expect(await axeFaults(page)).toEqual([]);
    await correcting.getByRole('button', { name: /Gem rettelsen/u }).click();
    await page.getByText('Er træt, men vil fortsætte').waitFor();
    await expect.poll(() => page.getByText('Er træt af det hele').count()).toBe(0);
  });
}
