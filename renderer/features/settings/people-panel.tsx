import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Plus } from 'lucide-react';
import type { EmployeeView, TeamView } from '#shared/contract/settings.ts';
import { Button, ButtonRow } from '../../ui/actions/button.tsx';
import { DataTable, type TableColumn } from '../../ui/data/data-table.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { StatusTag } from '../../ui/feedback/status-tag.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { EmployeeActions, type PersonAct } from './employee-actions.tsx';
import { SettingsExport } from './settings-export.tsx';
import { PersonDialogs } from './person-dialogs.tsx';

interface PeoplePanelProps {
  readonly teams: readonly TeamView[];
  readonly employees: readonly EmployeeView[];
  readonly mayManage: boolean;
}

interface OpenDialog {
  readonly act: PersonAct;
  readonly employee: EmployeeView | null;
}

export function PeoplePanel({ teams, employees, mayManage }: PeoplePanelProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<OpenDialog | null>(null);
  const columns = usePeopleColumns(teams, mayManage, setOpen);
  return (
    <Stack>
      <ButtonRow>
        {mayManage ? (
          <Button
            kind="primary"
            icon={<Plus />}
            onPress={() => setOpen({ act: 'edit', employee: null })}
          >
            {t('settings.employee.new')}
          </Button>
        ) : null}
        <SettingsExport table="people" columns={columns} rows={employees} />
      </ButtonRow>
      <DataTable<EmployeeView>
        label={t('settings.people')}
        columns={columns}
        rows={employees}
        rowKey={(employee) => employee.id}
        {...(mayManage ? { onRowAction: (employee) => setOpen({ act: 'edit', employee }) } : {})}
        initialSort={{ column: 'initials', descending: false }}
        empty={<EmptyState title={t('settings.employee.empty')} />}
        countText={t('settings.employee.count', { count: employees.length })}
        isShort
      />
      {open ? <PersonDialogs {...open} teams={teams} onClose={() => setOpen(null)} /> : null}
    </Stack>
  );
}

function usePeopleColumns(
  teams: readonly TeamView[],
  mayManage: boolean,
  onOpen: (dialog: OpenDialog) => void,
): TableColumn<EmployeeView>[] {
  const { t } = useTranslation();
  const teamNames = ({ teamIds }: EmployeeView) =>
    teams
      .filter((team) => teamIds.includes(team.id))
      .map((team) => team.name)
      .join(', ');
  const roleNames = ({ user }: EmployeeView) =>
    (user?.roles ?? []).map((role) => t(`words.role.${role}`)).join(', ');
  const columns: TableColumn<EmployeeView>[] = [
    {
      id: 'initials',
      header: t('settings.initials'),
      render: (row) => row.initials,
      value: (row) => row.initials,
      sortValue: (row) => row.initials,
      minRem: 6,
      grow: 0,
    },
    {
      id: 'name',
      header: t('settings.name'),
      render: (row) => row.name ?? t('ui.notKnown'),
      value: (row) => row.name,
      sortValue: (row) => row.name ?? '',
      minRem: 10,
    },
    {
      id: 'teams',
      header: t('settings.teams'),
      render: teamNames,
      value: teamNames,
      sortValue: teamNames,
      minRem: 9,
    },
    {
      id: 'user',
      header: t('settings.user.column'),
      render: (row) => row.user?.userName ?? t('settings.user.none'),
      value: (row) => row.user?.userName ?? null,
      sortValue: (row) => row.user?.userName ?? '',
    },
    {
      id: 'roles',
      header: t('settings.user.roles'),
      render: roleNames,
      value: roleNames,
      minRem: 12,
    },
    {
      id: 'status',
      header: t('settings.status'),
      render: (row) => <EmployeeStatus employee={row} />,
      value: (row) => t(`settings.${statusOf(row)}`),
      minRem: 9,
    },
  ];
  if (!mayManage) return columns;
  const actions: TableColumn<EmployeeView> = {
    id: 'actions',
    header: t('settings.actions'),
    render: (row) => (
      <EmployeeActions employee={row} onAct={(act) => onOpen({ act, employee: row })} />
    ),
    minRem: 8,
    grow: 0,
  };
  return [...columns, actions];
}

const STATUS_LOOK = {
  inactive: { shape: 'stop' },
  'user.blocked': { tone: 'warning' },
  'user.mustChange': { tone: 'information' },
  active: { tone: 'success' },
} as const;

function statusOf({ active, user }: EmployeeView): keyof typeof STATUS_LOOK {
  if (!active) return 'inactive';
  if (user && !user.active) return 'user.blocked';
  return user?.mustChangePassword ? 'user.mustChange' : 'active';
}

function EmployeeStatus({ employee }: { readonly employee: EmployeeView }) {
  const { t } = useTranslation();
  const status = statusOf(employee);
  return <StatusTag {...STATUS_LOOK[status]}>{t(`settings.${status}`)}</StatusTag>;
}
