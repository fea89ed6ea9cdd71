import { beforeEach, describe, expect, it } from 'vitest';
import { verifyHistory } from '#db/verify-history.ts';
import type { AppContract } from '#shared/contract/contract.ts';
import type { InputOf } from '#shared/contract/define.ts';
import type { DecisionFields } from '#shared/domain/committee/decision.ts';
import type { AgendaItem } from '#shared/domain/committee/item.ts';
import type { TestBackend } from '#test/support/backend-for-tests.ts';
import { addActiveGoal, issuesOf, mustBe, rowsOf, valueOf } from '#test/support/case-for-tests.ts';
import { aBegin } from '#test/support/committee-for-tests.ts';
import {
  aCaseToDecide,
  type CaseToDecide,
  correctOnItem,
  decisionOnItem,
  itemSent,
} from '#test/support/case-to-decide.ts';
import { people, PROVIDER } from '#test/support/seed-register.ts';

let toDecide: CaseToDecide;
let backend: TestBackend;
let caseId: string;
let helpId: string;
const chair = () => backend.as(people.chair).committee;
const caseworker = () => backend.as(people.caseworker);
const now = () => rowsOf(backend, caseId);

beforeEach(async () => {
  toDecide = await aCaseToDecide();
  ({ backend, caseId, helpId } = toDecide);
});

const sentItem = (fields: Partial<AgendaItem> = {}) => itemSent(toDecide, fields);
const decideInput = (itemId: string, changed: Partial<DecisionFields> = {}) =>
  decisionOnItem(toDecide, itemId, changed);
const decide = (itemId: string, changed: Partial<DecisionFields> = {}) =>
  chair().decide(decideInput(itemId, changed));

type CarryOut = InputOf<AppContract['committee']['carryOut']>;
const correct = (itemId: string, changed: Partial<DecisionFields>) =>
  correctOnItem(toDecide, itemId, changed);

