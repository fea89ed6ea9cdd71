import type { DeliveringUnit, Destination, MoveOutGround } from '../move-out/model.ts';
import type {
  AssessmentResult,
  IdentifiedBy,
  MoveBasis,
  Route,
  Stance,
} from '../revisitation/model.ts';

/**
 * What a plan and a course say, in the words their own pages have: kept in the item's texts as people's own words
 * are, so in Danish, and the caseworker writes on from them.
 */
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

export const SEEN_BY = {
  caseworker: 'Sagsbehandler',
  provider: 'Udfører',
  relative: 'Pårørende',
  citizen: 'Borgeren selv',
  hospital: 'Hospital',
} as const satisfies Record<IdentifiedBy, string>;

export const STANCE = {
  supports: 'Støtter',
  undecided: 'I tvivl',
  against: 'Imod',
  'not-asked': 'Ikke spurgt',
} as const satisfies Record<Stance, string>;

export const ASSESSMENT = {
  stay: 'Bliver boende uden ændring',
  split: 'Deles mellem ældreområdet og § 85',
  move: 'Flytter',
  convert: 'Pladsen omdannes',
} as const satisfies Record<AssessmentResult, string>;

export const ROUTE = {
  'home-care-and-support': 'Hjemmepleje og § 85',
  'nursing-home': 'Plejecenter',
  'care-like-offer': 'Plejelignende tilbud',
  'home-care': 'Hjemmepleje',
  'convert-place': 'Pladsen omdannes',
} as const satisfies Record<Route, string>;

export const BASIS = {
  consent: 'Borgerens eget informerede samtykke',
  decision: 'Afgørelse efter § 129 eller § 129 a',
  'purpose-served': 'Afgørelse om, at opholdet ikke længere opfylder sit formål',
} as const satisfies Record<MoveBasis['kind'], string>;

/** As long as a text may be. */
const LONGEST = 20_000;

/** What there is of it, one under the other; null where nothing was said. */
export function textOf(parts: readonly (string | null)[], between = '\n'): string | null {
  const said = parts.filter((part) => part !== null && part !== '');
  return said.length === 0 ? null : said.join(between).slice(0, LONGEST);
}

/** "Modtagende enhed: Bostøtten Vest"; null where it is not recorded. */
export function named(name: string, value: string | null): string | null {
  return value === null ? null : `${name}: ${value}`;
}
