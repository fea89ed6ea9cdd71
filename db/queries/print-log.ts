import { desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { PrintLogRow } from '#shared/contract/printing.ts';
import { PRINT_KINDS } from '#shared/domain/printing/content.ts';
import type { ReadDb } from '../open.ts';
import { accessEntry } from '../schema/access-log.ts';
import { employee, user } from '../schema/people.ts';

const Details = z.object({
  kind: z.enum(PRINT_KINDS),
  to: z.enum(['preview', 'paper', 'pdf']),
  cases: z.int(),
  fullCpr: z.boolean(),
  /** Not written before notes could be printed. */
  withNotes: z.boolean().default(false),
});

/** Newest first. */
export function printLog(read: ReadDb, limit: number): PrintLogRow[] {
  return read
    .select({ at: accessEntry.at, initials: employee.initials, details: accessEntry.details })
    .from(accessEntry)
    .innerJoin(user, eq(user.id, accessEntry.userId))
    .innerJoin(employee, eq(employee.id, user.employeeId))
    .where(eq(accessEntry.action, 'print'))
    .orderBy(desc(accessEntry.id))
    .limit(limit)
    .all()
    .map(({ at, initials, details }) => ({
      at,
      userInitials: initials,
      ...Details.parse(typeof details === 'string' ? JSON.parse(details) : details),
    }));
}
