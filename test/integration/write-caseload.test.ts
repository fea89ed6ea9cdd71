import { beforeEach, describe, expect, it } from 'vitest';
import { EVERY_DUE } from '#shared/domain/follow-ups/due-filter.ts';
import { createTestBackend, type TestBackend } from '#test/support/backend-for-tests.ts';
import {
  addHelp,
  aNewCitizen,
  cprOf,
  issuesOf,
  openCase,
  rowsOf,
  valueOf,
} from '#test/support/case-for-tests.ts';
import { people } from '#test/support/seed-register.ts';

const { caseworker, colleague, teamLeader, otherTeam } = people;

let backend: TestBackend;
let cases: string[];

/** Three cases with help, carried by the caseworker. */
beforeEach(async () => {
  backend = createTestBackend();
  cases = [];
  for (const n of [1, 2, 3]) {
    const caseId = await openCase(backend, {
      citizen: aNewCitizen({ cpr: cprOf(n), lastName: `Prøvesen ${n}` }),
      caseNumber: `27.0120${n}`,
    });
    await addHelp(backend, caseId);
    cases.push(caseId);
  }
});

const cover = {
  fromEmployeeId: caseworker.employeeId,
  toEmployeeId: colleague.employeeId,
  kind: 'cover' as const,
  from: '2026-12-01',
  to: '2027-01-31',
};
const handover = { ...cover, kind: 'caseworker' as const, to: null };
const leader = () => backend.as(teamLeader).caseload;
const due = async (person = caseworker) =>
  valueOf(await backend.as(person).followUps.due({ scope: 'my-teams' })).map((row) => [
    row.caseId,
    row.standing.nextDue,
  ]);
const standing = (caseId = '') =>
  rowsOf(backend, caseId)
    .assignments.filter(({ annulledAt }) => annulledAt === null)
    .map(({ employeeId, kind, from, to }) => [employeeId, kind, from, to]);

