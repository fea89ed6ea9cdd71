import { createHash, randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildDemo } from '#db/demo/build-demo.ts';
import { demoPeople } from '#db/demo/people.ts';
import type { ReadDb } from '#db/open.ts';
import { verifyHistory } from '#db/verify-history.ts';
import { caseFile, citizen, intervention } from '#db/schema/cases.ts';
import { employee, employeeTeam } from '#db/schema/people.ts';
import { listCases } from '#electron/backend/services/cases/list.ts';
import { loadCaseTasks } from '#electron/backend/services/committee/case-tasks.ts';
import { loadGrantsToCarryOut } from '#electron/backend/services/committee/grants-to-carry-out.ts';
import { loadCarryOutLines } from '#electron/backend/services/committee/load-lines.ts';
import { listDue } from '#electron/backend/services/follow-ups/due.ts';
import { myDayOf } from '#electron/backend/services/follow-ups/my-day.ts';
import { listGoals } from '#electron/backend/services/goals/list.ts';
import { remindersOnCase } from '#electron/backend/services/follow-ups/reminders.ts';
import { loadCaseView } from '#electron/backend/services/cases/page.ts';
import { boardOf } from '#electron/backend/services/move-out/board.ts';
import { loadBoard } from '#electron/backend/services/revisitation/board.ts';
import type { NoticeStep } from '#shared/domain/committee/notice.ts';
import { isInFigure } from '#shared/domain/move-out/figures.ts';
import { MOVE_OUT_STATES } from '#shared/domain/move-out/state.ts';
import { listPeople } from '#electron/backend/services/caseload/people.ts';
import { listQuiet } from '#electron/backend/services/caseload/quiet.ts';
import { chosenDue, EVERY_DUE } from '#shared/domain/follow-ups/due-filter.ts';
import { suggestSpreading } from '#shared/domain/follow-ups/spread.ts';
import { filterOfWeek, weekLoad } from '#shared/domain/follow-ups/week-load.ts';
import type { CaseListRow, CaseView } from '#shared/domain/cases/view.ts';
import { parseCpr } from '#shared/base/cpr.ts';
import { GOAL_LISTS, type GoalListName } from '#shared/domain/goals/goal-lists.ts';
import { goalFieldIssues, missingForActive } from '#shared/domain/goals/required.ts';
import { lastingDatabase } from '../support/lasting-database.ts';

const TODAY = '2026-11-22';
const NOW = '2026-11-22T09:30:00.000Z';

let read: ReadDb;

beforeAll(async () => {
  const database = lastingDatabase();
  read = database.read;
  let made = 0;
  await buildDemo(
    {
      ...database,
      device: 'demo',
      newId: () => {
        made += 1;
        const tail = createHash('sha256').update(String(made)).digest('hex');
        return `00000000-0000-7000-8000-${tail.slice(0, 12)}`;
      },
      randomBytes: (count) => randomBytes(count),
    },
    { today: TODAY, now: NOW, onProgress: () => undefined },
  );
}, 300_000);

/** Merle Ankersdal is in every team. */
function merle() {
  const [first] = demoPeople;
  const own = read
    .select()
    .from(employee)
    .all()
    .find((one) => one.initials === first.initials);
  const teamIds = read
    .select()
    .from(employeeTeam)
    .all()
    .filter((row) => row.employeeId === own?.id)
    .map((row) => row.teamId);
  return {
    read,
    today: () => TODAY,
    user: {
      userId: 'user',
      employeeId: own?.id ?? '',
      initials: first.initials,
      name: first.name,
      roles: ['team-leader' as const],
      capabilities: [],
      teamIds,
    },
  };
}

const everyCase = {
  scope: 'all-mine-to-see',
  status: 'all',
  teamId: null,
  employeeId: null,
  providerId: null,
  paragraph: null,
  followUp: null,
  text: '',
} as const;

/** Read once: nothing here writes. */
let rows: CaseListRow[] | undefined;
let views: CaseView[] | undefined;

function allRows(): readonly CaseListRow[] {
  if (rows === undefined) {
    const list = listCases(merle(), everyCase);
    if (!list.ok) throw new Error('the list was refused');
    rows = [...list.value.rows];
  }
  return rows;
}

function allViews(): readonly CaseView[] {
  const ctx = merle();
  views ??= allRows().flatMap(({ caseId }) => loadCaseView(ctx, caseId) ?? []);
  return views;
}

