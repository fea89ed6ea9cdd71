import { addDays } from '#shared/base/dates.ts';
import { notAnnulled } from '#shared/domain/cases/annulment.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import { yearlyCost, type HoursTerms, type RateTerms } from '#shared/domain/cases/cost.ts';
import type { Intervention } from '#shared/domain/cases/model.ts';
import { validOn } from '#shared/domain/cases/periods.ts';
import { budgetAreaOf } from '#shared/domain/law/budget-area.ts';
import { runningHelp } from '#shared/domain/revisitation/carry-out.ts';
import { effectParts, type PaidHelp } from '#shared/domain/revisitation/effect-parts.ts';
import type { EffectPart } from '#shared/domain/revisitation/model.ts';
import type { CarryOutInput } from './carry-out.ts';

type PaidTerms = RateTerms & { readonly paidBy: string | null };

/** Yearly cost of the case's help the day before against the day it is carried out, by who pays. */
export function effectOfAct(rows: CaseRows, input: CarryOutInput): EffectPart[] | null {
  const { carriedOutOn } = input;
  const dayBefore = addDays(carriedOutOn, -1);
  const running = runningHelp(rows.interventions, carriedOutOn);
  const before = running.map((help) => paidHelp(help, termsOf(rows, help), dayBefore));
  const kept = running.flatMap((help) => {
    const choice = input.help.find(({ interventionId }) => interventionId === help.id);
    if (choice === undefined || choice.choice === 'end') return [];
    const changed = choice.choice === 'change' ? choice : { rate: null, support: null };
    return paidHelp(help, newTerms(termsOf(rows, help), changed, carriedOutOn), carriedOutOn);
  });
  const begun = input.begins.map((help) =>
    paidHelp(help, newTerms({ rates: [], hours: [] }, help, carriedOutOn), carriedOutOn),
  );
  const parts = effectParts(before, [...kept, ...begun]);
  return parts === null ? null : [...parts];
}

interface Terms {
  readonly rates: readonly PaidTerms[];
  readonly hours: readonly HoursTerms[];
}

function termsOf(rows: CaseRows, { id }: Pick<Intervention, 'id'>): Terms {
  return {
    rates: notAnnulled(rows.rates).filter((one) => one.interventionId === id),
    hours: notAnnulled(rows.supports).filter((one) => one.interventionId === id),
  };
}

/** A new rate or new hours stand alone from the day; what is not changed runs on. */
function newTerms(
  known: Terms,
  changed: Pick<CarryOutInput['begins'][number], 'rate' | 'support'>,
  from: string,
): Terms {
  const { rate, support } = changed;
  return {
    rates: rate === null ? known.rates : [{ ...rate, from, to: null }],
    hours: support === null ? known.hours : [{ ...support, from, to: null }],
  };
}

function paidHelp(help: Pick<Intervention, 'paragraph'>, terms: Terms, date: string): PaidHelp {
  return {
    budgetArea: validOn(terms.rates, date)?.paidBy ?? budgetAreaOf(help.paragraph),
    yearly: yearlyCost(terms, date),
  };
}
