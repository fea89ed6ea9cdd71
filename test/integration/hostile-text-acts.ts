import type { AppContract } from '#shared/contract/contract.ts';
import type { Client, InputOf } from '#shared/contract/define.ts';
import { createTestBackend, type TestBackend } from '#test/support/backend-for-tests.ts';
import {
  aNewCitizen,
  cprOf,
  goalFields,
  measurementFields,
  mustBe,
  rowsOf,
  someHelp,
  themeCode,
  valueOf,
} from '#test/support/case-for-tests.ts';
import { people, PROVIDER, TEAM_NORTH } from '#test/support/seed-register.ts';
import { ORDINARY_HOLD } from '#test/support/ordinary-hold.ts';

/** What a page, a spreadsheet, a database or a template might mistake for something to act on. */
const HOSTILE = `=HYPERLINK("x") <b>&"'</b><script>1</script> {{t}} $t(app.lock) '); DROP TABLE goal;-- %s \${1} \u202E🙂`;

/** A whole session in which every text a person can write is hostile. */
export interface HostileSession {
  readonly backend: TestBackend;
  readonly caseId: string;
  /** What was written, by contract path: 'goals.create.fields.title'. */
  readonly written: ReadonlyMap<string, string>;
}

type Write = (path: string) => string;
type Caseworker = Client<AppContract>;

interface Act {
  readonly backend: TestBackend;
  readonly caseworker: Caseworker;
  readonly caseId: string;
  readonly write: Write;
}

export async function writeHostileEverywhere(): Promise<HostileSession> {
  const backend = createTestBackend();
  const written = new Map<string, string>();
  const write: Write = (path) => {
    const text = path.endsWith('.initials') ? `<b>&"'` : `${HOSTILE} ${path}`;
    written.set(path, text);
    return text;
  };
  const caseworker = backend.as(people.caseworker);
  const caseId = await writeCase(caseworker, write);
  const act: Act = { backend, caseworker, caseId, write };
  const interventionId = await writeHelp(act);
  await writeSchedule(act);
  await writeGoals(act);
  await writeFollowUp(act, interventionId);
  await writePlanned(act, interventionId);
  await writeEndings(act, interventionId);
  await writeReopening(act);
  await writeSettings(act);
  return { backend, caseId, written };
}

function hostileCitizen(write: Write, entry: string): ReturnType<typeof aNewCitizen> {
  return aNewCitizen({
    firstNames: write(`${entry}.citizen.firstNames`),
    lastName: write(`${entry}.citizen.lastName`),
    street: write(`${entry}.citizen.street`),
    city: write(`${entry}.citizen.city`),
    phone: write(`${entry}.citizen.phone`),
    email: write(`${entry}.citizen.email`),
  });
}

async function writeCase({ cases }: Caseworker, write: Write): Promise<string> {
  const { caseId } = valueOf(
    await cases.create({
      citizen: hostileCitizen(write, 'cases.create'),
      caseNumber: write('cases.create.caseNumber'),
      teamId: TEAM_NORTH,
      employeeId: people.caseworker.employeeId,
      openedOn: '2026-01-01',
    }),
  );
  const citizen = hostileCitizen(write, 'cases.saveCitizen');
  valueOf(await cases.saveCitizen({ caseId, version: 1, citizen }));
  const citizenWishes = write('cases.saveWishes.citizenWishes');
  valueOf(await cases.saveWishes({ caseId, version: 1, citizenWishes }));
  const caseNumber = write('cases.saveCase.caseNumber');
  valueOf(await cases.saveCase({ caseId, version: 2, caseNumber, teamId: TEAM_NORTH }));
  const municipality = write('cases.setMunicipality.municipality');
  const paying = { role: 'paying', from: '2026-01-01' } as const;
  valueOf(await cases.setMunicipality({ caseId, municipality, ...paying }));
  return caseId;
}