describe('the demo municipality', () => {
  test('is made of people who cannot exist: every number is a replacement number', () => {
    const people = read.select().from(citizen).all();
    const wrong = people.filter(({ cpr }) => Number(cpr.slice(0, 2)) < 61 || !parseCpr(cpr).ok);
    expect([people.length, wrong]).toEqual([400, []]);
  });

  test('its history holds', () => {
    const verified = verifyHistory(read);
    expect(verified.ok).toBe(true);
  });

  test('shows every state of follow-up, so that no list is empty', () => {
    const states = new Set(allRows().map((row) => row.followUp?.state ?? 'none'));
    expect([...states].toSorted()).toEqual(
      expect.arrayContaining(['not-set', 'on-hold', 'overdue', 'upcoming']),
    );
    const overdue = allRows().filter((row) => row.overdueSchedules > 0).length;
    expect(overdue).toBeGreaterThan(10);
    expect(overdue).toBeLessThan(120);
  });

  test('has open and closed cases, deaths and protected people', () => {
    const files = read.select().from(caseFile).all();
    const closed = files.filter((file) => file.closedOn !== null);
    expect(closed.length).toBeGreaterThan(8);
    expect(closed.some((file) => file.closeReason === 'died')).toBe(true);
    expect(allRows().some((row) => row.isProtected)).toBe(true);
    const planned = read.select().from(intervention).all();
    expect(planned.some((one) => one.startedOn === null && one.plannedStart !== null)).toBe(true);
  });

  test('shows every state of move-out, and each figure opens the rows it counts', () => {
    const year = 2026;
    const board = boardOf(merle(), { scope: 'my-teams', year });
    if (!board.ok) throw new Error('the board was refused');
    const { rows, figures } = board.value;
    const count = (is: (row: (typeof rows)[number]) => boolean) => rows.filter(is).length;
    const shown = {
      ...Object.fromEntries(
        MOVE_OUT_STATES.map((state) => [state, count((row) => row.state === state)]),
      ),
      'postponed twice': count(({ postponements }) => postponements >= 2),
      'past its end': count(({ transition }) => transition?.isOverdue === true),
      unplanned: count(({ isUnplanned }) => isUnplanned),
      'without a plan': count(({ lacksPlan }) => lacksPlan),
      'without a measurable goal': count(({ lacksGoal }) => lacksGoal),
    };
    expect(Object.entries(shown).filter(([, times]) => times === 0)).toEqual([]);
    for (const { figure, count } of figures) {
      const opened = rows.filter((row) => isInFigure(row, figure, { today: TODAY, year }));
      expect({ figure, count: opened.length }).toEqual({ figure, count });
      expect({ figure, isThere: count > 0 }).toEqual({ figure, isThere: true });
    }
  });

  test('shows every state and step of revisitation, and each figure is a sum of its rows', () => {
    const board = loadBoard(merle(), { scope: 'my-teams', year: 2026 });
    if (!board.ok) throw new Error('the board was refused');
    const { rows, candidates, figures, effectByArea } = board.value;
    const count = (is: (view: (typeof rows)[number]['view']) => boolean) =>
      rows.filter(({ view }) => is(view)).length;
    const states = ['open', 'carried-out', 'closed', 'stay', 'withdrawn', 'declined'] as const;
    const results = ['less', 'same', 'more', null] as const;
    const reasons = candidates.flatMap((one) => one.reasons.map(({ kind }) => kind));
    const shown = {
      ...Object.fromEntries(states.map((state) => [state, count((view) => view.state === state)])),
      ...Object.fromEntries(
        results.map((result) => [
          `result ${result}`,
          count(({ course }) => course.carriedOutOn !== null && course.result === result),
        ]),
      ),
      'place converted': count(({ course }) => course.route === 'convert-place'),
      'put on the list': reasons.filter((kind) => kind === 'added').length,
      'next dialogue': reasons.filter((kind) => kind === 'next-dialogue').length,
      'at the dialogue': count(
        ({ state, currentStep }) => state === 'open' && currentStep === 'relatives-dialogue',
      ),
      'before the committee': count(
        ({ state, currentStep }) => state === 'open' && currentStep === 'elderly-knowledge',
      ),
      'to be carried out': count(
        ({ state, currentStep }) => state === 'open' && currentStep === 'carried-out',
      ),
      'in its tight series': count(({ currentStep }) => currentStep === 'tight-follow-up'),
    };
    expect(Object.entries(shown).filter(([, times]) => times === 0)).toEqual([]);
    const { total, less, same, more, missing, openByStep } = figures;
    expect(less + same + more + missing).toBe(total);
    const open = count(({ state }) => state === 'open');
    expect(openByStep.reduce((sum, one) => sum + one.count, 0)).toBe(open);
    const active = rows.reduce((sum, row) => sum + (row.activeEffect ?? 0), 0);
    const byArea = effectByArea.reduce((sum, one) => sum + one.effect, 0);
    expect([figures.activeYearlyEffect, byArea]).toEqual([active, active]);
  });

  test('every active goal would be accepted by the form, and results of every kind are there', () => {
    const goals = allViews().flatMap((view) => view.goals);
    const broken = goals
      .filter(({ goal }) => goal.status === 'active')
      .filter(({ goal }) => [...missingForActive(goal), ...goalFieldIssues(goal)].length > 0);
    expect(broken.map(({ goal }) => goal.title)).toEqual([]);
    const results = new Set(goals.map(({ evaluation }) => evaluation.result));
    expect([...results].toSorted()).toEqual(
      expect.arrayContaining(['kept', 'not-measured', 'on-the-way', 'reached', 'setback']),
    );
    expect(goals.some(({ awaits }) => awaits !== null)).toBe(true);
  });

  test('what is planned is there at every stage: series, statuses from providers, meetings', () => {
    const series = allViews().flatMap((view) => view.tightSeries);
    const statuses = allViews()
      .flatMap((view) => view.interventions)
      .flatMap((one) => one.providerStatuses);
    const seen = (states: readonly string[]) => expect.arrayContaining([...states]) as unknown;
    expect(series.map(({ standing }) => standing.state)).toEqual(
      seen(['overdue', 'upcoming', 'stopped']),
    );
    expect(statuses.map(({ state }) => state)).toEqual(seen(['received', 'waiting', 'overdue']));
    expect(allViews().filter((view) => view.header.nextAppointment).length).toBeGreaterThan(5);
  });

  test('list, page and due list agree on what is overdue', () => {
    const context = merle();
    const fromList = allRows().reduce((sum, row) => sum + row.overdueSchedules, 0);
    const due = listDue(context, { scope: 'my-teams' });
    if (!due.ok) throw new Error('the due list was refused');
    const fromDue = due.value.filter((row) => row.standing.state === 'overdue').length;
    const fromPages = allViews()
      .flatMap((view) => [...view.interventions.map((one) => one.schedule), ...view.tightSeries])
      .filter((one) => one?.standing.state === 'overdue').length;
    expect([fromDue, fromPages]).toEqual([fromList, fromList]);
  });
});

