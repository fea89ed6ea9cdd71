import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `npm run migration -- <name>`: writes the SQL that brings the schema of the last migration to the one in
 * db/schema, and makes each new table STRICT, which drizzle-kit cannot. Read the result before it is kept:
 * a changed column recreates its table (see db/migrate.ts).
 */
const folder = 'db/migrations';
const name = process.argv[2];
if (!name || !/^[a-z0-9-]+$/u.test(name)) {
  console.error('Give the migration a name of small letters, digits and hyphens.');
  process.exit(1);
}

const before = new Set(migrations());
const made = spawnSync(
  process.execPath,
  ['node_modules/drizzle-kit/bin.cjs', 'generate', '--config', 'drizzle.config.ts', '--name', name],
  { stdio: 'inherit' },
);
if (made.status !== 0) process.exit(made.status ?? 1);
for (const file of migrations().filter((one) => !before.has(one))) makeStrict(join(folder, file));

function migrations(): string[] {
  return readdirSync(folder).filter((file) => file.endsWith('.sql'));
}

function makeStrict(file: string): void {
  const statements = readFileSync(file, 'utf8').split('--> statement-breakpoint');
  writeFileSync(file, statements.map(strict).join('--> statement-breakpoint'));
}

function strict(statement: string): string {
  return /^\s*CREATE TABLE/u.test(statement)
    ? statement.replace(/\);\s*$/u, ') STRICT;\n')
    : statement;
}
