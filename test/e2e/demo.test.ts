import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PrintRequest } from '#shared/contract/printing.ts';
import { formatDate, formatHundredths } from '#shared/base/format.ts';
import { axeFaults } from '#test/support/axe.ts';
import { button, heading } from '#test/support/door-screen.ts';
import { openFirstStart, picture } from '#test/support/first-start-app.ts';
import { readPdf } from '#test/support/read-pdf.ts';
import { callsOf, type Calls } from '#test/support/signed-in-app.ts';
import { decisionsCarriedOut } from './demo/decisions.ts';
import { otherPrints } from './demo/prints.ts';

/** The demo municipality, built once for all that is asked of it: prints of courses, decisions, who one may be, the way out. */

const NOW = '2026-11-22T09:00:00.000Z';
const DEMO_IS_BUILT_WITHIN_MS = 120_000;
const YEAR = { scope: 'my-teams', year: 2026 } as const;
const NOTHING = { fullCpr: false, protectedAddress: false };

let start: Awaited<ReturnType<typeof openFirstStart>>;
let calls: Calls;

beforeAll(async () => {
  start = await openFirstStart(NOW, { args: ['--demo'] });
  const menu = start.page.getByRole('navigation', { name: 'Hovedmenu' });
  await menu.waitFor({ timeout: DEMO_IS_BUILT_WITHIN_MS });
  calls = callsOf(start.page);
});
afterAll(() => start[Symbol.asyncDispose]());

async function printed(request: PrintRequest) {
  const made = await calls.printing.preview(request);
  if (made.empty) throw new Error('nothing was printed');
  return readPdf(Buffer.from(made.pdf, 'base64'));
}

async function placementIn(state: string) {
  const { rows } = await calls.moveOut.board(YEAR);
  const row = rows.find((one) => one.state === state && !one.isProtected && !one.isUnplanned);
  if (!row) throw new Error(`nobody is ${state}`);
  return row;
}

async function courseIn(state: string) {
  const { rows } = await calls.revisitation.board(YEAR);
  const row = rows.find(({ view, isProtected }) => view.state === state && !isProtected);
  if (!row) throw new Error(`no course is ${state}`);
  return row;
}

const overview = (caseId: string) =>
  printed({ kind: 'case-overview', caseId, disclosure: NOTHING });

describe('a case with a decision to carry out', () => {
  test('says so on its overview; the others leave the heading out', async () => {
    const { toCarryOut } = await calls.committee.meetings(null);
    const waits = toCarryOut.find(({ mayOpen, isProtected }) => mayOpen && !isProtected);
    if (!waits) throw new Error('no decision waits');
    expect((await overview(waits.caseId)).text).toContain('Åbne beslutninger');
    const waiting = new Set(toCarryOut.map(({ caseId }) => caseId));
    const { rows } = await calls.revisitation.board(YEAR);
    const other = rows.find(({ caseId }) => !waiting.has(caseId));
    if (!other) throw new Error('every case waits');
    expect((await overview(other.caseId)).text).not.toContain('Åbne beslutninger');
  });
});

describe('særskilt timeopgørelse', () => {
  test('names no citizen, and its sums are those of its lines', async () => {
    const { providerId } = await placementIn('moved-out');
    const period = { providerId: providerId ?? '', from: '2026-01', to: '2026-11' };
    const statement = await calls.moveOut.hoursStatement(period);
    const pdf = await printed({ kind: 'hours-statement', ...period });
    expect(statement.lines.length).toBeGreaterThan(0);
    for (const { caseNumber, total } of statement.lines) {
      const line = pdf.text.split('\n').find((one) => one.includes(caseNumber));
      expect(line).toContain(formatHundredths(total));
    }
    const sum = statement.lines.reduce((all, { total }) => all + total, 0);
    expect(pdf.text).toMatch(new RegExp(`I alt.*${formatHundredths(sum)}`, 'u'));
    const { rows } = await calls.moveOut.board(YEAR);
    for (const { name } of rows) expect(pdf.text).not.toContain(name);
    expect(pdf).toMatchObject({ width: 842, isTagged: true, language: 'da' });
    expect(pdf.text).toContain('01.2026');
    expect(pdf.text).not.toContain('2026-01');
  });
});

