interface Place {
  /** Null: it belongs to no case yet. */
  readonly caseId: string | null;
  readonly path: string;
}

const at =
  (tab: string) =>
  (caseId: string): string =>
    `/cases/${caseId}/${tab}`;

/** Where each kind of draft is taken up again: its key is 'goal:<case>:<goal>' and the like. */
const PATHS = {
  'follow-up': at('follow-ups/hold'),
  'correct-follow-up': (caseId: string, id: string) => `/cases/${caseId}/follow-ups/${id}/correct`,
  'provider-status': at('follow-ups'),
  'tight-series': at('follow-ups'),
  'stop-tight-series': at('follow-ups'),
  appointment: at('follow-ups'),
  goal: (caseId: string, id: string) =>
    id === 'new' ? `/cases/${caseId}/goals/new` : `/cases/${caseId}/goals/${id}/edit`,
  'sub-goal': (caseId: string, id: string) => `/cases/${caseId}/goals/${id}`,
  measurement: (caseId: string, id: string) => `/cases/${caseId}/goals/${id}`,
  'correct-measurement': at('goals'),
  'close-goal': (caseId: string, id: string) => `/cases/${caseId}/goals/${id}`,
  decide: (caseId: string, id: string) => `/cases/${caseId}/goals/${id}`,
  need: at('overview'),
  wishes: at('overview'),
  citizen: at('overview'),
  assign: at('overview'),
  cover: at('overview'),
  'case-number': at('overview'),
  municipality: at('overview'),
  'close-case': at('overview'),
  'reopen-case': at('overview'),
  stay: at('interventions'),
  intervention: at('interventions'),
  'end-intervention': at('interventions'),
  'cancel-intervention': at('interventions'),
  rate: at('interventions'),
  support: at('interventions'),
  'agenda-item': (caseId: string, id: string) => `/cases/${caseId}/committee/${id}`,
  'committee-decision': (_caseId: string, id: string, meetingId: string) =>
    `/committee/${meetingId}/meeting/${id}`,
} as const satisfies Record<string, (caseId: string, id: string, third: string) => string>;

export type DraftKind = keyof typeof PATHS | 'new-case' | 'other';

/** Every draft has a place: one of a kind nobody has named leads to its case, or to the start. */
export function draftPlace(key: string): Place & { readonly kind: DraftKind } {
  const [kind = '', caseId = '', id = '', third = ''] = key.split(':');
  if (kind === 'new-case') return { kind, caseId: null, path: '/cases/new' };
  if (caseId === '') return { kind: 'other', caseId: null, path: '/' };
  if (!isKnown(kind)) return { kind: 'other', caseId, path: `/cases/${caseId}` };
  return { kind, caseId, path: PATHS[kind](caseId, id, third) };
}

function isKnown(kind: string): kind is keyof typeof PATHS {
  return Object.hasOwn(PATHS, kind);
}
