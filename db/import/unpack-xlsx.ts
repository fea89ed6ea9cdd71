import { inflateRawSync } from 'node:zlib';

/** A spreadsheet is a zip file. The two ways it can be wrong, as seen from outside. */
export type UnpackFault = 'damaged' | 'not-a-spreadsheet' | 'too-large';

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly compressedSize: number;
  readonly headerAt: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
const MOST_ENTRIES = 10_000;

/**
 * The XML parts of a spreadsheet, unpacked within a limit on their total size in bytes: a few
 * kilobytes of zip can hold gigabytes of nothing. What is measured here is what is read later.
 */
export function unpackXlsx(
  zip: Buffer,
  mostBytes: number,
): { readonly parts: ReadonlyMap<string, Buffer> } | { readonly fault: UnpackFault } {
  const entries = listEntries(zip);
  if (!entries) return { fault: 'damaged' };
  if (!entries.some(({ name }) => name === 'xl/workbook.xml'))
    return { fault: 'not-a-spreadsheet' };
  const parts = new Map<string, Buffer>();
  let left = mostBytes;
  for (const entry of entries.filter(({ name }) => /\.(?:xml|rels)$/u.test(name))) {
    const content = unpackEntry(zip, entry, left);
    if (typeof content === 'string') return { fault: content };
    left -= content.length;
    parts.set(entry.name, content);
  }
  return { parts };
}

function listEntries(zip: Buffer): readonly Entry[] | null {
  const endAt = findEnd(zip);
  if (endAt === null) return null;
  const count = zip.readUInt16LE(endAt + 10);
  let at = zip.readUInt32LE(endAt + 16);
  if (count > MOST_ENTRIES) return null;
  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== DIRECTORY_ENTRY) return null;
    const nameLength = zip.readUInt16LE(at + 28);
    entries.push({
      name: zip.toString('utf8', at + 46, at + 46 + nameLength),
      method: zip.readUInt16LE(at + 10),
      compressedSize: zip.readUInt32LE(at + 20),
      headerAt: zip.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

function findEnd(zip: Buffer): number | null {
  const earliest = Math.max(0, zip.length - 22 - LONGEST_COMMENT);
  for (let at = zip.length - 22; at >= earliest; at -= 1) {
    if (zip.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  return null;
}

function unpackEntry(zip: Buffer, entry: Entry, mostBytes: number): Buffer | UnpackFault {
  const { headerAt, compressedSize, method } = entry;
  if (headerAt + 30 > zip.length || zip.readUInt32LE(headerAt) !== LOCAL_HEADER) return 'damaged';
  const start = headerAt + 30 + zip.readUInt16LE(headerAt + 26) + zip.readUInt16LE(headerAt + 28);
  const packed = zip.subarray(start, start + compressedSize);
  if (packed.length < compressedSize) return 'damaged';
  if (method === STORED) return packed.length > mostBytes ? 'too-large' : packed;
  if (method !== DEFLATED) return 'damaged';
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, mostBytes) });
  } catch (error) {
    const isTooLarge = error instanceof RangeError;
    return isTooLarge ? 'too-large' : 'damaged';
  }
}

/** The same parts as a zip file without compression, for a reader that wants a zip file. */
export function packStored(parts: ReadonlyMap<string, Buffer>): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of parts) {
    const nameBytes = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(LOCAL_HEADER, 0);
    local.writeUInt32LE(content.length, 18);
    local.writeUInt32LE(content.length, 22);
    local.writeUInt16LE(nameBytes.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(DIRECTORY_ENTRY, 0);
    entry.writeUInt32LE(content.length, 20);
    entry.writeUInt32LE(content.length, 24);
    entry.writeUInt16LE(nameBytes.length, 28);
    entry.writeUInt32LE(at, 42);
    files.push(local, nameBytes, content);
    directory.push(entry, nameBytes);
    at += local.length + nameBytes.length + content.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END_OF_DIRECTORY, 0);
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(
    directory.reduce((sum, part) => sum + part.length, 0),
    12,
  );
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, ...directory, end]);
}
