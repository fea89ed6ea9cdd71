import type { Role } from '#shared/access/capabilities.ts';
import { must, OWN_CREDENTIALS, type TestDesk } from './desk-for-tests.ts';

interface NewColleague {
  readonly initials: string;
  readonly roles: Role[];
}

export interface Colleague {
  readonly userName: string;
  readonly password: string;
}

/** As an administrator and then the colleague would do it. Leaves the desk signed out. */
export async function addColleague(
  desk: Pick<TestDesk, 'call' | 'session'>,
  { initials, roles }: NewColleague,
): Promise<Colleague> {
  const userName = initials.toLowerCase();
  const { id: employeeId } = must(
    await desk.call.settings.saveEmployee({
      id: null,
      version: null,
      initials,
      name: null,
      active: true,
      teamIds: [],
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
