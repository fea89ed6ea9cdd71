import { existsSync } from 'node:fs';
import path from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** Absolute path of an installed Chromium-based browser, or undefined. MALSPOR_CHROMIUM decides when set. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const chosen = env['MALSPOR_CHROMIUM'];
  if (chosen !== undefined) return existsSync(chosen) ? chosen : undefined;
  return candidates(env).find((file) => existsSync(file));
}

function candidates(env: NodeJS.ProcessEnv): string[] {
  if (process.platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return roots
      .filter((root) => root !== undefined)
      .flatMap((root) => [
        path.join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        path.join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ]);
  }
  if (process.platform === 'darwin') {
    return ['Chromium', 'Google Chrome'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  const folders = (env['PATH'] ?? '').split(path.delimiter).concat('/usr/bin', '/usr/local/bin');
  return NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}
