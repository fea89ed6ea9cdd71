import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatHundredths } from '#shared/base/format.ts';
import type { InterventionView } from '#shared/domain/cases/view.ts';
import type { ProviderStatusView } from '#shared/domain/follow-ups/provider-status.ts';
import { useAnnul } from '../../lib/annul.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { Menu } from '../../ui/actions/menu.tsx';
import { StatusTag } from '../../ui/feedback/status-tag.tsx';
import styles from './follow-ups.module.css';
import { ProviderStatusDialog } from './provider-status-dialog.tsx';

interface ProviderStatusesProps {
  readonly help: InterventionView;
  readonly canChange: boolean;
}

/** How many stand at once: the ones before are in the history. */
const SHOWN = 2;

/** What the provider was asked before the follow-up, and what came, beside the help it is about. */
export function ProviderStatuses({ help, canChange }: ProviderStatusesProps) {
  const { t } = useTranslation();
  const annul = useAnnul();
  const [asked, setAsked] = useState<ProviderStatusView | 'new' | null>(null);
  const { caseId, id } = help.intervention;
  const shown = help.providerStatuses.slice(0, SHOWN);
  if (!canChange && shown.length === 0) return null;
  return (
    <div className={styles['statuses']}>
      <div className={styles['spread']}>
        <h4 className={styles['small']}>{t('planned.provider.title')}</h4>
        {canChange ? (
          <Button size="small" kind="quiet" onPress={() => setAsked('new')}>
            {t('planned.provider.ask')}
          </Button>
        ) : null}
      </div>
      {shown.length === 0 ? <p className={styles['soft']}>{t('planned.provider.none')}</p> : null}
      {shown.map((one) => (
        <OneStatus
          key={one.status.id}
          one={one}
          menu={
            canChange ? (
              <Menu
                label={t('planned.provider.actions')}
                size="small"
                kind="quiet"
                actions={[
                  {
                    id: 'change',
                    label: t(`planned.provider.${one.state === 'received' ? 'change' : 'receive'}`),
                    onAction: () => setAsked(one),
                  },
                  {
                    id: 'annul',
                    label: t('planned.provider.annul'),
                    isDanger: true,
                    onAction: () =>
                      annul.ask(
                        {
                          caseId,
                          kind: 'provider-status',
                          id: one.status.id,
                          version: one.status.version,
                        },
                        t('planned.provider.name', { date: formatDate(one.status.dueOn) }),
                      ),
                  },
                ]}
              />
            ) : null
          }
        />
      ))}
      {asked === null ? null : (
        <ProviderStatusDialog
          key={asked === 'new' ? id : asked.status.id}
          help={help}
          known={asked === 'new' ? null : asked.status}
          onClose={() => setAsked(null)}
        />
      )}
      {annul.dialog}
    </div>
  );
}

interface OneStatusProps {
  readonly one: ProviderStatusView;
  readonly menu: ReactNode;
}

function OneStatus({ one, menu }: OneStatusProps) {
  const { t } = useTranslation();
  const { status } = one;
  const facts = [
    status.byName,
    status.hoursDelivered === null
      ? null
      : t('planned.provider.hoursLine', { hours: formatHundredths(status.hoursDelivered) }),
    one.state === 'received'
      ? null
      : t('planned.provider.askedOn', { date: formatDate(status.requestedOn) }),
  ].filter((fact) => fact !== null);
  return (
    <div>
      <div className={styles['spread']}>
        <span className={styles['reason']}>
          <ProviderStatusTag one={one} />
          <span className={styles['soft']}>{facts.join(' · ')}</span>
        </span>
        {menu}
      </div>
      {status.text === null ? null : <p className={styles['prose']}>{status.text}</p>}
    </div>
  );
}

export function ProviderStatusTag({ one }: { readonly one: ProviderStatusView }) {
  const { t } = useTranslation();
  const { status, state, daysLeft } = one;
  switch (state) {
    case 'received':
      return (
        <StatusTag tone="success">
          {t('planned.provider.received', { date: formatDate(status.receivedOn ?? '') })}
        </StatusTag>
      );
    case 'overdue':
      return (
        <StatusTag tone="error">
          {t('planned.provider.overdue', { count: -(daysLeft ?? 0) })}
        </StatusTag>
      );
    case 'waiting':
      return (
        <StatusTag shape="clock">
          {t('planned.provider.waiting', { date: formatDate(status.dueOn) })}
        </StatusTag>
      );
  }
}
