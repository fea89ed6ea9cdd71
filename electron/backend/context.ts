import type { ReadDb } from '#db/open.ts';
import type { WriteTx } from '#db/unit-of-work.ts';
import type { AccessEntry } from '#db/access-log.ts';
import type { CaseAccessFacts } from '#shared/access/case-access.ts';
import type { Capability, Role } from '#shared/access/capabilities.ts';
import type { CivilDate, Instant } from '#shared/base/dates.ts';
import type { ContextByAccess } from '#shared/contract/define.ts';
import type { SessionManager } from './session/manager.ts';
import type { Imports } from './imports.ts';
import type { Jobs } from './jobs.ts';
import type { MainPort } from './main-port.ts';
import type { Prints } from './prints.ts';

/** Time and randomness come in as arguments, so that every rule can be tried on any day. */
export interface Surroundings {
  readonly now: () => Instant;
  readonly today: () => CivilDate;
  readonly newId: () => string;
}

/** Who is at the desk. Capabilities add up over roles; prohibitions follow the person. */
export interface SignedInUser {
  readonly userId: string;
  readonly employeeId: string;
  readonly initials: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly capabilities: readonly Capability[];
  readonly teamIds: readonly string[];
}

/** What a use case is given: load with `read`, decide with shared/domain, save with `commit`. */
export interface CallContext extends Surroundings {
  readonly user: SignedInUser;
  readonly read: ReadDb;
  /** One unit of work. `command` names the act in the history; `reason` only where history needs one. */
  readonly commit: <T>(command: string, reason: string | null, work: (tx: WriteTx) => T) => T;
  /** The same for what is not logged on purpose: drafts. The database refuses any logged table here. */
  readonly commitUnlogged: <T>(work: (tx: WriteTx) => T) => T;
  /** Appends to the access log: reading, searching, printing and exporting a person counts. */
  readonly logAccess: (entry: Omit<AccessEntry, 'at' | 'userId'>) => void;
  /** Why the user may or may not open the case; null where there is none. `maySee` judges it. */
  readonly accessTo: (caseId: string) => CaseAccessFacts | null;
  /** False once the desk was locked or left: what is still under way is then for nobody. */
  readonly isOpen: () => boolean;
  readonly session: SessionManager;
  readonly main: MainPort;
  readonly jobs: Jobs;
  readonly prints: Prints;
  readonly imports: Imports;
}

export interface PublicContext extends Surroundings {
  readonly session: SessionManager;
}

export interface PrintWindowContext {
  readonly printId: string;
  readonly prints: Prints;
}

export interface Contexts extends ContextByAccess {
  readonly public: PublicContext;
  readonly printWindow: PrintWindowContext;
  readonly signedIn: CallContext;
}
