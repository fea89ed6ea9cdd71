import { useEffect, useRef } from 'react';
import type { SummaryView } from '#shared/domain/committee/summary-view.ts';
import { focusOn } from '../../lib/focus.ts';
import { SummaryPage } from '../../lib/summary-page/summary-page.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import styles from './committee-items.module.css';

interface PageSheetProps {
  readonly title: string;
  readonly summary: SummaryView;
  /** It opens above where one stands: one is taken to it. */
  readonly isAskedFor?: boolean;
}

/** The item's page in the width and with the letters of the pack. */
export function PageSheet({ title, summary, isAskedFor = false }: PageSheetProps) {
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const panel = sheet.current?.closest('section');
    if (!isAskedFor || !panel) return;
    panel.scrollIntoView();
    focusOn(panel.querySelector('h2'), { preventScroll: true });
  }, [isAskedFor]);
  return (
    <Panel title={title}>
      <div ref={sheet} className={styles['sheet']}>
        <SummaryPage summary={summary} place={summary.item.place} />
      </div>
    </Panel>
  );
}
