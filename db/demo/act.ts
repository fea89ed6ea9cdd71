import type { CivilDate } from '#shared/base/dates.ts';
import type { WriteTx } from '../unit-of-work.ts';

/** Something somebody did on a day: one change set in the history. */
export interface Act {
  readonly on: CivilDate;
  /** Initials of the employee at the keyboard. */
  readonly by: string;
  /** Contract name of the command, as the history shows it. */
  readonly command: string;
  readonly reason: string | null;
  readonly write: (tx: WriteTx, enteredAt: string) => void;
}

/** What every case of the municipality stands on. Ids by the names people know. */
export interface DemoGround {
  readonly newId: () => string;
  readonly today: CivilDate;
  /** The day the municipality began to use the program: what was there before was imported. */
  readonly begunOn: CivilDate;
  readonly teamIds: ReadonlyMap<string, string>;
  readonly employeeIds: ReadonlyMap<string, string>;
  readonly providerIds: ReadonlyMap<string, string>;
  /** FFB codes by term. */
  readonly themeCodes: ReadonlyMap<string, string>;
  readonly targetGroupCodes: readonly [string, ...string[]];
}

export const NEW_ROW = { version: 1, annulledAt: null, annulledReason: null } as const;