test('what is granted and not carried out stands on its case as on the committee’s list', () => {
  const ctx = { ...merle(), accessTo: () => null };
  const onCases = allRows().flatMap(({ caseId }) => {
    const grants = loadGrantsToCarryOut(ctx, { caseId });
    if (!grants.ok) throw new Error('the grants were refused');
    return grants.value.map(({ view, isLate }) => `${view.decision.id} ${String(isLate)}`);
  });
  const onList = loadCarryOutLines(ctx)
    .filter(({ outcome }) => outcome !== 'rejected')
    .map(({ decisionId, isLate }) => `${decisionId} ${String(isLate)}`);
  expect(onCases.toSorted()).toEqual(onList.toSorted());
  expect(onList.length).toBeGreaterThan(1);
});

test('afgørelser stand at every step of their way, and what is ours to do is late somewhere', () => {
  const found: Record<NoticeStep, number> = {
    'to-send': 0,
    'to-receive': 0,
    'may-be-complained': 0,
    final: 0,
    'to-review': 0,
    'to-forward': 0,
    over: 0,
  };
  let late = 0;
  for (const { caseId } of allRows()) {
    const on = loadCaseTasks(merle(), { caseId });
    if (!on.ok) throw new Error('the tasks were refused');
    for (const { standing } of on.value.notices) {
      found[standing.step] += 1;
      late += standing.isOverdue ? 1 : 0;
    }
  }
  expect(Object.entries(found).filter(([, count]) => count === 0)).toEqual([]);
  expect(late).toBeGreaterThan(0);
});

test('every caseworker’s Min dag says of a case what the case page says', () => {
  const kinds = new Set<string>();
  for (const { id: employeeId } of read.select().from(employee).all()) {
    const ctx = merle();
    const own = { ...ctx, user: { ...ctx.user, employeeId } };
    const day = myDayOf(own);
    if (!day.ok) throw new Error(JSON.stringify(day.error));
    const { overdue, dueToday, upcoming, waiting } = day.value;
    for (const { caseId, reasons } of [...overdue, ...dueToday, ...upcoming, ...waiting]) {
      const onCase = remindersOnCase(own, { caseId });
      expect(onCase.ok && onCase.value.standing).toEqual(reasons);
      for (const { kind } of reasons) kinds.add(kind);
    }
  }
  expect(kinds.size).toBeGreaterThan(6);
});

