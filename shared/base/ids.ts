import { z } from 'zod';

/** UUIDv7 text: made where a command is carried out, never in domain rules. */
export const Id = z.uuid();
export type Id = z.infer<typeof Id>;

/** An id and nothing else: says nothing to a person. */
export function isId(value: string): boolean {
  return Id.safeParse(value).success;
}
