import { useTranslation } from 'react-i18next';
import type { CaseFilter } from '#shared/contract/cases.ts';
import { useQueryEntry } from '../../lib/call.ts';
import { useUser } from '../../lib/session.ts';
import { FilterChips } from '../../ui/data/filter-chips.tsx';
import { SearchField } from '../../ui/fields/search-field.tsx';
import { Select } from '../../ui/fields/select.tsx';
import { Row, Stack } from '../../ui/layout/stack.tsx';
import styles from './cases.module.css';
import { useCaseFilter } from './case-filter.ts';

type FollowUpFilter = NonNullable<CaseFilter['followUp']>;

const ALL = 'all';

export function CaseFilterBar() {
  const { t } = useTranslation();
  const { filter, change } = useCaseFilter();
  return (
    <Stack gap={3}>
      <Row gap={4}>
        <FilterChips
          label={t('cases.filter.scope')}
          mode="single"
          chips={[
            { id: 'mine', label: t('cases.filter.mine') },
            { id: 'my-teams', label: t('cases.filter.my-teams') },
          ]}
          selected={filter.scope === 'all-mine-to-see' ? [] : [filter.scope]}
          onChange={([scope]) => change({ scope: scope ?? 'all-mine-to-see' })}
        />
        <FilterChips<FollowUpFilter>
          label={t('cases.filter.followUp')}
          mode="single"
          chips={(['overdue', 'due-30', 'not-set'] as const).map((id) => ({
            id,
            label: t(`cases.filter.${id}`),
          }))}
          selected={filter.followUp === null ? [] : [filter.followUp]}
          onChange={([followUp]) => change({ followUp: followUp ?? null })}
        />
        <FilterChips
          label={t('cases.filter.status')}
          mode="single"
          chips={(['open', 'closed'] as const).map((id) => ({
            id,
            label: t(`cases.filter.${id}`),
          }))}
          selected={filter.status === 'all' ? [] : [filter.status]}
          onChange={([status]) => change({ status: status ?? 'all' })}
        />
      </Row>
      <Choices />
    </Stack>
  );
}

function Choices() {
  const { t } = useTranslation();
  const { filter, change } = useCaseFilter();
  const people = useQueryEntry('settings.people', null);
  const providers = useQueryEntry('cases.providers', null);
  const catalogue = useQueryEntry('catalogue.current', null);
  const { teams } = useUser();
  const all = { id: ALL, label: t('cases.filter.all') };
  const orNull = (value: string | null) => (value === ALL ? null : value);
  return (
    <div className={styles['choices']}>
      <SearchField
        showLabel
        label={t('cases.filter.text')}
        value={filter.text}
        onChange={(text) => change({ text })}
      />
      {teams.length > 1 ? (
        <Select
          label={t('cases.filter.team')}
          width="short"
          value={filter.teamId ?? ALL}
          onChange={(value) => change({ teamId: orNull(value) })}
          options={[all, ...teams.map(({ id, name }) => ({ id, label: name }))]}
        />
      ) : null}
      <Select
        label={t('cases.filter.caseworker')}
        width="short"
        value={filter.employeeId ?? ALL}
        onChange={(value) => change({ employeeId: orNull(value) })}
        options={[
          all,
          ...(people.data?.employees ?? []).map(({ id, initials }) => ({ id, label: initials })),
        ]}
      />
      <Select
        label={t('cases.filter.paragraph')}
        width="short"
        value={filter.paragraph ?? ALL}
        onChange={(value) => change({ paragraph: orNull(value) })}
        options={[
          all,
          ...(catalogue.data?.paragraphs ?? []).map(({ key, display }) => ({
            id: key,
            label: display,
          })),
        ]}
      />
      <Select
        label={t('cases.filter.provider')}
        width="short"
        value={filter.providerId ?? ALL}
        onChange={(value) => change({ providerId: orNull(value) })}
        options={[all, ...(providers.data ?? []).map(({ id, name }) => ({ id, label: name }))]}
      />
    </div>
  );
}
