import { join } from 'node:path';
import { makeBackup } from '#db/backup.ts';
import { addTeams, openAt, optionsFor } from './database.ts';
import { say, sayReady } from './say.ts';

/** Makes copies without end, saving in between; says how many rows each copy must hold. */
const folder = process.argv[2] ?? '';
const db = openAt(folder);
const { file, key } = optionsFor(folder);
let rows = 0;
sayReady();
for (let day = 1; ; day += 1) {
  rows += addTeams(db, 20).length;
  const at = new Date(Date.UTC(2026, 0, day)).toISOString();
  const made = makeBackup({ file, key, folder: join(folder, 'copies'), at, vaultFile: null });
  say(made.ok ? `copy ${at} ${rows}` : `failed ${made.error.code}`);
}
