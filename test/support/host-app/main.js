import path from 'node:path';
import {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  powerMonitor,
  protocol,
  session,
  shell,
} from 'electron';

/** The smallest program that uses each part of Electron the real one uses; the host is tested on it. */
const CSP = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";
const PAGE = `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Vært</title>
<link rel="stylesheet" href="style.css"><script src="page.js"></script></head>
<body><main><h1>Overskrift</h1><p id="from">…</p><a id="out" href="https://example.com/">ud</a>
<a id="tab" href="https://example.com/ny" target="_blank">ny fane</a>
<a id="mail" href="mailto:a@example.com">post</a><h2>Afsnit</h2>
<table><tr><th>Mål</th></tr><tr><td>Rødgrød</td></tr></table><input id="field"></main></body></html>`;
const FILES = {
  '/index.html': ['text/html; charset=utf-8', PAGE],
  '/page.js': [
    'text/javascript',
    "addEventListener('DOMContentLoaded', () => hostApp.on((text) => { document.getElementById('from').textContent = text; }));",
  ],
  '/style.css': ['text/css', 'h1 { color: rgb(1, 2, 3); }'],
};

protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);

const seen = { navigations: [], opened: [], permissions: [], second: [], locks: 0, idle: 0 };
let main;

function open(show) {
  const window = new BrowserWindow({
    show,
    width: 900,
    height: 700,
    webPreferences: {
      preload: path.join(import.meta.dirname, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
    },
  });
  window.webContents.on('will-navigate', (event, url) => {
    event.preventDefault();
    seen.navigations.push(url);
  });
  window.webContents.setWindowOpenHandler(({ url }) => {
    seen.opened.push(url);
    if (url.startsWith('https:')) void shell.openExternal(url);
    return { action: 'deny' };
  });
  return window;
}

const commands = {
  echo: (value) => value,
  seen: () => seen,
  fail: () => {
    throw new Error('med vilje');
  },
  'ask-file': () => dialog.showOpenDialog(main, { properties: ['openFile'] }),
  'second-window': async () => {
    const window = open(true);
    await window.loadURL('app://test/index.html#to');
    window.webContents.send('say', 'kun til vindue to');
    return BrowserWindow.getAllWindows().length;
  },
  pdf: async () => {
    const window = open(false);
    await window.loadURL('app://test/index.html#print');
    const pdf = await window.webContents.printToPDF({
      pageSize: 'A4',
      printBackground: true,
      preferCSSPageSize: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    window.destroy();
    return pdf;
  },
  missing: () => main.setOverlayIcon(null, ''),
  'missing-event': () => main.webContents.on('no-such-event', () => undefined),
};

if (!app.requestSingleInstanceLock()) app.quit();
else {
  app.on('second-instance', (_event, argv) => seen.second.push(argv.at(-1)));
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', () => process.stdout.write('will-quit\n'));
  await app.whenReady();
  powerMonitor.on('lock-screen', () => {
    seen.locks += 1;
    seen.idle = powerMonitor.getSystemIdleTime();
  });
  session.defaultSession.setPermissionRequestHandler((_contents, permission, answer) => {
    seen.permissions.push(permission);
    answer(false);
  });
  session.defaultSession.setPermissionCheckHandler(() => false);
  protocol.handle('app', (request) => {
    const url = new URL(request.url);
    const file = url.host === 'test' ? FILES[url.pathname] : undefined;
    if (!file) return new Response('nej', { status: 404 });
    return new Response(file[1], {
      headers: { 'content-type': file[0], 'content-security-policy': CSP },
    });
  });
  ipcMain.handle('call', (event, name, value) => {
    const { senderFrame } = event;
    if (senderFrame.parent !== null || senderFrame.origin !== 'app://test')
      throw new Error('sender');
    if (name === 'sender') {
      return {
        url: senderFrame.url,
        origin: senderFrame.origin,
        own: senderFrame === event.sender.mainFrame,
        contents: event.sender === BrowserWindow.fromWebContents(event.sender)?.webContents,
      };
    }
    return commands[name](value);
  });
  ipcMain.on('note', (event, text) => event.sender.send('say', `svar på ${text}`));
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      {
        label: 'Sag',
        submenu: [
          ...['Søg', 'Ny'].map((label, index) => ({
            label,
            accelerator: ['CmdOrCtrl+K', 'CmdOrCtrl+Shift+N'][index],
            click: () => main.webContents.send('say', `menuen: ${label}`),
          })),
          { role: 'quit' },
        ],
      },
      { role: 'editMenu', submenu: [{ role: 'copy' }] },
    ]),
  );
  main = open(false);
  main.once('ready-to-show', () => main.show());
  await main.loadURL('app://test/index.html');
}
