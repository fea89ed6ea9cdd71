import { originOf } from './app-url.ts';
import { strict } from './strict.ts';

interface Owner {
  readonly id: number;
  getURL(): string;
  isDestroyed(): boolean;
  send(channel: string, ...args: unknown[]): void;
}

/** The main frame of a page; one object for its whole life, so that it can be compared. */
export function makeFrame(owner: Owner): object {
  return strict('webFrameMain', {
    get url() {
      return owner.getURL();
    },
    get origin() {
      return originOf(owner.getURL());
    },
    parent: null,
    frames: [],
    frameTreeNodeId: owner.id,
    routingId: owner.id,
    processId: owner.id,
    name: '',
    detached: false,
    isDestroyed: () => owner.isDestroyed(),
    send: (channel: string, ...args: unknown[]) => owner.send(channel, ...args),
  });
}
