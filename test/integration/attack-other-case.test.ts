import { beforeEach, describe, expect, it } from 'vitest';
import { caseTasks, decisions, notices } from '#db/commands/committee.ts';
import { recusalsOf } from '#db/queries/committee.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import { createTestBackend, OWN_PAGE, type TestBackend } from '#test/support/backend-for-tests.ts';
import {
  addActiveGoal,
  addHelp,
  addStay,
  aNewCitizen,
  cprOf,
  mustBe,
  openCase,
  rowsOf,
  valueOf,
} from '#test/support/case-for-tests.ts';
import {
  aDecision,
  aNotice,
  aTask,
  addItem,
  addParticipant,
  aMeeting,
  place,
} from '#test/support/committee-for-tests.ts';
import { contractEntries, idPaths } from '#test/support/contract-samples.ts';
import { people, PROVIDER, TEAM_SOUTH } from '#test/support/seed-register.ts';

const SAMPLE_ID = /^0{8}-0000-7000-8000-/u;

/** Whose id may stand on any case. */
const NOBODYS = new Set([
  'caseId',
  'providerId',
  'departmentId',
  'teamId',
  'employeeId',
  'responsibleId',
  'meetingId',
  'participantId',
]);
/** Of what these cases have none of. */
const NOWHERE = '00000000-0000-7000-9999-000000000000';
const OURS = /^(?:moveOut|revisitation|committee)\./u;

/** One's own case at the door, and behind it the ids of a case in another team. */
const attacks = contractEntries().flatMap(({ name, entry, samples }) => {
  const ids = idPaths(entry);
  const isAboutCase = ids.includes('caseId') && OURS.test(name);
  const foreign = ids.some((path) => !NOBODYS.has(path.split('.').at(-1) ?? ''));
  return isAboutCase && foreign ? [{ name, samples }] : [];
});

let backend: TestBackend;
let own: string;
let others: string;
/** Nobody's: both cases are on its agenda. */
let meeting: { readonly meetingId: string; readonly participantId: string };

beforeEach(async () => {
  backend = createTestBackend();
  const meetingId = await aMeeting(backend);
  const participantId = await addParticipant(backend, meetingId, { name: 'Ida Udefra' });
  meeting = { meetingId, participantId };
  own = await aCourse(people.caseworker, 1);
  others = await aCourse(people.otherTeam, 2);
});

/** Somebody in a botilbud with a plan, a point, a candidate’s entry and a course of revisitation. */
async function aCourse(who: (typeof people)[keyof typeof people], n: number): Promise<string> {
  const isOwn = who === people.caseworker;
  const caseId = await openCase(backend, {
    citizen: aNewCitizen({ cpr: cprOf(n) }),
    caseNumber: `27.000${n}`,
  });
  const stayId = await addStay(backend, caseId);
  const interventionId = await addHelp(backend, caseId, { paragraph: 'SEL_107', stayId });
  const goalId = await addActiveGoal(backend, caseId, { interventionId });
  const { moveOut, revisitation, cases } = backend.as(people.caseworker);
  const legs = { legHome: 'open', legSupport: 'open', legJob: 'open' } as const;
  const plan = {
    ...legs,
    goalIds: [goalId],
    destination: 'own-home-with-support' as const,
    ground: null,
    contactPedagogue: null,
    deliveringUnit: null,
    receivingUnit: null,
    newHelpStartsOn: null,
  };
  const made = { caseId, interventionId, expectedMoveOutOn: '2026-12-31', plan };
  valueOf(await moveOut.makePlan(made));
  valueOf(await moveOut.setOnward({ caseId, interventionId, onwardTo: 'Hjem', onwardOn: null }));
  const newTerms = { kind: 'rate', amount: 100_000, unit: 'day' } as const;
  const change = { newTerms, validFrom: '2026-12-01', goalIds: [], notes: null };
  const price = { ...change, reason: 'price' as const };
  valueOf(await moveOut.proposePrice({ caseId, interventionId, change: price }));
  valueOf(await revisitation.addCandidate({ caseId, reason: 'Falder oftere' }));
  const course = {
    identifiedOn: '2026-03-01',
    identifiedBy: 'caseworker',
    identifiedByName: null,
    changedNeed: 'Mere pleje',
    changedSince: null,
    ageReason: 'Demens',
  } as const;
  valueOf(await revisitation.begin({ caseId, course }));
  await beforeTheCommittee(caseId);
  if (!isOwn) {
    const { version, caseNumber } = rowsOf(backend, caseId).case;
    valueOf(await cases.saveCase({ caseId, version, caseNumber, teamId: TEAM_SOUTH }));
  }
  return caseId;
}

/** An item on an agenda with somebody recused from it, and one that was decided. */
async function beforeTheCommittee(caseId: string): Promise<void> {
  const itemId = addItem(backend, caseId);
  const { meetingId, participantId } = meeting;
  await place(backend, { caseId, itemId, meetingId });
  const { recuse } = backend.as(people.chair).committee;
  valueOf(await recuse({ caseId, itemId, participantId, reason: 'Kender borgeren' }));
  const decided = addItem(backend, caseId);
  const id = backend.newId();
  const of = { caseId, decisionId: id };
  backend.write((tx) => {
    decisions.add(tx, aDecision({ id, caseId, itemId: decided }));
    caseTasks.add(tx, aTask({ id: backend.newId(), ...of }));
    notices.add(tx, aNotice({ id: backend.newId(), ...of }));
  });
}

