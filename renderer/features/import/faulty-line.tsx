import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CircleAlert } from 'lucide-react';
import type { CellCorrection } from '#shared/domain/import/correct-cells.ts';
import type { ColumnMapping, ImportField } from '#shared/domain/import/model.ts';
import type { ImportPlanView } from '#shared/domain/import/plan.ts';
import { Button } from '../../ui/actions/button.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { correctableFields } from './correctable-fields.ts';
import styles from './import.module.css';
import { faultInWords } from './import-words.ts';

interface FaultyLineProps {
  readonly faulty: ImportPlanView['faultyLines'][number];
  readonly mapping: ColumnMapping;
  readonly onCorrect: (corrections: readonly CellCorrection[]) => void;
}

/** What is wrong with one line, and the cells to mend it in. Enter mends. */
export function FaultyLine({ faulty, mapping, onCorrect }: FaultyLineProps) {
  const { t } = useTranslation();
  const { line, cells, faults } = faulty;
  const [typed, setTyped] = useState<Partial<Record<ImportField, string>>>({});
  const fields = correctableFields(faults, mapping);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const corrections = fields
      .map((field) => ({ line, field, text: (typed[field] ?? cells[field]).trim() }))
      .filter(({ field, text }) => text !== cells[field]);
    if (corrections.length > 0) onCorrect(corrections);
  };
  return (
    <li className={styles['faulty']}>
      <p className={styles['faultyHead']}>
        <strong>{t('importScreen.faults.line', { line })}</strong>
        <span className={styles['soft']}>
          {t('importScreen.faults.who', {
            name: `${cells.firstNames} ${cells.lastName}`.trim() || t('importScreen.faults.noName'),
            caseNumber: cells.caseNumber || t('importScreen.faults.noCase'),
          })}
        </span>
      </p>
      <ul className={styles['sentences']}>
        {faults.map((fault) => (
          <li key={`${fault.field}:${fault.code}`}>
            <CircleAlert size={16} aria-hidden="true" />
            {faultInWords(t, fault)}
          </li>
        ))}
      </ul>
      {fields.length === 0 ? (
        <p className={styles['soft']}>{t('importScreen.faults.notHere')}</p>
      ) : (
        <form className={styles['mend']} onSubmit={submit}>
          {fields.map((field) => (
            <TextField
              key={field}
              label={t('importScreen.faults.cell', { field: t(`import.fields.${field}`), line })}
              width="medium"
              value={typed[field] ?? cells[field]}
              maxLength={2_000}
              onChange={(text) => setTyped({ ...typed, [field]: text })}
            />
          ))}
          <Button type="submit" aria-label={t('importScreen.faults.fixLine', { line })}>
            {t('importScreen.faults.fix')}
          </Button>
        </form>
      )}
    </li>
  );
}
