import { addDays, addMonths, ageOn, type CivilDate } from '#shared/base/dates.ts';
import type {
  Revisitation,
  RevisitationStep,
  StepKind,
} from '#shared/domain/revisitation/model.ts';
import {
  revisitationCandidates,
  revisitations,
  revisitationSteps,
} from '../commands/revisitation.ts';
import { type Act, type DemoGround, NEW_ROW } from './act.ts';
import type { Chance } from './random.ts';
import { conversion, courseAct, type OldCase } from './revisitation-conversion.ts';

type Ending =
  | 'candidate'
  | 'dialogue'
  | 'mapped'
  | 'decided'
  | 'stay'
  | 'declined'
  | 'withdrawn'
  | 'converted';

/** By the number of the case, so that each is there. */
const ENDINGS: readonly [Ending, ...Ending[]] = [
  'candidate',
  'dialogue',
  'mapped',
  'decided',
  'stay',
  'declined',
  'withdrawn',
  'converted',
  'converted',
  'converted',
];

type Seen = readonly [changedNeed: string, ageReason: string];

const NEEDS: readonly [Seen, ...Seen[]] = [
  [
    'Har brug for hjælp til at komme op, i tøjet og på toilettet.',
    'Kræfterne er taget af det sidste år.',
  ],
  ['Glemmer måltider og medicin og går vild i huset.', 'Hukommelsen svigter; lægen har udredt.'],
  ['Falder ofte og skal hjælpes ved alle forflytninger.', 'Gangen er blevet usikker med årene.'],
];

const MAP = {
  unit: 'percent',
  before: { pedagogical: 8_000, care: 2_000 },
  now: { pedagogical: 3_000, care: 7_000 },
  options: [
    { name: 'Bliver boende med pleje', gives: 'Kendte ansigter, hjælp morgen og aften' },
    { name: 'Plejecenter', gives: 'Hjælp hele døgnet, nye omgivelser' },
  ],
} as const satisfies NonNullable<Revisitation['needMap']>;

const BLANK = {
  identifiedByName: null,
  changedSince: null,
  readyOverrideReason: null,
  assessmentResult: null,
  route: null,
  moveBasis: null,
  carriedOutOn: null,
  effectParts: null,
  effectStayId: null,
  effectTo: null,
  tightSeriesId: null,
  result: null,
  resultOn: null,
  resultNote: null,
  closedOn: null,
  closedAs: null,
  closedReason: null,
  closedBy: null,
  nextDialogueOn: null,
} as const;

const OLD_FROM = 62;

/** Some of the oldest in long-term places have a need that has changed: each stage of a course is there. */
export function revisitationOfCase(
  ground: DemoGround,
  chance: Chance,
  of: OldCase,
): readonly Act[] {
  const { given, citizen } = of;
  const livesLongTerm = given.help.stay === 'SEL_108' || given.help.stay === 'ABL_105';
  const start = given.intervention.startedOn;
  const isOld = ageOn(citizen.birthDate, ground.today) >= OLD_FROM;
  if (!livesLongTerm || !isOld || start === null || !chance.happens(0.85)) return [];
  const seenOn = addDays(addMonths(ground.today, -chance.between(2, 13)), chance.between(0, 20));
  if (seenOn <= addDays(start, 60) || seenOn <= ground.begunOn) return [];
  const ending = ENDINGS[of.number % ENDINGS.length] ?? ENDINGS[0];
  return ending === 'candidate'
    ? [candidate(ground, of, seenOn)]
    : courseActs(ground, chance, of, { seenOn, ending });
}

function candidate(ground: DemoGround, of: OldCase, on: CivilDate): Act {
  return {
    on,
    by: of.by,
    command: 'revisitation.addCandidate',
    reason: null,
    write: (tx) =>
      revisitationCandidates.add(tx, {
        ...NEW_ROW,
        id: ground.newId(),
        caseId: of.caseId,
        addedOn: on,
        addedById: ground.employeeIds.get(of.by) ?? '',
        reason: 'Falder oftere og sover om dagen. Bør tale med os, mens der er tid.',
        removedOn: null,
        removedReason: null,
      }),
  };
}

