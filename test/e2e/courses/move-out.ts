import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { axeFaults } from '#test/support/axe.ts';
import { onScreens } from '#test/support/case-screens.ts';
import { seedCase, type SignedInApp } from '#test/support/signed-in-app.ts';
import { goalFields } from '#test/support/seeded-cases.ts';

/** One resident from plan to handover, by the screens; each test goes on where the one before it stopped. */
export function movingOut(program: () => SignedInApp): void {
  let app: SignedInApp;
  let page: Page;
  let caseId: string;

  beforeAll(async () => {
    app = program();
    page = app.page;
    page.setDefaultTimeout(20_000);
    const seeded = await seedCase(app, { n: 1, startedOn: '2026-02-01' });
    caseId = seeded.caseId;
    await moveIn(seeded.providerId);
    await hands().open(`/cases/${caseId}/move-out`);
  });

  /** Lived at the place since February, with a rate and a goal to leave by. */
  async function moveIn(providerId: string): Promise<void> {
    const { calls } = app;
    const place = { providerId, departmentId: null, paragraph: 'SEL_107' };
    const { id: stayId } = await calls.cases.saveStay({
      caseId,
      id: null,
      version: null,
      stay: { ...place, stayKind: 'place', movedInOn: '2026-02-01', movedOutOn: null },
    });
    const { id: interventionId } = await calls.cases.saveIntervention({
      caseId,
      id: null,
      version: null,
      intervention: {
        ...place,
        stayId,
        purpose: 'At kunne flytte i egen bolig',
        primaryTargetGroup: null,
        otherTargetGroups: [],
        services: [],
        isAcute: false,
        isSelfReferral: false,
        grantedOn: '2026-01-15',
        plannedStart: null,
        startedOn: '2026-02-01',
        plannedEnd: null,
      },
      placement: {
        housingIsMainReason: false,
        housingReason: null,
        alternatives: null,
        isExistingResident: true,
      },
    });
    await calls.cases.setRate({
      caseId,
      interventionId,
      rate: { amount: 275_100, unit: 'day', from: '2026-02-01', reason: null, paidBy: null },
    });
    const goal = await calls.goals.create({
      caseId,
      fields: await goalFields(app, { interventionId }),
      copiedFromId: null,
    });
    await calls.goals.activate({ caseId, goalId: goal.id, version: goal.version });
  }

  const hands = () => onScreens(page);
  const stateNow = async () =>
    (await app.calls.cases.page({ caseId, asOf: null })).moveOut.placements.map(
      ({ state }) => state,
    );

  async function save(): Promise<void> {
    const { dialog, button } = hands();
    await button('Gem', dialog()).click();
  }

  async function saved(): Promise<void> {
    await save();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }

  const refused = (words: string) => hands().dialog().getByText(words).first().waitFor();

  test('a plan without date, goal and place to move to is refused, each at its field', async () => {
    await page.getByText('Udflytningsplan mangler').first().waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await hands().button('Lav udflytningsplan').click();
    await save();
    const summary = hands()
      .dialog()
      .getByRole('region', { name: /at rette/u });
    await summary.waitFor();
    const faults = (await summary.getByRole('listitem').allTextContents()).map((text) =>
      text.replace(/:.*$/u, ''),
    );
    expect(faults.toSorted()).toEqual([
      'Flytter til',
      'Forventet udflytning',
      'Mål, der er kriterier for at flytte',
    ]);
    expect(await axeFaults(page)).toEqual([]);
    expect(await stateNow()).toEqual(['missing']);
  });

  test('the plan is made with its goal, and its milestones and checklist stand there', async () => {
    const { dialog, field, pick } = hands();
    await field('Forventet udflytning').fill('31082026');
    await dialog().getByText('Handler selv ind').click();
    await pick('Flytter til', 'Egen bolig med § 85');
    await saved();
    await page.getByText('Milepæle').first().waitFor();
    await page.getByText('Klar til at flytte · 0 af 9 punkter').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(await stateNow()).toEqual(['planned']);
  });

  test('the last point of the checklist makes the plan ready, and no point before it', async () => {
    const checklist = page.getByRole('region', { name: /^Klar til at flytte/u });
    for (let settled = 0; settled < 9; settled += 1) {
      expect(await stateNow()).toEqual(['planned']);
      await checklist.getByRole('button', { name: /^Åben/u }).first().click();
      await page.getByRole('option', { name: 'Gjort' }).click();
      if (settled < 8) await page.getByText(`${settled + 1} af 9 punkter`).waitFor();
    }
    await hands().button('Registrér udflytning').waitFor();
    expect(await stateNow()).toEqual(['ready']);
  });

  test('moving out in the future is refused, and what was written stands', async () => {
    const { button, field } = hands();
    await button('Registrér udflytning').click();
    await field('Formål med støtten i overgangen').fill('Falde til i egen bolig');
    await field('Støttetimer om ugen').fill('8');
    await field('Første dag uden pladsen').fill('01122026');
    await save();
    await refused('Udflytningen er ikke sket endnu');
    expect(await field('Formål med støtten i overgangen').inputValue()).toBe(
      'Falde til i egen bolig',
    );
    expect(await axeFaults(page)).toEqual([]);
    expect(await stateNow()).toEqual(['ready']);
  });

  test('the move-out frees the place and begins the transition at the rate the place keeps', async () => {
    await hands().field('Første dag uden pladsen').fill('31082026');
    await saved();
    await page.getByText('Tidligere takst (beholder)').first().waitFor();
    expect(await axeFaults(page)).toEqual([]);
    const view = await app.calls.cases.page({ caseId, asOf: null });
    expect(view.moveOut.placements).toMatchObject([
      { state: 'moved-out', plan: { movedOutOn: '2026-08-31', transitionEnd: '2027-02-28' } },
    ]);
  });

  test('a handover on the day of the move-out is refused; on a later day it is the receiver’s', async () => {
    const { button, field, pick } = hands();
    await button('Registrér overlevering').click();
    await field('Første dag hos modtageren').fill('31082026');
    await pick('Modtagende udfører', 'Bostøtten 1');
    await field('Modtagende person').fill('Bo Støtte');
    await field('Målene ved overleveringen').fill('Handler selv ind tre gange om ugen');
    await field('Aftalte timer om ugen').fill('4');
    await field('Aftalt takst').fill('387,28');
    await field('Bekræftet af').fill('Bo Støtte');
    await field('Bekræftet den').fill('20112026');
    await save();
    await refused('Overleveringen skal ligge efter udflytningen');
    expect(await axeFaults(page)).toEqual([]);
    await field('Første dag hos modtageren').fill('20112026');
    await saved();
    await button('Afslut forløbet').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(await stateNow()).toEqual(['handed-over']);
  });

  test('the course does not end before its follow-up without a word about why', async () => {
    await hands().button('Afslut forløbet').click();
    await save();
    await refused('Den tætte opfølgning er ikke færdig');
    await hands()
      .field('Hvorfor den tætte opfølgning stopper')
      .fill('Bostøtten følger op hver uge');
    await saved();
    await expect.poll(stateNow).toEqual(['closed']);
  });
}
