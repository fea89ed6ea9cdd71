import { type BackupOptions, lastGoodCopy } from '#db/backup.ts';
import { civilDateOf } from '#shared/base/dates.ts';
import type { Desk } from './desk.ts';
import type { SessionParts } from './parts.ts';

/**
 * A checked copy at the first sign-in of the day, behind the person's back: the desk is open at once, and a
 * copy that fails is noted and tried at the next sign-in. The demo municipality has none.
 */
export function backUpDaily(parts: SessionParts, desk: Desk): void {
  const { place, open } = desk;
  if (place.demo || !open?.write) return;
  const last = lastGoodCopy(place.copies);
  if (last && civilDateOf(last.at) === parts.today()) return;
  const options = {
    file: place.database,
    key: open.vault.dataKey,
    folder: place.copies,
    at: parts.now(),
    vaultFile: place.vault,
  };
  void keepCopy(parts, options);
}

async function keepCopy(parts: SessionParts, options: BackupOptions): Promise<void> {
  try {
    const made = await parts.backUp(options);
    if (!made.ok) parts.log.event('copy-not-made', { code: made.error.code });
  } catch (error) {
    parts.log.bug(error, 'daily-copy');
  }
}
