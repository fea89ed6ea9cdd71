import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PrintRequest } from '#shared/contract/printing.ts';
import { EVERY_DUE, type DueFilter } from '#shared/domain/follow-ups/due-filter.ts';
import { axeFaults } from '#test/support/axe.ts';
import { onScreens } from '#test/support/case-screens.ts';
import { altTexts, readPdf } from '#test/support/read-pdf.ts';
import { seedCase, type SeededCase, type SignedInApp } from '#test/support/signed-in-app.ts';
import { NOTE, seedCourse } from './course-on-paper.ts';
import { seedProtectedCase } from '#test/support/seeded-cases.ts';

/** What the citizen gets, the follow-up list, and the goals' history on paper. */
export function onPaper(program: () => SignedInApp): void {
  let app: SignedInApp;
  let page: Page;
  let course: SeededCase;
  let hidden: SeededCase;
  let bare: SeededCase;

  beforeAll(async () => {
    app = program();
    page = app.page;
    page.setDefaultTimeout(20_000);
    course = await seedCourse(app, 1);
    hidden = await seedProtectedCase(app, 2);
    bare = await seedCase(app, {
      n: 3,
      firstNames: 'Uden',
      lastName: 'Mål',
      startedOn: '2026-10-01',
    });
  });

  async function bytesOf(request: PrintRequest): Promise<Buffer> {
    const made = await app.calls.printing.preview(request);
    if (made.empty) throw new Error('nothing was printed');
    return Buffer.from(made.pdf, 'base64');
  }

  const printed = async (request: PrintRequest) => readPdf(await bytesOf(request));
  const sheetOf = ({ caseId }: SeededCase, goalId: string | null = null) =>
    ({ kind: 'goal-sheet', caseId, goalId }) as const;
  const dueList = (filter: Partial<DueFilter> = {}, descending = false) =>
    ({
      kind: 'due-list',
      filter: { ...EVERY_DUE, scope: 'my-teams', ...filter },
      sort: { column: 'caseNumber', descending },
    }) as const;

  describe('the goal sheet', () => {
    test('prints nothing for a case without active goals', async () => {
      expect(await app.calls.printing.preview(sheetOf(bare))).toEqual({ empty: true });
    });

    test('has no CPR, address, case number, note, draft, level number, term of the trade or word of secrecy', async () => {
      const { text, unspaced } = await printed(sheetOf(course));
      expect(unspaced).not.toMatch(/610180|\*\*\*\*|Prøvevej|9999|27\.0001|§/u);
      expect(text).not.toMatch(
        /Prøvesen|Fortroligt|KLADDE|Kommer ud blandt andre|Tager bussen alene/u,
      );
      expect(text).not.toContain(NOTE);
      expect(text).not.toMatch(
        /niveau|funktionsevne|indsats|Udgangspunkt|Målinger|Resultat|tempo/iu,
      );
    });

    test('has the citizen’s words first, how it goes in plain words, what comes next and whom to ask', async () => {
      const { text, pages, title, isTagged, language } = await printed(sheetOf(course));
      const inOrder = [
        'Dine mål, Asta',
        'Jeg vil klare mig selv i min egen lejlighed.',
        'Laver aftensmad selv',
        'Jeg vil selv købe ind',
        'meget svært (01.02.2026)',
        'Du er på vej',
        'så får du mindre hjælp til dette.',
        'Handler selv ind',
        '4 ture om ugen (01.09.2026)',
        'Du sagde selv 7 af 10.',
        'Vi skal snart se på dine mål sammen.',
        'Spørg Lise Leder',
      ].map((words) => text.indexOf(words));
      expect(inOrder).not.toContain(-1);
      expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
      expect({ title, isTagged, language }).toEqual({
        title: 'Dine mål',
        isTagged: true,
        language: 'da',
      });
      for (const [place, sheet] of pages.entries()) {
        expect(sheet).toContain('Til dig');
        expect(sheet).toContain('Dine mål · Alle dine mål');
        expect(sheet).toContain(`Side ${place + 1} af ${pages.length}`);
      }
    });

    test('has the drawing in words for those who do not see it', async () => {
      const alts = altTexts(await bytesOf(sheetOf(course)));
      expect(alts).toContainEqual(
        expect.stringMatching(/^Dit mål: Handler selv ind\. Sådan går det: Du er på vej\./u),
      );
    });

    test('is of one goal where one is asked for', async () => {
      const { goals } = await app.calls.cases.page({ caseId: course.caseId, asOf: null });
      const one = goals.find(({ goal }) => goal.title === 'Handler selv ind')?.goal.id ?? '';
      const { text } = await printed(sheetOf(course, one));
      expect(text).toContain('Dine mål · Et af dine mål');
      expect(text).toContain('Handler selv ind');
      expect(text).not.toContain('Laver aftensmad');
    });

    test('names the meeting that is agreed; of a protected name not where', async () => {
      const meeting = { id: null, version: null, on: '2026-11-24', at: '10:30', place: 'Rådhuset' };
      for (const { caseId } of [course, hidden]) {
        await app.calls.followUps.saveAppointment({ ...meeting, caseId });
      }
      const { text } = await printed(sheetOf(course));
      expect(text).toContain('Vi mødes 24.11.2026 kl. 10.30, Rådhuset.');
      expect(text).not.toContain('Vi skal snart se på dine mål');
      const { text: ofHidden } = await printed(sheetOf(hidden));
      expect(ofHidden).toContain('Vi mødes 24.11.2026 kl. 10.30.');
      expect(ofHidden).not.toContain('Rådhuset');
    });

    test('of a protected name has initials', async () => {
      const { text } = await printed(sheetOf(hidden));
      expect(text).toContain('Dine mål, HS');
      expect(text).not.toMatch(/Hemmelige|Hanne|Skjultesen|Prøvevej/u);
    });
  });

  describe('the case overview', () => {
    test('has measurements with what they corrected, earlier versions with why, and what a met goal led to', async () => {
      const pdf = await printed({
        kind: 'case-overview',
        caseId: course.caseId,
        disclosure: { fullCpr: false, protectedAddress: false },
      });
      expect(pdf.pages.length).toBeLessThanOrEqual(3);
      for (const words of [
        '2 af 2 mål vurderet',
        '01.09.2026: 4 ture om ugen (Udfører, Bo Bostøtte) – borgeren selv: 7 af 10 – rettet fra 3 ture om ugen: Talte én tur for lidt',
        '01.05.2026: 1 ture om ugen (Sagsbehandler)',
        'Til 22.11.2026: “Handler selv ind”',
        'frist 31.01.2027',
        'Ændret fordi: Borgeren ønskede mere tid · aftalt igen med borgeren',
        'Nået 01.09.2026: Tager bussen hver uge',
        'Besluttet 22.11.2026: Indsatsen trappes ned. Ledsagelse stoppes',
      ]) {
        expect(pdf.unspaced).toContain(words.replaceAll(' ', ''));
      }
      expect(pdf.unspaced).not.toContain('3tureomugen(Sagsbehandler)');
    });
  });

  describe('the follow-up list', () => {
    test('prints nothing of an empty choice', async () => {
      expect(await app.calls.printing.preview(dueList({ group: 'onHold' }))).toEqual({
        empty: true,
      });
    });

    test('has its choice and order in words, and why each is due', async () => {
      const { text, pages, width, title } = await printed(dueList({}, true));
      expect({ width, title }).toEqual({ width: 842, title: 'Opfølgningsliste' });
      expect(text).toContain('Mine teams · Sorteret efter sagsnummer (faldende)');
      expect(text).toContain('3 opfølgninger i 3 sager · 2 overskredne opfølgninger');
      expect(text).toMatch(
        /27\.0001\s+Asta Prøvesen.*01\.05\.2026\s+Den første er overskredet 205 dage/u,
      );
      expect(text).toMatch(/27\.0003\s+Uden Mål.*01\.01\.2027\s+Den første, om 40 dage/u);
      expect(text.indexOf('27.0003')).toBeLessThan(text.indexOf('27.0001'));
      for (const sheet of pages) {
        expect(sheet).toMatch(/Sagsnr\.\s+Navn.*Hvorfor/u);
        expect(sheet).toContain('Fortroligt – indeholder personoplysninger');
      }
    });

    test('follows the filter, and hides a protected name with the place beside it', async () => {
      const { text, unspaced } = await printed(dueList({ group: 'overdue' }));
      expect(text).toContain('Mine teams · Overskredne');
      expect(text).not.toContain('Uden Mål');
      expect(text).toContain('HS');
      expect(unspaced).not.toMatch(/Skjultesen|Hemmelige|Bostøtten2|610180/u);
      expect(text).toContain('Bostøtten 1');
    });

    test('is logged with its cases', async () => {
      await printed(dueList());
      expect((await app.calls.printing.log(null))[0]).toMatchObject({
        kind: 'due-list',
        cases: 3,
        fullCpr: false,
        to: 'preview',
      });
    });
  });

  describe('on the screen', () => {
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const looked = () =>
      page
        .getByText(/Side 1 af \d/u)
        .first()
        .waitFor();

    test('the goal sheet is two clicks from the goals, and asks nothing about CPR', async () => {
      await onScreens(page).open(`/cases/${course.caseId}/goals`);
      await button('Målark til borgeren').click();
      expect(await page.getByRole('dialog').getByRole('checkbox').count()).toBe(0);
      await button('Vis udskriften').click();
      await looked();
      expect(await axeFaults(page)).toEqual([]);
      await page.keyboard.press('Escape');
    });

    test('the follow-up list is two clicks from the list', async () => {
      await onScreens(page).open('/follow-ups');
      await button('Udskriv').click();
      await button('Vis udskriften').click();
      await looked();
      await page.keyboard.press('Escape');
    });

    test('after a death nothing is printed to the citizen', async () => {
      const { case: file } = await app.calls.cases.page({ caseId: course.caseId, asOf: null });
      const { caseId } = course;
      await app.calls.cases.recordDeath({ caseId, version: file.version, diedOn: '2026-11-20' });
      await expect(app.calls.printing.preview(sheetOf(course))).rejects.toThrow(
        'printing.citizen-died',
      );
      await onScreens(page).open(`/cases/${caseId}/goals`);
      await page.getByText('Lukkede mål').waitFor();
      await expect.poll(() => button('Målark til borgeren').count()).toBe(0);
      expect(await button('Målark').count()).toBe(0);
    });
  });
}
