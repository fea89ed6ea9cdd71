import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatDateTime } from '#shared/base/format.ts';
import type { PrintFrame } from '#shared/domain/printing/content.ts';
import { type PageFurniture, setPageFurniture } from './page-furniture.ts';

const NO_PARTS: PageFurniture['parts'] = [];

interface PrintSheetProps {
  readonly frame: PrintFrame;
  /** The kind of print: "Sagsoversigt". */
  readonly title: string;
  /** What was chosen, in words; stands on every sheet with the title. */
  readonly selection: string;
  readonly landscape: boolean;
  /** What the citizen gets says "Til dig"; the rest is confidential. */
  readonly forCitizen?: boolean;
  /** Sheets of their own with a line more in their head, by the name of the page. */
  readonly parts?: PageFurniture['parts'];
  /** The name of the first sheet's page, where it has one: what stands above would have a sheet to itself. */
  readonly opensOn?: string;
  readonly children: ReactNode;
}

/** Title, selection, when and by whom, and how private: in the margin of every sheet. */
export function PrintSheet({
  frame,
  title,
  selection,
  landscape,
  forCitizen = false,
  parts = NO_PARTS,
  opensOn,
  children,
}: PrintSheetProps) {
  const { t } = useTranslation();
  const printed = t('printing.printedBy', {
    at: formatDateTime(frame.printedAt),
    by: frame.printedBy,
  });
  const dataAsOf = t('printing.dataAsOf', { date: formatDate(frame.dataAsOf) });
  const howPrivate = t(forCitizen ? 'printing.toYou' : 'printing.confidential');
  const demo = frame.demo ? ` · ${t('printing.demo')}` : '';
  useEffect(() => {
    // The title becomes the PDF's: the kind of print, never a person.
    document.title = title;
    setPageFurniture(document, {
      topLeft: `${title} · ${selection}`,
      topRight: `${printed} · ${dataAsOf}`,
      bottomLeft: `${howPrivate}${demo}`,
      landscape,
      parts,
    });
  }, [title, selection, printed, dataAsOf, demo, landscape, howPrivate, parts]);
  return (
    <>
      {frame.demo ? (
        <p className="notice" style={{ page: opensOn }}>
          {t('printing.demoNotice')}
        </p>
      ) : null}
      {children}
    </>
  );
}
