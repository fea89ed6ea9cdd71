import { log } from './config.ts';

type Handler = (request: Request) => Response | Promise<Response>;

const handlers = new Map<string, Handler>();
const privileged = new Set<string>();
let ready = false;

/** After ready it is too late to register privileged schemes, as in Electron. */
export function closeSchemes(): void {
  ready = true;
}

export const protocol = {
  registerSchemesAsPrivileged(schemes: Electron.CustomScheme[]): void {
    if (ready)
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    for (const { scheme, privileges } of schemes) {
      if (!privileges?.standard || !privileges.secure) {
        throw new Error(`The Chromium host serves ${scheme}:// only as a standard, secure scheme.`);
      }
      privileged.add(scheme);
    }
  },
  handle(scheme: string, handler: Handler): void {
    if (handlers.has(scheme)) throw new Error(`The scheme has been intercepted: ${scheme}`);
    if (!privileged.has(scheme)) {
      throw new Error(`The Chromium host serves only registered schemes, not ${scheme}://`);
    }
    handlers.set(scheme, handler);
  },
  unhandle(scheme: string): void {
    if (!handlers.delete(scheme)) throw new Error(`Not handled: ${scheme}`);
  },
  isProtocolHandled: (scheme: string): boolean => handlers.has(scheme),
};

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** main's own answer to a request, or undefined where its handler failed. */
export async function answerRequest(
  scheme: string,
  request: { url: string; method: string; headers: Record<string, string>; body: Buffer | null },
): Promise<Answer | undefined> {
  const handler = handlers.get(scheme);
  if (!handler) return undefined;
  const { url, method, headers } = request;
  const body = request.body === null ? {} : { body: new Uint8Array(request.body) };
  try {
    const response = await handler(new Request(url, { method, headers, ...body }));
    if (response.type === 'error') return undefined;
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    };
  } catch (error) {
    log(`protocol handler for ${scheme}:// failed: ${String(error)}`);
    return undefined;
  }
}
