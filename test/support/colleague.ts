import type { Role } from '#shared/access/capabilities.ts';
import { deskIn, must, OWN_CREDENTIALS, type TestDesk } from './desk-for-tests.ts';

export interface NewColleague {
  readonly initials: string;
  readonly roles: Role[];
  /** Default none. */
  readonly teamIds?: string[];
}

export interface Colleague {
  readonly userName: string;
  readonly password: string;
}

/** As an administrator and then the colleague would do it. Leaves the desk signed out. */
export async function addColleague(
  desk: Pick<TestDesk, 'call' | 'session'>,
  { initials, roles, teamIds = [] }: NewColleague,
): Promise<Colleague> {
  const userName = initials.toLowerCase();
  const { id: employeeId } = must(
    await desk.call.settings.saveEmployee({
      id: null,
      version: null,
      initials,
      name: null,
      active: true,
      teamIds,
    }),
  );
  const { oneTimePassword } = must(
    await desk.call.settings.createUser({ employeeId, userName, roles }),
  );
  desk.session.signOut();
  must(await desk.call.session.signIn({ userName, password: oneTimePassword }));
  const password = `${userName}: nogle egne ord`;
  must(
    await desk.call.session.changePassword({
      currentPassword: oneTimePassword,
      newPassword: password,
    }),
  );
  desk.session.signOut();
  return { userName, password };
}

export async function backToAdministrator(desk: Pick<TestDesk, 'call' | 'session'>): Promise<void> {
  desk.session.signOut();
  must(await desk.call.session.signIn(OWN_CREDENTIALS));
}

/** Into a database nobody has open: colleagues of its administrator, in the same teams. */
export async function addColleaguesIn(
  folder: string,
  {
    administrator,
    now,
    colleagues,
  }: {
    readonly administrator: Colleague;
    readonly now: string;
    readonly colleagues: readonly NewColleague[];
  },
): Promise<Colleague[]> {
  const desk = deskIn(folder, { now });
  const added: Colleague[] = [];
  for (const colleague of colleagues) {
    must(await desk.call.session.signIn(administrator));
    const teamIds = must(await desk.call.session.state(null)).user?.teams.map(({ id }) => id);
    added.push(await addColleague(desk, { ...colleague, teamIds: teamIds ?? [] }));
  }
  return added;
}
