import { addDays, type CivilDate, earliest } from '#shared/base/dates.ts';
import { notAnnulled } from '#shared/domain/cases/annulment.ts';
import { yearlyCost } from '#shared/domain/cases/cost.ts';
import type { Citizen } from '#shared/domain/cases/model.ts';
import { budgetAreaOf } from '#shared/domain/law/budget-area.ts';
import type { Revisitation, RevisitationResult } from '#shared/domain/revisitation/model.ts';
import { interventions, ratePeriods } from '../commands/cases.ts';
import { schedules, tightSeriesRows } from '../commands/follow-ups.ts';
import { revisitations } from '../commands/revisitation.ts';
import { loadCaseRows } from '../queries/case-rows.ts';
import type { WriteTx } from '../unit-of-work.ts';
import { type Act, type DemoGround, NEW_ROW } from './act.ts';
import type { GivenHelp } from './case-help.ts';
import type { Chance } from './random.ts';

/** Somebody old in a long-term place, and who works on the case. */
export interface OldCase {
  readonly number: number;
  readonly caseId: string;
  readonly citizen: Citizen;
  readonly given: GivenHelp;
  readonly by: string;
}

const CARE_RATE = 98_000;
const RESULTS: readonly [RevisitationResult, ...RevisitationResult[]] = ['less', 'more', 'same'];

export function courseAct(of: OldCase, on: CivilDate, command: string, write: Act['write']): Act {
  return { on, by: of.by, command, reason: null, write };
}

/** The citizen keeps the place: care begins beside the help, which costs less from that day. */
export function conversion(
  ground: DemoGround,
  chance: Chance,
  of: OldCase,
  course: { readonly row: Revisitation; readonly on: CivilDate },
): readonly Act[] {
  const { on } = course;
  if (on > ground.today) return [];
  const { intervention, help, stay } = of.given;
  const careId = ground.newId();
  const seriesId = ground.newId();
  const lowered = Math.round(help.rate * (0.45 + chance.next() * 0.25));
  const price = (rate: number, paragraph: string) => {
    const rates = [{ amount: rate, unit: help.unit, from: on, to: null }];
    const cost = yearlyCost({ rates, hours: [] }, on);
    return { budgetArea: budgetAreaOf(paragraph), cost: cost === 'unknown' ? 0 : cost };
  };
  const [before, after] = [price(help.rate, help.paragraph), price(lowered, help.paragraph)];
  const care = price(CARE_RATE, 'AEL_10');
  const carried: Revisitation = {
    ...course.row,
    carriedOutOn: on,
    effectParts: [
      { budgetArea: before.budgetArea, before: before.cost, after: after.cost },
      { budgetArea: care.budgetArea, before: 0, after: care.cost },
    ],
    effectStayId: stay?.id ?? null,
    tightSeriesId: seriesId,
  };
  const resultOn = addDays(on, 95);
  const acts: Act[] = [
    courseAct(of, on, 'revisitation.carryOut', (tx) => {
      interventions.add(tx, {
        ...intervention,
        ...NEW_ROW,
        id: careId,
        paragraph: 'AEL_10',
        purpose: 'Pleje og omsorg i det hjem, borgeren kender.',
        grantedOn: on,
        plannedStart: on,
        startedOn: on,
        endedOn: null,
        endReason: null,
      });
      schedules.add(tx, {
        ...of.given.schedule,
        ...NEW_ROW,
        id: ground.newId(),
        interventionId: careId,
        countsFrom: on,
      });
      for (const [interventionId, amount] of [
        [careId, CARE_RATE],
        [intervention.id, lowered],
      ] as const) {
        ratePeriods.add(tx, {
          ...NEW_ROW,
          id: ground.newId(),
          interventionId,
          amount,
          unit: help.unit,
          from: on,
          to: null,
          reason: 'Pladsen er omdannet',
          isKept: false,
          paidBy: null,
          source: 'entered',
        });
      }
      endRatesBefore(tx, of.caseId, intervention.id, on);
      tightSeriesRows.add(tx, {
        ...NEW_ROW,
        id: seriesId,
        caseId: of.caseId,
        interventionId: null,
        startsOn: addDays(on, 14),
        intervalWeeks: 2,
        count: 6,
        reason: 'Revisitation gennemført',
        stoppedOn: resultOn <= ground.today ? addDays(on, 13) : null,
      });
      revisitations.replace(tx, carried);
    }),
  ];
  if (resultOn <= ground.today) {
    const kind = RESULTS[Math.floor(of.number / 20) % RESULTS.length] ?? RESULTS[0];
    const result = { result: kind, resultOn, resultNote: null };
    const judged = { ...carried, ...result, version: carried.version + 1 };
    acts.push(
      courseAct(of, resultOn, 'revisitation.setResult', (tx) => {
        revisitations.replace(tx, judged);
      }),
    );
    if (chance.happens(0.5)) acts.push(completed(of, judged, addDays(resultOn, 7), ground.today));
  }
  return acts;
}

function completed(of: OldCase, course: Revisitation, on: CivilDate, today: CivilDate): Act {
  const closedOn = earliest(on, today);
  return courseAct(of, closedOn, 'revisitation.close', (tx) => {
    const version = course.version + 1;
    revisitations.replace(tx, { ...course, closedOn, closedAs: 'completed', version });
  });
}

/** The price of before ends the day before; one that was to begin later falls away. */
function endRatesBefore(tx: WriteTx, caseId: string, interventionId: string, on: CivilDate): void {
  const rates = notAnnulled(loadCaseRows(tx, caseId)?.rates ?? []).filter(
    (rate) => rate.interventionId === interventionId && rate.from !== on,
  );
  for (const rate of rates) {
    const isLater = rate.from > on;
    if (isLater) {
      ratePeriods.replace(tx, {
        ...rate,
        annulledAt: `${on}T12:00:00.000Z`,
        annulledReason: 'Pladsen er omdannet',
      });
    } else if (rate.to === null || rate.to >= on) {
      ratePeriods.replace(tx, { ...rate, to: addDays(on, -1) });
    }
  }
}
