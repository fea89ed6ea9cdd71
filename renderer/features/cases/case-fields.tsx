import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CivilDate } from '#shared/base/dates.ts';
import { FormField } from '../../lib/form.tsx';
import { useUser } from '../../lib/session.ts';
import { DateField } from '../../ui/fields/date-field.tsx';
import { Select } from '../../ui/fields/select.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { FieldRow } from '../../ui/layout/form-section.tsx';
import { EmployeeField } from './employee-field.tsx';
import { useTeamOptions } from './team-options.ts';

/** The part of a new case that is the same whether the citizen was found or not. */
interface WithCase {
  readonly caseNumber: string;
  readonly teamId: string;
  readonly employeeId: string | null;
  readonly openedOn: string;
}

export function useStartingCase(today: CivilDate) {
  const { teams, employeeId } = useUser();
  return {
    caseNumber: '',
    teamId: teams[0]?.id ?? null,
    employeeId: teams.length > 0 ? employeeId : null,
    openedOn: today,
  };
}

export function useCaseLabels() {
  const { t } = useTranslation();
  return {
    caseNumber: t('history.field.caseNumber'),
    teamId: t('history.field.teamId'),
    employeeId: t('words.assignmentKind.caseworker'),
    openedOn: t('history.field.openedOn'),
  };
}

export function CaseFields() {
  const form = useFormContext<WithCase, unknown, unknown>();
  const labels = useCaseLabels();
  const teams = useTeamOptions(null);
  return (
    <>
      <FieldRow>
        <FormField form={form} name="caseNumber">
          {(field) => <TextField label={labels.caseNumber} width="medium" {...field} isRequired />}
        </FormField>
        <FormField form={form} name="openedOn">
          {(field) => <DateField label={labels.openedOn} {...field} isRequired />}
        </FormField>
      </FieldRow>
      <FieldRow>
        <FormField form={form} name="teamId">
          {(field) => <Select label={labels.teamId} {...field} isRequired options={teams} />}
        </FormField>
        <FormField form={form} name="employeeId">
          {(field) => <EmployeeField label={labels.employeeId} {...field} />}
        </FormField>
      </FieldRow>
    </>
  );
}
