import { addDays, type CivilDate, earliest } from '#shared/base/dates.ts';
import type { Case } from '#shared/domain/cases/model.ts';
import { needs } from '../commands/cases.ts';
import { type Act, type DemoGround, NEW_ROW } from './act.ts';
import type { Chance } from './random.ts';

const NEEDS = [
  'Har brug for hjælp til at komme i gang om morgenen og til at holde aftaler. Klarer det meste selv, når dagen er planlagt.',
  'Har brug for støtte til struktur, økonomi og kontakt med myndigheder. Er god til at sige fra, når det bliver for meget.',
  'Har brug for guidning ved personlig hygiejne og måltider og for tryghed om natten.',
  'Har brug for støtte til at indgå i fællesskaber og til at håndtere uro. Kender sine egne tegn.',
] as const;

/** What each assessment of the need for support says, and when it was made. */
export function assessments(
  ground: DemoGround,
  chance: Chance,
  file: Case,
  by: string,
  createdOn: CivilDate,
): readonly Act[] {
  const count = chance.pick([0, 1, 1, 1, 2]);
  return Array.from({ length: count }, (_, place) => {
    const on = earliest(ground.today, addDays(createdOn, 14 + place * 330));
    return {
      on,
      by,
      command: 'cases.recordNeed',
      reason: null,
      write: (tx) =>
        needs.add(tx, {
          ...NEW_ROW,
          id: ground.newId(),
          caseId: file.id,
          assessedOn: on,
          assessedById: ground.employeeIds.get(by) ?? null,
          text: chance.pick(NEEDS),
          supportNeedLevel: chance.between(1, 4),
          themeLevels: [],
        }),
    };
  });
}
