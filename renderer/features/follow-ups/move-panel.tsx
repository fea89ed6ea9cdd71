import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isCivilDate, type CivilDate } from '#shared/base/dates.ts';
import { danishCompare } from '#shared/base/danish-text.ts';
import type { CaseloadMove } from '#shared/contract/caseload.ts';
import type { CaseloadLine } from '#shared/domain/caseload/view.ts';
import { useQueryEntry } from '../../lib/call.ts';
import { useToday } from '../../lib/clock.ts';
import { Button } from '../../ui/actions/button.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { RadioGroup } from '../../ui/fields/radio-group.tsx';
import { Select } from '../../ui/fields/select.tsx';
import { FieldRow } from '../../ui/layout/form-section.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { MoveCases } from './move-cases.tsx';
import styles from './weeks.module.css';

interface MovePanelProps {
  readonly people: readonly CaseloadLine[];
  readonly onClose: () => void;
}

interface Wanted {
  readonly fromEmployeeId: string | null;
  readonly toEmployeeId: string | null;
  readonly kind: CaseloadMove['kind'];
  readonly from: string | null;
  readonly to: string | null;
}

/** From whom, to whom, for how long; what it would move is seen before anything is. */
export function MovePanel({ people, onClose }: MovePanelProps) {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState<Wanted>({
    fromEmployeeId: null,
    toEmployeeId: null,
    kind: 'cover',
    from: useToday(),
    to: null,
  });
  const change = (part: Partial<Wanted>) => setWanted({ ...wanted, ...part });
  const colleagues = useColleagues(wanted.fromEmployeeId);
  const move = readyMove(wanted);
  return (
    <Panel
      title={t('load.move.title')}
      actions={
        <Button size="small" kind="quiet" onPress={onClose}>
          {t('ui.close')}
        </Button>
      }
    >
      <Stack>
        <RadioGroup<CaseloadMove['kind']>
          label={t('load.move.kind')}
          options={(['cover', 'caseworker'] as const).map((id) => ({
            id,
            label: t(`load.move.kinds.${id}`),
            description: t(`load.move.kindHelp.${id}`),
          }))}
          value={wanted.kind}
          onChange={(kind) => change({ kind: kind ?? wanted.kind })}
        />
        <FieldRow>
          <Select
            label={t('load.move.from')}
            value={wanted.fromEmployeeId}
            onChange={(fromEmployeeId) => change({ fromEmployeeId })}
            options={people
              .filter(({ cases }) => cases > 0)
              .map(({ employeeId, initials, name, cases }) => ({
                id: employeeId,
                label: name ?? initials,
                description: t('load.move.carries', { count: cases }),
              }))}
          />
          <Select
            label={t('load.move.to')}
            value={wanted.toEmployeeId}
            onChange={(toEmployeeId) => change({ toEmployeeId })}
            options={colleagues}
          />
        </FieldRow>
        <FieldRow>
          <DateField
            label={t('load.move.firstDay')}
            value={wanted.from}
            onChange={(from) => change({ from })}
          />
          {wanted.kind === 'cover' ? (
            <DateField
              label={t('load.move.lastDay')}
              value={wanted.to}
              onChange={(to) => change({ to })}
            />
          ) : null}
        </FieldRow>
        {move === null ? (
          <p className={styles['legend']}>{t('load.move.fillIn')}</p>
        ) : (
          <MoveCases key={JSON.stringify(move)} move={move} onMoved={onClose} />
        )}
      </Stack>
    </Panel>
  );
}

/** null until everything is said that the preview asks for. */
function readyMove({ fromEmployeeId, toEmployeeId, kind, from, to }: Wanted): CaseloadMove | null {
  const isDate = (date: string | null): date is CivilDate => date !== null && isCivilDate(date);
  if (fromEmployeeId === null || toEmployeeId === null || !isDate(from)) return null;
  if (kind === 'caseworker') return { fromEmployeeId, toEmployeeId, kind, from, to: null };
  return isDate(to) ? { fromEmployeeId, toEmployeeId, kind, from, to } : null;
}

function useColleagues(notId: string | null) {
  const people = useQueryEntry('settings.people', null, { listensTo: ['settings'] });
  const { employees = [], teams = [] } = people.data ?? {};
  return employees
    .filter(({ active, id }) => active && id !== notId)
    .map(({ id, name, initials, teamIds }) => ({
      id,
      label: name ?? initials,
      description: teams
        .filter((team) => teamIds.includes(team.id))
        .map((team) => team.name)
        .join(', '),
    }))
    .toSorted((a, b) => danishCompare(a.label, b.label));
}
