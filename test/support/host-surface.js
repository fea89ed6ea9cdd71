/**
 * Run by the host in the program's place: says of each used member of Electron whether the host has
 * it, and how many arguments it takes. Ends before any Chromium is started.
 */
import { readFileSync } from 'node:fs';
import * as electron from 'electron';

const { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, powerMonitor, protocol } = electron;
const window = new BrowserWindow({ show: false });
const own = {
  App: [app],
  BrowserWindow: [window, BrowserWindow],
  WebContents: [window.webContents],
  WebFrameMain: [window.webContents.mainFrame],
  Session: [electron.session.defaultSession, electron.session],
  WebRequest: [electron.session.defaultSession.webRequest],
  CommandLine: [app.commandLine],
  Protocol: [protocol],
  IpcMain: [ipcMain],
  Dialog: [dialog],
  Menu: [Menu.buildFromTemplate([]), Menu],
  MenuItem: [new electron.MenuItem({ label: 'x' })],
  NativeTheme: [nativeTheme],
  PowerMonitor: [powerMonitor],
  PowerSaveBlocker: [electron.powerSaveBlocker],
  Shell: [electron.shell],
  SafeStorage: [electron.safeStorage],
  Clipboard: [electron.clipboard],
  Screen: [electron.screen],
};

function look({ owner, member, event }) {
  const holders = own[owner];
  if (!holders) return { problem: `host-surface.js does not know where the host has ${owner}` };
  const holder = holders.find((candidate) => member in candidate);
  if (!holder) return { problem: 'missing' };
  if (event !== null) {
    try {
      holder.once(event, () => undefined);
    } catch (error) {
      return { problem: error.message };
    }
  }
  const value = holder[member];
  if (typeof value !== 'function') return { length: null };
  return { length: value.length, rest: /^[^)]*\.\.\./.test(value.toString()) };
}

const asked = JSON.parse(readFileSync(0, 'utf8'));
process.stdout.write(JSON.stringify(asked.map(look)));
process.exit(0);
