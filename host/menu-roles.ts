import type { OpenWindow } from './open-windows.ts';

interface Role {
  label: string;
  accelerator?: string;
  /** Chromium does it itself when the keys are pressed. */
  native?: boolean;
  run?: (window: OpenWindow | undefined) => void;
}

let quit: () => void = () => undefined;

/** app says how to quit; it stands above the menu. */
export function onQuitRole(run: () => void): void {
  quit = run;
}

function zoom(change: (factor: number) => number): Role['run'] {
  return (window) => window?.setZoom(change(window.getZoom()));
}

export const roles: Record<string, Role> = {
  quit: { label: 'Afslut', accelerator: 'CmdOrCtrl+Q', run: () => quit() },
  close: { label: 'Luk vindue', accelerator: 'CmdOrCtrl+W', run: (window) => window?.close() },
  minimize: { label: 'Minimer', accelerator: 'CmdOrCtrl+M', run: (window) => window?.minimize() },
  togglefullscreen: {
    label: 'Fuld skærm',
    accelerator: 'F11',
    run: (window) => window?.setFullScreen(!window.isFullScreen()),
  },
  zoomin: { label: 'Zoom ind', accelerator: 'CmdOrCtrl+Plus', run: zoom((f) => f * 1.2) },
  zoomout: { label: 'Zoom ud', accelerator: 'CmdOrCtrl+-', run: zoom((f) => f / 1.2) },
  resetzoom: { label: 'Nulstil zoom', accelerator: 'CmdOrCtrl+0', run: zoom(() => 1) },
  undo: { label: 'Fortryd', accelerator: 'CmdOrCtrl+Z', native: true },
  redo: { label: 'Gentag', accelerator: 'Shift+CmdOrCtrl+Z', native: true },
  cut: { label: 'Klip', accelerator: 'CmdOrCtrl+X', native: true },
  copy: { label: 'Kopiér', accelerator: 'CmdOrCtrl+C', native: true },
  paste: { label: 'Sæt ind', accelerator: 'CmdOrCtrl+V', native: true },
  pasteandmatchstyle: { label: 'Sæt ind uden format', native: true },
  delete: { label: 'Slet', native: true },
  selectall: { label: 'Markér alt', accelerator: 'CmdOrCtrl+A', native: true },
  reload: { label: 'Genindlæs', accelerator: 'CmdOrCtrl+R', run: (window) => window?.reload() },
  toggledevtools: { label: 'Udviklerværktøjer', accelerator: 'CmdOrCtrl+Shift+I', native: true },
  appmenu: { label: 'Program' },
  filemenu: { label: 'Filer' },
  editmenu: { label: 'Redigér' },
  viewmenu: { label: 'Vis' },
  windowmenu: { label: 'Vindue' },
  help: { label: 'Hjælp' },
  window: { label: 'Vindue' },
};
