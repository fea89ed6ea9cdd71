import type { ComponentType } from 'react';
import { SettingsScreen } from '../features/settings/settings-screen.tsx';
import type { Capability } from '#shared/access/capabilities.ts';

/** The rail, in its order. An area is shown when it has a home screen the person may open. */
export const railAreas = [
  'my-day',
  'cases',
  'follow-ups',
  'move-out',
  'revisitation',
  'committee',
  'overview',
  'settings',
] as const;
export type RailArea = (typeof railAreas)[number];

export interface Screen {
  /** wouter pattern: '/cases/:caseId/:tab?'. Ids only, never a person's data. */
  readonly path: string;
  readonly area: RailArea;
  readonly component: ComponentType;
  /** Any of these is enough. The router refuses what the person may not; this only hides the way. */
  readonly anyOf: readonly Capability[];
  /** Where the area's item in the rail leads. At most one an area. */
  readonly isAreaHome?: boolean;
}

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
