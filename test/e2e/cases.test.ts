import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from '#test/support/axe.ts';
import { picture } from '#test/support/first-start-app.ts';
import {
  LEADER,
  type SignedInApp,
  seedCase,
  signIn,
  startAgain,
  startWithDatabase,
} from '#test/support/signed-in-app.ts';

/** A Friday, and the Monday after: what happened on one is looked back at from the other. */
const FIRST_DAY = '2026-11-20T09:00:00.000Z';
const NEXT_DAY = '2026-11-23T09:00:00.000Z';

let started: SignedInApp;
let page: Page;

beforeAll(async () => {
  started = await startWithDatabase({ now: FIRST_DAY });
  page = started.page;
  await page.setViewportSize({ width: 1360, height: 900 });
});
afterAll(() => started.close());

const dialog = () => page.getByRole('dialog').last();
const button = (name: string, within: Page | Locator = page) =>
  within.getByRole('button', { name, exact: true });
const field = (label: string) => dialog().getByRole('textbox', { name: label });
const choose = async (menu: string, item: string | RegExp) => {
  await button(menu).click();
  await page.getByRole('menuitem', { name: item }).click();
};
const open = (path: string) => page.evaluate((hash) => void (location.hash = hash), path);
const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const tab = (name: string | RegExp) => page.getByRole('tab', { name });

/** Types in a field that finds, and takes what is found. */
async function find(label: string, text: string, within: Page | Locator = page): Promise<void> {
  const field = within.getByRole('combobox', { name: label });
  await field.fill(text);
  const found = page.getByRole('option').first();
  await expect.poll(() => found.innerText()).toContain(text);
  await found.click();
}

async function pick(label: string, option: string | RegExp, within: Page | Locator): Promise<void> {
  await within.getByRole('button', { name: new RegExp(`${label}$`, 'u') }).click();
  await page.getByRole('option', { name: option }).click();
}

/** A picture for people to look at, and what axe finds. */
async function faultsOn(name: string): Promise<string[]> {
  await picture(page, name);
  return axeFaults(page);
}

describe('a new case', () => {
  it('says why the list is empty, and what to do', async () => {
    await open('/cases');
    await page.getByText('Der er ingen sager endnu').waitFor();
    expect(await faultsOn('cases-list-empty')).toEqual([]);
  });

  it('is not begun on a number that is no CPR number', async () => {
    await button('Ny sag').click();
    await page.getByLabel('CPR-nummer').fill('300280-0001');
    await page.keyboard.press('Enter');
    await page.getByText('De første 6 cifre er ikke en dato').waitFor();
    expect(await button('Opret sagen').count()).toBe(0);
  });

  it('takes a replacement number with a quiet note, and says what is missing', async () => {
    await page.getByLabel('CPR-nummer').fill('610180-1001');
    await page.getByText('Erstatningsnummer').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Borgeren er ikke oprettet i forvejen').waitFor();
    await page.getByLabel('Efternavn').fill('Prøvesen');
    await page.getByLabel('Sagsnummer').fill('27.1001');
    await button('Opret sagen').click();
    await button('Fornavne: Udfyld feltet').press('Enter');
    expect(await faultsOn('cases-new-faults')).toEqual([]);
    await page.keyboard.type('Ida');
    await button('Opret sagen').click();
    await heading('Ida Prøvesen').waitFor();
    expect(await faultsOn('cases-overview-new')).toEqual([]);
  });

  it('finds a citizen who is there already instead of creating them twice', async () => {
    await open('/cases/new');
    await page.getByLabel('CPR-nummer').fill('6101801001');
    await button('Find borgeren').click();
    await page.getByText('Ida Prøvesen er oprettet i forvejen').waitFor();
    expect(await faultsOn('cases-new-known')).toEqual([]);
    await page.getByRole('link', { name: 'Sag 27.1001' }).click();
    await heading('Ida Prøvesen').waitFor();
  });
});

