const { contextBridge, ipcRenderer } = require('electron');

let refused = '';
try {
  require('node:fs');
} catch (error) {
  refused = error.message;
}

contextBridge.exposeInMainWorld('hostApp', {
  call: (name, value) => ipcRenderer.invoke('call', name, value),
  note: (text) => ipcRenderer.send('note', text),
  on: (listener) => {
    ipcRenderer.on('say', (_event, text) => listener(text));
  },
  refused,
});
