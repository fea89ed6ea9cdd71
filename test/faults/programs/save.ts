import { appendAccess } from '#db/access-log.ts';
import { addTeams, openAt } from './database.ts';
import { say, sayReady } from './say.ts';

/** Saves without end, and says each saved id and each logged access. */
const db = openAt(process.argv[2] ?? '');
sayReady();
for (let n = 0; ; n += 1) {
  for (const id of addTeams(db, 1 + (n % 7))) say(`team ${id}`);
  if (n % 3 > 0) continue;
  appendAccess(db.write, {
    at: new Date().toISOString(),
    userId: 'user-1',
    action: 'search',
    citizenId: null,
    caseId: null,
    purpose: null,
    details: { n },
  });
  say('access');
}
