import { seedCatalogue } from '#db/commands/catalogue.ts';
import { insertRow } from '#db/commands/save-row.ts';
import { department, provider } from '#db/schema/cases.ts';
import { employee, employeeTeam, team, user, userRole } from '#db/schema/people.ts';
import type { WriteTx } from '#db/unit-of-work.ts';
import type { Role } from '#shared/access/capabilities.ts';
import { idOf } from './domain-rows.ts';

export interface TestPerson {
  readonly userId: string;
  readonly employeeId: string;
  readonly initials: string;
  readonly roles: readonly Role[];
  readonly teamIds: readonly string[];
}

export const TEAM_NORTH = idOf(9001);
export const TEAM_SOUTH = idOf(9002);
export const TEAM_CLOSED = idOf(9003);
export const PROVIDER = idOf(9011);
export const OTHER_PROVIDER = idOf(9012);
export const DEPARTMENT = idOf(9021);

function person(n: number, initials: string, roles: readonly Role[], teamIds: readonly string[]) {
  return { userId: idOf(9100 + n), employeeId: idOf(9200 + n), initials, roles, teamIds };
}

export const people = {
  caseworker: person(1, 'ANK', ['caseworker'], [TEAM_NORTH]),
  colleague: person(2, 'BJO', ['caseworker'], [TEAM_NORTH]),
  otherTeam: person(3, 'CAM', ['caseworker'], [TEAM_SOUTH]),
  teamLeader: person(4, 'DOR', ['team-leader'], [TEAM_NORTH]),
  chair: person(5, 'ESK', ['chair'], [TEAM_NORTH]),
  controller: person(6, 'FIE', ['controller'], [TEAM_NORTH]),
  admin: person(7, 'GRO', ['admin'], []),
} as const satisfies Record<string, TestPerson>;

/** The catalogue as shipped, two open teams and a closed one, a person of each role, two providers. */
export function seedRegister(tx: WriteTx): void {
  seedPeople(tx);
  seedProviders(tx);
  let n = 100_000;
  seedCatalogue(tx, () => idOf((n += 1)));
}

function seedPeople(tx: WriteTx): void {
  insertRow(tx, team, { id: TEAM_NORTH, name: 'Nord' });
  insertRow(tx, team, { id: TEAM_SOUTH, name: 'Syd' });
  insertRow(tx, team, { id: TEAM_CLOSED, name: 'Lukket', active: false });
  for (const [n, one] of Object.values(people).entries()) {
    const { employeeId, initials, userId, roles, teamIds } = one;
    insertRow(tx, employee, { id: employeeId, initials });
    insertRow(tx, user, { id: userId, employeeId, userName: initials.toLowerCase() });
    for (const teamId of teamIds) {
      insertRow(tx, employeeTeam, { id: idOf(9300 + n), employeeId, teamId });
    }
    for (const role of roles) insertRow(tx, userRole, { id: idOf(9400 + n), userId, role });
  }
}

function seedProviders(tx: WriteTx): void {
  insertRow(tx, provider, { id: PROVIDER, name: 'Bakkehuset', isExternal: 'no' });
  insertRow(tx, provider, { id: OTHER_PROVIDER, name: 'Søgården', isExternal: 'unknown' });
  insertRow(tx, department, { id: DEPARTMENT, providerId: PROVIDER, name: 'Afdeling A' });
}
