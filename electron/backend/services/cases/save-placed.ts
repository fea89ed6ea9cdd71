import type { RowCommands } from '#db/commands/row-commands.ts';
import type { WriteTx } from '#db/unit-of-work.ts';
import type { Instant } from '#shared/base/dates.ts';
import type { Period } from '#shared/domain/cases/periods.ts';
import type { PlacedPeriod } from '#shared/domain/cases/place-period.ts';
import { BECAUSE_REPLACED } from './stored-words.ts';

/** What a new period does to its neighbours. The new one itself is the caller's. */
export function savePlaced<P extends Period & { readonly id: string; readonly version: number }>(
  tx: WriteTx,
  commands: Pick<RowCommands<P>, 'replace'>,
  placed: PlacedPeriod<P>,
  now: Instant,
): void {
  for (const ended of placed.ended) commands.replace(tx, ended);
  for (const replaced of placed.replaced) {
    commands.replace(tx, { ...replaced, annulledAt: now, annulledReason: BECAUSE_REPLACED });
  }
}
