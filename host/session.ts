import { protocol } from './protocol.ts';
import { HostEmitter, strict } from './strict.ts';

type Contents = unknown;
type PermissionRequest = (
  contents: Contents,
  permission: string,
  callback: (granted: boolean) => void,
  details: object,
) => void;
type PermissionCheck = (
  contents: Contents,
  permission: string,
  origin: string,
  details: object,
) => boolean;

interface Decision {
  cancel?: boolean;
  redirectURL?: string;
}
export interface RequestDetails {
  id: number;
  url: string;
  method: string;
  resourceType: string;
  referrer: string;
  timestamp: number;
}
type BeforeRequest = (details: RequestDetails, callback: (decision: Decision) => void) => void;
type Headers = Record<string, string | string[]>;
type HeadersReceived = (
  details: RequestDetails & { statusCode: number; responseHeaders: Record<string, string[]> },
  callback: (decision: { cancel?: boolean; responseHeaders?: Headers }) => void,
) => void;

let permissionRequest: PermissionRequest | null = null;
let permissionCheck: PermissionCheck | null = null;
let beforeRequest: BeforeRequest | null = null;
let headersReceived: HeadersReceived | null = null;

/** `(listener)` or `(filter, listener)`; the host knows only the filter that takes everything. */
function listenerOf<T>(first: unknown, second: T | null | undefined): T | null {
  if (second === undefined) return first as T | null;
  const { urls } = first as { urls?: string[] };
  if (!urls?.some((url) => url === '<all_urls>' || url === '*://*/*')) {
    throw new Error('The Chromium host knows only webRequest filters for <all_urls>.');
  }
  return second;
}

const webRequest = strict('session.webRequest', {
  onBeforeRequest(first: unknown, second?: BeforeRequest | null): void {
    beforeRequest = listenerOf(first, second);
  },
  onHeadersReceived(first: unknown, second?: HeadersReceived | null): void {
    headersReceived = listenerOf(first, second);
  },
});

class HostSession extends HostEmitter {
  readonly protocol = strict('session.protocol', protocol);
  readonly webRequest = webRequest;

  setPermissionRequestHandler(handler: PermissionRequest | null): void {
    permissionRequest = handler;
  }
  setPermissionCheckHandler(handler: PermissionCheck | null): void {
    permissionCheck = handler;
  }
  /** Chromium is told to deny every device prompt, so there is nothing left to ask. */
  setDevicePermissionHandler(_handler: unknown): void {}
  setDisplayMediaRequestHandler(_handler: unknown): void {}
  setUSBProtectedClassesHandler(_handler: unknown): void {}
  setBluetoothPairingHandler(_handler: unknown): void {}
  setSpellCheckerEnabled(enable: boolean): void {
    if (enable) throw new Error('The Chromium host has no spell checker.');
  }
  /** Nothing is cached or stored: the profile is incognito and its cache is /dev/null. */
  async clearCache(): Promise<void> {}
  async clearStorageData(_options?: object): Promise<void> {}
}

const defaultSession = strict(
  'session.defaultSession',
  new HostSession('session', [
    'will-download',
    'select-hid-device',
    'select-serial-port',
    'select-usb-device',
  ]),
);

export const session = strict('session', { defaultSession });

/** Electron grants what no handler refuses. */
export function requestPermission(
  contents: Contents,
  permission: string,
  details: object,
): Promise<boolean> {
  const handler = permissionRequest;
  if (!handler) return Promise.resolve(true);
  return new Promise((resolve) => handler(contents, permission, resolve, details));
}

export function checkPermission(contents: Contents, permission: string, origin: string): boolean {
  return permissionCheck?.(contents, permission, origin, {}) ?? true;
}

export function decideRequest(details: RequestDetails): Promise<Decision> {
  const listener = beforeRequest;
  if (!listener) return Promise.resolve({});
  return new Promise((resolve) => listener(details, resolve));
}

/** The response headers after main's listener, or undefined when it cancelled. */
export async function decideHeaders(
  details: RequestDetails,
  statusCode: number,
  headers: Record<string, string>,
): Promise<Record<string, string> | undefined> {
  const listener = headersReceived;
  if (!listener) return headers;
  const responseHeaders = Object.fromEntries(Object.entries(headers).map(([k, v]) => [k, [v]]));
  const decision = await new Promise<Parameters<Parameters<HeadersReceived>[1]>[0]>((resolve) =>
    listener({ ...details, statusCode, responseHeaders }, resolve),
  );
  if (decision.cancel) return undefined;
  if (!decision.responseHeaders) return headers;
  return Object.fromEntries(
    Object.entries(decision.responseHeaders).map(([k, v]) => [
      k,
      Array.isArray(v) ? v.join(', ') : v,
    ]),
  );
}