async function writeHelp({ caseworker: { cases }, caseId, write }: Act): Promise<string> {
  const name = write('cases.createProvider.name');
  const provider = { ownership: null, isExternal: 'unknown', noticePeriodDays: null } as const;
  const { id: providerId } = valueOf(await cases.createProvider({ name, ...provider }));
  const purpose = write('cases.saveIntervention.intervention.purpose');
  const { id: interventionId } = valueOf(
    await cases.saveIntervention({
      caseId,
      id: null,
      version: null,
      intervention: someHelp({ providerId, purpose }),
      placement: null,
    }),
  );
  const from = '2026-01-01';
  const rate = {
    reason: write('cases.setRate.rate.reason'),
    paidBy: write('cases.setRate.rate.paidBy'),
  };
  valueOf(
    await cases.setRate({
      caseId,
      interventionId,
      rate: { amount: 38_728, unit: 'hour', from, ...rate },
    }),
  );
  const servicePackage = write('cases.setSupport.support.servicePackage');
  const hours = { supportHours: 800, transportHours: 0, mode: null, from } as const;
  valueOf(
    await cases.setSupport({ caseId, interventionId, support: { ...hours, servicePackage } }),
  );
  const text = write('cases.recordNeed.need.text');
  const level = { theme: themeCode(), functionalLevel: 2, source: 'citizen' } as const;
  const themeLevels = [{ ...level, text: write('cases.recordNeed.need.themeLevels.text') }];
  const need = { assessedOn: from, text, supportNeedLevel: 2, themeLevels };
  const { id } = valueOf(await cases.recordNeed({ caseId, need }));
  const reason = write('cases.annul.reason');
  valueOf(await cases.annul({ caseId, kind: 'need', id, version: 1, reason }));
  return interventionId;
}

