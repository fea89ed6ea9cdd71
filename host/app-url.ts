/**
 * Chromium cannot navigate to a scheme it does not know. Inside it, `app://malspor/x` is
 * `https://malspor.app.localhost/x` (a secure context); main only ever sees `app://`.
 */
const INTERNAL = /^https:\/\/([a-z0-9-]+)\.([a-z][a-z0-9-]*)\.localhost(?=[/?#]|$)/;

export function toChromium(url: string): string {
  const found = /^([a-z][a-z0-9-]*):\/\/([a-z0-9-]+)(?=[/?#]|$)/i.exec(url);
  if (!found || found[1] === 'https' || found[1] === 'http' || found[1] === 'file') return url;
  return `https://${found[2]}.${found[1]}.localhost${url.slice(found[0].length)}`;
}

export function fromChromium(url: string): string {
  const found = INTERNAL.exec(url);
  return found ? `${found[2]}://${found[1]}${url.slice(found[0].length)}` : url;
}

/** Scheme without colon, lower case; '' when the text is no URL. */
export function schemeOf(url: string): string {
  return (/^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1] ?? '').toLowerCase();
}

/** As WebFrameMain.origin: scheme and host for a standard scheme, 'null' for an opaque one. */
export function originOf(url: string): string {
  return /^[a-z][a-z0-9+.-]*:\/\/[^/?#]+/i.exec(url)?.[0] ?? 'null';
}
