import { EventEmitter } from 'node:events';

/** What main uses and the host lacks must stop the program by name, never pass in silence. */
export class NotInHost extends Error {
  constructor(member: string) {
    super(`The Chromium host has no electron.${member}. Add it in host/ (see host/README.md).`);
    this.name = 'NotInHost';
  }
}

/** Members that language machinery looks for on any object (await, JSON, console.log). */
const LOOKED_FOR = new Set(['then', 'toJSON', 'asymmetricMatch', 'nodeType', '$$typeof']);

/** Wraps `target` so that reading or writing a member it does not have throws `NotInHost`. */
export function strict<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get(object, key, receiver) {
      if (typeof key === 'string' && !(key in object) && !LOOKED_FOR.has(key)) {
        throw new NotInHost(`${name}.${key}`);
      }
      return Reflect.get(object, key, receiver);
    },
    set(object, key, value, receiver) {
      if (typeof key === 'string' && !(key in object)) throw new NotInHost(`${name}.${key}`);
      return Reflect.set(object, key, value, receiver);
    },
  });
}

/** An event that a listener can cancel, as Electron's. */
export class HostEvent {
  defaultPrevented = false;
  preventDefault(): void {
    this.defaultPrevented = true;
  }
}

type Listener = (...args: unknown[]) => void;

/** An emitter that knows its events: listening for one the host never emits throws. */
export class HostEmitter extends EventEmitter {
  private readonly owner: string;
  private readonly known: ReadonlySet<string> | 'any';

  constructor(owner: string, known: readonly string[] | 'any') {
    super();
    this.owner = owner;
    this.known = known === 'any' ? known : new Set(known);
    this.setMaxListeners(0);
  }

  private check(event: string | symbol): void {
    if (typeof event === 'string' && this.known !== 'any' && !this.known.has(event)) {
      throw new NotInHost(`${this.owner}.on('${event}')`);
    }
  }

  override on(event: string | symbol, listener: Listener): this {
    this.check(event);
    return super.on(event, listener);
  }

  override once(event: string | symbol, listener: Listener): this {
    this.check(event);
    return super.once(event, listener);
  }

  override addListener(event: string | symbol, listener: Listener): this {
    return this.on(event, listener);
  }

  override emit(event: string | symbol, ...args: unknown[]): boolean {
    this.check(event);
    return super.emit(event, ...args);
  }

  /** Emits `event` with a cancelable first argument; true when nobody cancelled. */
  ask(event: string, details: object = {}, ...rest: unknown[]): boolean {
    const asked = Object.assign(new HostEvent(), details);
    this.emit(event, asked, ...rest);
    return !asked.defaultPrevented;
  }
}
