import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge, BridgeChannel } from '#shared/contract/bridge.ts';

const channels: readonly BridgeChannel[] = ['touched', 'progress', 'command'];

const bridge: Bridge = {
  call: (entry, input) => ipcRenderer.invoke('call', entry, input),
  on: (channel, listener) => {
    if (!channels.includes(channel)) return () => {};
    const relay = (_event: unknown, payload: string) => listener(payload);
    ipcRenderer.on(channel, relay);
    return () => void ipcRenderer.removeListener(channel, relay);
  },
};

contextBridge.exposeInMainWorld('bridge', bridge);
