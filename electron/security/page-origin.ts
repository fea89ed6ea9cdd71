import { APP_HOST, APP_SCHEME } from './app-protocol.ts';

/** Protocol and host together: the `origin` of a custom scheme is the string 'null'. */
export function isOwnPage(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host } = new URL(url);
  return protocol === `${APP_SCHEME}:` && host === APP_HOST;
}
