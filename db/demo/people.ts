import type { Role } from '#shared/access/capabilities.ts';

/** Printed on the demo's sign-in page: it guards nobody. */
export const DEMO_PASSWORD = 'demo-kommunen';

export const demoTeams = ['Team Handicap', 'Team Psykiatri', 'Team Senior'] as const;
export type DemoTeam = (typeof demoTeams)[number];

export interface DemoPerson {
  readonly initials: string;
  readonly name: string;
  readonly teams: readonly DemoTeam[];
  /** Carries cases. */
  readonly isCaseworker: boolean;
  /** null: an employee without a user. */
  readonly user: null | { readonly userName: string; readonly roles: readonly Role[] };
}

/** Nobody of these exists. The first user is the one the demo opens with. */
export const demoPeople: readonly [DemoPerson, ...DemoPerson[]] = [
  {
    initials: 'MEAN',
    name: 'Merle Ankersdal',
    teams: ['Team Handicap', 'Team Psykiatri', 'Team Senior'],
    isCaseworker: true,
    user: { userName: 'merle', roles: ['caseworker', 'team-leader', 'admin'] },
  },
  {
    initials: 'TOBR',
    name: 'Torvald Brixdal',
    teams: ['Team Handicap'],
    isCaseworker: true,
    user: { userName: 'torvald', roles: ['caseworker'] },
  },
  {
    initials: 'SIKA',
    name: 'Sille Kammersholt',
    teams: ['Team Psykiatri'],
    isCaseworker: true,
    user: { userName: 'sille', roles: ['caseworker'] },
  },
  {
    initials: 'BOVE',
    name: 'Bodil Vestermark',
    teams: ['Team Handicap', 'Team Psykiatri', 'Team Senior'],
    isCaseworker: false,
    user: { userName: 'bodil', roles: ['chair'] },
  },
  {
    initials: 'KAHO',
    name: 'Karim Holtegaard',
    teams: ['Team Handicap', 'Team Psykiatri', 'Team Senior'],
    isCaseworker: false,
    user: { userName: 'karim', roles: ['controller'] },
  },
  {
    initials: 'IDLY',
    name: 'Idun Lyngsø',
    teams: [],
    isCaseworker: false,
    user: { userName: 'idun', roles: ['admin'] },
  },
  ...(
    [
      ['RAHA', 'Rasmine Hasselbo', 'Team Handicap'],
      ['JOPE', 'Jorun Peltved', 'Team Handicap'],
      ['ALNØ', 'Aldis Nørreskov', 'Team Psykiatri'],
      ['FRØS', 'Frodi Østerlund', 'Team Psykiatri'],
      ['ÅSKV', 'Åsta Kvistbjerg', 'Team Senior'],
      ['VITH', 'Villum Thorsager', 'Team Senior'],
    ] as const
  ).map(([initials, name, team]) => ({
    initials,
    name,
    teams: [team],
    isCaseworker: true,
    user: null,
  })),
];
