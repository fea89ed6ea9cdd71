import type { Measurement } from '../goals/model.ts';
import type { FollowUp, FollowUpGoal, ProgressionPotential } from './model.ts';

/** What one person said of a meeting: the follow-up, the measurements it stands on, the potentials it assessed. */
export interface Said {
  readonly followUp: FollowUp;
  readonly measurements: readonly Measurement[];
  readonly potentials: readonly SaidPotential[];
}

export interface SaidPotential {
  readonly interventionId: string;
  readonly potential: Exclude<ProgressionPotential, 'not-assessed'>;
  readonly reason: string;
}

export type Choices = Readonly<Record<string, 'mine' | 'theirs'>>;

/** One thing said. `shown` is what people compare: two that show the same are the same. */
interface Field {
  readonly shown: unknown;
  /** A measurement on a goal, a text, an outcome: as it is kept. */
  readonly kept: unknown;
}

export interface MergeDifference {
  /** As the form calls it: 'citizenView', 'help.<id>.outcome', 'goals.<id>.answer'. */
  readonly field: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

const MEETING = [
  'heldOn',
  'form',
  'consentNote',
  'participants',
  'citizenView',
  'note',
  'countsAsOrdinary',
] as const satisfies readonly (keyof FollowUp)[];

/** Only what both filled in, and differently: what one alone filled in is kept without asking. */
export function mergeDifferences(mine: Said, theirs: Said): readonly MergeDifference[] {
  const other = fieldsOf(theirs);
  return [...fieldsOf(mine)].flatMap(([field, said]) => {
    const against = other.get(field);
    return against === undefined || isSame(said, against)
      ? []
      : [{ field, mine: said.shown, theirs: against.shown }];
  });
}

export interface Merged {
  readonly followUp: FollowUp;
  /** Mine, where they are chosen: those of the other are already written. */
  readonly potentials: readonly SaidPotential[];
}

/**
 * Two people's words on one meeting as one follow-up: what differs as it was decided, all else from whoever
 * said it. null while something is undecided. `mine` lends it its id and what is nobody's words.
 */
export function merge(mine: Said, theirs: Said, choices: Choices): Merged | null {
  const undecided = mergeDifferences(mine, theirs).some(({ field }) => !choices[field]);
  if (undecided) return null;
  const [my, their] = [fieldsOf(mine), fieldsOf(theirs)];
  const differing = new Set(mergeDifferences(mine, theirs).map(({ field }) => field));
  const isMine = (field: string) =>
    differing.has(field) ? choices[field] === 'mine' : my.has(field) && !their.has(field);
  const kept = (field: string): unknown =>
    (isMine(field) ? my.get(field) : (their.get(field) ?? my.get(field)))?.kept ?? null;
  const helpIds = idsIn([mine, theirs], (said) =>
    said.followUp.interventions.map((one) => one.interventionId),
  );
  const goalIds = idsIn([mine, theirs], (said) => said.followUp.goals.map((one) => one.goalId));
  const meeting = Object.fromEntries(MEETING.map((field) => [field, kept(field)]));
  return {
    followUp: {
      ...mine.followUp,
      // Each value came out of a follow-up under the same name.
      ...(meeting as Pick<FollowUp, (typeof MEETING)[number]>),
      interventions: helpIds.map((interventionId) => ({
        interventionId,
        outcome: kept(`help.${interventionId}.outcome`) as never,
        workingOutcomes: (kept(`help.${interventionId}.workingOutcomes`) ?? []) as never,
        note: kept(`help.${interventionId}.note`) as string | null,
      })),
      goals: goalIds.map((goalId) => kept(`goals.${goalId}.answer`) as FollowUpGoal),
    },
    potentials: mine.potentials.filter(({ interventionId }) =>
      isMine(`help.${interventionId}.potential`),
    ),
  };
}

/** Everything that was filled in, by the name the form gives it. */
function fieldsOf({ followUp, measurements, potentials }: Said): ReadonlyMap<string, Field> {
  const fields = new Map<string, Field>();
  const put = (field: string, kept: unknown, shown: unknown = kept) => {
    const isBlank = kept === null || (Array.isArray(kept) && kept.length === 0);
    if (!isBlank) fields.set(field, { kept, shown });
  };
  for (const field of MEETING) put(field, followUp[field]);
  for (const { interventionId, outcome, workingOutcomes, note } of followUp.interventions) {
    put(`help.${interventionId}.outcome`, outcome);
    put(`help.${interventionId}.workingOutcomes`, workingOutcomes, workingOutcomes.toSorted());
    put(`help.${interventionId}.note`, note);
  }
  for (const { interventionId, potential, reason } of potentials) {
    put(`help.${interventionId}.potential`, { potential, reason });
  }
  for (const answer of followUp.goals) {
    put(`goals.${answer.goalId}.answer`, answer, answerShown(answer, measurements));
  }
  return fields;
}

function answerShown(answer: FollowUpGoal, measurements: readonly Measurement[]): unknown {
  const measured = measurements.find(({ id }) => id === answer.measurementId);
  if (!measured) return { reason: answer.notMeasuredReason };
  const { value, measuredOn, source, sourceName, note, citizenRating } = measured;
  return { value, measuredOn, source, sourceName, note, citizenRating };
}

function isSame(a: Field, b: Field): boolean {
  return JSON.stringify(a.shown) === JSON.stringify(b.shown);
}

function idsIn(sides: readonly Said[], idsOf: (said: Said) => readonly string[]): string[] {
  return [...new Set(sides.flatMap(idsOf))];
}
