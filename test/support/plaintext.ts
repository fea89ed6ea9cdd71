import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A place where a text was found: file name, or what is in the file. */
export interface Found {
  readonly file: string;
  readonly text: string;
  readonly as: 'name' | 'utf-8' | 'utf-16le' | 'utf-16be' | 'latin-1';
}

/** Looks for texts in every file below a folder and in the names, in each way text is commonly kept. */
export function findPlaintext(folder: string, texts: readonly string[]): readonly Found[] {
  const wanted = texts.flatMap((text) => [...new Set([text, text.toLowerCase()])].flatMap(waysOf));
  return filesBelow(folder).flatMap((file) => {
    const content = read(file);
    const name = path.relative(folder, file);
    return wanted
      .filter(({ text, as, bytes }) =>
        as === 'name' ? name.includes(text) : content.includes(bytes),
      )
      .map(({ text, as }) => ({ file: name, text, as }));
  });
}

interface Way extends Pick<Found, 'text' | 'as'> {
  readonly bytes: Buffer;
}

function waysOf(text: string): readonly Way[] {
  const little = Buffer.from(text, 'utf16le');
  return [
    { text, as: 'name', bytes: Buffer.alloc(0) },
    { text, as: 'utf-8', bytes: Buffer.from(text, 'utf8') },
    { text, as: 'utf-16le', bytes: little },
    { text, as: 'utf-16be', bytes: Buffer.from(little).swap16() },
    { text, as: 'latin-1', bytes: Buffer.from(text, 'latin1') },
  ];
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** A browser at work makes and removes files while one looks. */
function read(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}
