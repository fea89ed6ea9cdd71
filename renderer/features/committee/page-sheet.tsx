import type { SummaryView } from '#shared/domain/committee/summary-view.ts';
import { SummaryPage } from '../../lib/summary-page/summary-page.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import styles from './committee-items.module.css';

interface PageSheetProps {
  readonly title: string;
  readonly summary: SummaryView;
}

/** The item's page in the width and with the letters of the pack. */
export function PageSheet({ title, summary }: PageSheetProps) {
  return (
    <Panel title={title}>
      <div className={styles['sheet']}>
        <SummaryPage summary={summary} place={summary.item.place} />
      </div>
    </Panel>
  );
}
