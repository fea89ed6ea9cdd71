import { expect, test } from 'vitest';
import { accessEntries } from '#db/access-log.ts';
import { citizenByCpr } from '#db/queries/citizens.ts';
import { importing, LINES } from './import-run-steps.ts';

test('a file written to ask the register whose number it is leaves a trace of whom it asked about', async () => {
  const start = importing();
  const { db } = start.backend;
  const [header = '', line = ''] = LINES;
  const cells = line.split(';');
  const column = (name: RegExp) => header.split(';').findIndex((one) => name.test(one));
  const lastName = column(/efternavn/iu);
  const cpr = (cells[column(/cpr/iu)] ?? '').replace('-', '');
  await start.run(await start.choose(start.file('a.csv', `${header}\r\n${line}\r\n`)));
  const citizenId = citizenByCpr(db.read, cpr)?.id;

  const probe = cells.map((cell, place) => (place === lastName ? 'Gætværk' : cell)).join(';');
  const view = await start.choose(start.file('b.csv', `${header}\r\n${probe}\r\n`));
  const plan = await start.plan(view);
  expect(plan.questions).toMatchObject([{ code: 'known-by-another-name' }]);
  const [newest] = accessEntries(db.read, { limit: 1 });
  expect(newest).toMatchObject({ action: 'import' });
  expect(JSON.stringify(newest?.details)).toContain(citizenId);
});
