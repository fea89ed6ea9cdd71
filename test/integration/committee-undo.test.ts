import { beforeEach, describe, expect, it } from 'vitest';
import { appendAccess, type AccessAction } from '#db/access-log.ts';
import { caseTasks, decisions } from '#db/commands/committee.ts';
import { connectionOf } from '#db/open.ts';
import { changeSet } from '#db/schema/change-log.ts';
import { verifyHistory } from '#db/verify-history.ts';
import type { AppContract } from '#shared/contract/contract.ts';
import type { InputOf } from '#shared/contract/define.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import type { ProposedHelp } from '#shared/domain/committee/item.ts';
import { createTestBackend, NOW, type TestBackend } from '#test/support/backend-for-tests.ts';
import {
  addActiveGoal,
  addHelp,
  issuesOf,
  mustBe,
  openCase,
  rowsOf,
  someHelp,
  valueOf,
} from '#test/support/case-for-tests.ts';
import { aBegin, addItem, aDecision, aTask } from '#test/support/committee-for-tests.ts';
import { ORDINARY_HOLD } from '#test/support/ordinary-hold.ts';
import { people, PROVIDER, type TestPerson } from '#test/support/seed-register.ts';

type Answers = NonNullable<InputOf<AppContract['committee']['carryOut']>['answers']>;
type Act = ProposedHelp['act'];

const FROM = '2026-11-20';
const later = '2026-11-22T10:10:00.000Z';
const tooLate = '2026-11-22T10:10:00.001Z';

let backend: TestBackend;
let caseId: string;
/** Help that is changed, and help that is ended; each with a rate, hours and a goal. */
let kept: string;
let ending: string;
let goalOfEnding: string;
const desk = () => backend.as(people.caseworker);
const rows = () => rowsOf(backend, caseId);
const acts = () => backend.db.read.select().from(changeSet).all().length;

beforeEach(async () => {
  backend = createTestBackend();
  caseId = await openCase(backend);
  kept = await addHelp(backend, caseId);
  ending = await addHelp(backend, caseId, { purpose: 'Komme ud blandt andre' });
  for (const interventionId of [kept, ending]) {
    const { cases } = desk();
    for (const [amount, from] of [
      [38_728, '2026-01-01'],
      [40_000, '2027-01-01'],
    ] as const) {
      const rate = { amount, unit: 'hour', from, reason: null, paidBy: null } as const;
      valueOf(await cases.setRate({ caseId, interventionId, rate }));
    }
    const hours = { supportHours: 800, transportHours: 0, servicePackage: null, mode: null };
    const support = { ...hours, from: '2026-01-01' };
    valueOf(await cases.setSupport({ caseId, interventionId, support }));
  }
  await addActiveGoal(backend, caseId, { interventionId: kept });
  goalOfEnding = await addActiveGoal(backend, caseId, { interventionId: ending });
});

const lines = (): Record<Act, ProposedHelp> => ({
  begin: {
    act: 'begin',
    paragraph: 'SEL_85',
    providerId: PROVIDER,
    rate: { amount: 400_000, unit: 'week' },
    hours: { supportHours: 300, transportHours: 50 },
  },
  change: {
    act: 'change',
    interventionId: kept,
    rate: { amount: 41_000, unit: 'hour' },
    hours: { supportHours: 500, transportHours: 0 },
  },
  end: { act: 'end', interventionId: ending },
});

type GoalChoice = Answers['ends'][number]['goals'][number]['choice'];

interface Done {
  readonly decisionId: string;
  readonly version: number;
}

