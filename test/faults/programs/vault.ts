import { randomBytes } from 'node:crypto';
import { setPassword, unlock } from '#electron/backend/vault/vault.ts';
import { say, sayReady } from './say.ts';

/** Changes one user's password without end, and says each that has been set. */
const place = {
  folder: process.argv[2] ?? '',
  now: () => Date.now(),
  randomBytes,
  cost: { memoryKiB: 64, iterations: 1, parallelism: 1 },
};
const password = (n: number): string => `adgangskode nummer ${n}`;
const opened = await unlock(place, { userName: 'anna', password: password(0) });
if (!opened.ok) throw new Error(opened.error.code);
sayReady();
for (let n = 1; ; n += 1) {
  const set = await setPassword(place, opened.value, { userName: 'anna', password: password(n) });
  say(set.ok ? `password ${n}` : `failed ${set.error}`);
}
