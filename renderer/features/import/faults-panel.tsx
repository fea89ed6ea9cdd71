import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Download } from 'lucide-react';
import type { CellCorrection } from '#shared/domain/import/correct-cells.ts';
import type { ImportPlanView } from '#shared/domain/import/plan.ts';
import { useCommandEntry } from '../../lib/call.ts';
import { Button, ButtonRow } from '../../ui/actions/button.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { showToast } from '../../ui/feedback/toast.tsx';
import { FaultyLine } from './faulty-line.tsx';
import styles from './import.module.css';
import { choicesOf, type ImportWork, withCorrections } from './import-work.ts';
import { faultInWords } from './import-words.ts';

interface FaultsPanelProps {
  readonly plan: ImportPlanView;
  readonly work: ImportWork;
  readonly onWork: (work: ImportWork) => void;
}

/** The rest is in the list that is saved: nobody mends hundreds of lines by hand. */
const SHOWN = 50;
const LONGEST_SENTENCE = 500;

/** Every faulty line with what is wrong, mended in place or saved as a list. The file itself is never touched. */
export function FaultsPanel({ plan, work, onWork }: FaultsPanelProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const [corrected, setCorrected] = useState<number | null>(null);
  const { faultyLines } = plan;
  if (faultyLines.length === 0 && work.corrections.length === 0) return null;

  const correct = (line: number, corrections: readonly CellCorrection[]) => {
    onWork(withCorrections(work, corrections));
    setCorrected(line);
    // The line goes from the list when it is right, and focus would go with it.
    heading.current?.focus();
  };
  return (
    <section className={styles['faults']} aria-labelledby="import-faults">
      <div className={styles['faultsHead']}>
        <h3 id="import-faults" ref={heading} tabIndex={-1}>
          {t('importScreen.faults.title', { count: faultyLines.length })}
        </h3>
        {faultyLines.length > 0 ? <SaveList plan={plan} work={work} /> : null}
      </div>
      <p className={styles['soft']}>{t('importScreen.faults.hint')}</p>
      <Said line={corrected} faultyLines={faultyLines} />
      <ul className={styles['faultList']} aria-labelledby="import-faults">
        {faultyLines.slice(0, SHOWN).map((faulty) => (
          <FaultyLine
            key={faulty.line}
            faulty={faulty}
            mapping={work.mapping}
            onCorrect={(corrections) => correct(faulty.line, corrections)}
          />
        ))}
      </ul>
      {faultyLines.length > SHOWN ? (
        <p>{t('importScreen.faults.more', { shown: SHOWN, count: faultyLines.length })}</p>
      ) : null}
      {work.corrections.length > 0 ? (
        <ButtonRow>
          <span>{t('importScreen.faults.corrected', { count: work.corrections.length })}</span>
          <Button size="small" onPress={() => onWork({ ...work, corrections: [] })}>
            {t('importScreen.faults.undo')}
          </Button>
        </ButtonRow>
      ) : null}
    </section>
  );
}

/** What the last correction led to, read aloud when the lines have been judged again. */
function Said({
  line,
  faultyLines,
}: {
  readonly line: number | null;
  readonly faultyLines: ImportPlanView['faultyLines'];
}) {
  const { t } = useTranslation();
  const still = faultyLines.find((faulty) => faulty.line === line)?.faults[0];
  const mended = line === null ? '' : t('importScreen.faults.mended', { line });
  return (
    <output className={styles['said']}>
      {still && line !== null
        ? t('importScreen.faults.stillFaulty', { line, fault: faultInWords(t, still) })
        : mended}
    </output>
  );
}

function SaveList({ plan, work }: Pick<FaultsPanelProps, 'plan' | 'work'>) {
  const { t } = useTranslation();
  const save = useCommandEntry('imports.exportFaults', { saves: false });
  const sentences = plan.faultyLines.flatMap(({ faults }) =>
    faults.map((fault) => ({
      line: fault.line,
      field: fault.field,
      code: fault.code,
      // A sentence may quote the cell, and a cell may hold anything.
      sentence: faultInWords(t, fault).slice(0, LONGEST_SENTENCE),
    })),
  );
  const run = () =>
    save.mutate(
      { ...choicesOf(work), sentences },
      {
        onSuccess: ({ saved }) => {
          if (saved) showToast({ title: t('importScreen.faults.saved'), tone: 'success' });
        },
      },
    );
  return (
    <>
      {save.error ? <ErrorPanel error={save.error.appError} /> : null}
      <Button icon={<Download />} isPending={save.isPending} onPress={run}>
        {t('importScreen.faults.save')}
      </Button>
    </>
  );
}