/** Decided by the chair, with its task; carried out by the caseworker now. */
async function carriedOut(given: readonly Act[], choice: GoalChoice = 'stay-on-case') {
  const decided = decide(given);
  const goal = {
    close: { goalId: goalOfEnding, choice: 'close', reason: 'Nået på anden vis' },
    'follow-new': { goalId: goalOfEnding, choice: 'follow-new', place: given.indexOf('begin') },
    'stay-on-case': { goalId: goalOfEnding, choice: 'stay-on-case' },
  } as const satisfies Record<GoalChoice, unknown>;
  const answers: Answers = {
    begins: given.flatMap((act, place) =>
      act === 'begin' ? [aBegin({ place, startedOn: FROM })] : [],
    ),
    ends: given.flatMap((act, place) =>
      act === 'end' ? [{ place, endReason: 'other-effort' as const, goals: [goal[choice]] }] : [],
    ),
  };
  const before = rows();
  const input = { caseId, decisionId: decided, version: 1, carriedOutOn: '2026-11-22', answers };
  const { id: decisionId, version } = valueOf(await desk().committee.carryOut(input));
  return { decisionId, version, before, input };
}

function decide(given: readonly Act[]): string {
  const id = backend.newId();
  const proposedHelp = given.map((act) => lines()[act]);
  const itemId = addItem(backend, caseId, { proposedHelp, validFrom: FROM });
  const task = aTask({ id: backend.newId(), caseId, decisionId: id, kind: 'carry-out' });
  backend.write((tx) => {
    decisions.add(tx, aDecision({ id, caseId, itemId, validFrom: FROM }));
    caseTasks.add(tx, task);
  });
  return id;
}

const undo = ({ decisionId, version }: Done, by: TestPerson = people.caseworker) =>
  backend.as(by).committee.undoCarryOut({ caseId, decisionId, version });

