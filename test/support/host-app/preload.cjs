// Names as a bundler writes them: they must not meet the host's own.
let electron = require('electron');
let line = electron.ipcRenderer;
const { contextBridge } = electron;

let refused = '';
try {
  require('node:fs');
} catch (error) {
  refused = error.message;
}

contextBridge.exposeInMainWorld('hostApp', {
  call: (name, value) => line.invoke('call', name, value),
  note: (text) => line.send('note', text),
  on: (listener) => {
    line.on('say', (_event, text) => listener(text));
  },
  refused,
});
