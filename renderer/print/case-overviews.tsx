import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PrintContent } from '#shared/domain/printing/content.ts';
import { OverviewOfCase } from './case-overview.tsx';
import { PrintSheet } from './print-sheet.tsx';

type Content = Extract<PrintContent, { kind: 'case-overviews' }>;

/** One case after the other, each on sheets of its own with its number at the top. */
export function CaseOverviews({ content }: { readonly content: Content }) {
  const { t } = useTranslation();
  const { cases, frame, selection } = content;
  const parts = useMemo(
    () =>
      cases.map(({ view: { header } }, at) => ({
        page: pageNameOf(at),
        line: t('printing.caseNumber', { number: header.caseNumber }),
      })),
    [t, cases],
  );
  return (
    <PrintSheet
      frame={frame}
      title={t('printing.caseOverviews')}
      selection={selection.join(' · ')}
      landscape={false}
      parts={parts}
      opensOn={pageNameOf(0)}
    >
      {cases.map((one, at) => (
        <article
          key={one.view.header.caseId}
          className={at === 0 ? undefined : 'own-sheet'}
          style={{ page: pageNameOf(at) }}
        >
          <OverviewOfCase content={one} />
        </article>
      ))}
    </PrintSheet>
  );
}

function pageNameOf(at: number): string {
  return `sag${at + 1}`;
}
