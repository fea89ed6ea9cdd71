import type { Wire } from '../wire.ts';

/** Messages from the page to the host. `id` is answered by a `Reply`. */
export type FromPage =
  | { kind: 'invoke'; id: number; channel: string; args: unknown[] }
  | { kind: 'send'; channel: string; args: unknown[] }
  | { kind: 'permission'; id: number; name: string; check: boolean }
  | { kind: 'window-open'; url: string; frameName: string; features: string }
  | { kind: 'key'; input: PageKey; accelerator: boolean }
  | { kind: 'active' };

export type ToPage =
  | { kind: 'reply'; id: number; ok: boolean; value: unknown }
  | { kind: 'message'; channel: string; args: unknown[] }
  | { kind: 'accelerators'; list: string[] };

export interface PageKey {
  type: 'keyDown' | 'keyUp';
  key: string;
  code: string;
  isAutoRepeat: boolean;
  shift: boolean;
  control: boolean;
  alt: boolean;
  meta: boolean;
}

export interface RuntimeSetup {
  binding: string;
  receiver: string;
  accelerators: string[];
  platform: string;
  versions: Record<string, string>;
}

type Listener = (event: object, ...args: unknown[]) => void;

export interface PageLine {
  send(message: FromPage): void;
  ask(message: (id: number) => FromPage): Promise<unknown>;
  accelerators: Set<string>;
}

/**
 * Runs in the page before any of its scripts, as text: it must use nothing but its arguments.
 * Takes the raw binding away from the page and keeps the only line to the host.
 */
export function openLine(
  setup: RuntimeSetup,
  wire: Wire,
  listeners: Map<string, Listener[]>,
): PageLine {
  const page = globalThis as unknown as Record<string, unknown>;
  const raw = page[setup.binding] as (text: string) => void;
  delete page[setup.binding];
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  const accelerators = new Set(setup.accelerators);
  let last = 0;

  const receive = (text: string): void => {
    const message = wire.decode(text) as ToPage;
    if (message.kind === 'accelerators') {
      accelerators.clear();
      for (const item of message.list) accelerators.add(item);
      return;
    }
    if (message.kind === 'message') {
      for (const listener of (listeners.get(message.channel) ?? []).slice()) {
        listener({ ports: [] }, ...message.args);
      }
      return;
    }
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.ok) asked?.resolve(message.value);
    else asked?.reject(new Error(String(message.value)));
  };
  Object.defineProperty(page, setup.receiver, { value: receive });

  return {
    accelerators,
    send: (message) => raw(wire.encode(message)),
    ask: (message) =>
      new Promise((resolve, reject) => {
        last += 1;
        const text = wire.encode(message(last));
        waiting.set(last, { resolve, reject });
        raw(text);
      }),
  };
}

/** What a sandboxed preload gets from `require('electron')`; anything else throws as it would there. */
export function preloadElectron(
  line: PageLine,
  listeners: Map<string, Listener[]>,
): { contextBridge: object; ipcRenderer: object } {
  const on = (channel: string, listener: Listener): object => {
    listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
    return ipcRenderer;
  };
  const removeListener = (channel: string, listener: Listener): object => {
    const kept = (listeners.get(channel) ?? []).filter((item) => item !== listener);
    listeners.set(channel, kept);
    return ipcRenderer;
  };
  const ipcRenderer = {
    invoke: (channel: string, ...args: unknown[]) =>
      line.ask((id) => ({ kind: 'invoke', id, channel, args })),
    send: (channel: string, ...args: unknown[]) => line.send({ kind: 'send', channel, args }),
    on,
    once: (channel: string, listener: Listener): object => {
      const single: Listener = (event, ...args) => {
        removeListener(channel, single);
        listener(event, ...args);
      };
      return on(channel, single);
    },
    removeListener,
    off: removeListener,
    removeAllListeners: (channel: string) => {
      listeners.delete(channel);
      return ipcRenderer;
    },
  };
  const frozenCopy = (value: unknown): unknown => {
    if (typeof value === 'function') {
      return Object.freeze((...args: unknown[]): unknown => value(...args));
    }
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return Object.freeze(value.map(frozenCopy));
    const entries = Object.entries(value).map(([key, item]) => [key, frozenCopy(item)]);
    return Object.freeze(Object.fromEntries(entries));
  };
  const contextBridge = {
    exposeInMainWorld: (key: string, api: unknown): void => {
      if (Object.hasOwn(globalThis, key)) {
        throw new Error(`Cannot bind an API on top of an existing property on the window object`);
      }
      Object.defineProperty(globalThis, key, { value: frozenCopy(api), enumerable: true });
    },
  };
  return { contextBridge, ipcRenderer };
}

/** `require` of a sandboxed preload. */
export function preloadRequire(electron: object): (name: string) => object {
  const loud = new Proxy(electron, {
    get(target, key) {
      if (
        typeof key === 'string' &&
        !(key in target) &&
        key !== '__esModule' &&
        key !== 'default'
      ) {
        throw new Error(`A sandboxed preload on the Chromium host has no electron.${key}`);
      }
      return key === 'default' ? loud : (Reflect.get(target, key) as unknown);
    },
  });
  return (name) => {
    if (name === 'electron' || name === 'electron/renderer') return loud;
    throw new Error(`module not found: ${name}`);
  };
}
