import { existsSync } from 'node:fs';
import path from 'node:path';
import { visible } from './browsers.ts';
import type { DialogMethod } from './dialog.ts';
import { setWindowBounds } from './window-bounds.ts';

interface DialogOptions {
  title?: string;
  message?: string;
  detail?: string;
  defaultPath?: string;
  buttons?: string[];
  cancelId?: number;
}

/** Which button (-1: closed or Escape) and what stood in the field. */
interface Choice {
  button: number;
  text: string;
}

const URL_OF_DIALOGS = 'https://dialog.host.localhost/';
const STYLE = `body { font: 16px system-ui, sans-serif; margin: 2rem; }
label, input { display: block; width: 100%; box-sizing: border-box; }
input { font: inherit; padding: .5rem; margin: .5rem 0 1rem; }
button { font: inherit; padding: .5rem 1rem; margin-right: .5rem; }
p { white-space: pre-wrap; }`;

/** The person's answer in a window of its own, in the place of the system's dialog. */
export async function askInWindow(method: DialogMethod, options: DialogOptions): Promise<object> {
  switch (method) {
    case 'showMessageBox': {
      const buttons = options.buttons?.length ? options.buttons : ['OK'];
      const { button } = await ask(options, buttons, undefined);
      return { response: button < 0 ? (options.cancelId ?? 0) : button, checkboxChecked: false };
    }
    case 'showSaveDialog': {
      const start = path.resolve(options.defaultPath ?? '');
      const { button, text } = await ask(options, ['Gem', 'Annullér'], start);
      return button === 0 && text !== ''
        ? { canceled: false, filePath: path.resolve(text) }
        : { canceled: true, filePath: '' };
    }
    case 'showOpenDialog':
      return askForFile(options);
    default:
      throw new Error(`no window for ${String(method satisfies never)}`);
  }
}

async function askForFile(options: DialogOptions): Promise<object> {
  let start = options.defaultPath ?? '';
  let message = options.message;
  for (;;) {
    const given = message === undefined ? options : { ...options, message };
    const { button, text } = await ask(given, ['Åbn', 'Annullér'], start);
    if (button !== 0 || text === '') return { canceled: true, filePaths: [] };
    const file = path.resolve(text);
    if (existsSync(file)) return { canceled: false, filePaths: [file] };
    start = text;
    message = 'Filen findes ikke. Skriv hele stien til filen.';
  }
}

async function ask(
  options: DialogOptions,
  buttons: string[],
  field: string | undefined,
): Promise<Choice> {
  const page = await visible.newPage();
  try {
    await page.route('**/*', (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: html(options, buttons, field),
      }),
    );
    await page.goto(URL_OF_DIALOGS);
    await setWindowBounds(page, { left: 160, top: 120, width: 640, height: 320 });
    return await page.evaluate(waitForChoice);
  } catch {
    return { button: -1, text: '' }; // the window was closed
  } finally {
    await page.close().catch(() => undefined);
  }
}

/** Runs in the dialog's page. */
function waitForChoice(): Promise<Choice> {
  return new Promise((resolve) => {
    const field = document.querySelector('input');
    const done = (button: number): void => resolve({ button, text: field?.value ?? '' });
    document.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      done(Number((event.submitter as HTMLButtonElement | null)?.value ?? 0));
    });
    addEventListener('keydown', (event) => {
      if (event.key === 'Escape') done(-1);
    });
  });
}

function html(options: DialogOptions, buttons: string[], field: string | undefined): string {
  const title = escape(options.title ?? 'Målspor');
  const text = [options.message, options.detail].filter((part) => part !== undefined).join('\n\n');
  const input =
    field === undefined
      ? ''
      : `<label for="field">Hele stien til filen</label><input id="field" autofocus value="${escape(field)}">`;
  const row = buttons.map(
    (label, index) =>
      `<button value="${index}"${index === 0 && field === undefined ? ' autofocus' : ''}>${escape(label)}</button>`,
  );
  return `<!doctype html><html lang="da"><head><title>${title}</title><style>${STYLE}</style></head>
<body><form><p>${escape(text)}</p>${input}${row.join('')}</form></body></html>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