describe('a caseload', () => {
  it('is moved by a team leader only, and to somebody else at work', async () => {
    const asked = await backend.as(caseworker).caseload.previewMove(cover);
    expect(asked).toMatchObject({ ok: false, error: { kind: 'forbidden' } });
    const toSelf = { ...cover, toEmployeeId: cover.fromEmployeeId };
    expect(issuesOf(await leader().previewMove(toSelf))).toEqual(['toEmployeeId caseload.to-self']);
    expect(issuesOf(await leader().previewMove({ ...cover, to: null }))).toEqual([
      'to assignment.cover-needs-end',
    ]);
    expect(issuesOf(await leader().previewMove({ ...cover, to: '2026-11-30' }))).toEqual([
      'to assignment.ends-before-it-starts',
    ]);
  });

  it('names one by one what is covered already, and moves nothing while one of them is chosen', async () => {
    const [first = '', second = ''] = cases;
    valueOf(
      await backend.as(caseworker).cases.assign({
        caseId: second,
        employeeId: otherTeam.employeeId,
        kind: 'cover',
        from: '2027-01-15',
        to: '2027-02-15',
      }),
    );
    const lines = valueOf(await leader().previewMove(cover));
    expect(lines.map(({ caseNumber, refusal }) => [caseNumber, refusal])).toEqual([
      ['27.01201', null],
      ['27.01202', 'caseload.has-cover'],
      ['27.01203', null],
    ]);
    const before = cases.map(standing);
    expect(issuesOf(await leader().move({ ...cover, caseIds: [first, second] }))).toEqual([
      'caseIds.1 caseload.has-cover',
    ]);
    expect(cases.map(standing)).toEqual(before);
  });

  it('shows what is due meanwhile, counted as in the list: the tight dates beside the ordinary one', async () => {
    const [caseId = ''] = cases;
    const series = { startsOn: '2027-01-04', intervalWeeks: 2, count: 3, reason: 'Flytter' };
    valueOf(
      await backend.as(caseworker).followUps.saveTightSeries({
        ...series,
        caseId,
        id: null,
        version: null,
        interventionId: null,
      }),
    );
    const listed = async (last: string) => {
      const rows = (await due(teamLeader)).filter(([, on]) => (on ?? '9') <= last);
      return cases.map((id) => rows.filter(([of]) => of === id).length);
    };
    const shown = async (to: string) =>
      valueOf(await leader().previewMove({ ...cover, to })).map((line) => line.dueMeanwhile);
    expect([await shown('2027-01-03'), await shown('2027-01-31')]).toEqual([
      await listed('2027-01-03'),
      await listed('2027-01-31'),
    ]);
    expect(await shown('2027-01-31')).toEqual([2, 1, 1]);
  });

  it('of another team is not moved, whoever asks for it by id', async () => {
    const elsewhere = { ...cover, caseIds: ['00000000-0000-7000-8000-00000000ffff'] };
    expect(issuesOf(await leader().move(elsewhere))).toEqual(['caseIds.0 caseload.not-theirs']);
  });

  it('covered for a time is on both people’s Min dag, and every due date is what it was', async () => {
    const before = await due();
    expect(valueOf(await leader().move({ ...cover, caseIds: cases })).cases).toBe(3);
    expect(standing(cases[0])).toEqual([
      [caseworker.employeeId, 'caseworker', '2026-01-01', null],
      [colleague.employeeId, 'cover', '2026-12-01', '2027-01-31'],
    ]);
    expect(await due()).toEqual(before);
    backend.setNow('2026-12-15T10:00:00.000Z');
    for (const person of [caseworker, colleague]) {
      const day = valueOf(await backend.as(person).followUps.myDay(null));
      expect(day.overdue.map(({ caseId }) => caseId).toSorted()).toEqual(cases.toSorted());
    }
    backend.setNow('2027-02-01T10:00:00.000Z');
    const after = valueOf(await backend.as(colleague).followUps.myDay(null));
    expect(after.overdue).toEqual([]);
  });

  it('handed over has a new caseworker from the day, in one act, and due dates stay', async () => {
    const before = await due();
    const chosen = cases.slice(0, 2);
    valueOf(await leader().move({ ...handover, caseIds: chosen }));
    expect(standing(cases[0])).toEqual([
      [caseworker.employeeId, 'caseworker', '2026-01-01', '2026-11-30'],
      [colleague.employeeId, 'caseworker', '2026-12-01', null],
    ]);
    expect(standing(cases[2])).toEqual([[caseworker.employeeId, 'caseworker', '2026-01-01', null]]);
    expect(await due()).toEqual(before);
    const again = valueOf(await leader().previewMove({ ...handover, from: '2026-11-25' }));
    expect(again.map(({ refusal }) => refusal)).toEqual([
      'caseload.change-planned',
      'caseload.change-planned',
      null,
    ]);
  });

  it('moved by mistake is taken back as a whole within 10 minutes, by who moved it', async () => {
    const before = cases.map(standing);
    const { moveId } = valueOf(await leader().move({ ...handover, caseIds: cases }));
    backend.setNow('2026-11-22T10:09:00.000Z');
    expect(valueOf(await leader().undoMove({ moveId })).cases).toBe(3);
    expect(cases.map(standing)).toEqual(before);
    expect(issuesOf(await leader().undoMove({ moveId }))).toEqual([' annul.already']);

    const { moveId: later } = valueOf(await leader().move({ ...cover, caseIds: cases }));
    backend.setNow('2026-11-22T10:30:00.000Z');
    expect(issuesOf(await leader().undoMove({ moveId: later }))).toEqual([
      ' caseload.undo-too-late',
    ]);
  });

  it('is counted for each person as the lists behind the figures are', async () => {
    valueOf(await leader().move({ ...cover, from: '2026-11-22', caseIds: cases.slice(0, 1) }));
    const lines = valueOf(await leader().people(null));
    expect(lines.map(({ initials, cases: own, covered }) => [initials, own, covered])).toEqual([
      [caseworker.initials, 3, 0],
      [colleague.initials, 0, 1],
    ]);
    const quiet = valueOf(await leader().quiet({ scope: 'my-teams' }));
    const rows = valueOf(await backend.as(teamLeader).followUps.due({ scope: 'my-teams' }));
    const overdue = rows.filter(({ standing: { state } }) => state === 'overdue');
    expect(lines[0]).toMatchObject({ quiet: quiet.length, overdue: overdue.length });
    expect([quiet.length, overdue.length]).toEqual([3, 3]);
  });
});

