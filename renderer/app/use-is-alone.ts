import { matchRoute, useLocation, useRouter } from 'wouter';
import type { Screen } from './screen.ts';

/** The screen that is shown has the whole window, and a room may be looking at it. */
export function useIsAlone(screens: readonly Screen[]): boolean {
  const { parser } = useRouter();
  const [location] = useLocation();
  return screens.some(({ isAlone, path }) => isAlone && matchRoute(parser, path, location)[0]);
}
