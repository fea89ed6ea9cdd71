import { HostEmitter, strict } from './strict.ts';

type InvokeHandler = (event: object, ...args: unknown[]) => unknown;

const handlers = new Map<string, InvokeHandler>();

/** Its events are main's own channels, so every name is known. */
class IpcMain extends HostEmitter {
  handle(channel: string, handler: InvokeHandler): void {
    if (handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    }
    handlers.set(channel, handler);
  }

  handleOnce(channel: string, handler: InvokeHandler): void {
    this.handle(channel, (event, ...args) => {
      handlers.delete(channel);
      return handler(event, ...args);
    });
  }

  removeHandler(channel: string): void {
    handlers.delete(channel);
  }
}

export const ipcMain = strict('ipcMain', new IpcMain('ipcMain', 'any'));

/** Result as Electron gives it to the page; a failure carries only the handler's own words. */
export async function invokeMain(
  event: object,
  channel: string,
  args: unknown[],
): Promise<{ ok: boolean; value: unknown }> {
  const handler = handlers.get(channel);
  if (!handler) {
    return {
      ok: false,
      value: `Error invoking remote method '${channel}': Error: No handler registered for '${channel}'`,
    };
  }
  try {
    return { ok: true, value: await handler(event, ...args) };
  } catch (error) {
    return { ok: false, value: `Error invoking remote method '${channel}': ${String(error)}` };
  }
}
