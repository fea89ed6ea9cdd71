import { BrowserWindow, type WebPreferences } from 'electron';
import { APP_NOTES, APP_PRINT, APP_RESTARTED, APP_START } from '../security/app-protocol.ts';

export type WindowPurpose =
  | { readonly window: 'app' }
  | { readonly window: 'notes' }
  | { readonly window: 'print'; readonly printId: string };

/** What each window was opened for, by the id of its page: main's own knowledge of who is calling. */
export interface Windows {
  /** `onGone`: its page went down. What was on it is lost; the window itself is there. */
  openApp(onGone: (window: BrowserWindow) => void): BrowserWindow;
  /** The app's page begun anew in its window, which says that it went down. */
  restart(window: BrowserWindow): void;
  openPrint(printId: string): BrowserWindow;
  /** One at a time; the same is brought forward. */
  openNotes(meetingId: string): void;
  closeNotes(): void;
  closePrint(printId: string): void;
  purposeOf(webContentsId: number): WindowPurpose | null;
  send(channel: string, payload: string): void;
}

export function createWindows(preload: string): Windows {
  const purposes = new Map<number, WindowPurpose>();
  const webPreferences: WebPreferences = {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
    spellcheck: false,
    navigateOnDragDrop: false,
  };
  const open = (purpose: WindowPurpose, url: string, window: BrowserWindow) => {
    const id = window.webContents.id;
    purposes.set(id, purpose);
    window.on('closed', () => purposes.delete(id));
    load(window, url);
    return window;
  };
  let notes: BrowserWindow | null = null;
  const closeNotes = () => {
    if (notes !== null && !notes.isDestroyed()) notes.destroy();
    notes = null;
  };
  return {
    closeNotes,
    openNotes(meetingId) {
      const url = `${APP_NOTES}#${meetingId}`;
      if (notes !== null && !notes.isDestroyed()) {
        if (notes.webContents.getURL() === url) return notes.focus();
        closeNotes();
      }
      const window = new BrowserWindow({
        width: 560,
        height: 640,
        minWidth: 320,
        minHeight: 320,
        title: 'Målspor',
        webPreferences,
      });
      // The room looks at the other window, perhaps through a shared screen.
      window.setContentProtection(true);
      window.on('page-title-updated', (event) => event.preventDefault());
      notes = open({ window: 'notes' }, url, window);
    },
    restart: (window) => load(window, APP_RESTARTED),
    openApp(onGone) {
      const window = new BrowserWindow({
        width: 1360,
        height: 900,
        minWidth: 640,
        minHeight: 480,
        show: false,
        // The title never names a case or a person: it stands in task lists and screen shares.
        title: 'Målspor',
        webPreferences,
      });
      window.on('page-title-updated', (event) => event.preventDefault());
      window.once('ready-to-show', () => window.show());
      window.on('closed', closeNotes);
      window.webContents.on('render-process-gone', (_event, { reason }) => {
        if (reason !== 'clean-exit') onGone(window);
      });
      return open({ window: 'app' }, APP_START, window);
    },
    openPrint(printId) {
      const window = new BrowserWindow({ show: false, title: 'Målspor', webPreferences });
      return open({ window: 'print', printId }, APP_PRINT, window);
    },
    closePrint(printId) {
      for (const window of BrowserWindow.getAllWindows()) {
        const purpose = purposes.get(window.webContents.id);
        if (purpose?.window === 'print' && purpose.printId === printId) window.destroy();
      }
    },
    purposeOf: (webContentsId) => purposes.get(webContentsId) ?? null,
    send(channel, payload) {
      for (const window of BrowserWindow.getAllWindows()) {
        if (purposes.get(window.webContents.id)?.window === 'app') {
          window.webContents.send(channel, payload);
        }
      }
    },
  };
}

/** That it could not be loaded is told by the page's own events. */
function load(window: BrowserWindow, url: string): void {
  window.loadURL(url).catch(() => undefined);
}
