import { activity } from './activity.ts';
import { fromChromium, originOf } from './app-url.ts';
import { log } from './config.ts';
import { invokeMain, ipcMain } from './ipc.ts';
import type { FromPage, PageKey, ToPage } from './page/preload-runtime.ts';
import { checkPermission, requestPermission } from './session.ts';
import { HostEvent, strict } from './strict.ts';

/** What the messages of a page need of the contents they come from. */
interface Sender {
  readonly id: number;
  readonly mainFrame: object;
  getURL(): string;
  send(channel: string, ...args: unknown[]): void;
  emit(event: string, ...args: unknown[]): boolean;
  askWindowOpen(url: string, frameName: string, features: string): void;
  pressed(accelerator: PageKey): void;
}

type Reply = (message: ToPage) => void;

export function answerPage(contents: Sender, message: FromPage, reply: Reply): void {
  switch (message.kind) {
    case 'invoke':
      void invoke(contents, message, reply);
      return;
    case 'send':
      ipcMain.emit(message.channel, ipcEvent(contents), ...message.args);
      return;
    case 'permission':
      void permission(contents, message, reply);
      return;
    case 'window-open':
      contents.askWindowOpen(fromChromium(message.url), message.frameName, message.features);
      return;
    case 'key':
      keyed(contents, message.input, message.accelerator);
      return;
    case 'active':
      activity.seen();
      return;
    default:
      throw new Error(`unknown message from the page: ${String(message satisfies never)}`);
  }
}

async function invoke(
  contents: Sender,
  { id, channel, args }: Extract<FromPage, { kind: 'invoke' }>,
  reply: Reply,
): Promise<void> {
  const result = await invokeMain(ipcEvent(contents), channel, args);
  try {
    reply({ kind: 'reply', id, ...result });
  } catch (error) {
    // A value that cannot cross: the caller hears it, as in Electron.
    reply({
      kind: 'reply',
      id,
      ok: false,
      value: `Error invoking remote method '${channel}': ${String(error)}`,
    });
  }
}

function ipcEvent(contents: Sender): object {
  return strict('ipcMainEvent', {
    type: 'frame',
    sender: contents,
    senderFrame: contents.mainFrame,
    frameId: contents.id,
    processId: contents.id,
    reply: (channel: string, ...args: unknown[]) => contents.send(channel, ...args),
  });
}

async function permission(
  contents: Sender,
  { id, name, check }: Extract<FromPage, { kind: 'permission' }>,
  reply: Reply,
): Promise<void> {
  const requestingUrl = contents.getURL();
  const value = check
    ? checkPermission(contents, name, originOf(requestingUrl))
    : await requestPermission(contents, name, { requestingUrl, isMainFrame: true });
  if (!value && !check) log(`permission ${name}: refused`);
  reply({ kind: 'reply', id, ok: true, value });
}

function keyed(contents: Sender, input: PageKey, accelerator: boolean): void {
  activity.seen();
  const event = Object.assign(new HostEvent(), {
    preventDefault: () => log('before-input-event comes after the key on the host: not prevented'),
  });
  contents.emit('before-input-event', event, input);
  if (accelerator) contents.pressed(input);
}
