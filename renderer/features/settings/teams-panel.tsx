import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Plus } from 'lucide-react';
import type { EmployeeView, TeamView } from '#shared/contract/settings.ts';
import { Button, ButtonRow } from '../../ui/actions/button.tsx';
import { DataTable, type TableColumn } from '../../ui/data/data-table.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { StatusTag } from '../../ui/feedback/status-tag.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { SettingsExport } from './settings-export.tsx';
import { TeamDialog } from './team-dialog.tsx';

interface TeamsPanelProps {
  readonly teams: readonly TeamView[];
  readonly employees: readonly EmployeeView[];
  readonly mayManage: boolean;
}

export function TeamsPanel({ teams, employees, mayManage }: TeamsPanelProps) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState<{ readonly team: TeamView | null } | null>(null);
  const members = ({ id }: TeamView) =>
    employees
      .filter((employee) => employee.active && employee.teamIds.includes(id))
      .map((employee) => employee.initials)
      .join(', ');
  const columns: TableColumn<TeamView>[] = [
    {
      id: 'name',
      header: t('settings.name'),
      render: (team) => team.name,
      value: (team) => team.name,
      sortValue: (team) => team.name,
      minRem: 12,
    },
    {
      id: 'members',
      header: t('settings.team.members'),
      render: members,
      value: members,
      minRem: 16,
      grow: 2,
    },
    {
      id: 'status',
      header: t('settings.status'),
      render: (team) =>
        team.active ? (
          <StatusTag tone="success">{t('settings.active')}</StatusTag>
        ) : (
          <StatusTag shape="stop">{t('settings.inactive')}</StatusTag>
        ),
      value: (team) => t(team.active ? 'settings.active' : 'settings.inactive'),
    },
  ];
  return (
    <Stack>
      <ButtonRow>
        {mayManage ? (
          <Button kind="primary" icon={<Plus />} onPress={() => setEditing({ team: null })}>
            {t('settings.team.new')}
          </Button>
        ) : null}
        <SettingsExport table="teams" columns={columns} rows={teams} />
      </ButtonRow>
      <DataTable<TeamView>
        label={t('settings.teams')}
        columns={columns}
        rows={teams}
        rowKey={(team) => team.id}
        {...(mayManage ? { onRowAction: (team) => setEditing({ team }) } : {})}
        initialSort={{ column: 'name', descending: false }}
        empty={
          <EmptyState title={t('settings.team.empty')}>
            <p>{t('settings.team.emptyText')}</p>
          </EmptyState>
        }
        countText={t('settings.team.count', { count: teams.length })}
        isShort
      />
      {editing ? <TeamDialog team={editing.team} onClose={() => setEditing(null)} /> : null}
    </Stack>
  );
}
