import { and, eq, isNull, ne } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { pricedHelps } from '#shared/domain/cases/build-cost.ts';
import type { PricedHelp } from '#shared/domain/cases/cost.ts';
import type { CaseView } from '#shared/domain/cases/view.ts';
import type { ReadDb } from '../open.ts';
import { caseFile, intervention, ratePeriod, supportPeriod } from '../schema/cases.ts';
import { team } from '../schema/people.ts';
import { among } from './among.ts';

/** The citizen's other cases: number and team, which everyone who sees one of them may know. */
export function loadOtherCases(
  read: ReadDb,
  of: { readonly caseId: string; readonly citizenId: string },
): CaseView['otherCases'] {
  return read
    .select({ caseId: caseFile.id, caseNumber: caseFile.caseNumber, teamName: team.name })
    .from(caseFile)
    .innerJoin(team, eq(team.id, caseFile.teamId))
    .where(
      and(
        eq(caseFile.citizenId, of.citizenId),
        ne(caseFile.id, of.caseId),
        isNull(caseFile.annulledAt),
      ),
    )
    .orderBy(caseFile.caseNumber)
    .all();
}

/** For the check above 1 mio. kr., which is the citizen's: help on other cases of the same citizen, by case. */
export function loadHelpElsewhere(
  read: ReadDb,
  caseIds: readonly string[],
): (caseId: string) => readonly PricedHelp[] {
  const other = alias(caseFile, 'other');
  const pairs = read
    .select({ caseId: caseFile.id, otherId: other.id })
    .from(caseFile)
    .innerJoin(
      other,
      and(
        eq(other.citizenId, caseFile.citizenId),
        ne(other.id, caseFile.id),
        isNull(other.annulledAt),
      ),
    )
    .where(among(caseFile.id, caseIds))
    .all();
  const helps = helpsOf(read, new Set(pairs.map(({ otherId }) => otherId)));
  const others = Map.groupBy(pairs, ({ caseId }) => caseId);
  return (caseId) => (others.get(caseId) ?? []).flatMap(({ otherId }) => helps(otherId));
}

function helpsOf(
  read: ReadDb,
  caseIds: ReadonlySet<string>,
): (caseId: string) => readonly PricedHelp[] {
  if (caseIds.size === 0) return () => [];
  const interventions = read
    .select()
    .from(intervention)
    .where(among(intervention.caseId, caseIds))
    .all();
  const ids = interventions.map((one) => one.id);
  const rates = read.select().from(ratePeriod).where(among(ratePeriod.interventionId, ids)).all();
  const supports = read
    .select()
    .from(supportPeriod)
    .where(among(supportPeriod.interventionId, ids))
    .all();
  const byCase = Map.groupBy(interventions, ({ caseId }) => caseId);
  return (caseId) => pricedHelps({ interventions: byCase.get(caseId) ?? [], rates, supports });
}
