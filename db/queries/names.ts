import { asc } from 'drizzle-orm';
import type { CivilDate } from '#shared/base/dates.ts';
import type { CaseNames } from '#shared/domain/cases/build-names.ts';
import { refundTableWith } from '#shared/domain/settings/refund-years.ts';
import { loadLaw } from '../catalogue/load.ts';
import type { ReadDb } from '../open.ts';
import { department, provider } from '../schema/cases.ts';
import { employee, team } from '../schema/people.ts';
import { concept } from '../schema/settings.ts';
import { paragraphsOn, settingValues } from './catalogue.ts';

/** What ids and codes are called; the paragraphs as the catalogue has them on the day. */
export function loadNames(read: ReadDb, date: CivilDate): CaseNames {
  const employees = read
    .select({ id: employee.id, initials: employee.initials, name: employee.name })
    .from(employee)
    .all();
  // A term that was reworded is called what the newest version calls it.
  const terms = read
    .select({ code: concept.code, term: concept.term })
    .from(concept)
    .orderBy(asc(concept.catalogueVersion))
    .all();
  const providers = read
    .select({
      id: provider.id,
      name: provider.name,
      noticePeriodDays: provider.noticePeriodDays,
      isExternal: provider.isExternal,
    })
    .from(provider)
    .all();
  const law = loadLaw();
  return {
    teams: byId(read.select({ id: team.id, name: team.name }).from(team).all()),
    employees: new Map(employees.map((one) => [one.id, one])),
    providers: byId(providers),
    noticeDays: new Map(
      providers.flatMap(({ id, noticePeriodDays: days }) => (days === null ? [] : [[id, days]])),
    ),
    externalProviders: new Set(
      providers.filter(({ isExternal }) => isExternal === 'yes').map(({ id }) => id),
    ),
    departments: byId(
      read.select({ id: department.id, name: department.name }).from(department).all(),
    ),
    terms: new Map(terms.map(({ code, term }) => [code, term])),
    paragraphs: new Map(paragraphsOn(read, date).map((one) => [one.key, one])),
    pensionAges: law.pensionAges,
    refund176: refundTableWith(law.refund176, settingValues(read)),
  };
}

function byId(
  rows: readonly { readonly id: string; readonly name: string }[],
): ReadonlyMap<string, string> {
  return new Map(rows.map(({ id, name }) => [id, name]));
}
