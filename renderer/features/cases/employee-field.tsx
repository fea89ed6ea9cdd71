import { useMemo } from 'react';
import type { BoundField } from '../../lib/form.tsx';
import type { Option } from '../../ui/fields/select.tsx';
import { employeeName, usePeople } from './names.ts';
import { OptionField } from '../../lib/option-field.tsx';

interface EmployeeFieldProps extends BoundField<string | null> {
  readonly label: string;
  readonly description?: string;
  readonly isRequired?: boolean;
  readonly takesFocus?: boolean;
}

/** Somebody at work, found by name or initials, with the teams they are in. */
export function EmployeeField(field: EmployeeFieldProps) {
  const { teams, employees } = usePeople();
  const options = useMemo(
    () =>
      employees
        .filter(({ active }) => active)
        .map((one): Option => {
          const inTeams = teams.filter(({ id }) => one.teamIds.includes(id));
          return {
            id: one.id,
            label: employeeName(one),
            description: inTeams.map(({ name }) => name).join(', '),
          };
        }),
    [teams, employees],
  );
  return <OptionField options={options} {...field} />;
}
