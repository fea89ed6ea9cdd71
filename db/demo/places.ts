import type { Ownership, RateUnit } from '#shared/domain/cases/model.ts';
import type { DemoTeam } from './people.ts';

/** One kind of help at one provider, as the demo municipality buys it. */
export interface DemoHelp {
  readonly provider: string;
  readonly ownership: Ownership;
  readonly isExternal: 'yes' | 'no';
  /** Where the citizen lives with it; null when the help comes to their own home. */
  readonly stay: 'SEL_107' | 'SEL_108' | 'SEL_110' | 'ABL_105' | null;
  readonly paragraph: 'SEL_85' | 'SEL_103' | 'SEL_104' | 'SEL_107' | 'SEL_108' | 'SEL_110';
  /** Øre in the present year. */
  readonly rate: number;
  readonly unit: RateUnit;
  readonly teams: readonly [DemoTeam, ...DemoTeam[]];
  /** How many of the 400 cases have it. */
  readonly cases: number;
  readonly purpose: string;
  /** Opsigelsesvarsel; absent where nobody has asked. */
  readonly noticeDays?: number;
}

const PURPOSE = {
  SEL_85: 'At borgeren kan klare sin hverdag i egen bolig med så lidt støtte som muligt.',
  SEL_103: 'At borgeren har en meningsfuld hverdag med arbejde på egne vilkår.',
  SEL_104: 'At borgeren fastholder sit netværk og sine færdigheder sammen med andre.',
  SEL_107: 'At borgeren opnår den mestring, der gør det muligt at flytte i egen bolig.',
  SEL_108: 'At borgeren har et trygt hjem og bevarer sine færdigheder længst muligt.',
  SEL_110: 'At borgeren får tag over hovedet og hjælp til at komme videre.',
} as const satisfies Record<DemoHelp['paragraph'], string>;

export const demoHelp: readonly DemoHelp[] = [
  help('Bostøtten Vest', 'SEL_85', null, 46_200, 'hour', 110, ['Team Handicap', 'Team Psykiatri']),
  help('Bostøtten Øst', 'SEL_85', null, 44_850, 'hour', 60, ['Team Psykiatri', 'Team Senior']),
  help('Bofællesskabet Rønnen', 'SEL_85', 'ABL_105', 131_500, 'day', 45, ['Team Handicap']),
  {
    ...help('Træningshuset Pilen', 'SEL_107', 'SEL_107', 158_400, 'day', 42, ['Team Psykiatri']),
    noticeDays: 30,
  },
  help('Bostedet Solvang', 'SEL_107', 'SEL_107', 236_700, 'day', 34, [
    'Team Handicap',
    'Team Psykiatri',
  ]),
  help('Botilbuddet Kløverbo', 'SEL_108', 'SEL_108', 269_500, 'day', 52, ['Team Handicap']),
  help('Botilbuddet Åhuset', 'SEL_108', 'SEL_108', 283_200, 'day', 32, ['Team Senior']),
  {
    ...help('Regionscenter Fjorden', 'SEL_108', 'SEL_108', 452_600, 'day', 14, ['Team Handicap']),
    ownership: 'regional',
    isExternal: 'yes',
  },
  {
    ...help('Opholdsstedet Klitten', 'SEL_107', 'SEL_107', 391_800, 'day', 11, ['Team Psykiatri']),
    noticeDays: 90,
    ownership: 'private',
    isExternal: 'yes',
  },
];

/** Given beside another help, to some. */
export const demoDayHelp: readonly [DemoHelp, ...DemoHelp[]] = [
  help('Værkstedet Hjulet', 'SEL_103', null, 68_400, 'day', 0, ['Team Handicap']),
  help('Aktivitetshuset Laden', 'SEL_104', null, 59_200, 'day', 0, ['Team Handicap']),
];

function help(
  provider: string,
  paragraph: DemoHelp['paragraph'],
  stay: DemoHelp['stay'],
  rate: number,
  unit: RateUnit,
  cases: number,
  teams: DemoHelp['teams'],
): DemoHelp {
  return {
    provider,
    paragraph,
    stay,
    rate,
    unit,
    cases,
    teams,
    ownership: 'municipal',
    isExternal: 'no',
    purpose: PURPOSE[paragraph],
  };
}