async function writeSchedule({ backend, caseworker, caseId, write }: Act): Promise<void> {
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

type GoalFields = InputOf<AppContract['goals']['create']>['fields'];

function hostileGoal(write: Write, entry: string, scale: GoalFields['scale']): GoalFields {
  const field = (name: string) => write(`${entry}.fields.${name}`);
  return goalFields({
    title: field('title'),
    citizenWords: field('citizenWords'),
    resourcesToday: field('resourcesToday'),
    consequenceText: field('consequenceText'),
    agreement: { kind: 'not-agreed', reason: 'other', text: field('agreement.text') },
    scale,
    ...(scale?.kind === 'gas' ? { baselineValue: -100, targetValue: 0 } : {}),
  });
}

function described(write: Write, entry: string): GoalFields['scale'] {
  const step = write(`${entry}.fields.scale.steps`);
  return { kind: 'gas', steps: [step, step, step, step, step] };
}

function counted(write: Write, entry: string): GoalFields['scale'] {
  return { kind: 'count', unit: write(`${entry}.fields.scale.unit`), direction: 'up' };
}

async function writeGoals({ caseworker: { goals }, caseId, write }: Act): Promise<void> {
  const inSteps = hostileGoal(write, 'goals.create', described(write, 'goals.create'));
  const draft = valueOf(await goals.create({ caseId, fields: inSteps, copiedFromId: null }));
  const changed = { reason: null, agreedAgain: null };
  const otherSteps = hostileGoal(write, 'goals.save', described(write, 'goals.save'));
  valueOf(
    await goals.save({ caseId, goalId: draft.id, version: 1, fields: otherSteps, ...changed }),
  );

  const inTurns = hostileGoal(write, 'goals.create', counted(write, 'goals.create'));
  const { id: goalId } = valueOf(
    await goals.create({ caseId, fields: inTurns, copiedFromId: null }),
  );
  valueOf(await goals.activate({ caseId, goalId, version: 1 }));
  const fields = hostileGoal(write, 'goals.save', counted(write, 'goals.save'));
  const reason = write('goals.save.reason');
  valueOf(await goals.save({ caseId, goalId, version: 2, fields, reason, agreedAgain: true }));

  const measurement = hostileMeasurement(write, 'goals.measure');
  const { id } = valueOf(await goals.measure({ caseId, goalId, measurement }));
  const correction = {
    measurement: hostileMeasurement(write, 'goals.correctMeasurement'),
    reason: write('goals.correctMeasurement.reason'),
  };
  const measured = { caseId, goalId, measurementId: id, version: 1 };
  valueOf(await goals.correctMeasurement({ ...measured, ...correction }));
  await writeClosings({ goals }, { caseId, goalId }, write);
}

function hostileMeasurement(write: Write, entry: string): ReturnType<typeof measurementFields> {
  return measurementFields({
    source: 'provider',
    sourceName: write(`${entry}.measurement.sourceName`),
    note: write(`${entry}.measurement.note`),
  });
}

async function writeClosings(
  { goals }: Pick<Caseworker, 'goals'>,
  one: { readonly caseId: string; readonly goalId: string },
  write: Write,
): Promise<void> {
  const met = {
    status: 'met',
    closedOn: '2026-11-22',
    reason: write('goals.close.reason'),
  } as const;
  const followThroughText = write('goals.close.followThroughText');
  const through = { followThrough: 'step-down', followThroughText } as const;
  valueOf(await goals.close({ ...one, version: 3, ...met, ...through }));
  valueOf(await goals.reopen({ ...one, version: 4, reason: write('goals.reopen.reason') }));
  const undecided = { followThrough: null, followThroughText: null };
  valueOf(await goals.close({ ...one, version: 5, ...met, ...undecided }));
  const text = write('goals.followThrough.text');
  valueOf(await goals.followThrough({ ...one, version: 6, choice: 'keep', text }));
  valueOf(await goals.reopen({ ...one, version: 7, reason: write('goals.reopen.reason') }));
}

async function writeFollowUp(act: Act, interventionId: string): Promise<void> {
  const { backend, caseworker, caseId, write } = act;
  const { id: other } = valueOf(
    await caseworker.goals.create({ caseId, fields: goalFields(), copiedFromId: null }),
  );
  valueOf(await caseworker.goals.activate({ caseId, goalId: other, version: 1 }));
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

async function writePlanned(act: Act, interventionId: string): Promise<void> {
  const { caseworker, caseId, write } = act;
  const { followUps } = caseworker;
  const fresh = { caseId, id: null, version: null };
  const field = (name: string) => write(`followUps.${name}`);
  valueOf(
    await followUps.saveAppointment({
      ...fresh,
      on: '2026-12-01',
      at: '10:30',
      place: field('saveAppointment.place'),
    }),
  );
  valueOf(
    await followUps.saveProviderStatus({
      ...fresh,
      interventionId,
      requestedOn: '2026-11-01',
      dueOn: '2026-11-15',
      receivedOn: '2026-11-20',
      hoursDelivered: 1250,
      byName: field('saveProviderStatus.byName'),
      text: field('saveProviderStatus.text'),
    }),
  );
  const series = valueOf(
    await followUps.saveTightSeries({
      ...fresh,
      interventionId,
      startsOn: '2026-11-20',
      intervalWeeks: 2,
      count: 6,
      reason: field('saveTightSeries.reason'),
    }),
  );
  const reason = field('stopTightSeries.reason');
  valueOf(await followUps.stopTightSeries({ caseId, ...series, stoppedOn: '2026-11-22', reason }));
}

async function writeEndings(act: Act, interventionId: string): Promise<void> {
  const { backend, caseworker, caseId, write } = act;
  const { cases, goals } = caseworker;
  const proposed = someHelp({ startedOn: null, plannedStart: '2026-12-01' });
  const { id: cancelled } = valueOf(
    await cases.saveIntervention({
      caseId,
      id: null,
      version: null,
      intervention: proposed,
      placement: null,
    }),
  );
  const cancelling = {
    cancelledOn: '2026-11-22',
    reason: write('cases.cancelIntervention.reason'),
  };
  valueOf(await cases.cancelIntervention({ caseId, id: cancelled, version: 1, ...cancelling }));

  const { id: goalId } = valueOf(
    await goals.create({ caseId, fields: goalFields({ interventionId }), copiedFromId: null }),
  );
  valueOf(await goals.activate({ caseId, goalId, version: 1 }));
  const answer = { choice: 'close', reason: write('cases.endIntervention.goals.reason') } as const;
  const { version } = mustBe(
    rowsOf(backend, caseId).interventions.find(({ id }) => id === interventionId),
  );
  const ending = { endedOn: '2026-11-22', endReason: 'other' } as const;
  valueOf(
    await cases.endIntervention({
      caseId,
      id: interventionId,
      version,
      ...ending,
      goals: [{ goalId, ...answer }],
    }),
  );
}

async function writeReopening({ caseworker: { cases }, write }: Act): Promise<void> {
  const { caseId } = valueOf(
    await cases.create({
      citizen: aNewCitizen({ cpr: cprOf(2) }),
      caseNumber: '27.01201',
      teamId: TEAM_NORTH,
      employeeId: people.caseworker.employeeId,
      openedOn: '2026-01-01',
    }),
  );
  const closing = { closedOn: '2026-11-22', closeReason: 'error' } as const;
  const { closed } = valueOf(await cases.close({ caseId, version: 1, ...closing }));
  if (!closed) throw new Error('an empty case did not close');
  const reason = write('cases.reopen.reason');
  valueOf(await cases.reopen({ caseId, version: 2, reason }));
}

async function writeSettings({ backend, caseworker, write }: Act): Promise<void> {
  const { settings } = backend.as(people.admin);
  const name = write('settings.saveTeam.name');
  valueOf(await settings.saveTeam({ id: null, version: null, name, active: true }));
  const employee = {
    initials: write('settings.saveEmployee.initials'),
    name: write('settings.saveEmployee.name'),
  };
  const fresh = { id: null, version: null, active: true, teamIds: [TEAM_NORTH] };
  valueOf(await settings.saveEmployee({ ...fresh, ...employee }));
  const content = JSON.stringify({ typed: write('drafts.save.content') });
  valueOf(await caseworker.drafts.save({ key: `need:${PROVIDER}`, content }));
}
