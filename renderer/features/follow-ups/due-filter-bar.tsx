import { useTranslation } from 'react-i18next';
import { X } from 'lucide-react';
import { formatDate } from '#shared/base/format.ts';
import {
  chosenDue,
  DUE_GROUPS,
  type DueFilter,
  dueGroup,
  type DueGroup,
} from '#shared/domain/follow-ups/due-filter.ts';
import type { DueRow } from '#shared/domain/follow-ups/view.ts';
import { useUser } from '../../lib/session.ts';
import { Button } from '../../ui/actions/button.tsx';
import { FilterChips } from '../../ui/data/filter-chips.tsx';
import { Row, Stack } from '../../ui/layout/stack.tsx';
import { ChoiceOf } from './choice-of.tsx';
import styles from './due.module.css';
import { useDueView } from './due-view.ts';

/** Whose, which and where; what can be chosen is what there is in the list. */
export function DueFilterBar({ rows }: { readonly rows: readonly DueRow[] }) {
  const { t } = useTranslation();
  const { filter, change } = useDueView();
  const counted = chosenDue(rows, { ...filter, group: null });
  return (
    <Stack gap={3}>
      <Row gap={6}>
        <FilterChips<DueFilter['scope']>
          label={t('followUps.due.scope')}
          mode="single"
          chips={[
            { id: 'mine', label: t('followUps.due.mine') },
            { id: 'my-teams', label: t('followUps.due.myTeams') },
          ]}
          selected={[filter.scope]}
          onChange={([scope]) => change({ scope: scope ?? filter.scope, employeeId: null })}
        />
        <FilterChips<DueGroup>
          label={t('followUps.due.filter')}
          mode="single"
          chips={DUE_GROUPS.map((id) => ({
            id,
            label: t(`load.group.${id}`),
            count: counted.filter((row) => dueGroup(row) === id).length,
          }))}
          selected={filter.group === null ? [] : [filter.group]}
          onChange={([group]) => change({ group: group ?? null })}
        />
        <FilterChips<'frequent'>
          label={t('load.due.special')}
          mode="single"
          chips={[
            {
              id: 'frequent',
              label: t('load.due.frequent'),
              count: chosenDue(rows, { ...filter, frequent: true }).length,
            },
          ]}
          selected={filter.frequent ? ['frequent'] : []}
          onChange={(chosen) => change({ frequent: chosen.length > 0 })}
        />
        <Between />
      </Row>
      <Choices rows={rows} />
    </Stack>
  );
}

/** What a week or a day of the calendar was opened with; one press takes it away. */
function Between() {
  const { t } = useTranslation();
  const { filter, change } = useDueView();
  if (filter.from === null && filter.to === null) return null;
  const [from, to] = [filter.from ?? '', filter.to ?? ''];
  const said =
    from === to
      ? t('load.due.onDay', { date: formatDate(from) })
      : t('load.due.between', { from: formatDate(from), to: formatDate(to) });
  return (
    <Button size="small" icon={<X />} onPress={() => change({ from: null, to: null })}>
      {said}
      <span className="visually-hidden"> {t('load.due.clear')}</span>
    </Button>
  );
}

function Choices({ rows }: { readonly rows: readonly DueRow[] }) {
  const { t } = useTranslation();
  const { filter, change } = useDueView();
  const { teams } = useUser();
  const teamName = (id: string) => teams.find((team) => team.id === id)?.name ?? null;
  return (
    <div className={styles['choices']}>
      <ChoiceOf
        label={t('load.due.caseworker')}
        rows={rows}
        idOf={(row) => row.caseworkerId}
        labelOf={(row) => row.caseworkerInitials}
        value={filter.employeeId}
        onChange={(employeeId) => change({ employeeId })}
      />
      {teams.length > 1 ? (
        <ChoiceOf
          label={t('load.due.team')}
          rows={rows}
          idOf={(row) => row.teamId}
          labelOf={(row) => teamName(row.teamId)}
          value={filter.teamId}
          onChange={(teamId) => change({ teamId })}
        />
      ) : null}
      <ChoiceOf
        label={t('load.due.paragraph')}
        rows={rows}
        idOf={(row) => row.paragraph}
        labelOf={(row) => row.paragraphDisplay}
        value={filter.paragraph}
        onChange={(paragraph) => change({ paragraph })}
      />
      <ChoiceOf
        label={t('load.due.provider')}
        rows={rows}
        idOf={(row) => row.providerId}
        labelOf={(row) => row.providerName}
        value={filter.providerId}
        onChange={(providerId) => change({ providerId })}
      />
    </div>
  );
}
