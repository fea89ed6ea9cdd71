import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../actions/button.tsx';
import type { GoalChartData } from './chart-data.ts';
import { ChartDrawing } from './chart-drawing.tsx';
import { chartInWords } from './chart-in-words.ts';
import { ChartLegend } from './chart-legend.tsx';
import { ChartTable } from './chart-table.tsx';
import { chartWords } from './chart-words.ts';
import styles from './goal-chart.module.css';

interface GoalChartProps {
  readonly data: GoalChartData;
  /** On paper: no button, black ink, legible without colour. */
  readonly forPrint?: boolean;
  /** Drawing height in px; 260 unless told. */
  readonly height?: number;
}

const PRINT_WIDTH = 620;

/** A goal's baseline, target, measurements and expected pace in one small drawing, with the result in words. */
export function GoalChart({ data, forPrint = false, height = 260 }: GoalChartProps) {
  const { t } = useTranslation();
  const [asTable, setAsTable] = useState(false);
  const [box, width] = useWidth(PRINT_WIDTH);
  return (
    <figure ref={box} className={styles['figure']} data-print={forPrint || undefined}>
      <figcaption className={styles['caption']}>
        <span>
          {chartWords(t, data).result}: <strong>{data.resultWord}</strong>
        </span>
        {forPrint ? null : (
          <Button kind="quiet" size="small" onPress={() => setAsTable(!asTable)}>
            {t(asTable ? 'ui.chart.hideTable' : 'ui.chart.showTable')}
          </Button>
        )}
      </figcaption>
      {asTable ? (
        <ChartTable data={data} />
      ) : (
        <>
          <ChartDrawing
            data={data}
            size={{ width: forPrint ? PRINT_WIDTH : width, height }}
            label={chartInWords(t, data)}
          />
          <ChartLegend data={data} />
        </>
      )}
    </figure>
  );
}

/** The drawing is as wide as its place, so that its letters keep their size. */
function useWidth(atFirst: number) {
  const box = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(atFirst);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setWidth(Math.max(280, entry.contentRect.width));
    });
    if (box.current) observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  return [box, width] as const;
}
