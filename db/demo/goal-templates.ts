import type { GoalType, Scale } from '#shared/domain/goals/model.ts';

/** A goal as somebody could have worded it. Values are whole hundredths on the scale. */
export interface GoalTemplate {
  /** FFB term of a theme under Aktivitet og deltagelse. */
  readonly theme: string;
  readonly title: string;
  readonly citizenWords: string;
  readonly resourcesToday: string;
  readonly goalType: GoalType;
  readonly scale: Scale;
  readonly baseline: number;
  readonly target: number | null;
  readonly tolerance: number | null;
  /** For the T-score; 1 where it is not given. */
  readonly weight?: number;
}

const times = (unit: string): Scale => ({ kind: 'count', unit, direction: 'up' });

export const goalTemplates: readonly [GoalTemplate, ...GoalTemplate[]] = [
  {
    theme: 'Købe ind',
    title: 'Handler selv ind to gange om ugen',
    citizenWords: 'Jeg vil selv bestemme, hvad der er i køleskabet.',
    resourcesToday: 'Skriver selv indkøbsseddel og kender vejen til butikken.',
    goalType: 'develop',
    scale: times('ture om ugen'),
    baseline: 0,
    target: 200,
    tolerance: null,
  },
  {
    theme: 'Lave mad',
    title: 'Laver varm mad fire dage om ugen',
    citizenWords: 'Jeg er træt af rugbrød hver aften.',
    resourcesToday: 'Kan lave tre retter efter opskrift.',
    goalType: 'develop',
    scale: times('måltider om ugen'),
    baseline: 100,
    target: 400,
    tolerance: null,
  },
  {
    theme: 'Færdes med transportmidler',
    title: 'Tager selv bussen til værkstedet',
    citizenWords: 'Jeg vil køre selv ligesom min bror.',
    resourcesToday: 'Har øvet turen med en medarbejder.',
    goalType: 'develop',
    scale: { kind: 'yes-no' },
    baseline: 0,
    target: 100,
    tolerance: null,
  },
  {
    theme: 'Varetage økonomi',
    title: 'Betaler sine regninger til tiden med mindre hjælp',
    citizenWords: 'Jeg vil ikke have flere rykkere.',
    resourcesToday: 'Åbner sin post sammen med bostøtten.',
    goalType: 'develop',
    scale: { kind: 'ffb-level' },
    baseline: 300,
    target: 200,
    tolerance: null,
  },
  {
    theme: 'Deltage i sociale fællesskaber og fritidsaktiviteter',
    title: 'Deltager i otte ud af ti fællesspisninger',
    citizenWords: 'Det er rart, når nogen har lagt mærke til, at jeg kom.',
    resourcesToday: 'Kommer, når en medarbejder banker på.',
    goalType: 'develop',
    scale: { kind: 'percent', direction: 'up' },
    baseline: 2_000,
    target: 8_000,
    tolerance: null,
  },
  {
    theme: 'Gøre rent',
    title: 'Gør selv rent en gang om ugen',
    citizenWords: 'Jeg vil kunne invitere min søster på kaffe.',
    resourcesToday: 'Støvsuger, når rengøringen er delt op i små dele.',
    goalType: 'develop',
    scale: times('gange om måneden'),
    baseline: 0,
    target: 400,
    tolerance: null,
  },
  {
    theme: 'Indgå i samspil og kontakt',
    title: 'Færre afbrudte samtaler på grund af uro',
    citizenWords: 'Jeg vil gerne blive siddende, selv om det larmer.',
    resourcesToday: 'Kan selv bede om en pause.',
    goalType: 'develop',
    scale: { kind: 'count', unit: 'afbrydelser om ugen', direction: 'down' },
    baseline: 800,
    target: 200,
    tolerance: null,
  },
  {
    theme: 'Vaske sig',
    title: 'Bevarer sin selvstændighed i badet',
    citizenWords: 'Badet vil jeg helst klare selv.',
    resourcesToday: 'Vasker sig selv, når tøjet er lagt frem.',
    goalType: 'maintain',
    scale: { kind: 'ffb-level' },
    baseline: 200,
    target: null,
    tolerance: 0,
  },
  {
    theme: 'Varetage relationer til netværk',
    title: 'Holder kontakten med familien',
    citizenWords: 'Søndagen er bedst, når min mor ringer.',
    resourcesToday: 'Ringer selv op med billedtelefon.',
    goalType: 'maintain',
    scale: times('samtaler om måneden'),
    baseline: 400,
    target: null,
    tolerance: 100,
  },
  {
    theme: 'Gå og bevæge sig',
    title: 'Går selv fra bolig til fællesrum længst muligt',
    citizenWords: 'Jeg vil ikke køres, så længe jeg kan gå.',
    resourcesToday: 'Går med rollator de fleste dage.',
    goalType: 'limit-loss',
    scale: { kind: 'ffb-level' },
    baseline: 200,
    target: 300,
    tolerance: null,
  },
  {
    theme: 'Varetage egen sundhed',
    title: 'Kommer til ni ud af ti aftaler hos læge og tandlæge',
    citizenWords: 'Jeg skal bare mindes om det dagen før.',
    resourcesToday: 'Bruger kalender på telefonen.',
    goalType: 'develop',
    scale: { kind: 'percent', direction: 'up' },
    baseline: 4_000,
    target: 9_000,
    tolerance: null,
  },
];

/** Measured by choosing a described step; 0 is what is expected. */
export const gasTemplates: readonly [GoalTemplate, GoalTemplate] = [
  {
    theme: 'Indgå i samspil og kontakt',
    title: 'Kommer ud blandt andre',
    citizenWords: 'Jeg vil ikke sidde alene hver dag.',
    resourcesToday: 'Er tryg ved én fast medarbejder.',
    goalType: 'develop',
    scale: {
      kind: 'gas',
      steps: [
        'Går ikke ud',
        'Går ud sammen med en medarbejder',
        'Går ud alene én gang om ugen',
        'Går ud alene to gange om ugen',
        'Går ud alene de fleste dage',
      ],
    },
    baseline: -200,
    target: null,
    tolerance: null,
    weight: 3,
  },
  {
    theme: 'Varetage økonomi',
    title: 'Har styr på sin post',
    citizenWords: 'Jeg vil ikke være bange for postkassen.',
    resourcesToday: 'Lægger posten i en bunke.',
    goalType: 'develop',
    scale: {
      kind: 'gas',
      steps: [
        'Åbner ikke sin post',
        'Åbner posten sammen med bostøtten',
        'Åbner selv sin post hver uge',
        'Åbner og besvarer det meste selv',
        'Klarer post og regninger uden hjælp',
      ],
    },
    baseline: -100,
    target: null,
    tolerance: null,
    weight: 1,
  },
];
