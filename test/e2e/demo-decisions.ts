import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import type { CarryOutLine } from '#shared/domain/committee/agenda-view.ts';
import { addDays } from '#shared/base/dates.ts';
import { formatDate } from '#shared/base/format.ts';
import { complaintDeadline } from '#shared/domain/law/complaint.ts';
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
  });

  test('what cannot be is said at its field, and nothing typed is lost', async () => {
    await on.open(`/cases/${line.caseId}/committee`);
    await page.getByRole('heading', { name: 'Afgørelser og klager' }).waitFor();
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

  test('a task by hand is kept, ticked and taken up again', async () => {
    await on.button('Ny opgave').click();
    await on.dialog().getByRole('textbox', { name: 'Hvad skal gøres?' }).fill('Ring til Ida');
    await on.pick('Ansvarlig', /TOBR/u);
    await on.dialog().getByRole('textbox', { name: 'Frist' }).fill('i dag');
    await on.button('Gem', on.dialog()).click();
    await on.button('Gjort: Ring til Ida').click();
    await on.button('Alligevel ikke gjort: Ring til Ida').waitFor();
    expect(await on.faultsOn('decision-tasks')).toEqual([]);
  });
}

/** A grant that changes help, on a case one may open. */
async function changeToCarryOut(calls: Calls): Promise<[CarryOutLine, string]> {
  const { meetings } = await calls.committee.meetings(null);
  const { toCarryOut } = await calls.committee.meeting({
    meetingId: meetings[0]?.meeting.id ?? '',
  });
  for (const one of toCarryOut.filter(({ mayOpen }) => mayOpen)) {
    const items = await calls.committee.caseItems({ caseId: one.caseId });
    const found = items.find(({ decision }) => decision?.id === one.decisionId);
    if (found && found.item.proposedHelp.length > 0) return [one, found.item.id];
  }
  throw new Error('no grant waits to change help');
}
