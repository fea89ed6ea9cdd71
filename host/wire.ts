/**
 * What travels between page and host is JSON text: a string over the binding is an order of
 * magnitude faster than an object. Electron clones structurally; the few things JSON loses and
 * the bridge may carry (undefined in a list, bytes) are tagged, the rest is refused as there.
 * These functions also run in the page: they must use nothing but their arguments.
 */
export interface Wire {
  encode(value: unknown): string;
  decode(text: string): unknown;
}

export function makeWire(): Wire {
  const { stringify, parse } = JSON;
  const { getPrototypeOf } = Object;
  const TAG = '\u0000host';

  const special = (value: unknown): boolean => {
    if (typeof value === 'function' || typeof value === 'symbol') {
      throw new TypeError('An object could not be cloned.');
    }
    if (typeof value !== 'object' || value === null) return false;
    if (value instanceof Uint8Array) return true;
    if (Array.isArray(value)) {
      let found = false;
      for (const item of value) if (item === undefined || special(item)) found = true;
      return found;
    }
    const prototype: unknown = getPrototypeOf(value);
    if (prototype !== null && getPrototypeOf(prototype) !== null) {
      throw new TypeError(
        `The host carries plain values and bytes over IPC, not ${value.constructor.name}.`,
      );
    }
    let found = false;
    for (const item of Object.values(value)) if (special(item)) found = true;
    return found;
  };

  const toBase64 = (bytes: Uint8Array): string => {
    let text = '';
    for (let i = 0; i < bytes.length; i += 8192) {
      text += String.fromCharCode(...bytes.subarray(i, i + 8192));
    }
    return btoa(text);
  };

  const tag = (value: unknown): unknown => {
    if (value instanceof Uint8Array) return { [TAG]: toBase64(value) };
    if (Array.isArray(value)) {
      return value.map((item: unknown) => (item === undefined ? { [TAG]: '' } : tag(item)));
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, tag(item)]));
  };

  const untag = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(untag);
    const entries = Object.entries(value);
    if (entries.length === 1 && entries[0]?.[0] === TAG) {
      const bytes: unknown = entries[0][1];
      if (bytes === '' || typeof bytes !== 'string') return undefined;
      return Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
    }
    return Object.fromEntries(entries.map(([key, item]) => [key, untag(item)]));
  };

  return {
    encode: (value) => stringify(special(value) ? tag(value) : value),
    decode: (text) => {
      const value: unknown = parse(text);
      return text.includes('\\u0000host') ? untag(value) : value;
    },
  };
}