function courseActs(
  ground: DemoGround,
  chance: Chance,
  of: OldCase,
  course: { readonly seenOn: CivilDate; readonly ending: Exclude<Ending, 'candidate'> },
): readonly Act[] {
  const { seenOn, ending } = course;
  const [changedNeed, ageReason] = chance.pick(NEEDS);
  let row: Revisitation = {
    ...NEW_ROW,
    ...BLANK,
    id: ground.newId(),
    caseId: of.caseId,
    identifiedOn: seenOn,
    identifiedBy: chance.pick(['provider', 'caseworker', 'relative']),
    changedNeed,
    ageReason,
    needMap: null,
  };
  const first = row;
  const acts: Act[] = [
    courseAct(of, seenOn, 'revisitation.begin', (tx) => revisitations.add(tx, first)),
  ];
  const change = (on: CivilDate, command: string, fields: Partial<Revisitation>) => {
    const next = { ...row, ...fields };
    acts.push(courseAct(of, on, command, (tx) => void revisitations.replace(tx, next)));
    row = { ...next, version: next.version + 1 };
  };
  const day = (days: number) => addDays(seenOn, days);
  const steps = stepsUntil(ending);
  for (const [place, kind] of steps.entries()) {
    const on = day(10 + place * 8);
    if (on > ground.today) return acts;
    const step = stepRow(ground, of, row.id, { kind, on });
    const before = kind === 'need-map' ? { ...row, needMap: MAP } : row;
    acts.push(
      courseAct(of, on, 'revisitation.saveStep', (tx) => {
        revisitationSteps.add(tx, step);
        revisitations.replace(tx, before);
      }),
    );
    row = { ...before, version: before.version + 1 };
  }
  const on = day(60);
  if (on > ground.today || ending === 'dialogue' || ending === 'mapped') return acts;
  if (ending === 'decided') {
    change(on, 'revisitation.assess', { assessmentResult: 'move', route: 'nursing-home' });
  } else if (ending === 'stay') {
    change(on, 'revisitation.close', {
      assessmentResult: 'stay',
      closedOn: on,
      closedAs: 'stay',
      closedReason: 'Botilbuddet kan give den hjælp, der er brug for nu.',
      // Of some the day has come.
      nextDialogueOn: of.number % 4 < 2 ? addDays(ground.today, -3) : addMonths(ground.today, 5),
    });
  } else if (ending === 'declined' || ending === 'withdrawn') {
    change(on, 'revisitation.close', {
      closedOn: on,
      closedAs: ending,
      closedBy: ending === 'declined' ? 'citizen' : 'authority',
      closedReason:
        ending === 'declined'
          ? 'Borgeren vil blive boende og tale om det igen til sommer.'
          : 'Kræfterne kom tilbage efter en indlæggelse. Behovet er det samme som før.',
      nextDialogueOn: addMonths(on, 12),
    });
  } else {
    change(on, 'revisitation.assess', { assessmentResult: 'convert', route: 'convert-place' });
    acts.push(...conversion(ground, chance, of, { row, on: day(75) }));
  }
  return acts;
}

function stepsUntil(ending: Ending): readonly StepKind[] {
  const all: readonly StepKind[] = [
    'citizen-dialogue',
    'relatives-dialogue',
    'provider-involved',
    'need-map',
    'elderly-knowledge',
    'committee',
  ];
  switch (ending) {
    case 'dialogue':
      return all.slice(0, 1);
    case 'mapped':
      return all.slice(0, 4);
    case 'stay':
    case 'declined':
    case 'withdrawn':
      return all.slice(0, 3);
    default:
      return all;
  }
}

function stepRow(
  ground: DemoGround,
  of: OldCase,
  revisitationId: string,
  step: { readonly kind: StepKind; readonly on: CivilDate },
): RevisitationStep {
  const { kind, on } = step;
  const asks =
    kind === 'citizen-dialogue' || kind === 'relatives-dialogue' || kind === 'provider-involved';
  return {
    ...NEW_ROW,
    id: ground.newId(),
    revisitationId,
    kind,
    outcome: 'done',
    doneOn: on,
    doneById: ground.employeeIds.get(of.by) ?? '',
    note: kind === 'committee' ? 'Udvalget er enigt i retningen.' : null,
    stance: asks ? (kind === 'citizen-dialogue' ? 'undecided' : 'supports') : null,
    ownWords:
      kind === 'citizen-dialogue' ? 'Jeg vil helst blive, men jeg er bange for at falde.' : null,
  };
}
