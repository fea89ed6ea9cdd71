import { addMonths, startOfMonth, type CivilDate } from '#shared/base/dates.ts';
import { notAnnulled } from '#shared/domain/cases/annulment.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import type { Intervention, RatePeriod } from '#shared/domain/cases/model.ts';
import { validOn } from '#shared/domain/cases/periods.ts';
import type { ItemFields, ProposedHelp } from '#shared/domain/committee/item.ts';
import type { DemoGround } from './act.ts';

export type Proposal = Pick<
  ItemFields,
  'kind' | 'question' | 'citizenView' | 'caseworkerAssessment' | 'proposal'
> &
  Partial<ItemFields>;

/** The help a proposal is about, as it is given on the day it is written. */
interface Given {
  readonly ground: DemoGround;
  readonly help: Intervention;
  readonly hours: { readonly supportHours: number; readonly transportHours: number } | null;
  readonly rate: Pick<RatePeriod, 'amount' | 'unit'> | null;
  readonly validFrom: CivilDate;
}

/** As it is: a way that says so has a price, one that says nothing of the help has none. */
const goesOn = ({ id }: Intervention): ProposedHelp => ({
  act: 'change',
  interventionId: id,
  rate: null,
  hours: null,
});

type Idea = (given: Given) => Proposal | null;

/** Hours are ordered by the half hour, written in hundredths. */
const HALF_HOUR = 50;
/** Not fewer than an hour a week is proposed less of. */
const WORTH_LESS_OF = 100;

const unchanged = ({ validFrom }: Given): Proposal => ({
  kind: 'follow-up',
  question: 'Skal støtten fortsætte uændret det næste halve år?',
  citizenView:
    'Jeg vil gerne blive ved med den hjælp, jeg har. Den gør, at jeg kommer op om morgenen.',
  caseworkerAssessment:
    'Målene er på vej, men færdighederne holder kun med støtte i hverdagen. Uden støtten ventes tilbagegang.',
  providerAssessment: 'Vi ser fremgang de fleste uger og foreslår samme indsats.',
  proposal: 'Støtten fortsætter uændret. Målene tages op igen om seks måneder.',
  serviceLevel: 'within',
  validFrom,
});

const newPlan: Idea = ({ help, validFrom }) => ({
  kind: 'follow-up',
  question: 'Er indsatsen den rigtige, når målene ikke flytter sig?',
  citizenView: 'Det går lidt op og ned. Jeg ved ikke, om det hjælper.',
  caseworkerAssessment: 'To målinger i træk uden fremgang. Metoden bør ændres, før omfanget gør.',
  proposal: 'Indsatsen fortsætter med en ny plan for målene, og sagen ses igen om tre måneder.',
  serviceLevel: 'within',
  alternatives: [
    {
      name: 'Indsatsen ophører',
      note: 'Fravalgt: behovet er der stadig, og borgeren ønsker hjælp.',
      help: [{ act: 'end', interventionId: help.id }],
    },
  ],
  validFrom,
});

const fewerHours: Idea = ({ help, hours, validFrom }) => {
  if (hours === null || hours.supportHours < WORTH_LESS_OF) return null;
  const supportHours = Math.round(hours.supportHours / 2 / HALF_HOUR) * HALF_HOUR;
  return {
    kind: 'step-down-or-end',
    question: 'Kan støtten trappes ned nu, hvor hverdagen fungerer?',
    citizenView: 'Jeg kan selv det meste nu. Jeg vil gerne have nogen at ringe til.',
    caseworkerAssessment:
      'Indkøb og økonomi klares uden støtte. Der er brug for kortere og færre besøg.',
    providerAssessment: 'Vi kommer ofte uforrettet sag, fordi opgaverne er løst.',
    proposal: 'Timerne halveres, og der følges tæt op de første tre måneder.',
    serviceLevel: 'within',
    proposedHelp: [
      { act: 'change', interventionId: help.id, rate: null, hours: { ...hours, supportHours } },
    ],
    alternatives: [
      { name: 'Uændret støtte', note: 'Fravalgt: besøgene bruges ikke.', help: [goesOn(help)] },
      {
        name: 'Støtten ophører',
        note: 'Fravalgt: borgeren er utryg ved at stå helt alene.',
        help: [{ act: 'end', interventionId: help.id }],
      },
    ],
    validFrom,
  };
};

const moreHours: Idea = ({ help, hours, validFrom }) => {
  if (hours === null) return null;
  const supportHours = hours.supportHours + 2 * HALF_HOUR;
  return {
    kind: 'new-grant',
    question: 'Skal der bevilges to halve timer mere om ugen efter indlæggelsen?',
    citizenView: 'Jeg er bange for at falde tilbage, når jeg kommer hjem. Aftenerne er værst.',
    caseworkerAssessment:
      'Efter udskrivelsen er der brug for støtte om aftenen i en periode, til rytmen er genfundet.',
    providerAssessment: 'Vi kan tilbyde aftenbesøg fra den første i måneden.',
    proposal: 'Timerne øges i seks måneder og vurderes derefter igen.',
    serviceLevel: 'above',
    serviceLevelReason:
      'Støtte om aftenen gives normalt ikke. Alternativet er risiko for genindlæggelse.',
    housingIsMainReason: false,
    proposedHelp: [
      { act: 'change', interventionId: help.id, rate: null, hours: { ...hours, supportHours } },
    ],
    alternatives: [
      {
        name: 'Uændret timetal, flyttet til aften',
        note: 'Fravalgt: opgaverne om dagen er der stadig.',
        help: [goesOn(help)],
      },
    ],
    validFrom,
  };
};

