import { spawn } from 'node:child_process';

const PAPER = {
  A3: { width: 11.7, height: 16.54 },
  A4: { width: 8.27, height: 11.7 },
  A5: { width: 5.83, height: 8.27 },
  Letter: { width: 8.5, height: 11 },
  Legal: { width: 8.5, height: 14 },
  Tabloid: { width: 11, height: 17 },
};

function paper(size: Electron.PrintToPDFOptions['pageSize']): { width: number; height: number } {
  if (typeof size === 'object') return size;
  const known = Object.entries(PAPER).find(([name]) => name === (size ?? 'Letter'));
  if (!known) throw new Error(`The Chromium host does not know the page size ${size}`);
  return known[1];
}

/** Electron's options as Chromium's Page.printToPDF takes them; both count in inches. */
export function pdfOptions(options: Electron.PrintToPDFOptions) {
  const size = paper(options.pageSize);
  const { margins = {} } = options;
  return {
    landscape: options.landscape ?? false,
    displayHeaderFooter: options.displayHeaderFooter ?? false,
    printBackground: options.printBackground ?? false,
    scale: options.scale ?? 1,
    paperWidth: size.width,
    paperHeight: size.height,
    marginTop: margins.top ?? 0.4,
    marginBottom: margins.bottom ?? 0.4,
    marginLeft: margins.left ?? 0.4,
    marginRight: margins.right ?? 0.4,
    pageRanges: options.pageRanges ?? '',
    headerTemplate: options.headerTemplate ?? '',
    footerTemplate: options.footerTemplate ?? '',
    preferCSSPageSize: options.preferCSSPageSize ?? false,
    generateTaggedPDF: options.generateTaggedPDF ?? false,
    generateDocumentOutline: options.generateDocumentOutline ?? false,
  };
}

/** As webContents.print without its dialog: the PDF goes to the printer. Never rejects. */
export async function printOnPaper(
  contents: { printToPDF(options: Electron.PrintToPDFOptions): Promise<Buffer> },
  options: Electron.WebContentsPrintOptions,
  callback: (success: boolean, failureReason: string) => void,
): Promise<void> {
  const { landscape = false, printBackground = false } = options;
  let failure: string;
  try {
    const pdf = await contents.printToPDF({
      landscape,
      printBackground,
      pageSize: typeof options.pageSize === 'string' ? options.pageSize : 'A4',
      preferCSSPageSize: true,
    });
    failure = await sendToPrinter(pdf, options);
  } catch (error) {
    failure = String(error);
  }
  callback(failure === '', failure);
}

/** Hands a PDF to `lp`. Resolves '' when it took it, else why not. */
function sendToPrinter(pdf: Buffer, options: Electron.WebContentsPrintOptions): Promise<string> {
  const printer = options.deviceName ? ['-d', options.deviceName] : [];
  const copies = options.copies === undefined ? [] : ['-n', String(options.copies)];
  return new Promise((resolve) => {
    const lp = spawn('lp', [...printer, ...copies, '-'], { stdio: ['pipe', 'ignore', 'ignore'] });
    lp.on('error', () => resolve('no printer'));
    lp.on('close', (code) => resolve(code === 0 ? '' : 'no printer'));
    lp.stdin.on('error', () => undefined);
    lp.stdin.end(pdf);
  });
}
