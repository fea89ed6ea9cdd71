import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { useQueryEntry } from '../../lib/call.ts';
import { useCanSave, useMay } from '../../lib/session.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Banner } from '../../ui/feedback/banner.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { Skeleton } from '../../ui/feedback/skeleton.tsx';
import { PageHeader } from '../../ui/layout/page-header.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { Tabs } from '../../ui/layout/tabs.tsx';
import { PeoplePanel } from './people-panel.tsx';
import { RefundYearsPanel } from './refund-years-panel.tsx';
import { TeamsPanel } from './teams-panel.tsx';
import { ValuesPanel } from './values-panel.tsx';

/** Opsætning: who works here and what they may, the teams, and the municipality's own values. */
export function SettingsScreen() {
  const { t } = useTranslation();
  const { tab = 'people' } = useParams<{ tab?: string }>();
  const [, navigate] = useLocation();
  const mayManage = useMay('user.manage');
  const mayChange = useMay('settings.write');
  const mayLog = useMay('print.log');
  const canSave = useCanSave();
  const mayImport = useMay('import.run');
  const people = useQueryEntry('settings.people', null, { listensTo: ['settings'] });

  if (people.isError) {
    return <ErrorPanel error={people.error.appError} onRetry={() => void people.refetch()} />;
  }
  return (
    <>
      <PageHeader
        title={t('settings.title')}
        actions={
          <>
            {mayImport && canSave ? (
              <Button onPress={() => navigate('/import', { state: 'settings' })}>
                {t('importScreen.title')}
              </Button>
            ) : null}
            {mayManage && canSave ? (
              <Button onPress={() => navigate('/settings/recovery-key')}>
                {t('security.renewKey.title')}
              </Button>
            ) : null}
            {mayLog ? (
              <Button onPress={() => navigate('/settings/print-log')}>
                {t('printing.log.title')}
              </Button>
            ) : null}
          </>
        }
      />
      {mayManage ? null : (
        <Banner tone="neutral">
          <p>{t('settings.onlyAdmin')}</p>
        </Banner>
      )}
      {people.data ? (
        <Tabs
          label={t('settings.sections')}
          selected={tab}
          onSelect={(id) => navigate(`/settings/${id}`)}
          tabs={[
            {
              id: 'people',
              label: t('settings.people'),
              content: <PeoplePanel {...people.data} mayManage={mayManage && canSave} />,
            },
            {
              id: 'teams',
              label: t('settings.teams'),
              content: <TeamsPanel {...people.data} mayManage={mayManage && canSave} />,
            },
            {
              id: 'values',
              label: t('settings.values'),
              content: (
                <Stack gap={6}>
                  <ValuesPanel mayChange={mayChange && canSave} />
                  <RefundYearsPanel mayChange={mayChange && canSave} />
                </Stack>
              ),
            },
          ]}
        />
      ) : (
        <Skeleton lines={6} />
      )}
    </>
  );
}
