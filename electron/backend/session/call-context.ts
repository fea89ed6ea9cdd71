import { appendAccess } from '#db/access-log.ts';
import { Refusal } from '#db/commands/refusal.ts';
import type { WriteDb } from '#db/open.ts';
import { caseAccessFacts } from '#db/queries/case-access.ts';
import { unitOfWork, unloggedWrite } from '#db/unit-of-work.ts';
import { capabilitiesOf } from '#shared/access/capabilities.ts';
import type { UserRow } from '#db/queries/people.ts';
import type { CallContext, SignedInUser } from '../context.ts';
import type { Desk, OpenSession } from './desk.ts';
import type { SessionManager } from './manager.ts';
import type { SessionParts } from './parts.ts';
import { SIGNED_OUT } from './refusals.ts';

/** What a use case is given while this session is open. It stops working when the session closes. */
export function callContext(
  parts: SessionParts,
  desk: Desk,
  session: OpenSession,
  row: UserRow,
  manager: SessionManager,
): CallContext {
  const { now, today, newId, main, jobs, prints, imports } = parts;
  const user = signedInUser(row);
  return {
    now,
    today,
    newId,
    main,
    jobs,
    prints,
    imports,
    user,
    session: manager,
    read: session.read,
    commit: (command, reason, work) => {
      const header = {
        id: newId(),
        device: session.device,
        userId: user.userId,
        command,
        reason,
        at: now(),
        secret: parts.randomBytes(32),
      };
      return unitOfWork(writable(desk, session), header, work);
    },
    commitUnlogged: (work) => unloggedWrite(writable(desk, session), work),
    logAccess: (entry) => {
      const access = { ...entry, at: now(), userId: user.userId };
      if (desk.open !== session) throw new Refusal(SIGNED_OUT);
      if (session.write) appendAccess(writable(desk, session), access);
      // A read-only copy takes in nothing; that it was read must still leave a trace.
      else parts.log.event('read-in-copy', idsOf(access));
    },
    isOpen: () => desk.open === session,
    accessTo: (caseId) => {
      const facts = caseAccessFacts(session.read, user, caseId, today());
      return facts && { ...facts, reasonGiven: session.reasons.has(caseId) };
    },
  };
}

/** Thrown through the use case to the router: a long job may still be running when the desk is locked. */
function writable(desk: Desk, session: OpenSession): WriteDb {
  if (desk.open !== session) throw new Refusal(SIGNED_OUT);
  if (!session.write) throw new Refusal({ kind: 'read-only' });
  return session.write;
}

function signedInUser(row: UserRow): SignedInUser {
  return {
    userId: row.id,
    employeeId: row.employeeId,
    initials: row.initials,
    name: row.name ?? row.initials,
    roles: row.roles,
    capabilities: capabilitiesOf(row.roles),
    teamIds: row.teams.map((team) => team.id),
  };
}

function idsOf(access: {
  readonly userId: string;
  readonly action: string;
  readonly caseId: string | null;
}): Record<string, string> {
  const { userId, action, caseId } = access;
  return { user: userId, action, case: caseId ?? 'none' };
}
