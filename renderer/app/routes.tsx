import { SettingsScreen } from '../features/settings/settings-screen.tsx';
import type { Capability } from '#shared/access/capabilities.ts';
import type { Screen } from './screen.ts';

/** Every screen behind sign-in. A feature adds its screens here, and nowhere else. */
export const screens: readonly Screen[] = [
  {
    path: '/settings',
    area: 'settings',
    component: SettingsScreen,
    anyOf: ['settings.read'],
    isAreaHome: true,
  },
  {
    path: '/settings/:tab',
    area: 'settings',
    component: SettingsScreen,
    anyOf: ['settings.read'],
  },
];

export function screensFor(capabilities: readonly Capability[]): readonly Screen[] {
  return screens.filter((screen) => screen.anyOf.some((one) => capabilities.includes(one)));
}
