import type { ComponentType } from 'react';
import type { Capability } from '#shared/access/capabilities.ts';
import type { app } from '../locales/da/app.ts';

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
  /** The whole window is its own: no rail, no search, no other person's name. */
  readonly isAlone?: boolean;
  /** Where the area's item in the rail leads. At most one an area. */
  readonly isAreaHome?: boolean;
  /** What it is called where it is found by name (Ctrl+K). An area's home has the area's own name. */
  readonly name?: keyof typeof app.screen;
}
