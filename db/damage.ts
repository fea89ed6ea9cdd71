import { createDecipheriv, createHmac, pbkdf2Sync } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { hasPendingWal } from './durable-file.ts';

export const PAGE_SIZE = 4096;
const SALT = 16;
const IV = 16;
const SEAL = 64;
/** Enough to find one whole page in any file that has one worth opening. */
const PAGES_TRIED = 256;

export type Damage = 'not-a-database' | 'wrong-key' | 'truncated' | 'damaged';

/**
 * Says why a file does not open, without SQLite, which answers "not a database" to nearly everything.
 * Every page of SQLCipher's format 4 carries a seal made with the key (HMAC-SHA512 over content and page
 * number), and our salt follows from the key: one good seal anywhere proves the key, so the rest is damage.
 */
export function diagnose(file: string, key: Uint8Array, salt: Uint8Array): Damage {
  const handle = openSync(file, 'r');
  try {
    const size = fstatSync(handle).size;
    const first = readAt(handle, 0, Math.min(size, PAGE_SIZE));
    if (first.toString('latin1', 0, 15) === 'SQLite format 3') return 'not-a-database';
    const ours = first.subarray(0, SALT).equals(salt);
    if (size < PAGE_SIZE) return size < SALT || ours ? 'truncated' : 'not-a-database';
    const sealKey = sealKeyFor(key, salt);
    if (!someSealHolds(handle, size, sealKey)) {
      if (ours) return 'damaged';
      return size % PAGE_SIZE === 0 ? 'wrong-key' : 'not-a-database';
    }
    if (size % PAGE_SIZE !== 0) return 'truncated';
    // With unfinished work beside it the header says nothing about how long the file ought to be.
    if (!sealHolds(first, 1, sealKey) || hasPendingWal(file)) return 'damaged';
    return pagesInHeader(first, key) > size / PAGE_SIZE ? 'truncated' : 'damaged';
  } finally {
    closeSync(handle);
  }
}

function sealKeyFor(key: Uint8Array, salt: Uint8Array): Buffer {
  const masked = salt.map((byte) => byte ^ 0x3a);
  return pbkdf2Sync(key, masked, 2, 32, 'sha512');
}

function someSealHolds(handle: number, size: number, sealKey: Buffer): boolean {
  const pages = Math.floor(size / PAGE_SIZE);
  const stride = Math.max(1, Math.floor(pages / PAGES_TRIED));
  for (let index = 0; index < pages; index += stride) {
    if (sealHolds(readAt(handle, index * PAGE_SIZE, PAGE_SIZE), index + 1, sealKey)) return true;
  }
  return false;
}

function sealHolds(page: Buffer, pageNumber: number, sealKey: Buffer): boolean {
  const number = Buffer.alloc(4);
  number.writeUInt32LE(pageNumber);
  const content = page.subarray(pageNumber === 1 ? SALT : 0, PAGE_SIZE - SEAL);
  const seal = createHmac('sha512', sealKey).update(content).update(number).digest();
  return seal.equals(page.subarray(PAGE_SIZE - SEAL));
}

/** Bytes 28–31 of SQLite's header: how many pages the file had when it was last written. */
function pagesInHeader(firstPage: Buffer, key: Uint8Array): number {
  const end = PAGE_SIZE - SEAL - IV;
  const decipher = createDecipheriv('aes-256-cbc', key, firstPage.subarray(end, end + IV));
  decipher.setAutoPadding(false);
  return decipher.update(firstPage.subarray(SALT, end)).readUInt32BE(28 - SALT);
}

function readAt(handle: number, position: number, length: number): Buffer {
  const buffer = Buffer.alloc(length);
  const read = readSync(handle, buffer, 0, length, position);
  return buffer.subarray(0, read);
}
