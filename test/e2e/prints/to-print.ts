import type { CaseFilter } from '#shared/contract/cases.ts';
import type { PrintRequest } from '#shared/contract/printing.ts';
import type { SeededCase, SignedInApp } from '#test/support/signed-in-app.ts';
import { seedBrimfulCase, seedProtectedCase } from '#test/support/seeded-cases.ts';

/** The two cases that every part prints. */
export interface CasesToPrint {
  /** Protected name and address. */
  readonly hidden: SeededCase;
  /** Every field filled to the brim. */
  readonly brimful: SeededCase;
}

export async function seedCasesToPrint(app: SignedInApp): Promise<CasesToPrint> {
  return { hidden: await seedProtectedCase(app, 1), brimful: await seedBrimfulCase(app, 2) };
}

/** Cases of the team besides the two, once it is seeded. */
export const ROWS = 36;

export const NOTHING = { fullCpr: false, protectedAddress: false };
export const ALL: CaseFilter = {
  scope: 'my-teams',
  status: 'open',
  teamId: null,
  employeeId: null,
  providerId: null,
  paragraph: null,
  followUp: null,
  text: '',
};

export function team(
  filter: Partial<CaseFilter> = {},
): Extract<PrintRequest, { kind: 'team-overview' }> {
  const sort = { column: 'caseNumber', descending: false } as const;
  const choice = { kind: 'team-overview', sort, withCost: true, disclosure: NOTHING } as const;
  return { ...choice, filter: { ...ALL, ...filter } };
}

export async function printed({ calls }: Pick<SignedInApp, 'calls'>, request: PrintRequest) {
  const made = await calls.printing.preview(request);
  if (made.empty) throw new Error('nothing was printed');
  return { printId: made.printId, bytes: Buffer.from(made.pdf, 'base64') };
}
