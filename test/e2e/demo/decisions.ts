import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import type { CarryOutLine } from '#shared/domain/committee/agenda-view.ts';
import { addDays } from '#shared/base/dates.ts';
import { formatDate } from '#shared/base/format.ts';
import { complaintDeadline } from '#shared/domain/law/complaint.ts';
import { focused } from '#test/support/by-keyboard.ts';
import { onScreens } from '#test/support/case-screens.ts';
import { callsOf, type Calls } from '#test/support/signed-in-app.ts';

/**
 * From what the committee decided to what is lived by, on the case. Called by demo.test.ts: the demo
 * municipality takes long to build, and has decisions of every kind.
 */
export function decisionsCarriedOut(demo: () => Page): void {
  let page: Page;
  let calls: Calls;
  let on: ReturnType<typeof onScreens>;
  let line: CarryOutLine;
  let itemId: string;

  beforeAll(async () => {
    page = demo();
    calls = callsOf(page);
    on = onScreens(page);
    [line, itemId] = await changeToCarryOut(calls);
  });

  test('the decision stands on its item, with what is late and what it changes', async () => {
    await on.open(`/cases/${line.caseId}/committee/${itemId}`);
    await on.button('Før ud i livet').waitFor();
    expect(await on.faultsOn('decision-on-item')).toEqual([]);
  });

  test('only a confirmation changes the help, and shows first what will change', async () => {
    const hoursOf = async () => {
      const { interventions } = await calls.cases.page({ caseId: line.caseId, asOf: null });
      return interventions.map(({ supports }) => supports.length);
    };
    const before = await hoursOf();
    await on.button('Før ud i livet').click();
    await on
      .dialog()
      .getByText(/^I dag: /u)
      .waitFor();
    expect(await on.faultsOn('decision-carry-out')).toEqual([]);
    expect(await hoursOf()).toEqual(before);
    await on.button('Bekræft, og før ud i livet', on.dialog()).click();
    await page.getByText('Ført ud i livet 22.11.2026').first().waitFor();
    expect(await hoursOf()).not.toEqual(before);
    expect(await on.button('Før ud i livet').count()).toBe(0);
    await expect.poll(() => focused(page)).toBe('Beslutningen');
  });

  test('help that ends for other help is carried out from where the help stands, and taken back', async () => {
    const { caseId } = await grantThat(calls, 'begin');
    const helpOf = async () => {
      const { interventions, goals } = await calls.cases.page({ caseId, asOf: null });
      return {
        helps: interventions.map(({ intervention }) => [intervention.id, intervention.endedOn]),
        goals: goals.map(({ goal }) => [goal.id, goal.status, goal.interventionId]),
      };
    };
    await on.open(`/cases/${caseId}/interventions`);
    const line = page.getByRole('button', { name: /^Før ud i livet: bevilget/u });
    await line.waitFor();
    expect(await on.faultsOn('grant-above-help')).toEqual([]);
    const before = await helpOf();
    await line.click();
    await on.button('Bekræft, og før ud i livet', on.dialog()).click();
    await on
      .dialog()
      .getByText(/at rette, før det kan gemmes/u)
      .waitFor();
    expect(await on.faultsOn('carry-out-swap-refused')).toEqual([]);
    expect(await helpOf()).toEqual(before);
    await on.field('Formål').fill('Klare hverdagen i egen bolig');
    await on.pick('Årsag til ophør', 'Anden indsats');
    const stays = on.dialog().locator('label').filter({ hasText: 'Bliver på sagen' });
    for (const goal of await stays.all()) await goal.click();
    await on.button('Bekræft, og før ud i livet', on.dialog()).scrollIntoViewIfNeeded();
    expect(await on.faultsOn('carry-out-swap')).toEqual([]);
    await on.button('Bekræft, og før ud i livet', on.dialog()).click();
    await line.waitFor({ state: 'detached' });
    const after = await helpOf();
    expect(after.helps).toHaveLength(before.helps.length + 1);
    expect(after.helps.filter(([, endedOn]) => endedOn === '2026-10-31')).toHaveLength(1);
    expect(await on.faultsOn('carry-out-swap-done')).toEqual([]);
    await on.button('Fortryd').click();
    await line.waitFor();
    expect(await helpOf()).toEqual(before);
    await on.open(`/cases/${caseId}/committee`);
    await page
      .getByRole('button', { name: /^Før ud i livet: /u })
      .first()
      .press('Enter');
    await on.button('Bekræft, og før ud i livet', on.dialog()).waitFor();
    await expect.poll(() => focused(page)).toContain('Ændr indsatserne');
    expect(await on.faultsOn('decision-carry-out-from-task')).toEqual([]);
    await on.button('Luk uden ændringer', on.dialog()).click();
  });

  test('what cannot be is said at its field, and nothing typed is lost', async () => {
    await on.open(`/cases/${line.caseId}/committee`);
    await page.getByRole('heading', { name: 'Afgørelser og klager' }).waitFor();
    await page
      .getByText(/^Bevilget.* \d\d\.\d\d\.2026$/u)
      .first()
      .waitFor();
    expect(await on.faultsOn('decision-notices')).toEqual([]);
    const { notices } = await calls.committee.caseTasks({ caseId: line.caseId });
    const decidedOn = notices[0]?.notice.decidedOn ?? '';
    const received = addDays(decidedOn, 2);
    const field = (name: string) => on.dialog().getByRole('textbox', { name, exact: true });
    await page
      .getByRole('button', { name: /^Sendt, modtaget og klage/u })
      .first()
      .click();
    await field('Sendt den').fill('');
    await field('Modtaget den').fill(formatDate(received));
    await on.button('Gem', on.dialog()).click();
    await on
      .dialog()
      .getByText(/kan ikke være modtaget, før den er sendt/u)
      .first()
      .waitFor();
    await field('Sendt den').fill(formatDate(addDays(decidedOn, 1)));
    const until = formatDate(complaintDeadline(received));
    await on.dialog().getByText(`Borgeren kan klage til og med ${until}.`).waitFor();
    expect(await on.faultsOn('decision-notice-dialog')).toEqual([]);
    await on.button('Gem', on.dialog()).click();
    await page.getByText('Afgørelsen er noteret').waitFor();
    const { notices: after } = await calls.committee.caseTasks({ caseId: line.caseId });
    expect(after[0]?.notice.receivedOn).toBe(received);
  });

  test('a task by hand is kept, ticked, taken back and ticked again', async () => {
    await on.button('Ny opgave').click();
    await on.dialog().getByRole('textbox', { name: 'Hvad skal gøres?' }).fill('Ring til Ida');
    await on.pick('Ansvarlig', /TOBR/u);
    await on.dialog().getByRole('textbox', { name: 'Frist' }).fill('i dag');
    await on.button('Gem', on.dialog()).click();
    await on.button('Gjort: Ring til Ida').click();
    await on.button('Alligevel ikke gjort: Ring til Ida').waitFor();
    expect(await on.faultsOn('decision-tasks')).toEqual([]);
    await on.button('Fortryd').click();
    await on.button('Gjort: Ring til Ida').waitFor();
  });

  test('a death says what decisions have left to be done, and what becomes of it', async () => {
    const { caseId } = line;
    const { openAfterDecisions } = await calls.cases.page({ caseId, asOf: null });
    expect(openAfterDecisions.tasks).toBe(1);
    await on.choose('Sagen', /dødsfald/u);
    await on.dialog().getByText('1 opgave bortfalder').waitFor();
    expect(await on.faultsOn('death-after-decisions')).toEqual([]);
    await on.button('Registrér dødsfaldet', on.dialog()).click();
    await on.dialog().waitFor({ state: 'detached' });
  });

  test('on the closed case nothing new is to be done, and a complaint can be written', async () => {
    await page.getByRole('button', { name: 'Ny opgave' }).waitFor({ state: 'detached' });
    await page.getByText('Ring til Ida').waitFor({ state: 'detached' });
    expect(await page.getByRole('button', { name: /^Gjort:|^Alligevel/u }).count()).toBe(0);
    expect(await page.getByRole('button', { name: /^Sendt, modtaget og klage/u }).count()).toBe(1);
    expect(await on.faultsOn('decisions-on-closed-case')).toEqual([]);
  });
}

/** A grant that changes help, on a case one may open. */
async function changeToCarryOut(calls: Calls): Promise<[CarryOutLine, string]> {
  const { line, itemId } = await grantThat(calls, 'change');
  return [line, itemId];
}

async function grantThat(calls: Calls, act: 'begin' | 'change') {
  const { toCarryOut } = await calls.committee.meetings(null);
  for (const line of toCarryOut.filter(({ mayOpen }) => mayOpen)) {
    const { caseId } = line;
    const grants = await calls.committee.grantsToCarryOut({ caseId });
    const grant = grants.find(({ view }) => view.decision.id === line.decisionId);
    if (grant?.view.lines.some((one) => one.act === act)) {
      return { line, caseId, itemId: grant.view.decision.itemId };
    }
  }
  throw new Error(`no grant waits to ${act} help`);
}
