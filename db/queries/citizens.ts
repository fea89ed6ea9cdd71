import { and, eq, isNull } from 'drizzle-orm';
import type { Citizen } from '#shared/domain/cases/model.ts';
import type { ReadDb } from '../open.ts';
import { citizen } from '../schema/cases.ts';

/** By all ten digits; an annulled one is as if it had never been entered. */
export function citizenByCpr(read: ReadDb, cpr: string): Citizen | null {
  const found = read
    .select()
    .from(citizen)
    .where(and(eq(citizen.cpr, cpr), isNull(citizen.annulledAt)))
    .get();
  return found ?? null;
}