test('the load of the demo municipality has something to show, and each figure is its list', () => {
  const context = merle();
  const due = listDue(context, { scope: 'my-teams' });
  if (!due.ok) throw new Error('the due list was refused');
  const load = weekLoad(due.value, TODAY);
  const shown = [load.overdue, load.later, load.notSet, ...load.weeks.map(({ rows }) => rows)];
  expect(shown.flat()).toHaveLength(due.value.length);
  for (const week of load.weeks) {
    expect(chosenDue(due.value, filterOfWeek(EVERY_DUE, week))).toEqual(week.rows);
  }
  const kinds = demoPeople
    .map(({ initials }) => due.value.filter((row) => row.caseworkerInitials === initials))
    .flatMap((rows) => suggestSpreading(rows, TODAY).map(({ kind }) => kind));
  expect(new Set(kinds)).toEqual(new Set(['earlier', 'first-due']));

  const people = listPeople(context);
  const quiet = listQuiet(context, { scope: 'my-teams' });
  if (!people.ok || !quiet.ok) throw new Error('the caseload was refused');
  const sum = (figure: 'overdue' | 'quiet' | 'covered' | 'manyCaseworkers') =>
    people.value.reduce((all, line) => all + line[figure], 0);
  expect([sum('overdue'), sum('quiet')]).toEqual([load.overdue.length, quiet.value.length]);
  expect(sum('quiet')).toBeGreaterThan(5);
  expect(sum('covered')).toBeGreaterThan(5);
  expect(sum('manyCaseworkers')).toBeGreaterThan(5);
});

describe('the goals of the demo municipality', () => {
  test('list, page, badge and Min dag agree on reached, measurable and what waits for a decision', () => {
    const context = merle();
    for (const scope of ['mine', 'my-teams'] as const) {
      const open = listCases(context, { ...everyCase, scope, status: 'open' });
      const list = listGoals(context, { scope });
      if (!open.ok || !list.ok) throw new Error('a list was refused');
      const { rows, figures } = list.value;
      const pages = open.value.rows.flatMap((row) => loadCaseView(context, row.caseId) ?? []);
      const sum = (of: (page: (typeof pages)[number]) => number) =>
        pages.reduce((total, page) => total + of(page), 0);
      const length = (name: GoalListName) =>
        rows.filter(({ lists }) => lists.includes(name)).length;
      const shown = pages.flatMap(({ goals }) => goals);
      const reached = shown.filter(
        ({ goal, evaluation }) => goal.status === 'active' && evaluation.result === 'reached',
      ).length;
      expect(rows.filter((row) => row.awaits === 'confirm')).toHaveLength(reached);
      for (const [name, counted] of [
        ['awaiting', 'awaitingDecision'],
        ['unmeasured', 'withoutRecentMeasurement'],
        ['past-deadline', 'pastTargetDate'],
        ['drafts', 'drafts'],
        ['active', 'active'],
      ] as const) {
        const onPages = sum(({ goalFigures }) => goalFigures[counted]);
        expect([name, figures[counted], onPages]).toEqual([name, length(name), length(name)]);
      }
      expect(length('awaiting')).toBe(shown.filter(({ awaits }) => awaits !== null).length);
      expect(figures.measured).toBe(sum(({ goalFigures }) => goalFigures.measured));
      expect(open.value.rows.reduce((total, row) => total + row.goalsActive, 0)).toBe(
        figures.active,
      );
      expect(open.value.rows.reduce((total, row) => total + row.goalsDraft, 0)).toBe(
        figures.drafts,
      );
    }
    const [mine, ofTeams] = (['mine', 'my-teams'] as const).map((scope) => {
      const list = listGoals(context, { scope });
      return list.ok ? list.value.rows.flatMap(({ lists }) => lists) : [];
    });
    expect(new Set(ofTeams)).toEqual(new Set(GOAL_LISTS));
    expect(mine?.filter((name) => name === 'awaiting')).toHaveLength(waitingOnMyDay(context));
  });

  test('has goals of described steps with a T-score, sub-goals, and goals changed and opened anew', () => {
    const pages = allViews();
    const shown = pages.flatMap(({ goals }) => goals);
    expect(pages.filter(({ gasScore }) => gasScore !== null).length).toBeGreaterThan(3);
    expect(shown.flatMap(({ subGoals }) => subGoals).length).toBeGreaterThan(20);
    expect(shown.some(({ revisions }) => revisions.length > 0)).toBe(true);
    expect(new Set(shown.map(({ goal }) => goal.weight))).toEqual(new Set([1, 3]));
  });
});

function waitingOnMyDay(context: ReturnType<typeof merle>): number {
  const day = myDayOf(context);
  if (!day.ok) throw new Error('Min dag was refused');
  const { overdue, dueToday, upcoming, waiting } = day.value;
  return [...overdue, ...dueToday, ...upcoming, ...waiting]
    .flatMap(({ reasons }) => reasons)
    .filter(({ kind }) => kind === 'goal-awaits-decision').length;
}
