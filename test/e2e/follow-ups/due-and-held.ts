import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFaults } from '#test/support/axe.ts';
import { onScreens } from '#test/support/case-screens.ts';
import {
  type Calls,
  seedCase,
  type SeededCase,
  type SignedInApp,
  signIn,
  startAgain,
} from '#test/support/signed-in-app.ts';
import { goalFields } from '#test/support/seeded-cases.ts';

/** From what is overdue on Min dag to what is held, with the program killed in between. */
export function dueAndHeld(program: () => SignedInApp, now: string): void {
  let app: Pick<SignedInApp, 'app' | 'page' | 'dataDir' | 'calls' | 'quit'>;
  let page: Page;
  let seeded: SeededCase;

  beforeAll(async () => {
    const first = program();
    app = first;
    use(first.page);
    // Never assessed and never held: due 3 months after the start.
    seeded = await seedCase(first, {
      n: 1,
      firstNames: 'Asta',
      lastName: 'Prøvesen',
      startedOn: '2026-08-01',
    });
    await activeGoal('Handler selv ind', []);
    await activeGoal('Passer sin aftale', [['2026-11-12', 300]]);
  });

  afterAll(() => app.quit());

  function use(opened: Page): void {
    page = opened;
    page.setDefaultTimeout(10_000);
  }

  async function activeGoal(title: string, measured: readonly [string, number][]): Promise<void> {
    const { calls } = app;
    const { caseId, interventionId } = seeded;
    const fields = await goalFields(app, { title, interventionId, baselineDate: '2026-08-01' });
    const made = await calls.goals.create({ caseId, fields, copiedFromId: null });
    await calls.goals.activate({ caseId, goalId: made.id, version: made.version });
    for (const [measuredOn, value] of measured) {
      await calls.goals.measure({
        caseId,
        goalId: made.id,
        measurement: {
          measuredOn,
          value,
          source: 'caseworker',
          sourceName: null,
          note: null,
          citizenRating: null,
        },
      });
    }
  }

  const goTo = (path: string) => onScreens(page).open(path);
  const followUpsPath = () => `/cases/${seeded.caseId}/follow-ups`;
  const form = () => page.getByRole('form', { name: 'Hold opfølgning' });
  const goal = (title: string) => form().getByRole('region', { name: title });
  const summary = () => page.getByRole('region', { name: /at rette, før det kan gemmes/u });

  function pick(within: ReturnType<typeof form>, group: string, option: string): Promise<void> {
    return within
      .getByRole('radiogroup', { name: group })
      .locator('label')
      .filter({ hasText: option })
      .first()
      .click();
  }

  async function scheduleNow(calls: Calls) {
    const view = await calls.cases.page({ caseId: seeded.caseId, asOf: null });
    return view.interventions[0]?.schedule?.standing;
  }

  test('what is overdue stands first on Min dag and leads to the form, with the help ticked', async () => {
    await goTo('/cases');
    await goTo('/my-day');
    await page.getByText('1 opfølgning i 1 sag overskredet').waitFor();
    await page.getByText('01.11.2026, for 21 dage siden').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('link', { name: 'Opfølgning overskredet' }).click();
    await form().waitFor();
    expect(
      await form()
        .getByRole('checkbox', { name: /SEL § 85/u })
        .isChecked(),
    ).toBe(true);
  });

  test('a follow-up that lacks things is not held: everything is named at once, by goal and help', async () => {
    await pick(form(), 'Form', 'Telefon');
    await form().getByRole('textbox', { name: 'Holdt den' }).fill('23112026');
    await form()
      .getByRole('button', { name: /Gem som holdt/u })
      .click();
    await summary().waitFor();
    expect((await summary().getByRole('listitem').allTextContents()).toSorted()).toEqual([
      'Handler selv ind: Værdi: Skriv en værdi',
      'Holdt den: Opfølgningen kan ikke være holdt i fremtiden',
      'Passer sin aftale: Værdi: Skriv en værdi',
      'SEL § 85 · Bostøtten 1: Hvorfor: Udfyld feltet',
      'SEL § 85 · Bostøtten 1: Mulighed for progression: Vurdér muligheden for progression',
      'SEL § 85 · Bostøtten 1: Udbytte: Vælg, hvad opfølgningen førte til',
      'Samtykke til telefon eller video: Skriv, at borgeren har givet samtykke',
    ]);
    expect(await axeFaults(page)).toEqual([]);
  });

  test('killed in the middle, the form is resumed where it was, and is nowhere shown as held', async () => {
    await pick(form(), 'Form', 'Hjemmebesøg');
    await form().getByRole('textbox', { name: 'Holdt den' }).fill('22112026');
    await form()
      .getByRole('textbox', { name: 'Borgerens syn på, hvordan det går' })
      .fill('Det går fremad');
    await goal('Handler selv ind').getByRole('textbox', { name: 'Værdi' }).fill('2');
    await form().getByText('Kladde gemt kl.').waitFor();
    await expect
      .poll(async () => {
        const [draft] = await app.calls.drafts.list(null);
        const kept = draft && (await app.calls.drafts.load({ key: draft.key }));
        return kept?.content.includes('"value":200') ?? false;
      })
      .toBe(true);

    await app.app.kill('SIGKILL');
    app = await startAgain(app.dataDir, { now });
    use(app.page);
    await signIn(page);

    await page.getByText('ting mere').click();
    await page.getByRole('link', { name: 'Gør opfølgningen færdig' }).waitFor();
    expect((await scheduleNow(app.calls))?.lastHeldOn).toBeNull();
    await goTo(followUpsPath());
    await page.getByText('Der er ikke holdt opfølgning endnu').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Fortsæt opfølgningen' }).click();
    await form().getByText('Her er din kladde fra').waitFor();
    expect(
      await goal('Handler selv ind').getByRole('textbox', { name: 'Værdi' }).inputValue(),
    ).toBe('2');
    expect(
      await form().getByRole('textbox', { name: 'Borgerens syn på, hvordan det går' }).inputValue(),
    ).toBe('Det går fremad');
  });

  test('held with a new measurement and a recent one, by Ctrl+Enter; the due date moves', async () => {
    await pick(goal('Passer sin aftale'), 'Måling', 'Brug målingen fra 12.11.2026');
    await pick(form(), 'Udbytte', 'Indsatsen fortsætter');
    await pick(form(), 'Mulighed for progression', 'Mellem');
    await form().getByRole('textbox', { name: 'Hvorfor' }).fill('Klarer mere selv end i sommer');
    await form()
      .getByRole('textbox', { name: 'Borgerens syn på, hvordan det går' })
      .press('Control+Enter');
    await page.getByRole('heading', { name: 'Opfølgning 22.11.2026' }).waitFor();
    await page.getByText('Det går fremad').waitFor();
    await page.getByText('2 ture om ugen, 22.11.2026 (Sagsbehandler)').waitFor();
    await page.getByText('3 ture om ugen, 12.11.2026 (Sagsbehandler)').waitFor();
    expect(await scheduleNow(app.calls)).toMatchObject({
      state: 'upcoming',
      lastHeldOn: '2026-11-22',
      nextDue: '2027-05-22',
    });
    expect(await app.calls.drafts.list(null)).toEqual([]);
    expect(await axeFaults(page)).toEqual([]);
  });

  test('annulled, the follow-up gives the due date back', async () => {
    await page.getByRole('button', { name: 'Annullér opfølgningen' }).click();
    const dialog = page.getByRole('dialog', { name: /Annullér opfølgningen/u });
    await dialog
      .getByRole('textbox', { name: 'Begrundelse' })
      .fill('Skrevet på den forkerte borger');
    await dialog.getByRole('button', { name: 'Annullér', exact: true }).click();
    await page.getByText('Der er ikke holdt opfølgning endnu').waitFor();
    expect(await scheduleNow(app.calls)).toMatchObject({
      state: 'overdue',
      lastHeldOn: null,
      nextDue: '2026-11-01',
    });
  });

  test('what only the backend knows is laid on its field: help that had not begun that day', async () => {
    await page.getByRole('button', { name: 'Hold opfølgning' }).click();
    await form().getByRole('textbox', { name: 'Holdt den' }).fill('01072026');
    await pick(form(), 'Form', 'Møde');
    for (const title of ['Handler selv ind', 'Passer sin aftale']) {
      await pick(goal(title), 'Måling', 'Ikke målt');
      await goal(title)
        .getByRole('textbox', { name: 'Hvorfor er målet ikke målt' })
        .fill('Nyt mål');
    }
    await pick(form(), 'Udbytte', 'Indsatsen fortsætter');
    await pick(form(), 'Mulighed for progression', 'Mellem');
    await form().getByRole('textbox', { name: 'Hvorfor', exact: true }).fill('Ved det ikke endnu');
    await form()
      .getByRole('button', { name: /Gem som holdt/u })
      .click();
    await summary().waitFor();
    expect(await summary().getByRole('listitem').allTextContents()).toEqual([
      'SEL § 85 · Bostøtten 1: Indsatsen er ikke i gang',
    ]);
    await goTo('/cases');
    await goTo(`${followUpsPath()}/hold`);
    await form().getByRole('button', { name: 'Kassér kladden' }).click();
    await page.getByRole('link', { name: 'Opfølgning på sagen' }).click();
    await page.getByRole('heading', { name: 'Opfølgning pr. indsats' }).waitFor();
    expect(await app.calls.drafts.list(null)).toEqual([]);
  });

  test('a pause needs an end and a reason, and nothing is overdue meanwhile', async () => {
    await page.getByRole('button', { name: 'Ret', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Sæt på pause' }).click();
    const dialog = page.getByRole('dialog', { name: 'Pause i opfølgningen' });
    await dialog.getByRole('button', { name: 'Gem', exact: true }).click();
    await summary().waitFor();
    await dialog.getByRole('textbox', { name: 'Til og med' }).fill('31122026');
    await dialog.getByRole('textbox', { name: 'Hvorfor' }).fill('Borgeren er indlagt');
    expect(await axeFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Gem', exact: true }).click();
    await page.getByText('til og med 31.12.2026: Borgeren er indlagt').waitFor();
    expect(await scheduleNow(app.calls)).toMatchObject({ state: 'on-hold', nextDue: '2027-01-01' });
  });

  test('the list behind every figure filters and leads to the case', async () => {
    await goTo('/follow-ups');
    await page.getByText('1 opfølgning i 1 sag').waitFor();
    await page.getByRole('radio', { name: /På pause/u }).click();
    await page.getByRole('radio', { name: /Overskredne/u }).click();
    await page.getByText('Ingen opfølgninger passer til det valgte').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('radio', { name: /På pause/u }).click();
    await page.getByRole('link', { name: 'Asta Prøvesen' }).click();
    await page.getByRole('heading', { name: 'Opfølgning pr. indsats' }).waitFor();
  });
}
