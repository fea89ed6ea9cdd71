/** What a case lacks, in the order it should be settled. */
export const missing = {
  caseworker: 'sagsbehandler',
  need: 'støttebehov',
  intervention: 'indsats',
  'start-unconfirmed': 'bekræftelse af start',
  purpose: 'formål med indsatsen',
  'target-group': 'målgruppe',
  rate: 'takst',
  'schedule-not-set': 'dato for næste opfølgning',
  potential: 'vurdering af mulighed for progression',
  goal: 'mål',
  'goal-draft': 'færdiggørelse af et mål i kladde',
  'move-out-plan': 'udflytningsplan',
  'move-out-goal': 'målbart mål i udflytningsplanen',
} as const;
