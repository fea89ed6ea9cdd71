import { readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';

interface Manifest {
  name: string;
  productName?: string;
  version: string;
}

/** The folder of the package.json that the started file belongs to. */
function findAppPath(): string {
  let folder = path.dirname(path.resolve(process.argv[1] ?? '.'));
  while (!manifestIn(folder)) {
    const parent = path.dirname(folder);
    if (parent === folder) throw new Error('No package.json above the started file');
    folder = parent;
  }
  return folder;
}

function manifestIn(folder: string): Manifest | undefined {
  try {
    const parsed: unknown = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    return parsed as Manifest;
  } catch {
    return undefined;
  }
}

export const appPath = findAppPath();
export const manifest = manifestIn(appPath);

function appData(): string {
  if (process.platform === 'win32')
    return process.env['APPDATA'] ?? path.join(homedir(), 'AppData', 'Roaming');
  if (process.platform === 'darwin') return path.join(homedir(), 'Library', 'Application Support');
  return process.env['XDG_CONFIG_HOME'] ?? path.join(homedir(), '.config');
}

/** Electron's own places, before main sets another; `placeOf` gives those main may have moved. */
export function folderOf(name: string, placeOf: (name: string) => string, appName: string): string {
  switch (name) {
    case 'userData':
      return path.join(appData(), appName);
    case 'sessionData':
      return placeOf('userData');
    case 'logs':
      return path.join(placeOf('userData'), 'logs');
    case 'appData':
      return appData();
    case 'temp':
      return tmpdir();
    case 'home':
      return homedir();
    case 'documents':
      return path.join(homedir(), 'Documents');
    case 'downloads':
      return path.join(homedir(), 'Downloads');
    case 'desktop':
      return path.join(homedir(), 'Desktop');
    case 'exe':
      return process.execPath;
    default:
      throw new Error(`Failed to get '${name}' path`);
  }
}
