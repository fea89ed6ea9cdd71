import { addDays, type CivilDate, daysBetween } from '#shared/base/dates.ts';
import type { CaseAssignment } from '#shared/domain/cases/model.ts';
import { assignments } from '../commands/cases.ts';
import { type Act, type DemoGround, NEW_ROW } from './act.ts';
import { type DemoPerson, type DemoTeam, demoPeople } from './people.ts';
import type { Chance } from './random.ts';

export interface CarriedCase {
  readonly first: CaseAssignment;
  readonly change: readonly Act[];
}

export function caseworkersOf(team: DemoTeam): readonly [DemoPerson, ...DemoPerson[]] {
  const [first, ...others] = demoPeople.filter(
    (person) => person.isCaseworker && person.teams.includes(team),
  );
  return [first ?? demoPeople[0], ...others];
}

/** Whose case it is, and who had it before: half of them have changed hands. */
export function assignmentsOf(
  ground: DemoGround,
  chance: Chance,
  of: {
    readonly caseId: string;
    readonly number: number;
    readonly team: DemoTeam;
    readonly by: string;
    readonly createdOn: CivilDate;
  },
): CarriedCase {
  const assignment = (initials: string, from: CivilDate): CaseAssignment => ({
    ...NEW_ROW,
    id: ground.newId(),
    caseId: of.caseId,
    employeeId: ground.employeeIds.get(initials) ?? '',
    kind: 'caseworker',
    from,
    to: null,
  });
  const now = assignment(of.by, of.createdOn);
  const before = chance.pick(caseworkersOf(of.team)).initials;
  const changedOn = addDays(of.createdOn, chance.between(90, 400));
  if (before === of.by || changedOn >= ground.today || !chance.happens(0.5)) {
    return { first: now, change: [] };
  }
  const first = assignment(before, of.createdOn);
  const second = { ...now, from: changedOn };
  const between = of.number % 3 === 0 ? thirdOf(of, before) : null;
  const handedOn = addDays(of.createdOn, Math.floor(daysBetween(of.createdOn, changedOn) / 2));
  const change: Act = {
    on: changedOn,
    by: 'MEAN',
    command: 'cases.assign',
    reason: null,
    write: (tx) => {
      const last = addDays(changedOn, -1);
      if (between === null) assignments.replace(tx, { ...first, to: last });
      else {
        assignments.replace(tx, { ...first, to: addDays(handedOn, -1) });
        assignments.add(tx, { ...assignment(between, handedOn), to: last });
      }
      assignments.add(tx, second);
    },
  };
  return { first, change: [change] };
}

/** Somebody who had it in between: one case in three that changed hands did so twice. */
function thirdOf(
  of: { readonly team: DemoTeam; readonly by: string },
  before: string,
): string | null {
  const others = caseworkersOf(of.team).filter(
    ({ initials }) => initials !== of.by && initials !== before,
  );
  return others[0]?.initials ?? null;
}
