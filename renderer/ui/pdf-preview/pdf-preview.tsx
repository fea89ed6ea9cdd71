import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { ChevronLeft, ChevronRight, ZoomIn, ZoomOut } from 'lucide-react';
import { Button } from '../actions/button.tsx';
import { Banner } from '../feedback/banner.tsx';
import { Skeleton } from '../feedback/skeleton.tsx';
import { drawPage, type PdfInParts, readPdf, textOfPage } from './read-pdf.ts';
import styles from './pdf-preview.module.css';

export interface PdfPreviewProps {
  /** The PDF itself, base64 or fetched as it is turned: what is looked at is what comes out. */
  readonly pdf: string | PdfInParts;
  /** What it is: "Sagsoverblik". Never a person's name. */
  readonly label: string;
}

const ZOOMS = [50, 75, 100, 125, 150, 200] as const;
const PAGE_WIDTH = 720;

/** A print, page by page. Page Up and Page Down turn, + and − change size. */
export function PdfPreview({ pdf, label }: PdfPreviewProps) {
  const { t } = useTranslation();
  const [opened, hasFailed, fail] = usePdf(pdf);
  const [pageNumber, setPageNumber] = useState(1);
  const [zoom, setZoom] = useState<number>(100);

  if (hasFailed) return <Banner tone="error" title={t('ui.pdf.failed')} announce />;
  if (!opened) return <Skeleton lines={8} />;

  const pages = opened.numPages;
  const page = Math.min(pageNumber, pages);
  const turn = (by: number) => setPageNumber(Math.max(1, Math.min(pages, page + by)));
  const resize = (by: number) => setZoom(nextZoom(zoom, by));
  const onKeyDown = (event: KeyboardEvent) => {
    const act = keyActs(event.key, pages, page, turn, resize);
    if (!act) return;
    event.preventDefault();
    act();
  };

  return (
    <section className={styles['preview']} aria-label={`${t('ui.pdf.label')}: ${label}`}>
      <div className={styles['bar']}>
        <Button
          kind="quiet"
          size="small"
          icon={<ChevronLeft />}
          onPress={() => turn(-1)}
          aria-label={t('ui.pdf.previous')}
        >
          {null}
        </Button>
        <output>{t('ui.pdf.page', { page, pages })}</output>
        <Button
          kind="quiet"
          size="small"
          icon={<ChevronRight />}
          onPress={() => turn(1)}
          aria-label={t('ui.pdf.next')}
        >
          {null}
        </Button>
        <span className={styles['gap']} />
        <Button
          kind="quiet"
          size="small"
          icon={<ZoomOut />}
          onPress={() => resize(-1)}
          aria-label={t('ui.pdf.zoomOut')}
        >
          {null}
        </Button>
        <output>{t('ui.pdf.zoom', { percent: zoom })}</output>
        <Button
          kind="quiet"
          size="small"
          icon={<ZoomIn />}
          onPress={() => resize(1)}
          aria-label={t('ui.pdf.zoomIn')}
        >
          {null}
        </Button>
      </div>
      {/* What scrolls must be reachable by keyboard. */}
      {/* oxlint-disable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions */}
      <section
        className={styles['desk']}
        tabIndex={0}
        aria-label={t('ui.pdf.page', { page, pages })}
        onKeyDown={onKeyDown}
      >
        <Page document={opened} pageNumber={page} width={(PAGE_WIDTH * zoom) / 100} onFail={fail} />
      </section>
      {/* oxlint-enable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions */}
    </section>
  );
}

function nextZoom(zoom: number, by: number): number {
  const at = ZOOMS.findIndex((step) => step === zoom);
  return ZOOMS[Math.max(0, Math.min(ZOOMS.length - 1, at + by))] ?? zoom;
}

function keyActs(
  key: string,
  pages: number,
  page: number,
  turn: (by: number) => void,
  resize: (by: number) => void,
): (() => void) | undefined {
  const acts: Readonly<Record<string, () => void>> = {
    PageDown: () => turn(1),
    PageUp: () => turn(-1),
    Home: () => turn(1 - page),
    End: () => turn(pages - page),
    '+': () => resize(1),
    '-': () => resize(-1),
  };
  return acts[key];
}

function usePdf(
  pdf: string | PdfInParts,
): readonly [PDFDocumentProxy | null, boolean, fail: () => void] {
  const [opened, setOpened] = useState<PDFDocumentProxy | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    let current = true;
    let document: PDFDocumentProxy | null = null;
    const open = async () => {
      setOpened(null);
      setFailed(false);
      try {
        document = await readPdf(pdf);
        if (current) setOpened(document);
        else await document.loadingTask.destroy();
      } catch {
        if (current) setFailed(true);
      }
    };
    void open();
    return () => {
      current = false;
      void document?.loadingTask.destroy();
    };
  }, [pdf]);
  const fail = useCallback(() => setFailed(true), []);
  return [opened, hasFailed, fail];
}

interface PageProps {
  readonly document: PDFDocumentProxy;
  readonly pageNumber: number;
  readonly width: number;
  readonly onFail: () => void;
}

/** Each drawing has its own canvas: pdf.js refuses to draw twice on one before the first has ended. */
function Page({ document, pageNumber, width, onFail }: PageProps) {
  const { t } = useTranslation();
  const desk = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');

  useEffect(() => {
    let current = true;
    const draw = async () => {
      const page = await document.getPage(pageNumber);
      const canvas = window.document.createElement('canvas');
      await drawPage(page, canvas, width);
      const words = await textOfPage(page);
      if (!current) return;
      canvas.className = styles['canvas'] ?? '';
      canvas.style.width = `${width}px`;
      canvas.setAttribute('aria-hidden', 'true');
      desk.current?.replaceChildren(canvas);
      setText(words);
    };
    draw().catch(() => {
      if (current) onFail();
    });
    return () => {
      current = false;
    };
  }, [document, pageNumber, width, onFail]);

  return (
    <>
      <div ref={desk} className={styles['page']} data-page={pageNumber} />
      <p className="visually-hidden">{text === '' ? t('ui.loading') : text}</p>
    </>
  );
}