describe('what the case holds', () => {
  it('keeps the citizen’s own words, as text and never as markup', async () => {
    await button('Skriv').click();
    await page
      .getByRole('textbox', { name: 'Borgerens mål og ønsker' })
      .fill('<b>Jeg</b> vil selv');
    await button('Gem').click();
    await page.getByText('<b>Jeg</b> vil selv', { exact: true }).waitFor();
  });

  it('shows both values when somebody saved in between, and loses neither', async () => {
    const { calls } = started;
    const region = page.getByRole('region', { name: 'Borgerens mål og ønsker' });
    await button('Ret', region).click();
    await region.getByRole('textbox').fill('Skrevet her');
    const caseId = caseIdOf(page);
    const { case: file } = await calls.cases.page({ caseId, asOf: null });
    await calls.cases.saveWishes({ caseId, version: file.version, citizenWishes: 'Skrevet imens' });
    await button('Gem', region).click();
    await dialog().getByText('Skrevet imens').waitFor();
    await dialog().getByText('Skrevet her').waitFor();
    expect(await faultsOn('cases-conflict')).toEqual([]);
    await dialog().getByText('Behold min').click();
    await button('Gem det valgte', dialog()).click();
    await region.getByText('Skrevet her').waitFor();
  });

  it('takes a stay, and help at a provider made on the spot', async () => {
    await tab('Indsatser').click();
    await button('Nyt ophold').click();
    await pick('Paragraf', /SEL § 107/u, dialog());
    await dialog().getByText('Træningsplads').click();
    await field('Indflyttet').fill('01-03-2026');
    await button('Gem', dialog()).click();
    await page.getByRole('cell', { name: '01.03.2026' }).waitFor();

    await button('Ny indsats').click();
    await find('Paragraf', 'SEL § 107', dialog());
    await button('Ny udfører', dialog()).click();
    await field('Navn').fill('Botilbuddet Egen');
    expect(await faultsOn('cases-provider')).toEqual([]);
    await button('Opret udføreren', dialog()).click();
    await field('Formål').fill('At kunne bo for sig selv.');
    await find('Primær målgruppe', 'Angst', dialog());
    await find('Ydelser', 'Støtte til administration', dialog());
    await field('Startet').fill('010326');
    expect(await faultsOn('cases-intervention-form')).toEqual([]);
    await button('Gem', dialog()).click();
    const help = page.getByRole('region', { name: /^SEL § 107/u });
    await help.getByText('I gang').waitFor();
    await help.getByText('Botilbuddet Egen').waitFor();
    await help.getByText('Støtte til administration').waitFor();
  });

  it('takes a rate and hours from a date, and says what they are a year', async () => {
    await choose('Indsatsen', 'Ny takst fra en dato');
    await dialog().getByRole('textbox', { name: 'Takst' }).fill('2751');
    await dialog().getByText('Det er 1.004.115,00 kr. i et standardår.').waitFor();
    await button('Gem', dialog()).click();
    await page.getByText('2.751,00 kr. pr. døgn').first().waitFor();
    await choose('Indsatsen', 'Nye timer fra en dato');
    await field('Støttetimer om ugen').fill('12,5');
    await button('Gem', dialog()).click();
    await page.getByText('12,5 timer om ugen').first().waitFor();
    await page.getByText('1.004.115 kr.').first().waitFor();
    expect(await faultsOn('cases-interventions')).toEqual([]);
  });

  it('takes back at once what was entered by mistake, without asking why', async () => {
    await choose('Indsatsen', 'Ny takst fra en dato');
    await dialog().getByRole('textbox', { name: 'Takst' }).fill('9999');
    await field('Fra og med').fill('i dag');
    await button('Gem', dialog()).click();
    await page.getByText('9.999,00 kr. pr. døgn').first().waitFor();
    await button('Fortryd', page.getByRole('alertdialog').first()).click();
    await page.getByText('2.751,00 kr. pr. døgn').first().waitFor();
    await expect.poll(() => page.getByText('9.999,00 kr. pr. døgn').count()).toBe(0);
  });

  it('annuls with a reason, which history keeps', async () => {
    await tab('Overblik').click();
    await button('Ny vurdering').click();
    await field('Beskrivelse').fill('Hører til en anden borger');
    await button('Tilføj tema', dialog()).click();
    await find('Tema', 'Købe ind', dialog());
    await pick('Funktionsevneniveau', /^3/u, dialog());
    expect(await faultsOn('cases-need-form')).toEqual([]);
    await button('Gem', dialog()).click();
    const region = page.getByRole('region', { name: 'Støttebehov nu' });
    await region.getByText('Hører til en anden borger').waitFor();
    await button('Mere', region).click();
    await page.getByRole('menuitem', { name: 'Annullér' }).click();
    await button('Annullér', dialog()).click();
    await dialog().getByText('Skriv en begrundelse').waitFor();
    await field('Begrundelse').fill('Skrevet på den forkerte');
    await button('Annullér', dialog()).click();
    await region.getByText('Støttebehovet er ikke vurderet endnu.').waitFor();
    await tab('Historik').click();
    await page.getByText('Begrundelse: Skrevet på den forkerte').waitFor();
    expect(await faultsOn('cases-history')).toEqual([]);
  });
});