/** Out of the botilbud, with support at home. */
const ownHome: Idea = ({ ground, help, validFrom }) => {
  if (help.paragraph !== 'SEL_107') return null;
  return {
    kind: 'step-down-or-end',
    question: 'Er borgeren klar til egen bolig med støtte fra månedens begyndelse?',
    citizenView: 'Jeg glæder mig til at få min egen dør. Jeg vil gerne kende dem, der kommer.',
    caseworkerAssessment:
      'Målene om hverdag og økonomi er nået. Boligen er fundet, og netværket bor tæt på.',
    providerAssessment: 'Borgeren har boet i træningslejligheden i fire måneder uden nattekald.',
    proposal: 'Botilbuddet ophører, og der gives støtte i egen bolig fire timer om ugen.',
    serviceLevel: 'within',
    freeChoice: {
      visitedOffer: 'Bostøtten Vest',
      visitedYearly: null,
      chosenOffer: 'Bostøtten Vest',
      chosenYearly: null,
    },
    proposedHelp: [
      { act: 'end', interventionId: help.id },
      {
        act: 'begin',
        paragraph: 'SEL_85',
        providerId: ground.providerIds.get('Bostøtten Vest') ?? null,
        rate: { amount: 46_200, unit: 'hour' },
        hours: { supportHours: 400, transportHours: 0 },
      },
    ],
    alternatives: [
      {
        name: 'Et halvt år mere i botilbuddet',
        note: 'Fravalgt: der er ikke flere mål, som kræver døgnstøtte.',
        help: [goesOn(help)],
      },
    ],
    validFrom,
  };
};

/** The offer asks for four per cent more. */
const higherRate: Idea = ({ help, rate, validFrom }) => {
  if (rate === null) return null;
  const amount = Math.round((rate.amount * 104) / 100);
  return {
    kind: 'rate-change',
    question: 'Kan tilbuddets nye takst godkendes fra månedens begyndelse?',
    citizenView: 'Det vigtigste er, at det bliver ved med at være dem, jeg kender.',
    caseworkerAssessment:
      'Indsatsen er den rette, og målene flytter sig. Der er ikke et billigere tilbud med samme faglighed.',
    providerAssessment: 'Taksten følger den nye overenskomst og to vågne nattevagter.',
    proposal: 'Taksten godkendes. Ved næste forhandling bedes tilbuddet vise nattevagternes brug.',
    serviceLevel: 'within',
    proposedHelp: [
      {
        act: 'change',
        interventionId: help.id,
        rate: { amount, unit: rate.unit },
        hours: null,
      },
    ],
    validFrom,
  };
};

/** Written in haste: it lacks the citizen's own view, and a word of why the level is exceeded. */
const notReady: Idea = ({ validFrom }) => ({
  kind: 'follow-up',
  question: 'Kan indsatsen fortsætte, mens borgeren venter på udredning?',
  citizenView: null,
  caseworkerAssessment: 'Udredningen ventes færdig om to måneder. Støtten bør ikke ændres før.',
  proposal: 'Støtten fortsætter, til udredningen foreligger.',
  serviceLevel: 'above',
  validFrom,
});

const IDEAS: readonly Idea[] = [
  fewerHours,
  moreHours,
  unchanged,
  ownHome,
  newPlan,
  higherRate,
  notReady,
];
const WITHOUT_CHANGE: readonly Idea[] = [unchanged, newPlan];

/**
 * The next thing asked about, and the first of the cases it fits. `changesHelp` false: the help goes on as it is.
 * A proposal that fits none is made into one that fits all.
 */
export function proposalAmong(
  cases: Iterable<CaseRows>,
  of: {
    readonly ground: DemoGround;
    readonly on: CivilDate;
    readonly number: number;
    readonly changesHelp: boolean;
  },
): { readonly caseId: string; readonly proposal: Proposal } {
  const ideas = of.changesHelp ? IDEAS : WITHOUT_CHANGE;
  const idea = ideas[of.number % ideas.length] ?? unchanged;
  let plain: { readonly caseId: string; readonly proposal: Proposal } | null = null;
  for (const rows of cases) {
    const given = givenOn(rows, of.ground, of.on);
    if (given === null) continue;
    const caseId = rows.case.id;
    const proposal = idea(given);
    if (proposal !== null) return { caseId, proposal };
    plain ??= { caseId, proposal: unchanged(given) };
  }
  if (plain === null) throw new Error('no case is left to put before the committee');
  return plain;
}

function givenOn(rows: CaseRows, ground: DemoGround, on: CivilDate): Given | null {
  const help = notAnnulled(rows.interventions).find(
    ({ startedOn, endedOn }) => startedOn !== null && startedOn < on && endedOn === null,
  );
  if (help === undefined) return null;
  const supports = notAnnulled(rows.supports).filter((one) => one.interventionId === help.id);
  const support = validOn(supports, on);
  const rates = notAnnulled(rows.rates).filter((one) => one.interventionId === help.id);
  return {
    ground,
    help,
    rate: validOn(rates, on),
    hours: support && {
      supportHours: support.supportHours,
      transportHours: support.transportHours,
    },
    validFrom: addMonths(startOfMonth(on), 1),
  };
}
