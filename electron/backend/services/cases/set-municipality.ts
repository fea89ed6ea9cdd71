import { municipalityPeriods } from '#db/commands/cases.ts';
import { saving } from '#db/commands/refusal.ts';
import { settingsOn } from '#db/queries/catalogue.ts';
import { addDays, type CivilDate } from '#shared/base/dates.ts';
import { invalid, type AppError } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { cases } from '#shared/contract/cases.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import { notAnnulled } from '#shared/domain/cases/annulment.ts';
import { validOn } from '#shared/domain/cases/periods.ts';
import { placePeriod } from '#shared/domain/cases/place-period.ts';
import type { CallContext } from '../../context.ts';
import { loadCase } from './load-case.ts';
import { NEW_ROW } from './new-row.ts';
import { savePlaced } from './save-placed.ts';
import type { SavedRow } from './saved-row.ts';
import { OWN_MUNICIPALITY } from './stored-words.ts';

type Input = ParsedInputOf<typeof cases.setMunicipality>;

/** A new acting or paying municipality from a date. Where none was known, it was ours until then. */
export function setMunicipality(ctx: CallContext, input: Input): Result<SavedRow, AppError> {
  const loaded = loadCase(ctx.read, input.caseId);
  if (!loaded.ok) return loaded;
  const { role, municipality, from } = input;
  const citizenId = loaded.value.citizen.id;
  const known = notAnnulled(loaded.value.municipalities).filter((one) => one.role === role);
  const name = settingsOn(ctx.read, ctx.today()).municipality ?? OWN_MUNICIPALITY;
  const current = known.length === 0 ? name : validOn(known, from)?.municipality;
  if (current === municipality) return fail(invalid('municipality', 'municipality.unchanged'));
  const placed = placePeriod(known, from, null);
  const id = ctx.newId();
  return ctx.commit(
    'cases.setMunicipality',
    null,
    saving((tx) => {
      if (known.length === 0) {
        const ours = { ...until(loaded.value.case.openedOn, from), municipality: name };
        municipalityPeriods.add(tx, { ...NEW_ROW, id: ctx.newId(), citizenId, role, ...ours });
      }
      savePlaced(tx, municipalityPeriods, placed, ctx.now());
      const period = { citizenId, role, municipality, from, to: placed.to };
      municipalityPeriods.add(tx, { ...NEW_ROW, id, ...period });
      return { id, version: NEW_ROW.version };
    }),
  );
}

function until(openedOn: CivilDate | null, next: CivilDate): { from: CivilDate; to: CivilDate } {
  const to = addDays(next, -1);
  return { from: openedOn !== null && openedOn < next ? openedOn : to, to };
}
