import {
  addActiveGoal,
  addHelp,
  addStay,
  mustBe,
  rowsOf,
  valueOf,
} from '#test/support/case-for-tests.ts';
import { OTHER_PROVIDER, people } from '#test/support/seed-register.ts';
import type { Act, Write } from './act.ts';
import { openOwnCase } from './cases.ts';

/** A course from the changed need to its result, and the list of candidates before and after. */
export async function writeRevisitation(act: Act): Promise<void> {
  const { backend, caseworker, write } = act;
  const caseId = await openOwnCase(backend, 'revisitation');
  const place = { paragraph: 'SEL_108', stayId: await addLongTermStay(act, caseId) } as const;
  const placeId = await addHelp(backend, caseId, place);
  const goalId = await addActiveGoal(backend, caseId, { interventionId: placeId });
  const supportId = await addHelp(backend, caseId);
  const begun = await caseworker.revisitation.begin({
    caseId,
    course: seen(write, 'revisitation.begin'),
  });
  const course: Course = { ...act, caseId, revisitationId: valueOf(begun).id };
  await writeSteps(course);
  await writeMoveBasis(course);
  await writeCarryOut(course, { placeId, supportId, goalId });
  await writeResult(course);
  await writeCandidates(course);
}

interface Course extends Act {
  readonly revisitationId: string;
}

function addLongTermStay({ backend }: Act, caseId: string): Promise<string> {
  return addStay(backend, caseId, { paragraph: 'SEL_108', stayKind: null });
}

/** What a save of the course is based on. */
function onCourse({ backend, caseId, revisitationId }: Course) {
  const { version } = mustBe(rowsOf(backend, caseId).revisitations[0]);
  return { caseId, revisitationId, version };
}

function seen(write: Write, entry: string) {
  return {
    identifiedOn: '2026-03-01',
    identifiedBy: 'relative',
    identifiedByName: write(`${entry}.course.identifiedByName`),
    changedNeed: write(`${entry}.course.changedNeed`),
    changedSince: null,
    ageReason: write(`${entry}.course.ageReason`),
  } as const;
}

async function writeSteps(course: Course): Promise<void> {
  const { backend, caseworker, caseId, revisitationId, write } = course;
  const { revisitation } = caseworker;
  const corrected = seen(write, 'revisitation.save');
  valueOf(await revisitation.save({ ...onCourse(course), course: corrected }));
  const reason = write('revisitation.overrideReady.reason');
  const leader = backend.as(people.teamLeader).revisitation;
  valueOf(await leader.overrideReady({ ...onCourse(course), reason }));

  const fresh = { caseId, revisitationId, stepVersion: null };
  const done = { outcome: 'done', doneOn: '2026-04-01', note: null, ownWords: null } as const;
  const talk = {
    ...done,
    kind: 'citizen-dialogue',
    stance: 'supports',
    note: write('revisitation.saveStep.step.note'),
    ownWords: write('revisitation.saveStep.step.ownWords'),
  } as const;
  valueOf(await revisitation.saveStep({ ...fresh, step: talk, needMap: null }));
  const option = {
    name: write('revisitation.saveStep.needMap.options.name'),
    gives: write('revisitation.saveStep.needMap.options.gives'),
  };
  const needMap = {
    unit: 'percent' as const,
    before: { pedagogical: 8000, care: 2000 },
    now: { pedagogical: 2000, care: 8000 },
    options: [option],
  };
  const mapped = { ...done, kind: 'need-map', stance: null } as const;
  valueOf(await revisitation.saveStep({ ...fresh, step: mapped, needMap }));
  const decided = { ...done, kind: 'committee', stance: null } as const;
  valueOf(await revisitation.saveStep({ ...fresh, step: decided, needMap: null }));
}

/** Each of the three a move can rest on takes the place of the one before. */
async function writeMoveBasis(course: Course): Promise<void> {
  const field = (name: string) => course.write(`revisitation.assess.moveBasis.${name}`);
  const on = '2026-05-01';
  const bases = [
    { kind: 'consent', on, how: field('how') },
    {
      kind: 'decision',
      paragraph: '129',
      authority: field('authority'),
      on,
      joinedAs: 'guardian',
      joinedByName: field('joinedByName'),
    },
    { kind: 'purpose-served', on, reason: field('reason') },
  ] as const;
  const move = { assessmentResult: 'move', route: 'nursing-home' } as const;
  for (const moveBasis of bases) {
    const assessed = { ...onCourse(course), ...move, moveBasis };
    valueOf(await course.caseworker.revisitation.assess(assessed));
  }
}

async function writeCarryOut(
  course: Course,
  help: { readonly placeId: string; readonly supportId: string; readonly goalId: string },
): Promise<void> {
  const field = (name: string) => course.write(`revisitation.carryOut.${name}`);
  const terms = (entry: string) => ({
    rate: { amount: 150_000, unit: 'day' as const, paidBy: field(`${entry}.rate.paidBy`) },
    support: {
      supportHours: 400,
      transportHours: 0,
      servicePackage: field(`${entry}.support.servicePackage`),
      mode: null,
    },
  });
  const closing = { choice: 'close' as const, reason: field('help.goals.reason') };
  valueOf(
    await course.caseworker.revisitation.carryOut({
      ...onCourse(course),
      carriedOutOn: '2026-06-01',
      leavesPlace: true,
      help: [
        {
          interventionId: help.placeId,
          choice: 'end',
          endReason: 'other-effort',
          goals: [{ goalId: help.goalId, ...closing }],
        },
        { interventionId: help.supportId, choice: 'change', ...terms('help') },
      ],
      begins: [
        {
          paragraph: 'AEL_10',
          providerId: OTHER_PROVIDER,
          purpose: field('begins.purpose'),
          ...terms('begins'),
        },
      ],
      series: { startsOn: '2026-12-01', intervalWeeks: 2, count: 6 },
    }),
  );
}

async function writeResult(course: Course): Promise<void> {
  const { backend, caseworker, caseId, write } = course;
  const { followUps, revisitation } = caseworker;
  const { id, version } = mustBe(rowsOf(backend, caseId).tightSeries[0]);
  const stop = { stoppedOn: '2026-11-22', reason: 'Plejecenteret følger selv op' };
  valueOf(await followUps.stopTightSeries({ caseId, id, version, ...stop }));
  const note = write('revisitation.setResult.note');
  const judged = { result: 'less', resultOn: '2026-11-22', note } as const;
  valueOf(await revisitation.setResult({ ...onCourse(course), ...judged }));
  const reason = write('revisitation.endEffect.reason');
  valueOf(await revisitation.endEffect({ ...onCourse(course), effectTo: '2026-12-31', reason }));
  const closing = {
    closedOn: '2026-11-22',
    closedAs: 'completed',
    closedReason: write('revisitation.close.closedReason'),
    closedBy: null,
    nextDialogueOn: null,
  } as const;
  valueOf(await revisitation.close({ ...onCourse(course), ...closing }));
}

/** Put on the list, taken off it, and put on it again: the board shows only who stands there. */
async function writeCandidates({ caseworker, caseId, write }: Course): Promise<void> {
  const { revisitation } = caseworker;
  const onList = { caseId, reason: write('revisitation.addCandidate.reason') };
  const { id: candidateId, version } = valueOf(await revisitation.addCandidate(onList));
  const reason = write('revisitation.removeCandidate.reason');
  valueOf(await revisitation.removeCandidate({ caseId, candidateId, version, reason }));
  valueOf(await revisitation.addCandidate(onList));
}