/** Every row that stands, without the versions, which only grow. */
function standing(all: CaseRows): unknown {
  return JSON.parse(
    JSON.stringify(all, (key, value: unknown) => {
      if (key === 'version') return undefined;
      if (!Array.isArray(value)) return value;
      return value.filter(
        (one: unknown) => !(isObject(one) && 'annulledAt' in one && one.annulledAt !== null),
      );
    }),
  );
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

describe('a carrying out is not taken back, and all of it stands,', () => {
  /** What it is refused with, and whether everything stands as before. */
  async function undoing(done: Done, by?: TestPerson) {
    const [stands, said] = [rows(), acts()];
    const issues = issuesOf(await undo(done, by));
    expect(rows()).toEqual(stands);
    return { issues, kept: acts() - said };
  }

  const refused = (code: string) => ({ issues: [` decision.${code}`], kept: 0 });

  it('by another, after ten minutes, when another has opened the case, or it is printed', async () => {
    const done = await carriedOut(['begin', 'change', 'end']);
    expect(await undoing(done, people.colleague)).toEqual(refused('undo-too-late'));
    backend.setNow(tooLate);
    expect(await undoing(done)).toEqual(refused('undo-too-late'));
    backend.setNow(later);
    const look = (by: TestPerson, action: AccessAction) => {
      const of = { citizenId: rows().citizen.id, caseId };
      const entry = { at: NOW, userId: by.userId, action, ...of, purpose: null, details: {} };
      appendAccess(backend.db.write, entry);
    };
    look(people.colleague, 'open-case');
    expect(await undoing(done)).toEqual(refused('undo-too-late'));
  });

  it('that was never done, or that is taken back already', async () => {
    const decisionId = decide(['change']);
    expect(await undoing({ decisionId, version: 1 })).toEqual(refused('undo-not-done'));
    const done = await carriedOut(['end']);
    const { version } = valueOf(await undo(done));
    expect(await undoing({ ...done, version })).toEqual(refused('undo-not-done'));
  });

  it('on a version from before it, or through another case', async () => {
    const done = await carriedOut(['begin', 'change', 'end']);
    const stands = rows();
    expect(issuesOf(await undo({ ...done, version: 1 }))).toMatchObject({ kind: 'conflict' });
    const { decisionId, version } = done;
    const through = { caseId: backend.newId(), decisionId, version };
    expect(issuesOf(await desk().committee.undoCarryOut(through))).toMatchObject({
      kind: expect.stringMatching(/forbidden|not-found/u) as string,
    });
    expect(rows()).toEqual(stands);
  });

  it('once the help it changed is changed again', async () => {
    const done = await carriedOut(['change']);
    const rate = {
      amount: 1,
      unit: 'day',
      from: '2026-11-21',
      reason: null,
      paidBy: null,
    } as const;
    valueOf(await desk().cases.setRate({ caseId, interventionId: kept, rate }));
    expect(await undoing(done)).toEqual(refused('undo-help-changed'));
  });

  it('once the help it began is written on, or has a rate of its own', async () => {
    const done = await carriedOut(['begin']);
    const begun = mustBe(rows().interventions.at(-1));
    const support = { supportHours: 1, transportHours: 0, servicePackage: null, mode: null };
    const set = { caseId, interventionId: begun.id, support: { ...support, from: '2026-11-21' } };
    valueOf(await desk().cases.setSupport(set));
    expect(await undoing(done)).toEqual(refused('undo-help-changed'));
    const again = await carriedOut(['begin']);
    const { id, version } = mustBe(rows().interventions.at(-1));
    const intervention = someHelp({ startedOn: FROM, purpose: 'Bo alene, og klare økonomien' });
    const save = { caseId, id, version, intervention, placement: null };
    valueOf(await desk().cases.saveIntervention(save));
    expect(await undoing(again)).toEqual(refused('undo-help-changed'));
  });

  it('once there is a goal, a follow-up or an item on the help it began', async () => {
    const begunBy = async () => {
      const done = await carriedOut(['begin']);
      return { done, id: mustBe(rows().interventions.at(-1)).id };
    };
    const goal = await begunBy();
    await addActiveGoal(backend, caseId, { interventionId: goal.id });
    expect(await undoing(goal.done)).toEqual(refused('undo-goal-changed'));
    const item = await begunBy();
    addItem(backend, caseId, { proposedHelp: [{ act: 'end', interventionId: item.id }] });
    expect(await undoing(item.done)).toEqual(refused('undo-item'));
    const held = await begunBy();
    const on = { interventionId: held.id, outcome: 'continue', workingOutcomes: [], note: null };
    valueOf(
      await desk().followUps.hold({
        ...ORDINARY_HOLD,
        caseId,
        heldOn: '2026-11-21',
        form: 'meeting',
        consentNote: null,
        participants: null,
        citizenView: null,
        note: null,
        interventions: [{ ...on, outcome: 'continue' }],
        goals: [],
        potentials: [{ interventionId: held.id, potential: 'limited', reason: 'Stabilt' }],
      }),
    );
    expect(await undoing(held.done)).toEqual(refused('undo-follow-up'));
  });

  it('once its goal is changed, its task is, or the citizen has died', async () => {
    const done = await carriedOut(['end'], 'close');
    const { version } = mustBe(rows().goals.find(({ id }) => id === goalOfEnding));
    const reason = 'Skrevet på det forkerte mål';
    const annulled = { caseId, kind: 'goal', id: goalOfEnding, version, reason } as const;
    valueOf(await desk().cases.annul(annulled));
    expect(await undoing(done)).toEqual(refused('undo-goal-changed'));
    const other = await carriedOut(['change']);
    const task = mustBe(rows().tasks.find((one) => one.decisionId === other.decisionId));
    const { text, responsibleId } = task;
    const fields = { text, responsibleId, dueOn: '2026-12-24' };
    const of = { caseId, taskId: task.id, version: task.version };
    valueOf(await desk().committee.saveTask({ ...of, task: fields }));
    expect(await undoing(other)).toEqual(refused('undo-task-changed'));
    const last = await carriedOut(['begin']);
    const died = { caseId, version: rows().citizen.version, diedOn: '2026-11-21' };
    valueOf(await desk().cases.recordDeath(died));
    expect(rows().case.closedOn).toBe('2026-11-21');
    expect(issuesOf(await undo(last))).toEqual([' case.is-closed']);
  });

  it.each(['intervention', 'rate_period', 'goal', 'decision'])(
    'when the database refuses its write to %s in the middle, and whole the next time',
    async (table) => {
      const done = await carriedOut(['begin', 'change', 'end'], 'follow-new');
      const stands = rows();
      const connection = connectionOf(backend.db.write);
      connection.exec(`CREATE TEMP TRIGGER broken BEFORE UPDATE ON ${table}
        BEGIN SELECT RAISE(ABORT, 'the disk is gone'); END`);
      expect(issuesOf(await undo(done))).toMatchObject({ kind: 'unexpected' });
      connection.exec('DROP TRIGGER broken');
      expect(backend.bugs).toHaveLength(1);
      expect(rows()).toEqual(stands);
      valueOf(await undo(done));
      expect(standing(rows())).toEqual(standing(done.before));
      expect(verifyHistory(backend.db.read)).toMatchObject({ ok: true });
    },
  );
});

const EVERY: readonly (readonly [readonly Act[], GoalChoice])[] = [
  [['begin'], 'stay-on-case'],
  [['change'], 'stay-on-case'],
  [['end'], 'stay-on-case'],
  [['end'], 'close'],
  [['begin', 'change'], 'stay-on-case'],
  [['change', 'end'], 'close'],
  [['end', 'begin'], 'follow-new'],
  [['begin', 'begin', 'end'], 'follow-new'],
  [['end', 'change', 'begin'], 'close'],
];

it('a grant stands on the case until it is carried out, and again when that is taken back', async () => {
  const grants = async () => {
    const found = valueOf(await desk().committee.grantsToCarryOut({ caseId }));
    return found.map(({ view, isLate }) => [view.decision.id, isLate]);
  };
  const listed = async () => {
    const { toCarryOut } = valueOf(await desk().committee.meetings(null));
    return toCarryOut.map((line) => [line.decisionId, line.isLate]);
  };
  const done = await carriedOut(['change']);
  expect([await grants(), await listed()]).toEqual([[], []]);
  valueOf(await undo(done));
  const waits = [[done.decisionId, true]];
  expect([await grants(), await listed()]).toEqual([waits, waits]);
  expect(await desk().committee.grantsToCarryOut({ caseId: backend.newId() })).toMatchObject({
    ok: false,
  });
});

describe('a carrying out is taken back', () => {
  it.each(EVERY)('whole: %o, its goal %s', async (given, choice) => {
    const done = await carriedOut(given, choice);
    expect(standing(rows())).not.toEqual(standing(done.before));
    const said = acts();
    backend.setNow(later);
    valueOf(await undo(done));
    expect(standing(rows())).toEqual(standing(done.before));
    expect(acts()).toBe(said + 1);
    expect(verifyHistory(backend.db.read)).toMatchObject({ ok: true });
  });

  it('where it was only ticked: the decision and its task wait again', async () => {
    const decisionId = decide(['change']);
    const before = rows();
    const ticked = { caseId, decisionId, version: 1, carriedOutOn: '2026-11-22', answers: null };
    const { version } = valueOf(await desk().committee.carryOut(ticked));
    valueOf(await undo({ decisionId, version }));
    expect(standing(rows())).toEqual(standing(before));
  });

  it('and is carried out and taken back again', async () => {
    const done = await carriedOut(['begin', 'change', 'end'], 'follow-new');
    const { version } = valueOf(await undo(done));
    const again = valueOf(await desk().committee.carryOut({ ...done.input, version }));
    expect(mustBe(rows().interventions.at(-1))).toMatchObject({ startedOn: FROM, endedOn: null });
    valueOf(await undo({ ...done, version: again.version }));
    expect(standing(rows())).toEqual(standing(done.before));
  });

  it('leaving alone what else was written on the case meanwhile', async () => {
    const done = await carriedOut(['change']);
    const goalId = await addActiveGoal(backend, caseId, { interventionId: kept });
    valueOf(await undo(done));
    expect(rows().goals.find(({ id }) => id === goalId)).toMatchObject({ annulledAt: null });
    expect(rows().decisions).toMatchObject([{ carriedOutOn: null, carriedOutById: null }]);
  });
});
