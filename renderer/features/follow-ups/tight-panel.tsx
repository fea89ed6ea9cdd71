import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '#shared/base/format.ts';
import type { CaseView } from '#shared/domain/cases/view.ts';
import type { StandingDate } from '#shared/domain/follow-ups/tight-standing.ts';
import { type Annulling, useAnnul } from '../../lib/annul.tsx';
import { StandingTag } from '../../lib/standing-tag.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { Menu } from '../../ui/actions/menu.tsx';
import type { Tone } from '../../ui/feedback/banner.tsx';
import { StatusTag, type StatusShape } from '../../ui/feedback/status-tag.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import { Row } from '../../ui/layout/stack.tsx';
import { HelpTerm } from '../../ui/overlays/help-term.tsx';
import styles from './follow-ups.module.css';
import { StopTightDialog, TightDialog } from './tight-dialog.tsx';

interface TightPanelProps {
  readonly view: CaseView;
  readonly canChange: boolean;
}

type Series = CaseView['tightSeries'][number];
type Asked = { readonly kind: 'edit' | 'stop'; readonly series: Series | null } | null;

/** Close follow-up beside the ordinary: each series with its dates, held, overdue and open. */
export function TightPanel({ view, canChange }: TightPanelProps) {
  const { t } = useTranslation();
  const annul = useAnnul();
  const [asked, setAsked] = useState<Asked>(null);
  const onClose = () => setAsked(null);
  if (!canChange && view.tightSeries.length === 0) return null;
  return (
    <Panel
      title={t('planned.tight.title')}
      look="plain"
      help={<HelpTerm term="tight-series" />}
      actions={
        canChange ? (
          <Button onPress={() => setAsked({ kind: 'edit', series: null })}>
            {t('planned.tight.begin')}
          </Button>
        ) : undefined
      }
    >
      {view.tightSeries.length === 0 ? (
        <p className={styles['soft']}>{t('planned.tight.none')}</p>
      ) : (
        view.tightSeries.map((one) => (
          <SeriesPanel
            key={one.series.id}
            one={one}
            annul={canChange ? annul : null}
            onAsk={(kind) => setAsked({ kind, series: one })}
          />
        ))
      )}
      {asked?.kind === 'edit' ? (
        <TightDialog view={view} series={asked.series?.series ?? null} onClose={onClose} />
      ) : null}
      {asked?.kind === 'stop' && asked.series ? (
        <StopTightDialog series={asked.series.series} today={view.today} onClose={onClose} />
      ) : null}
      {annul.dialog}
    </Panel>
  );
}

interface SeriesPanelProps {
  readonly one: Series;
  readonly annul: Annulling | null;
  readonly onAsk: (kind: 'edit' | 'stop') => void;
}

function SeriesPanel({ one, annul, onAsk }: SeriesPanelProps) {
  const { t } = useTranslation();
  const { series, dates, standing } = one;
  const held = dates.filter(({ heldOn }) => heldOn !== null).length;
  const rhythm = t('planned.tight.rhythm', {
    count: series.intervalWeeks,
    times: t('planned.tight.times', { count: series.count }),
  });
  return (
    <Panel
      title={t('planned.tight.heading', {
        about: one.interventionLabel ?? t('planned.tight.wholeCase'),
        date: formatDate(series.startsOn),
      })}
      level={3}
      actions={annul ? <SeriesMenu one={one} annul={annul} onAsk={onAsk} /> : undefined}
    >
      <Row>
        {standing.state === 'stopped' ? (
          <StatusTag shape="stop">
            {series.stoppedOn === null
              ? t('planned.tight.finished')
              : t('planned.tight.stopped', { date: formatDate(series.stoppedOn) })}
          </StatusTag>
        ) : (
          <StandingTag standing={standing} />
        )}
        <span className={styles['soft']}>
          {rhythm} · {t('planned.tight.progress', { held, all: dates.length })}
        </span>
      </Row>
      <ol className={styles['dates']} aria-label={t('planned.tight.dates')}>
        {dates.map((date) => (
          <li key={date.dueOn} className={styles['date']}>
            <span>{formatDate(date.dueOn)}</span>
            <DateTag date={date} />
          </li>
        ))}
      </ol>
      {series.reason === null ? null : (
        <p className={styles['soft']}>{t('planned.tight.reason', { reason: series.reason })}</p>
      )}
    </Panel>
  );
}

const LOOK = {
  held: { tone: 'success', shape: 'check' },
  overdue: { tone: 'error', shape: 'alert' },
  'due-today': { tone: 'warning', shape: 'clock' },
} as const satisfies Partial<Record<StandingDate['state'], { tone: Tone; shape: StatusShape }>>;

function DateTag({ date }: { readonly date: StandingDate }) {
  const { t } = useTranslation();
  switch (date.state) {
    case 'held':
      return (
        <StatusTag {...LOOK.held}>
          {t('planned.tight.dateHeld', { date: formatDate(date.heldOn ?? date.dueOn) })}
        </StatusTag>
      );
    case 'overdue':
      return <StatusTag {...LOOK.overdue}>{t('planned.tight.dateOverdue')}</StatusTag>;
    case 'due-today':
      return <StatusTag {...LOOK['due-today']}>{t('planned.tight.dateToday')}</StatusTag>;
    default:
      return <span className={styles['soft']}>{t('planned.tight.dateOpen')}</span>;
  }
}

function SeriesMenu({ one, annul, onAsk }: SeriesPanelProps & { readonly annul: Annulling }) {
  const { t } = useTranslation();
  const { id, version, caseId, startsOn, stoppedOn } = one.series;
  const name = t('planned.tight.name', { date: formatDate(startsOn) });
  const open =
    stoppedOn === null
      ? [
          { id: 'change', label: t('planned.tight.change'), onAction: () => onAsk('edit') },
          { id: 'stop', label: t('planned.tight.stop'), onAction: () => onAsk('stop') },
        ]
      : [];
  return (
    <Menu
      label={t('planned.tight.actions')}
      size="small"
      actions={[
        ...open,
        {
          id: 'annul',
          label: t('planned.tight.annul'),
          isDanger: true,
          onAction: () => annul.ask({ caseId, kind: 'tight-series', id, version }, name),
        },
      ]}
    />
  );
}
