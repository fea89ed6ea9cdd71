import {
  addActiveGoal,
  addDraftGoal,
  addHelp,
  measurementFields,
  mustBe,
  rowsOf,
  valueOf,
} from '#test/support/case-for-tests.ts';
import { ORDINARY_HOLD } from '#test/support/ordinary-hold.ts';
import type { Act } from './act.ts';
import { openOwnCase } from './cases.ts';

export async function writeSchedule({ backend, caseworker, caseId, write }: Act): Promise<void> {
  const { followUps } = caseworker;
  const scheduleId = mustBe(rowsOf(backend, caseId).schedules[0]).id;
  const one = { caseId, scheduleId };
  const potential = { potential: 'high', reason: write('followUps.setPotential.reason') } as const;
  valueOf(await followUps.setPotential({ ...one, version: 1, ...potential }));
  const own = { months: 4, reason: write('followUps.setOwnInterval.reason') };
  valueOf(await followUps.setOwnInterval({ ...one, version: 2, ...own }));
  const pause = { until: '2026-12-24', reason: write('followUps.pause.reason') };
  valueOf(await followUps.pause({ ...one, version: 3, ...pause }));
}

export async function writeFollowUp(act: Act, interventionId: string): Promise<void> {
  const { backend, caseworker, caseId, write } = act;
  const other = await addActiveGoal(backend, caseId);
  const [measured] = rowsOf(backend, caseId).goals.filter(
    ({ id, status }) => status === 'active' && id !== other,
  );
  const field = (name: string) => write(`followUps.hold.${name}`);
  const measurement = {
    ...measurementFields({ source: 'provider' }),
    sourceName: field('goals.measurement.sourceName'),
    note: field('goals.measurement.note'),
  };
  const ticked = { interventionId, outcome: 'continue' as const, workingOutcomes: [] };
  const { followUpId } = valueOf(
    await caseworker.followUps.hold({
      ...ORDINARY_HOLD,
      caseId,
      heldOn: '2026-11-22',
      form: 'phone',
      consentNote: field('consentNote'),
      participants: field('participants'),
      citizenView: field('citizenView'),
      note: field('note'),
      interventions: [{ ...ticked, note: field('interventions.note') }],
      goals: [
        { kind: 'measured', goalId: mustBe(measured).id, measurement },
        { kind: 'not-measured', goalId: other, reason: field('goals.reason') },
      ],
      potentials: [{ interventionId, potential: 'limited', reason: field('potentials.reason') }],
    }),
  );
  const corrected = {
    ...ORDINARY_HOLD,
    caseId,
    heldOn: '2026-11-22',
    form: 'written' as const,
    consentNote: null,
    participants: null,
    citizenView: null,
    note: null,
    interventions: [{ ...ticked, note: null }],
    goals: [mustBe(measured).id, other].map((goalId) => ({
      kind: 'not-measured' as const,
      goalId,
      reason: 'Kommer med næste status',
    })),
    potentials: [],
  };
  const replaces = { followUpId, version: 1, reason: field('replaces.reason') };
  valueOf(await caseworker.followUps.hold({ ...corrected, replaces }));
}

/** The draft of a goal is remembered, and put away. */
export async function writeReminder({ backend, caseworker, write }: Act): Promise<void> {
  const { followUps } = caseworker;
  const caseId = await openOwnCase(backend, 'reminder');
  await addHelp(backend, caseId);
  await addDraftGoal(backend, caseId);
  const { standing } = valueOf(await followUps.reminders({ caseId }));
  const { kind, entityId, cause } = mustBe(standing.find((one) => one.kind === 'goal-draft'));
  const until = { postponedTo: '2026-12-01', reason: write('followUps.postponeReminder.reason') };
  valueOf(await followUps.postponeReminder({ caseId, kind, entityId, cause, ...until }));
}