describe('finding a case by keyboard alone', () => {
  const search = () => page.getByRole('combobox', { name: 'Find en sag' });

  it('says so when nothing is found', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Findesikke');
    await page.getByText('Ingen fundet').waitFor();
    await picture(page, 'cases-search-nothing');
    await page.keyboard.press('Escape');
    expect(await search().inputValue()).toBe('');
  });

  it('chooses among several with the arrows', async () => {
    await seedCase(started, {
      n: 2001,
      firstNames: 'Asta',
      lastName: 'Ågård',
      startedOn: '2026-09-01',
    });
    await seedCase(started, {
      n: 2002,
      firstNames: 'Bo',
      lastName: 'Aagaard',
      startedOn: '2026-09-01',
    });
    await page.keyboard.press('Control+k');
    await page.keyboard.type('ågård');
    await expect.poll(() => page.getByRole('option').count()).toBe(2);
    await picture(page, 'cases-search');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await heading(/Asta Ågård|Bo Aagaard/u).waitFor();
    expect(await search().inputValue()).toBe('');
  });

  it.each([
    ['case number', '27.1001'],
    ['start of the CPR number', '610180-1001'],
    ['name', 'ida prøve'],
  ])('opens the only hit by %s', async (_, text) => {
    await open('/cases');
    await heading('Sager').waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await heading('Ida Prøvesen').waitFor();
  });

  it('sorts, filters and opens in the list', async () => {
    await open('/cases');
    await page.getByRole('row', { name: /Ida Prøvesen/u }).waitFor();
    expect(await faultsOn('cases-list')).toEqual([]);
    await page.getByLabel('Navn, sagsnummer eller CPR').fill('aagaard');
    await page.getByText('2 af 3 sager').waitFor();
    await page.getByRole('button', { name: /^Navn/u }).press('Enter');
    await page.keyboard.press('Tab');
    const rows = page.getByRole('row').filter({ hasText: '27.' });
    await rows.first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await heading(/Ågård|Aagaard/u).waitFor();
  });
});

describe('acts on the case as a whole', () => {
  it('is not closed while something is open, and each thing has its way', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('27.1001');
    await page.keyboard.press('Enter');
    await heading('Ida Prøvesen').waitFor();
    await choose('Sagen', 'Luk sagen');
    await dialog().getByText('Ikke længere behov').click();
    await button('Luk sagen', dialog()).click();
    await dialog().getByText('Sagen kan ikke lukkes: 2 ting er åbne').waitFor();
    await dialog().getByText('Indsats i gang eller på vej: SEL § 107').waitFor();
    expect(await faultsOn('cases-close-blocked')).toEqual([]);
    await button('Gå til indsatser', dialog()).click();
    await page.getByRole('tab', { name: 'Indsatser', selected: true }).waitFor();
  });

  it('is closed when help is ended and the citizen moved out, and reopened with a reason', async () => {
    await choose('Indsatsen', 'Afslut indsatsen');
    await button('Afslut indsatsen', dialog()).click();
    await dialog().getByText('Årsag til ophør: Udfyld feltet').waitFor();
    await pick('Årsag til ophør', 'Fraflyttet', dialog());
    expect(await faultsOn('cases-end-form')).toEqual([]);
    await button('Afslut indsatsen', dialog()).click();
    await page.getByText('20.11.2026 · Fraflyttet').waitFor();
    const stays = page.getByRole('region', { name: 'Ophold', exact: true });
    await button('Mere', stays).click();
    await page.getByRole('menuitem', { name: 'Ret opholdet' }).click();
    await field('Fraflyttet').fill('20-11-2026');
    await button('Gem', dialog()).click();
    await stays.getByText('20.11.2026').waitFor();
    await choose('Sagen', 'Luk sagen');
    await dialog().getByText('Ikke længere behov').click();
    await button('Luk sagen', dialog()).click();
    await page.getByText('Sagen er lukket 20.11.2026').waitFor();
    expect(await button('Ny indsats').count()).toBe(0);
    expect(await faultsOn('cases-closed')).toEqual([]);
    await choose('Sagen', 'Genåbn sagen');
    await field('Begrundelse').fill('Lukket for tidligt');
    await button('Genåbn sagen', dialog()).click();
    await button('Ny indsats').waitFor();
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
    page = next.page;
    await page.setViewportSize({ width: 1360, height: 900 });
    await signIn(page);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('27.1001');
    await page.keyboard.press('Enter');
    await heading('Ida Prøvesen').waitFor();
  });

  it('shows in history what it was before, what it is after, and who did it', async () => {
    await choose('Sagen', 'Skift sagsbehandler');
    await find('Sagsbehandler', 'Nynne', dialog());
    expect(await faultsOn('cases-assign')).toEqual([]);
    await button('Gem', dialog()).click();
    await page.getByText('Sagsbehandler: Nynne Ny').waitFor();
    await tab('Historik').click();
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
    await button('Vis pr. dato').click();
    await dialog().getByRole('textbox').fill('01-11-2026');
    await button('Vis', dialog()).click();
    await page.getByText('Sagen fandtes ikke i programmet 01.11.2026').waitFor();
    await button('Tilbage til i dag').click();
    await page.getByText('Sagsbehandler: Nynne Ny').waitFor();
  });

  it('shows the case as it was on a date, and nothing can be changed there', async () => {
    await button('Vis pr. dato').click();
    await dialog().getByRole('textbox').fill('20.11.2026');
    await button('Vis', dialog()).click();
    await page.getByText('Sagen, som den så ud 20.11.2026').waitFor();
    await page.getByText(`Sagsbehandler: ${LEADER.name}`).waitFor();
    expect(await button('Sagen').count()).toBe(0);
    expect(await page.getByText('23.11.2026').count()).toBe(0);
    await tab('Overblik').click();
    expect(await button('Ny vurdering').count()).toBe(0);
    expect(await faultsOn('cases-as-of')).toEqual([]);
    await button('Tilbage til i dag').click();
    await page.getByText('Sagsbehandler: Nynne Ny').waitFor();
  });
});

