import { succeed } from '#shared/base/result.ts';
import type { contract } from '#shared/contract/contract.ts';
import type { AreaHandlers } from '#shared/contract/define.ts';
import type { Contexts } from '../../context.ts';

export const sessionHandlers = {
  state: ({ session }) => succeed(session.state()),
  createDatabase: ({ session }, first) => session.createDatabase(first),
  openDemo: ({ session }) => session.openDemo(),
  demoUsers: ({ session }) => succeed(session.demoUsers()),
  leaveDemo: ({ session }) => {
    session.leaveDemo();
    return succeed(null);
  },
  signIn: ({ session }, credentials) => session.signIn(credentials),
  recover: ({ session }, recovery) => session.recover(recovery),
  openLastGoodCopy: ({ session }, credentials) => session.openLastGoodCopy(credentials),
  lock: ({ session }) => {
    session.lock();
    return succeed(null);
  },
  signOut: ({ session }) => {
    session.signOut();
    return succeed(null);
  },
  /** That the call came at all is what moves the idle lock. */
  stillHere: () => succeed(null),
  fullScreen: async ({ main }) => {
    await main.ask({ kind: 'full-screen' });
    return succeed(null);
  },
  changePassword: ({ session }, change) => session.changePassword(change),
  renewRecoveryKey: ({ session }, { password }) => session.renewRecoveryKey(password),
} satisfies AreaHandlers<typeof contract.session, Contexts>;
