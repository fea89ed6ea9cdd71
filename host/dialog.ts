import { askInWindow } from './dialog-window.ts';
import { config, log } from './config.ts';
import { strict } from './strict.ts';

export type DialogMethod = 'showOpenDialog' | 'showSaveDialog' | 'showMessageBox';

export interface ShownDialog {
  method: DialogMethod | 'showErrorBox';
  options: object;
}

interface Waiting {
  method: DialogMethod;
  resolve: (answer: object) => void;
}

/** Answers a test gave beforehand, and dialogs that wait for one. */
const answers = new Map<DialogMethod, object[]>();
const waiting: Waiting[] = [];
const shown: ShownDialog[] = [];

export const dialogScript = {
  /** Answers the oldest waiting dialog of that kind, else the next to come. */
  answer(method: DialogMethod, answer: object): void {
    const index = waiting.findIndex((item) => item.method === method);
    const found = index < 0 ? undefined : waiting.splice(index, 1)[0];
    if (found) found.resolve(answer);
    else answers.set(method, [...(answers.get(method) ?? []), answer]);
  },
  shown: (): ShownDialog[] => shown,
};

function show<T extends object>(method: DialogMethod, given: unknown[]): Promise<T> {
  // The parent window is optional and comes first.
  const options = given.at(-1) as object;
  shown.push({ method, options });
  if (config.control) {
    const [answer, ...rest] = answers.get(method) ?? [];
    answers.set(method, rest);
    if (answer) return Promise.resolve(answer as T);
    return new Promise((resolve) =>
      waiting.push({ method, resolve: (late) => resolve(late as T) }),
    );
  }
  if (config.headless) {
    return Promise.reject(
      new Error(`dialog.${method}: a headless host without a test has nobody to ask`),
    );
  }
  return askInWindow(method, options) as Promise<T>;
}

export const dialog = strict('dialog', {
  showOpenDialog: (...given: [unknown, unknown?]) =>
    show<{ canceled: boolean; filePaths: string[] }>('showOpenDialog', given.filter(Boolean)),
  showSaveDialog: (...given: [unknown, unknown?]) =>
    show<{ canceled: boolean; filePath: string }>('showSaveDialog', given.filter(Boolean)),
  showMessageBox: (...given: [unknown, unknown?]) =>
    show<{ response: number; checkboxChecked: boolean }>('showMessageBox', given.filter(Boolean)),
  showErrorBox(title: string, content: string): void {
    shown.push({ method: 'showErrorBox', options: { title, content } });
    log(`error box: ${title}: ${content}`);
    if (!config.control && !config.headless) {
      void askInWindow('showMessageBox', { message: title, detail: content, buttons: ['OK'] });
    }
  },
});
