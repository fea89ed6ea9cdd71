import { valueOf } from '#test/support/case-for-tests.ts';
import { people, TEAM_NORTH } from '#test/support/seed-register.ts';
import type { Act } from './act.ts';

export async function writeSettings({ backend, write }: Pick<Act, 'backend' | 'write'>) {
  const { settings } = backend.as(people.admin);
  const name = write('settings.saveTeam.name');
  valueOf(await settings.saveTeam({ id: null, version: null, name, active: true }));
  const employee = {
    initials: write('settings.saveEmployee.initials'),
    name: write('settings.saveEmployee.name'),
  };
  const fresh = { id: null, version: null, active: true, teamIds: [TEAM_NORTH] };
  valueOf(await settings.saveEmployee({ ...fresh, ...employee }));
  const change = { key: 'goals.pace-margin', value: 15, validFrom: '2027-01-01' } as const;
  const [t1, t2, t3] = [90_000_000, 180_000_000, 220_000_000];
  const source = write('settings.addRefundYear.source');
  valueOf(await settings.addRefundYear({ year: 2026, t1, t2, t3, source }));
  valueOf(await settings.change({ ...change, reason: write('settings.change.reason') }));
}
