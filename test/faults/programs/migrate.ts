import { migrate } from '#db/migrate.ts';
import { optionsFor } from './database.ts';
import { say, sayReady } from './say.ts';

/** Makes or migrates the database in the first folder with the migrations in the second. */
const [folder = '', migrationsFolder = ''] = process.argv.slice(2);
sayReady();
const migrated = migrate(optionsFor(folder, migrationsFolder));
say(migrated.ok ? `migrated ${migrated.value.to}` : `failed ${JSON.stringify(migrated.error)}`);
