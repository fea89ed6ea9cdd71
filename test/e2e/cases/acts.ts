import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { onScreens } from '#test/support/case-screens.ts';
import {
  LEADER,
  type SignedInApp,
  seedCase,
  signIn,
  startAgain,
} from '#test/support/signed-in-app.ts';

/** A Friday, and the Monday after: what happened on one is looked back at from the other. */
export const FIRST_DAY = '2026-11-20T09:00:00.000Z';
const NEXT_DAY = '2026-11-23T09:00:00.000Z';

/** What is done to a case as a whole, and seen afterwards. Ends the program, and quits the one it starts again. */
export function actingOnCases(program: () => SignedInApp): void {
  let started: SignedInApp;
  let page: Page;
  let on: ReturnType<typeof onScreens>;

  beforeAll(async () => {
    started = program();
    standOn(started.page);
    const inge = { n: 4001, firstNames: 'Inge', lastName: 'Lukkesen', startedOn: '2026-09-01' };
    const { caseId, providerId } = await seedCase(started, inge);
    await started.calls.cases.saveStay({
      caseId,
      id: null,
      version: null,
      stay: {
        paragraph: 'SEL_107',
        stayKind: 'place',
        providerId,
        departmentId: null,
        movedInOn: '2026-09-01',
        movedOutOn: null,
      },
    });
    await seedCase(started, {
      n: 4002,
      firstNames: 'Dagny',
      lastName: 'Enggård',
      startedOn: '2026-09-01',
    });
  });
  afterAll(() => started.quit());

  function standOn(opened: Page): void {
    page = opened;
    on = onScreens(opened);
  }

  describe('acts on the case as a whole', () => {
    it('is not closed while something is open, and each thing has its way', async () => {
      await on.goTo('27.4001', 'Inge Lukkesen');
      await on.choose('Sagen', 'Luk sagen');
      await on.dialog().getByText('Ikke længere behov').click();
      await on.button('Luk sagen', on.dialog()).click();
      await on.dialog().getByText('Sagen kan ikke lukkes: 2 ting er åbne').waitFor();
      await on.dialog().getByText('Indsats i gang eller på vej: SEL § 85').waitFor();
      expect(await on.faultsOn('cases-close-blocked')).toEqual([]);
      await on.button('Gå til indsatser', on.dialog()).click();
      await page.getByRole('tab', { name: 'Indsatser', selected: true }).waitFor();
    });

    it('is closed when help is ended and the citizen moved out, and reopened with a reason', async () => {
      await on.choose('Indsatsen', 'Afslut indsatsen');
      await on.button('Afslut indsatsen', on.dialog()).click();
      await on.dialog().getByText('Årsag til ophør: Udfyld feltet').waitFor();
      await on.pick('Årsag til ophør', 'Fraflyttet');
      expect(await on.faultsOn('cases-end-form')).toEqual([]);
      await on.button('Afslut indsatsen', on.dialog()).click();
      await page.getByText('20.11.2026 · Fraflyttet').waitFor();
      const stays = page.getByRole('region', { name: 'Ophold', exact: true });
      await on.button('Mere', stays).click();
      await page.getByRole('menuitem', { name: 'Ret opholdet' }).click();
      await on.field('Fraflyttet').fill('20-11-2026');
      await on.button('Gem', on.dialog()).click();
      await stays.getByText('20.11.2026').waitFor();
      await on.choose('Sagen', 'Luk sagen');
      await on.dialog().getByText('Ikke længere behov').click();
      await on.button('Luk sagen', on.dialog()).click();
      await page.getByText('Sagen er lukket 20.11.2026').waitFor();
      expect(await on.button('Ny indsats').count()).toBe(0);
      expect(await on.faultsOn('cases-closed')).toEqual([]);
      await on.choose('Sagen', 'Genåbn sagen');
      await on.field('Begrundelse').fill('Lukket for tidligt');
      await on.button('Genåbn sagen', on.dialog()).click();
      await on.button('Ny indsats').waitFor();
    });
  });

  describe('looking back', () => {
    beforeAll(async () => {
      const { calls, dataDir } = started;
      await calls.settings.saveEmployee({
        id: null,
        version: null,
        initials: 'NY',
        name: 'Nynne Ny',
        active: true,
        teamIds: [started.teamId],
      });
      await started.quit();
      const next = await startAgain(dataDir, { now: NEXT_DAY });
      started = { ...started, ...next };
      standOn(next.page);
      await page.setViewportSize({ width: 1360, height: 900 });
      await signIn(page);
      await on.goTo('27.4001', 'Inge Lukkesen');
    });

    it('shows in history what it was before, what it is after, and who did it', async () => {
      await on.choose('Sagen', 'Skift sagsbehandler');
      await on.find('Sagsbehandler', 'Nynne');
      expect(await on.faultsOn('cases-assign')).toEqual([]);
      await on.button('Gem', on.dialog()).click();
      await page.getByText('Sagsbehandler: Nynne Ny').waitFor();
      await on.tab('Historik').click();
      const act = page
        .getByRole('listitem')
        .filter({ hasText: 'Sagsbehandler eller vikar sat på' })
        .first();
      await act.getByText('23.11.2026').first().waitFor();
      await act.getByText(LEADER.initials, { exact: true }).first().waitFor();
      const change = act.getByRole('table');
      expect(await change.getByRole('row').nth(1).allInnerTexts()).toEqual([
        'Til og med\tikke udfyldt\t22.11.2026',
      ]);
    });

    it('is not found on a day before it was there', async () => {
      await on.button('Vis pr. dato').click();
      await on.dialog().getByRole('textbox').fill('01-11-2026');
      await on.button('Vis', on.dialog()).click();
      await page.getByText('Sagen fandtes ikke i programmet 01.11.2026').waitFor();
      await on.button('Tilbage til i dag').click();
      await page.getByText('Sagsbehandler: Nynne Ny').waitFor();
    });

    it('shows the case as it was on a date, and nothing can be changed there', async () => {
      await on.button('Vis pr. dato').click();
      await on.dialog().getByRole('textbox').fill('20.11.2026');
      await on.button('Vis', on.dialog()).click();
      await page.getByText('Sagen, som den så ud 20.11.2026').waitFor();
      await page.getByText(`Sagsbehandler: ${LEADER.name}`).waitFor();
      expect(await on.button('Sagen').count()).toBe(0);
      expect(await page.getByText('23.11.2026').count()).toBe(0);
      await on.tab('Overblik').click();
      expect(await on.button('Ny vurdering').count()).toBe(0);
      expect(await on.faultsOn('cases-as-of')).toEqual([]);
      await on.button('Tilbage til i dag').click();
      await page.getByText('Sagsbehandler: Nynne Ny').waitFor();
    });
  });

  describe('a case of another team', () => {
    it('is opened with a reason, which the leader of the team sees', async () => {
      const { calls } = started;
      const caseId = on.caseId();
      const oneTimePassword = await addOutsider();
      await calls.session.signOut(null);
      await signInFirst('olga', oneTimePassword);
      await on.open(`/cases/${caseId}`);
      await on.heading('Sagen hører til et andet team').waitFor();
      await on.button('Åbn sagen').click();
      await page.getByText('Grund til at åbne sagen: Udfyld feltet').waitFor();
      expect(await on.faultsOn('cases-outside')).toEqual([]);
      await page
        .getByRole('textbox', { name: 'Grund til at åbne sagen' })
        .fill('Dækker for en syg kollega');
      await on.button('Åbn sagen').click();
      await on.heading('Inge Lukkesen').waitFor();

      await calls.session.signOut(null);
      await signIn(page);
      await on.open('/cases');
      await on.choose('Mere', /Åbnet udefra/u);
      await page.getByRole('row', { name: /Dækker for en syg kollega/u }).waitFor();
      expect(await on.faultsOn('cases-openings')).toEqual([]);
    });
  });

  describe('a death', () => {
    it('says what it ends, ends it all on one date, and closes the case', async () => {
      await on.goTo('27.4002', 'Dagny Enggård');
      await on.choose('Sagen', 'Registrér dødsfald');
      await on.dialog().getByText('1 indsats med takst og timer').waitFor();
      expect(await on.faultsOn('cases-death')).toEqual([]);
      await on.field('Død den').fill('22-11-2026');
      await on.button('Registrér dødsfaldet', on.dialog()).click();
      await page.getByText('Død 22.11.2026').waitFor();
      await on.tab('Indsatser').click();
      await page.getByText('1 ophørt eller annulleret indsats').waitFor();
      expect(await on.faultsOn('cases-after-death')).toEqual([]);
    });
  });

  describe('the print log', () => {
    it('is found from settings', async () => {
      await on.open('/settings');
      await on.button('Udskriftslog').click();
      await on.heading('Udskriftslog').waitFor();
      expect(await on.faultsOn('print-log')).toEqual([]);
    });
  });

  /** A caseworker of another team, with a password to change at the first sign-in. */
  async function addOutsider(): Promise<string> {
    const { calls } = started;
    const { id: teamId } = await calls.settings.saveTeam({
      id: null,
      version: null,
      name: 'Team Andre',
      active: true,
    });
    const { id: employeeId } = await calls.settings.saveEmployee({
      id: null,
      version: null,
      initials: 'OU',
      name: 'Olga Udefra',
      active: true,
      teamIds: [teamId],
    });
    const user = await calls.settings.createUser({
      employeeId,
      userName: 'olga',
      roles: ['caseworker'],
    });
    return user.oneTimePassword;
  }

  async function signInFirst(userName: string, oneTimePassword: string): Promise<void> {
    await page.getByLabel('Brugernavn').fill(userName);
    await page.getByLabel('Adgangskode').fill(oneTimePassword);
    await on.button('Log ind').click();
    await page.getByLabel('Engangskoden').fill(oneTimePassword);
    await page.getByLabel(/^Ny adgangskode(?! igen)/u).fill('fire gode ord mere');
    await page.getByLabel('Ny adgangskode igen').fill('fire gode ord mere');
    await on.button('Gem adgangskoden').click();
    await page.getByRole('navigation', { name: 'Hovedmenu' }).waitFor();
  }
}