/** Every id of a row of the case, by what it is the id of. */
function idsOf(rows: CaseRows): readonly string[] {
  const lists = Object.values(rows).flatMap((value) => (Array.isArray(value) ? value : []));
  const own = lists.flatMap((row: object) => ('id' in row ? [String(row.id)] : []));
  return [...own, ...recusalIds(rows)];
}

const recusalIds = ({ agendaItems }: CaseRows) =>
  recusalsOf(
    backend.db.read,
    agendaItems.map(({ id }) => id),
  ).map(({ id }) => id);

/** The sample with one's own case, and `idFor` wherever something of a case is named. */
function aimed(sample: unknown, idFor: (key: string) => string, key = ''): unknown {
  if (Array.isArray(sample)) return sample.map((one) => aimed(one, idFor, key));
  if (typeof sample === 'object' && sample !== null) {
    const fields = Object.entries(sample).map(([name, one]) => [name, aimed(one, idFor, name)]);
    return Object.fromEntries(fields);
  }
  if (key === 'caseId') return own;
  if (key === 'providerId') return PROVIDER;
  if (key === 'responsibleId' && sample !== null) return people.caseworker.employeeId;
  if (key === 'meetingId' && sample !== null) return meeting.meetingId;
  if (key === 'participantId' && sample !== null) return meeting.participantId;
  if (key === 'planDueOn' && sample !== null) return '2026-12-31';
  return typeof sample === 'string' && SAMPLE_ID.test(sample) ? idFor(key) : sample;
}

/** Each entry's answers, every one once: 'not-found', 'ok'. */
async function answersTo(inputsOf: (sample: unknown) => readonly unknown[]) {
  const answers: Record<string, readonly string[]> = {};
  for (const { name, samples } of attacks) {
    const kinds = new Set<string>();
    // Samples that differ only in what stands in for an id ask the same.
    const inputs = new Set(samples.flatMap(inputsOf).map((input) => JSON.stringify(input)));
    for (const input of inputs) {
      const answer = JSON.parse(await backend.router(OWN_PAGE, name, input));
      kinds.add(answer.ok === true ? 'ok' : String(answer.error.kind));
    }
    answers[name] = [...kinds];
  }
  return answers;
}

function firstIds(rows: CaseRows): Readonly<Record<string, string>> {
  const first = (list: readonly { readonly id: string }[]) => mustBe(list[0]).id;
  const goalId = first(rows.goals);
  return {
    planId: first(rows.moveOutPlans),
    interventionId: first(rows.interventions),
    revisitationId: first(rows.revisitations),
    candidateId: first(rows.revisitationCandidates),
    goalId,
    goalIds: goalId,
    itemId: first(rows.agendaItems),
    recusalId: mustBe(recusalIds(rows)[0]),
    decisionId: first(rows.decisions),
    taskId: first(rows.tasks),
    noticeId: first(rows.notices),
    id: first(rows.priceChanges),
  };
}

describe('an id of another case, sent with one’s own case', () => {
  let before: string;
  let foreign: readonly string[];

  beforeEach(() => {
    before = JSON.stringify(rowsOf(backend, others));
    foreign = idsOf(rowsOf(backend, others));
    backend.signIn({ ...people.caseworker, roles: ['caseworker', 'team-leader', 'chair'] });
  });

  function expectUntouched() {
    expect(backend.bugs).toEqual([]);
    expect(JSON.stringify(rowsOf(backend, others))).toBe(before);
    const kept = JSON.stringify(rowsOf(backend, own));
    expect(foreign.filter((id) => kept.includes(id))).toEqual([]);
  }

  it('is not found by any entry of move-out, revisitation and the committee, changes nothing and is not kept', async () => {
    const answers = await answersTo((sample) => foreign.map((id) => aimed(sample, () => id)));
    expect(Object.keys(answers).length).toBeGreaterThan(30);
    const others = Object.entries(answers).filter(([, kinds]) => kinds.join() !== 'not-found');
    expect(others).toEqual([]);
    expectUntouched();
  });

  it('is refused in any one place too, where all the others are one’s own', async () => {
    const [mine, theirs] = [firstIds(rowsOf(backend, own)), firstIds(rowsOf(backend, others))];
    const inputsOf = (sample: unknown) =>
      Object.keys(theirs).flatMap((foreignKey) => {
        let isThere = false;
        const input = aimed(sample, (key) => {
          isThere ||= key === foreignKey;
          return (key === foreignKey ? theirs : mine)[key] ?? NOWHERE;
        });
        return isThere ? [input] : [];
      });
    const answers = await answersTo(inputsOf);
    expect(Object.entries(answers).filter(([, kinds]) => kinds.includes('ok'))).toEqual([]);
    expectUntouched();
  });
});
