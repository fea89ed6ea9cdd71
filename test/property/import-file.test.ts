import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { toCsv } from '#db/export/csv.ts';
import { readTable } from '#db/import/read-table.ts';
import { packStored, unpackXlsx } from '#db/import/unpack-xlsx.ts';
import type { ImportTable } from '#shared/domain/import/table.ts';
import { EXTRACT } from '#test/fixtures/import/context.ts';

let folder: string;
let spreadsheet: Buffer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'import-fuzz-'));
  const path = join(folder, 'sheet.xlsx');
  const cell = (value: string) => ({ value, type: String }) as const;
  await writeExcelFile([
    [cell('Sagsnr'), cell('Navn')],
    [cell('27.01'), cell('Ågård')],
  ]).toFile(path);
  spreadsheet = readFileSync(path);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function readBytes(bytes: Uint8Array) {
  const path = join(folder, 'fuzz');
  writeFileSync(path, bytes);
  return readTable(path, { limits: { unpackedBytes: 5_000_000 } });
}

/** A read never throws: it gives a table whose lines follow each other, or names what is wrong. */
async function expectTableOrFault(bytes: Uint8Array): Promise<void> {
  const table = await readBytes(bytes);
  expect(table.ok ? isWhole(table.value) : table.error.code).toBeTruthy();
}

function isWhole({ headers, rows }: ImportTable): boolean {
  const lines = rows.map((row) => row.line);
  const cells = rows.flatMap((row) => row.cells);
  return (
    headers.length >= 2 &&
    rows.length >= 1 &&
    lines.every((line, at) => line > (lines[at - 1] ?? 1)) &&
    cells.every((cell) => typeof cell === 'string' || Number.isFinite(cell))
  );
}

/** Bytes of a real file, some of them changed, and cut short. */
function damaged(original: () => Buffer) {
  return fc
    .tuple(
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), {
        maxLength: 20,
      }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.boolean(),
    )
    .map(([changes, cut, isCut]) => {
      const bytes = Buffer.from(original());
      for (const [at, byte] of changes) bytes[Math.floor(at * (bytes.length - 1))] = byte;
      return isCut ? bytes.subarray(0, Math.floor(cut * bytes.length)) : bytes;
    });
}

it('any bytes at all', async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), expectTableOrFault), {
    numRuns: 300,
  });
});

it('any text with delimiters and quotes', async () => {
  const piece = fc.constantFrom(
    ';',
    ',',
    '\t',
    '"',
    '\r\n',
    '\n',
    '\r',
    'a',
    'ø',
    ' ',
    'sep=;',
    '\uFEFF',
  );
  const text = fc.array(piece, { maxLength: 60 }).map((pieces) => Buffer.from(pieces.join('')));
  await fc.assert(fc.asyncProperty(text, expectTableOrFault), { numRuns: 500 });
});

it('an extract with damaged bytes', async () => {
  const extract = readFileSync(EXTRACT);
  await fc.assert(
    fc.asyncProperty(
      damaged(() => extract),
      expectTableOrFault,
    ),
    { numRuns: 100 },
  );
});

it('a spreadsheet with damaged bytes', async () => {
  await fc.assert(
    fc.asyncProperty(
      damaged(() => spreadsheet),
      expectTableOrFault,
    ),
    { numRuns: 300 },
  );
});

it('a spreadsheet whose sheet has damaged text inside', async () => {
  const unpacked = unpackXlsx(spreadsheet, 5_000_000);
  const parts = 'parts' in unpacked ? unpacked.parts : new Map<string, Buffer>();
  const name = fc.constantFrom(...parts.keys());
  const damagedPart = name.chain((part) =>
    damaged(() => parts.get(part) ?? Buffer.alloc(0)).map((content) =>
      packStored(new Map([...parts, [part, content]])),
    ),
  );
  await fc.assert(fc.asyncProperty(damagedPart, expectTableOrFault), { numRuns: 300 });
});

it('what our own export writes is read back field by field', async () => {
  const cell = fc
    .string({ unit: fc.constantFrom('a', 'ø', 'Å', ';', '"', ',', '\n', ' ', '1'), maxLength: 12 })
    .map((text) => `x${text}`);
  const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 10 });
  await fc.assert(
    fc.asyncProperty(rows, async (lines) => {
      const columns = [0, 1].map((at) => ({
        header: `Kolonne ${at}`,
        value: (line: readonly string[]) => line[at] ?? null,
      }));
      const table = await readBytes(Buffer.from(toCsv(columns, lines)));
      expect(table.ok && table.value.rows.map((row) => row.cells)).toEqual(lines);
    }),
    { numRuns: 200 },
  );
});