describe('a suggestion that is accepted', () => {
  it('is a meeting before the due date, which stays; taken back at once it asks no reason', async () => {
    const [caseId = ''] = cases;
    const { cases: acts, followUps } = backend.as(caseworker);
    const before = await due();
    const meeting = { on: '2026-11-24', at: null, place: null };
    const saved = valueOf(
      await followUps.saveAppointment({ caseId, id: null, version: null, ...meeting }),
    );
    const meetings = async () =>
      valueOf(await followUps.due({ scope: 'mine' })).map((row) => row.appointment?.on ?? null);
    expect([await due(), (await meetings()).filter((on) => on !== null)]).toEqual([
      before,
      ['2026-11-24'],
    ]);
    valueOf(await acts.annul({ caseId, kind: 'appointment', ...saved, reason: null }));
    expect(await meetings()).toEqual([null, null, null]);
  });

  it('gives a first date where there is none, and takes it away again', async () => {
    const [caseId = ''] = cases;
    const [schedule] = rowsOf(backend, caseId).schedules;
    const { caseload, followUps } = backend.as(caseworker);
    const of = { caseId, scheduleId: schedule?.id ?? '' };
    expect(issuesOf(await caseload.withdrawFirstDue({ ...of, version: 1 }))).toEqual([
      ' caseload.not-set-already',
    ]);
    const set = { ...of, version: 1, firstDueOn: '2026-12-10' };
    const { version } = valueOf(await followUps.setFirstDue(set));
    valueOf(await caseload.withdrawFirstDue({ ...of, version }));
    expect(rowsOf(backend, caseId).schedules[0]?.firstDueOn).toBeNull();
  });
});

describe('a saved view', () => {
  const sort = { column: 'nextDue' as const, descending: false };
  const view = { list: 'due' as const, filter: EVERY_DUE, sort };

  it('is not called what a person is called, by name or number', async () => {
    const { savedViews } = backend.as(caseworker);
    const named = (name: string) => savedViews.save({ name, view });
    const names = ['Asta Prøvesen 1', 'PRØVESEN 2', 'prøvesen 3, asta', 'Asta Prøvesen 1 ugevis'];
    for (const name of [...names, `Sag ${cprOf(1)}`]) {
      expect(issuesOf(await named(name))).toEqual(['name saved-view.name-is-a-person']);
    }
    expect(valueOf(await savedViews.list({ list: 'due' }))).toEqual([]);
  });

  it('is one’s own, one a name and list, and gone when removed', async () => {
    const { savedViews } = backend.as(caseworker);
    const { id } = valueOf(await savedViews.save({ name: 'Mine sene', view }));
    const changed = { ...view, filter: { ...EVERY_DUE, scope: 'my-teams' as const } };
    valueOf(await savedViews.save({ name: 'Mine sene', view: changed }));
    expect(valueOf(await savedViews.list({ list: 'due' }))).toEqual([
      { id, name: 'Mine sene', view: changed },
    ]);
    expect(valueOf(await savedViews.list({ list: 'cases' }))).toEqual([]);
    const theirs = backend.as(colleague).savedViews;
    expect(valueOf(await theirs.list({ list: 'due' }))).toEqual([]);
    valueOf(await theirs.remove({ id }));
    expect(valueOf(await savedViews.list({ list: 'due' }))).toHaveLength(1);
    valueOf(await savedViews.remove({ id }));
    expect(valueOf(await savedViews.list({ list: 'due' }))).toEqual([]);
  });
});
