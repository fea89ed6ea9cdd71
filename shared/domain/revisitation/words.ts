import type { AssessmentResult, IdentifiedBy, MoveBasis, Route, Stance } from './model.ts';

// In the interface, in files, and in texts that are kept as people's own words are: one wording, so in Danish here.

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