describe('the plan the citizen gets', () => {
  test.each(['planned', 'ready', 'moved-out'])('%s: one page in plain Danish', async (state) => {
    const { caseId, planId, expectedMoveOutOn, movedOutOn, caseNumber } = await placementIn(state);
    const pdf = await printed({ kind: 'move-out-plan', caseId, planId: planId ?? '' });
    expect(pdf.pages).toHaveLength(1);
    expect(pdf.text).toContain('Til dig');
    expect(pdf.text).toContain(formatDate(movedOutOn ?? expectedMoveOutOn ?? ''));
    expect(pdf.text).not.toContain(caseNumber);
    expect(pdf.text).not.toMatch(/§|CPR|mestring|udvisit|overlevering|indsats|Fortroligt/iu);
  });
});

describe('in the case overview', () => {
  test.each([
    ['planned', 'Planlagt'],
    ['moved-out', 'I overgang'],
    ['handed-over', 'Overleveret'],
    ['returned', 'Vendt tilbage'],
  ])('a move-out that is %s says so', async (state, word) => {
    const { caseId } = await placementIn(state);
    const { text } = await overview(caseId);
    expect(text).toMatch(new RegExp(`Udflytning[^]*: ${word}`, 'u'));
  });

  test.each([
    ['open', 'I gang'],
    ['carried-out', 'Gennemført'],
    ['stay', 'Bliver boende'],
  ])('a revisitation that is %s says so, and never an age as reason', async (state, word) => {
    const { caseId, view } = await courseIn(state);
    const { text } = await overview(caseId);
    const begun = formatDate(view.course.identifiedOn);
    expect(text).toMatch(new RegExp(`Revisitation[^]*${begun}[^]*${word}`, 'u'));
    expect(text).not.toMatch(/folkepensionsalder/iu);
    const lacks = state === 'open' && view.lacksElderlyKnowledge;
    expect(text.includes('Mangler: viden fra ældreområdet')).toBe(lacks);
  });
});

test('the team overview says what is under way', async () => {
  const choice = { scope: 'my-teams', status: 'open', teamId: null, employeeId: null } as const;
  const filter = { ...choice, providerId: null, paragraph: null, followUp: null, text: '' };
  const sort = { column: 'course', descending: false } as const;
  const withCost = { withCost: true, disclosure: NOTHING };
  const { text, unspaced } = await printed({ kind: 'team-overview', filter, sort, ...withCost });
  expect(text).toContain('Forløb');
  expect(unspaced).toContain('Udflytning:iovergang');
  expect(unspaced).toMatch(/Revisitation:trin\d/u);
});

describe('every other print', () => {
  otherPrints(() => calls);
});

describe('what the committee decided', () => {
  decisionsCarriedOut(() => start.page);
});

describe('the demo municipality', () => {
  test('says what it is, and lets one be anybody in it', async () => {
    const { page } = start;
    await page.getByText('Demokommune: alle personer er opdigtede').waitFor();
    await page.keyboard.press('Control+l');
    await heading(page, 'Demokommunen').waitFor();
    await button(page, 'Log ind som Karim Holtegaard').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await picture(page, 'demo-sign-in');
    await button(page, 'Log ind som Karim Holtegaard').click();
    await page.getByRole('navigation', { name: 'Hovedmenu' }).waitFor();
    await button(page, 'KAHO').waitFor();
  });

  test('is left for the first start', async () => {
    const { page } = start;
    await button(page, 'KAHO').click();
    await page.getByRole('menuitem', { name: 'Forlad demokommunen' }).click();
    await heading(page, 'Velkommen til Målspor').waitFor();
  });
});
