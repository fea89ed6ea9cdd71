import { createHash, createHmac, type Hash } from 'node:crypto';

export const HASH_BYTES = 32;
export const SALT_BYTES = 16;
export const NO_HASH: Uint8Array = new Uint8Array(HASH_BYTES);

type Field = string | number | null | Uint8Array;

/**
 * One way to write fields as bytes, so that two different records can never give the same bytes: each field
 * is a kind (0 null, 1 text, 2 bytes), its length as four bytes, and its UTF-8. Changing this breaks every
 * existing history; a new shape needs a new tag in `changeSetHash`.
 */
export function encodeFields(fields: readonly Field[]): Buffer {
  return Buffer.concat(fields.flatMap(encodeField));
}

function encodeField(field: Field): Buffer[] {
  if (field === null) return [Buffer.from([0, 0, 0, 0, 0])];
  const isBytes = field instanceof Uint8Array;
  const bytes = isBytes ? Buffer.from(field) : Buffer.from(String(field), 'utf8');
  const head = Buffer.alloc(5);
  head.writeUInt8(isBytes ? 2 : 1);
  head.writeUInt32BE(bytes.length, 1);
  return [head, bytes];
}

/** The salt of the n-th change of a set, from the set's own 32 random bytes, which are kept nowhere. */
export function changeSalt(secret: Uint8Array, n: number): Uint8Array {
  return createHmac('sha256', secret).update(String(n)).digest().subarray(0, SALT_BYTES);
}

export function contentHash(content: {
  readonly salt: Uint8Array;
  readonly before: string | null;
  readonly after: string | null;
}): Buffer {
  return createHash('sha256')
    .update(encodeFields(['content-1', content.salt, content.before, content.after]))
    .digest();
}

export interface ChangeSetFields {
  readonly id: string;
  readonly device: string;
  readonly seq: number;
  readonly userId: string;
  readonly command: string;
  readonly reason: string | null;
  readonly at: string;
  readonly prevHash: Uint8Array;
}

export interface RowChangeFields {
  readonly tableName: string;
  readonly rowId: string;
  readonly op: string;
  readonly citizenId: string | null;
  readonly caseId: string | null;
  readonly contentHash: Uint8Array;
}

export interface ErasureFields {
  readonly rule: string;
  /** Of the change whose content is gone. */
  readonly contentHash: Uint8Array;
}

/** Header first, then each change, then each erasure, in the order of the log. Never any content. */
export function startChangeSetHash(set: ChangeSetFields): Hash {
  const { prevHash, id, device, seq, userId, command, reason, at } = set;
  return createHash('sha256').update(
    encodeFields(['change-set-1', prevHash, id, device, seq, userId, command, reason, at]),
  );
}

export function addRowChange(hash: Hash, row: RowChangeFields): void {
  const { tableName, rowId, op, citizenId, caseId, contentHash } = row;
  hash.update(encodeFields(['row', tableName, rowId, op, citizenId, caseId, contentHash]));
}

export function addErasure(hash: Hash, erasure: ErasureFields): void {
  hash.update(encodeFields(['erasure', erasure.rule, erasure.contentHash]));
}
