/**
 * The sheet, from 1, that each link target of a printed document stands on, read from the PDF that Chromium wrote:
 * its catalogue and page tree are plain text. Empty where they are not: the contents then go without numbers.
 */
export function sheetOfTargets(pdf: Uint8Array): ReadonlyMap<string, number> {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const pages = sheetsBelow(text, /\/Type \/Catalog\s*\/Pages (\d+) 0 R/u.exec(text)?.[1]);
  const targets = objectOf(text, /\/Dests (\d+) 0 R/u.exec(text)?.[1]);
  return new Map(
    [...targets.matchAll(/\/([\w-]+) \[(\d+) 0 R/gu)].flatMap(([, name = '', page = '']) => {
      const place = pages.indexOf(page);
      return place < 0 ? [] : [[name, place + 1] as const];
    }),
  );
}

/** Ids of the sheets in order; a node of the tree has more nodes below it. */
function sheetsBelow(text: string, id: string | undefined): readonly string[] {
  if (id === undefined) return [];
  const kids = /\/Kids \[([^\]]*)\]/u.exec(objectOf(text, id))?.[1];
  if (kids === undefined) return [id];
  return [...kids.matchAll(/(\d+) 0 R/gu)].flatMap(([, kid]) => sheetsBelow(text, kid));
}

function objectOf(text: string, id: string | undefined): string {
  if (id === undefined) return '';
  const from = text.indexOf(`\n${id} 0 obj\n`);
  return from < 0 ? '' : text.slice(from, text.indexOf('\nendobj', from));
}
