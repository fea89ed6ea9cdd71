import { existsSync, mkdirSync } from 'node:fs';
import { nameDevice } from '#db/device.ts';
import { seedCatalogue } from '#db/commands/catalogue.ts';
import { addUser, employees, setRolesOf, setTeamsOf, teams } from '#db/commands/people.ts';
import { removeDatabaseFiles, renameDurably } from '#db/durable-file.ts';
import type { ReadDb, WriteDb } from '#db/open.ts';
import { unitOfWork, unloggedWrite } from '#db/unit-of-work.ts';
import { type AppError, invalid } from '#shared/base/errors.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import { normaliseUserName } from '../vault/password-rule.ts';
import { createVault, setVaultAside } from '../vault/vault.ts';
import type { Desk } from './desk.ts';
import { enter } from './enter.ts';
import { type SessionParts, vaultPlaceIn } from './parts.ts';
import { lookAt, type Place } from './place.ts';
import { passwordRefusal } from './refusals.ts';
import { makeDatabase } from './working-database.ts';

export interface FirstUser {
  readonly name: string;
  readonly initials: string;
  readonly userName: string;
  readonly password: string;
}

/** A team to begin with, so that the first case has somewhere to be; renamed in settings. */
const FIRST_TEAM = 'Team 1';

/** The file takes its name only when it is whole, so a first start that is cut off is begun again. */
export async function createDatabase(
  parts: SessionParts,
  desk: Desk,
  first: FirstUser,
): Promise<Result<{ readonly recoveryKey: string }, AppError>> {
  const { place } = desk;
  if (place.demo || lookAt(place) !== 'first-start') {
    return fail(invalid('', 'security.database-exists'));
  }
  const vaultPlace = vaultPlaceIn(parts, place.folder);
  mkdirSync(place.folder, { recursive: true });
  if (existsSync(place.vault)) setVaultAside(vaultPlace);
  const created = await createVault(vaultPlace, first);
  if (!created.ok) {
    return created.error === 'vault-exists'
      ? fail(invalid('', 'security.database-exists'))
      : fail(passwordRefusal('password', created.error));
  }
  const { vault, recoveryKey } = created.value;
  const userName = normaliseUserName(first.userName);
  try {
    await buildDatabase(parts, place, vault.dataKey, ({ write }, device) =>
      fillNew(parts, write, device, { ...first, userName }),
    );
  } catch (error) {
    vault.lock();
    throw error;
  }
  const entered = enter(parts, desk, { userName, vault, details: { created: true } });
  return entered.ok ? succeed({ recoveryKey }) : entered;
}

/** An empty database, filled by `fill`, then given its name. What an earlier attempt left is removed. */
export async function buildDatabase(
  parts: SessionParts,
  place: Place,
  key: Uint8Array,
  fill: (
    db: { readonly read: ReadDb; readonly write: WriteDb },
    device: string,
  ) => Promise<void> | void,
): Promise<void> {
  removeDatabaseFiles(place.unfinished);
  const database = makeDatabase(parts, place, key);
  const device = parts.newId();
  try {
    unloggedWrite(database.write, (tx) => nameDevice(tx, device));
    await fill(database, device);
  } finally {
    database.close();
  }
  renameDurably(place.unfinished, place.database);
}

function fillNew(parts: SessionParts, write: WriteDb, device: string, first: FirstUser): void {
  const { newId } = parts;
  const [teamId, employeeId, userId] = [newId(), newId(), newId()];
  const header = {
    id: newId(),
    device,
    userId,
    command: 'session.createDatabase',
    reason: null,
    at: parts.now(),
    secret: parts.randomBytes(32),
  };
  unitOfWork(write, header, (tx) => {
    seedCatalogue(tx, newId);
    teams.add(tx, { id: teamId, name: FIRST_TEAM });
    employees.add(tx, { id: employeeId, initials: first.initials, name: first.name });
    setTeamsOf(tx, employeeId, [teamId], newId);
    addUser(tx, { id: userId, employeeId, userName: first.userName });
    setRolesOf(tx, userId, ['admin', 'team-leader'], newId);
  });
}
