/**
 * What answers for `electron`. A name that is not exported here stops the program when it is
 * linked ("does not provide an export named …"); a missing member throws `NotInHost`.
 */
import { app } from './app.ts';
import { BrowserWindow } from './browser-window.ts';
import { dialog } from './dialog.ts';
import { ipcMain } from './ipc.ts';
import { Menu, MenuItem } from './menu.ts';
import { nativeTheme } from './native-theme.ts';
import { protocol } from './protocol.ts';
import {
  clipboard,
  Notification,
  powerMonitor,
  powerSaveBlocker,
  safeStorage,
  screen,
  shell,
} from './services.ts';
import { session } from './session.ts';
import { strict } from './strict.ts';
import { startControl } from './control.ts';

const strictProtocol = strict('protocol', protocol);

export {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  MenuItem,
  nativeTheme,
  Notification,
  powerMonitor,
  powerSaveBlocker,
  strictProtocol as protocol,
  safeStorage,
  screen,
  session,
  shell,
};

export default strict('default', {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  MenuItem,
  nativeTheme,
  Notification,
  powerMonitor,
  powerSaveBlocker,
  protocol: strictProtocol,
  safeStorage,
  screen,
  session,
  shell,
});

startControl();