describe('a case of another team', () => {
  it('is opened with a reason, which the leader of the team sees', async () => {
    const { calls } = started;
    const caseId = caseIdOf(page);
    const oneTimePassword = await addOutsider();
    await calls.session.signOut(null);
    await signInFirst('olga', oneTimePassword);
    await open(`/cases/${caseId}`);
    await heading('Sagen hører til et andet team').waitFor();
    await button('Åbn sagen').click();
    await page.getByText('Grund til at åbne sagen: Udfyld feltet').waitFor();
    expect(await faultsOn('cases-outside')).toEqual([]);
    await page
      .getByRole('textbox', { name: 'Grund til at åbne sagen' })
      .fill('Dækker for en syg kollega');
    await button('Åbn sagen').click();
    await heading('Ida Prøvesen').waitFor();

    await calls.session.signOut(null);
    await signIn(page);
    await open('/cases');
    await choose('Mere', /Åbnet udefra/u);
    await page.getByRole('row', { name: /Dækker for en syg kollega/u }).waitFor();
    expect(await faultsOn('cases-openings')).toEqual([]);
  });
});

describe('a death', () => {
  it('says what it ends, ends it all on one date, and closes the case', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('27.2001');
    await page.keyboard.press('Enter');
    await heading('Asta Ågård').waitFor();
    await choose('Sagen', 'Registrér dødsfald');
    await dialog().getByText('1 indsats med takst og timer').waitFor();
    expect(await faultsOn('cases-death')).toEqual([]);
    await field('Død den').fill('22-11-2026');
    await button('Registrér dødsfaldet', dialog()).click();
    await page.getByText('Død 22.11.2026').waitFor();
    await tab('Indsatser').click();
    await page.getByText('1 ophørt eller annulleret indsats').waitFor();
    expect(await faultsOn('cases-after-death')).toEqual([]);
  });
});

describe('the print log', () => {
  it('is found from settings', async () => {
    await open('/settings');
    await button('Udskriftslog').click();
    await heading('Udskriftslog').waitFor();
    expect(await faultsOn('print-log')).toEqual([]);
  });
});

function caseIdOf(where: Page): string {
  const id = /#\/cases\/([^/]+)/u.exec(where.url())?.[1];
  if (id === undefined) throw new Error('no case is open');
  return id;
}

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
  await button('Log ind').click();
  await page.getByLabel('Engangskoden').fill(oneTimePassword);
  await page.getByLabel(/^Ny adgangskode(?! igen)/u).fill('fire gode ord mere');
  await page.getByLabel('Ny adgangskode igen').fill('fire gode ord mere');
  await button('Gem adgangskoden').click();
  await page.getByRole('navigation', { name: 'Hovedmenu' }).waitFor();
}
