import type { DeliveringUnit, Destination, MoveOutGround } from './model.ts';

// In the interface, and in texts that are kept as people's own words are: one wording, so in Danish here.

export const DESTINATION = {
  'own-home': 'Egen bolig',
  'own-home-with-support': 'Egen bolig med § 85',
  'other-temporary': 'Andet midlertidigt botilbud',
  'long-term': 'Længerevarende botilbud',
  'elderly-care': 'Ældreområdet',
  other: 'Andet',
} as const satisfies Record<Destination, string>;

export const GROUND = {
  'goal-reached': 'Målet er nået',
  'need-outgrew-place': 'Behovet er vokset fra tilbuddet',
  economy: 'Økonomi, fagligt forsvarligt',
  'provider-ends': 'Udføreren opsiger',
  'citizens-wish': 'Borgerens eget ønske',
} as const satisfies Record<MoveOutGround, string>;

export const DELIVERING_UNIT = {
  'botilbud-staff': 'Botilbuddets medarbejdere',
  'special-team': 'Specialteam',
  'support-department': 'Bostøtte',
} as const satisfies Record<DeliveringUnit, string>;
