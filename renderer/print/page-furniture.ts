export interface PageFurniture {
  readonly topLeft: string;
  readonly topRight: string;
  readonly bottomLeft: string;
  readonly landscape: boolean;
  /** Named pages (CSS `page`), each with a second line below `topLeft`: what its sheets are about. */
  readonly parts: readonly { readonly page: string; readonly line: string }[];
}

/**
 * What stands in the margin of every sheet. CSS cannot carry a title from the text to the margin, so the rule is
 * written for each print; the page numbers are CSS's own, which alone knows how many sheets there are.
 */
export function setPageFurniture(document: Document, furniture: PageFurniture): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@page {
    size: A4 ${furniture.landscape ? 'landscape' : 'portrait'};
    margin: 17mm 14mm 16mm;
    @top-left { content: ${cssString(furniture.topLeft)}; ${look} }
    @top-right { content: ${cssString(furniture.topRight)}; ${look} }
    @bottom-left { content: ${cssString(furniture.bottomLeft)}; ${look} }
    @bottom-right { content: 'Side ' counter(page) ' af ' counter(pages); ${look} }
  }
  ${furniture.parts
    .map(
      ({ page, line }) =>
        `@page ${page} { @top-left { content: ${cssString(`${furniture.topLeft}\n${line}`)}; ${look} } }`,
    )
    .join('\n')}`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

const look = "font: 8pt 'IBM Plex Sans', sans-serif; color: #333; white-space: pre;";

/** Whatever a person has typed stays text: every character but the plainest is written by its number. */
export function cssString(text: string): string {
  const escaped = text.replace(/[^\p{L}\p{N} .,:;()§·–-]/gu, (character) => {
    return `\\${(character.codePointAt(0) ?? 32).toString(16)} `;
  });
  return `'${escaped}'`;
}
