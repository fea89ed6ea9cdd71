import { aNewCase, aNewCitizen, cprOf, openCase, valueOf } from '#test/support/case-for-tests.ts';
import type { TestBackend } from '#test/support/backend-for-tests.ts';
import { TEAM_NORTH } from '#test/support/seed-register.ts';
import type { Act, Caseworker, Write } from './act.ts';

/** The cases beside the one that is hostile from its citizen on: one for each course that needs its own. */
const OWN_CASES = [
  'reopening',
  'placement',
  'goal-parts',
  'reminder',
  'move-out-plan',
  'handover',
  'return',
  'unplanned',
  'revisitation',
  'committee',
  'meeting',
  'decision',
  'minutes',
] as const;
type OwnCase = (typeof OWN_CASES)[number];

function ordinary(which: OwnCase) {
  const n = OWN_CASES.indexOf(which) + 2;
  return { citizen: aNewCitizen({ cpr: cprOf(n) }), caseNumber: `27.01${200 + n}` };
}

/** An ordinary case of another citizen's. */
export async function openOwnCase(backend: TestBackend, which: OwnCase): Promise<string> {
  return openCase(backend, ordinary(which));
}

function hostileCitizen(write: Write, entry: string): ReturnType<typeof aNewCitizen> {
  return aNewCitizen({
    firstNames: write(`${entry}.citizen.firstNames`),
    lastName: write(`${entry}.citizen.lastName`),
    street: write(`${entry}.citizen.street`),
    city: write(`${entry}.citizen.city`),
    phone: write(`${entry}.citizen.phone`),
    email: write(`${entry}.citizen.email`),
  });
}

export async function writeCase({ cases }: Caseworker, write: Write): Promise<string> {
  const { caseId } = valueOf(
    await cases.create(
      aNewCase({
        citizen: hostileCitizen(write, 'cases.create'),
        caseNumber: write('cases.create.caseNumber'),
      }),
    ),
  );
  const citizen = hostileCitizen(write, 'cases.saveCitizen');
  valueOf(await cases.saveCitizen({ caseId, version: 1, citizen }));
  const citizenWishes = write('cases.saveWishes.citizenWishes');
  valueOf(await cases.saveWishes({ caseId, version: 1, citizenWishes }));
  const caseNumber = write('cases.saveCase.caseNumber');
  valueOf(await cases.saveCase({ caseId, version: 2, caseNumber, teamId: TEAM_NORTH }));
  const municipality = write('cases.setMunicipality.municipality');
  const paying = { role: 'paying', from: '2026-01-01' } as const;
  valueOf(await cases.setMunicipality({ caseId, municipality, ...paying }));
  return caseId;
}

export async function writeReopening({ backend, caseworker, write }: Act): Promise<void> {
  const { cases } = caseworker;
  const caseId = await openOwnCase(backend, 'reopening');
  const closing = { closedOn: '2026-11-22', closeReason: 'error' } as const;
  const { closed } = valueOf(await cases.close({ caseId, version: 1, ...closing }));
  if (!closed) throw new Error('an empty case did not close');
  const reason = write('cases.reopen.reason');
  valueOf(await cases.reopen({ caseId, version: 2, reason }));
}
