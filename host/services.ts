import { activity } from './activity.ts';
import { log } from './config.ts';
import { schemeOf } from './app-url.ts';
import { openWindows } from './open-windows.ts';
import { HostEmitter, NotInHost, strict } from './strict.ts';

/** What was handed to the system; recorded, never done. */
export const handedOut = { external: [] as string[], shownInFolder: [] as string[] };

export const shell = strict('shell', {
  async openExternal(url: string, _options?: object): Promise<void> {
    handedOut.external.push(url);
    log(`openExternal ${schemeOf(url)}: recorded, not opened`);
  },
  showItemInFolder(fullPath: string): void {
    handedOut.shownInFolder.push(fullPath);
    log('showItemInFolder: recorded, not shown');
  },
  async openPath(fullPath: string): Promise<string> {
    handedOut.shownInFolder.push(fullPath);
    log('openPath: recorded, not opened');
    return '';
  },
});

function refuse(): Promise<never> {
  return Promise.reject(new Error('No key store is available on the Chromium host.'));
}

/** As Electron where no key store answers. */
export const safeStorage = strict('safeStorage', {
  isEncryptionAvailable: (): boolean => false,
  isAsyncEncryptionAvailable: (): Promise<boolean> => Promise.resolve(false),
  getSelectedStorageBackend: (): string => 'basic_text',
  encryptStringAsync: (_plainText: string): Promise<Buffer> => refuse(),
  decryptStringAsync: (_encrypted: Buffer): Promise<never> => refuse(),
});

class PowerMonitor extends HostEmitter {
  getSystemIdleTime(): number {
    return activity.idleSeconds();
  }
  getSystemIdleState(idleThreshold: number): 'active' | 'idle' {
    return activity.idleSeconds() >= idleThreshold ? 'idle' : 'active';
  }
}

export const powerMonitor = strict(
  'powerMonitor',
  new PowerMonitor('powerMonitor', [
    'lock-screen',
    'unlock-screen',
    'suspend',
    'resume',
    'shutdown',
    'on-ac',
    'on-battery',
    'user-did-become-active',
    'user-did-resign-active',
  ]),
);

let lastBlocker = 0;
const blockers = new Set<number>();

function keepScreenOn(): void {
  for (const window of openWindows.all()) window.keepScreenOn(blockers.size > 0);
}

/** By a wake lock of the windows' pages, which Chromium lets go of while a window is not to be seen. */
export const powerSaveBlocker = strict('powerSaveBlocker', {
  start(type: string): number {
    if (type !== 'prevent-display-sleep') throw new NotInHost(`powerSaveBlocker.start: ${type}`);
    lastBlocker += 1;
    blockers.add(lastBlocker);
    keepScreenOn();
    return lastBlocker;
  },
  stop(id: number): boolean {
    const was = blockers.delete(id);
    keepScreenOn();
    return was;
  },
  isStarted: (id: number): boolean => blockers.has(id),
});

export class Notification extends HostEmitter {
  static isSupported(): boolean {
    return false;
  }
  constructor(_options?: object) {
    super('Notification', []);
    throw new NotInHost('Notification: ask Notification.isSupported() first');
  }
}

export const clipboard = strict('clipboard', {
  text: '',
  readText(): string {
    return this.text;
  },
  writeText(text: string): void {
    this.text = text;
  },
  clear(): void {
    this.text = '';
  },
});

export const screen = strict('screen', {
  getPrimaryDisplay: () => ({
    id: 1,
    scaleFactor: 1,
    workArea: { x: 0, y: 0, width: 1280, height: 800 },
    workAreaSize: { width: 1280, height: 800 },
  }),
});
