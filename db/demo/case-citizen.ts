import {
  addDays,
  addMonths,
  type CivilDate,
  civilDate,
  earliest,
  yearOf,
} from '#shared/base/dates.ts';
import type { Case, Citizen } from '#shared/domain/cases/model.ts';
import { caseFiles } from '../commands/cases.ts';
import { type Act, type DemoGround, NEW_ROW } from './act.ts';
import { firstNames, lastNames, streets } from './citizen-names.ts';
import type { DemoTeam } from './people.ts';
import type { DemoHelp } from './places.ts';
import type { Chance } from './random.ts';

const WISHES = [
  'Jeg vil bo i min egen lejlighed og have en hund.',
  'Jeg vil gerne have nogen at spise sammen med.',
  'Jeg vil have et arbejde, hvor de regner med mig.',
  'Jeg vil blive boende her, så længe jeg kan.',
  'Jeg vil kunne besøge min søster uden hjælp.',
] as const;

/** The number has the form of a replacement number (day + 60): nobody is born with it. */
export function citizenOf(
  ground: DemoGround,
  chance: Chance,
  number: number,
  help: DemoHelp,
): Citizen {
  const age = help.stay === 'SEL_108' ? chance.between(35, 84) : chance.between(19, 68);
  const birthDate = dateIn(chance, yearOf(ground.today) - age);
  const [year = '', month = '', day = ''] = birthDate.split('-');
  const century = Number(year) >= 2000 ? 4 : 0;
  const serial = String(number % 1_000).padStart(3, '0');
  const isProtected = chance.happens(0.04);
  return {
    ...NEW_ROW,
    id: ground.newId(),
    cpr: `${Number(day) + 60}${month}${year.slice(2)}${century}${serial}`,
    firstNames: chance.pick(firstNames),
    lastName: chance.pick(lastNames),
    birthDate,
    street: `${chance.pick(streets)} ${chance.between(1, 120)}`,
    postalCode: '9999',
    city: 'Målby',
    isProtected,
    protectedUntil: isProtected ? addMonths(ground.today, chance.between(1, 11)) : null,
    phone: null,
    email: null,
    diedOn: null,
  };
}

function dateIn(chance: Chance, year: number): CivilDate {
  return civilDate(year, chance.between(1, 12), chance.between(1, 28)) ?? `${year}-01-01`;
}

export function caseOf(
  ground: DemoGround,
  chance: Chance,
  of: {
    readonly number: number;
    readonly citizenId: string;
    readonly team: DemoTeam;
    readonly start: CivilDate;
  },
): Case {
  return {
    ...NEW_ROW,
    id: ground.newId(),
    citizenId: of.citizenId,
    caseNumber: `26.${String(4_000 + of.number).padStart(5, '0')}`,
    teamId: ground.teamIds.get(of.team) ?? '',
    citizenWishes: chance.happens(0.8) ? chance.pick(WISHES) : null,
    openedOn: earliest(of.start, ground.today),
    closedOn: null,
    closeReason: null,
    archived: false,
  };
}

export function writeWishes(
  ground: DemoGround,
  chance: Chance,
  file: Case,
  by: string,
  createdOn: CivilDate,
): Act {
  return {
    on: earliest(ground.today, addDays(createdOn, chance.between(5, 60))),
    by,
    command: 'cases.saveWishes',
    reason: null,
    write: (tx) => void caseFiles.replace(tx, file),
  };
}
