import { appointments } from '#db/commands/follow-ups.ts';
import { saving } from '#db/commands/refusal.ts';
import { invalid, invalidFields, type AppError } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { followUps } from '#shared/contract/follow-ups.ts';
import { appointmentIssues } from '#shared/domain/follow-ups/appointment.ts';
import type { Appointment } from '#shared/domain/follow-ups/model.ts';
import type { CallContext } from '../../context.ts';
import { loadOpenCase, ownRow, rowToSave } from '../cases/load-case.ts';
import { NEW_ROW } from '../cases/new-row.ts';
import type { SavedRow } from '../cases/saved-row.ts';

type Input = ParsedInputOf<typeof followUps.saveAppointment>;
type Cancel = ParsedInputOf<typeof followUps.cancelAppointment>;

export function saveAppointment(ctx: CallContext, input: Input): Result<SavedRow, AppError> {
  const loaded = loadOpenCase(ctx.read, input.caseId);
  if (!loaded.ok) return loaded;
  const known = rowToSave(loaded.value.appointments, input);
  if (!known.ok) return known;
  if (known.value !== null && known.value.cancelledOn !== null) {
    return fail(invalid('', 'appointment.is-cancelled'));
  }
  const issues = appointmentIssues(input, ctx.today());
  if (issues.length > 0) return fail(invalidFields(issues));
  const { id: _id, version: _version, ...fields } = input;
  const isNew = known.value === null;
  const appointment: Appointment = {
    ...(known.value ?? { ...NEW_ROW, id: ctx.newId(), cancelledOn: null }),
    ...fields,
  };
  return ctx.commit(
    'followUps.saveAppointment',
    null,
    saving((tx) => {
      if (!isNew) return { id: appointment.id, version: appointments.replace(tx, appointment) };
      appointments.add(tx, appointment);
      return { id: appointment.id, version: 1 };
    }),
  );
}

export function cancelAppointment(ctx: CallContext, input: Cancel): Result<SavedRow, AppError> {
  const loaded = loadOpenCase(ctx.read, input.caseId);
  if (!loaded.ok) return loaded;
  const found = ownRow(loaded.value.appointments, input.id);
  if (!found.ok) return found;
  if (found.value.cancelledOn !== null) return fail(invalid('', 'appointment.is-cancelled'));
  return ctx.commit(
    'followUps.cancelAppointment',
    null,
    saving((tx) => {
      const cancelled = { ...found.value, version: input.version, cancelledOn: ctx.today() };
      return { id: cancelled.id, version: appointments.replace(tx, cancelled) };
    }),
  );
}