describe('carrying out', () => {
  const help = { rate: { amount: 400_000, unit: 'week' }, hours: null } as const;

  async function decided(
    fields: Partial<AgendaItem> = {},
    changed: Partial<DecisionFields> = {},
  ): Promise<CarryOut> {
    const itemId = await sentItem(fields);
    valueOf(await decide(itemId, changed));
    const { id: decisionId, version } = mustBe(now().decisions.at(-1));
    const answers = { begins: [], ends: [] };
    return { caseId, decisionId, version, carriedOutOn: '2026-11-22', answers };
  }

  it('is refused in the future, before it was decided, with lines unanswered, and on another’s version', async () => {
    const act = await decided({ proposedHelp: [{ act: 'end', interventionId: helpId }] });
    const carryOut = async (changed: Partial<CarryOut>) =>
      issuesOf(await caseworker().committee.carryOut({ ...act, ...changed }));
    expect(await carryOut({ carriedOutOn: '2026-11-23' })).toEqual([
      'carriedOutOn decision.carried-out-in-the-future',
    ]);
    expect(await carryOut({ carriedOutOn: '2026-11-21' })).toEqual([
      'carriedOutOn decision.carried-out-before-decided',
    ]);
    expect(await carryOut({})).toEqual([
      'answers.ends decision.ends-later',
      'answers.ends decision.line-unanswered',
    ]);
    expect(await carryOut({ answers: null, version: 2 })).toMatchObject({ kind: 'conflict' });
    expect(now().decisions).toMatchObject([{ carriedOutOn: null }]);
  });

  it('changes price and hours from the day, ticks the decision and its task, and only once', async () => {
    const act = await decided();
    valueOf(await caseworker().committee.carryOut(act));
    expect(now().supports.map(({ supportHours, from, to }) => [supportHours, from, to])).toEqual([
      [800, '2026-01-01', '2026-11-30'],
      [500, '2026-12-01', null],
    ]);
    expect(now().decisions).toMatchObject([
      { carriedOutOn: '2026-11-22', carriedOutById: people.caseworker.employeeId },
    ]);
    expect(now().tasks.map(({ kind, doneOn }) => [kind, doneOn])).toEqual([
      ['carry-out', '2026-11-22'],
      ['notice', null],
    ]);
    const again = { ...act, version: 2 };
    expect(issuesOf(await caseworker().committee.carryOut(again))).toEqual([
      ' decision.carried-out-twice',
    ]);
    expect(issuesOf(await correct(mustBe(now().agendaItems[0]).id, {}))).toEqual([
      ' decision.carried-out-already',
    ]);
    expect(verifyHistory(backend.db.read)).toMatchObject({ ok: true });
  });

  it('begins help, lets a goal follow to it and ends the other, in one act', async () => {
    const goalId = await addActiveGoal(backend, caseId, { interventionId: helpId });
    const act = await decided(
      {
        validFrom: '2026-11-20',
        proposedHelp: [
          { act: 'end', interventionId: helpId },
          { act: 'begin', paragraph: 'SEL_85', providerId: PROVIDER, ...help },
        ],
      },
      { validFrom: '2026-11-20' },
    );
    const begins = [aBegin({ place: 1, startedOn: '2026-11-20' })];
    const goals = [{ goalId, choice: 'follow-new' as const, place: 1 }];
    const ends = [{ place: 0, endReason: 'other-effort' as const, goals }];
    const before = now();
    const later = [{ ...mustBe(begins[0]), startedOn: '2026-12-24' }];
    const { committee } = caseworker();
    expect(
      issuesOf(await committee.carryOut({ ...act, answers: { begins: later, ends } })),
    ).toEqual(['answers.begins.0.startedOn intervention.started-in-future']);
    expect(
      issuesOf(
        await committee.carryOut({
          ...act,
          answers: { begins, ends: [{ ...mustBe(ends[0]), goals: [] }] },
        }),
      ),
    ).toEqual(['answers.ends.0.goals intervention.goal-unanswered']);
    expect(now()).toEqual(before);
    valueOf(await committee.carryOut({ ...act, answers: { begins, ends } }));
    const { interventions, goals: after, rates } = now();
    expect(
      interventions.map(({ endedOn, startedOn, grantedOn }) => [grantedOn, startedOn, endedOn]),
    ).toEqual([
      ['2025-12-15', '2026-01-01', '2026-11-19'],
      ['2026-11-22', '2026-11-20', null],
    ]);
    const begun = mustBe(interventions[1]).id;
    expect(after).toMatchObject([{ id: goalId, interventionId: begun, status: 'active' }]);
    expect(rates.find((rate) => rate.interventionId === begun)).toMatchObject({
      amount: 400_000,
      from: '2026-11-20',
      reason: 'Besluttet i visitationsudvalget',
    });
  });

  describe('of a place in a botilbud', () => {
    const botilbud = { act: 'begin', paragraph: 'SEL_108', providerId: PROVIDER, ...help } as const;
    const answered = { housingIsMainReason: false, housingReason: null } as const;
    const placement = { ...answered, alternatives: null, isExistingResident: false };
    const from = { validFrom: '2026-11-20' };
    const begin = (fields: Parameters<typeof aBegin>[0], act: CarryOut) =>
      caseworker().committee.carryOut({
        ...act,
        answers: { begins: [aBegin({ startedOn: '2026-11-20', ...fields })], ends: [] },
      });
    const aPlace = () => decided({ ...from, ...answered, proposedHelp: [botilbud] }, from);

    it('asks what is asked by hand, each at its place, and keeps nothing of what is refused', async () => {
      const act = await aPlace();
      const before = now();
      expect(issuesOf(await begin({}, act))).toEqual([
        'answers.begins.0.placement.housingIsMainReason move-out.housing-unanswered',
      ]);
      expect(issuesOf(await begin({ placement, movesIn: true, startedOn: null }, act))).toEqual([
        'answers.begins.0.startedOn decision.moves-in-without-a-day',
      ]);
      const groups = { otherTargetGroups: ['B5.3'], placement };
      expect(issuesOf(await begin({ ...groups, movesIn: true }, act))).toContain(
        'answers.begins.0.primaryTargetGroup intervention.primary-target-group-missing',
      );
      const stayId = backend.newId();
      expect(issuesOf(await begin({ placement, stayId }, act))).toEqual({ kind: 'not-found' });
      expect(now()).toEqual(before);
    });

    it('registers the stay with it, and what the item said of housing is filled in', async () => {
      const act = await aPlace();
      const itemId = mustBe(now().agendaItems[0]).id;
      const on = valueOf(await caseworker().committee.decisionOn({ caseId, itemId }));
      expect(mustBe(on.current).placement).toEqual(placement);
      const { concepts } = valueOf(await caseworker().catalogue.current(null));
      const group = mustBe(concepts.find((one) => one.kind === 'target-group' && one.selectable));
      const known = { primaryTargetGroup: group.code, placement };
      valueOf(await begin({ ...known, movesIn: true }, act));
      const { stays, interventions, placements } = now();
      const begun = mustBe(interventions.at(-1));
      expect(stays).toMatchObject([
        { paragraph: 'SEL_108', providerId: PROVIDER, movedInOn: '2026-11-20', movedOutOn: null },
      ]);
      expect(begun).toMatchObject({
        paragraph: 'SEL_108',
        stayId: mustBe(stays[0]).id,
        primaryTargetGroup: group.code,
        grantedOn: '2026-11-22',
      });
      expect(placements).toMatchObject([{ interventionId: begun.id, ...placement }]);
      const { decisionId } = act;
      const { version } = mustBe(now().decisions[0]);
      valueOf(await caseworker().committee.undoCarryOut({ caseId, decisionId, version }));
      expect(now().stays.filter(({ annulledAt }) => annulledAt === null)).toEqual([]);
      expect(verifyHistory(backend.db.read)).toMatchObject({ ok: true });
    });
  });

  it('of a rejection, or of help changed elsewhere, is only ticked', async () => {
    const act = await decided({}, { outcome: 'rejected', reason: 'Kan dækkes i dag' });
    const before = now().supports;
    valueOf(await caseworker().committee.carryOut({ ...act, answers: null }));
    expect(now().supports).toEqual(before);
    expect(now().decisions).toMatchObject([{ carriedOutOn: '2026-11-22' }]);
  });

  it('of what is only noted is nothing', async () => {
    const act = await decided({}, { outcome: 'noted', reason: 'Til orientering' });
    expect(issuesOf(await caseworker().committee.carryOut(act))).toEqual([
      ' decision.nothing-to-carry-out',
    ]);
  });
});
