import { useTranslation } from 'react-i18next';
import { missingFields } from '#shared/domain/import/mapping.ts';
import { ImportField, REQUIRED_FIELDS, type ColumnMapping } from '#shared/domain/import/model.ts';
import { Button, ButtonRow } from '../../ui/actions/button.tsx';
import { Banner } from '../../ui/feedback/banner.tsx';
import { Select } from '../../ui/fields/select.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { FilePreview } from './file-preview.tsx';
import styles from './import.module.css';
import type { ImportWork } from './import-work.ts';
import { StepHeading } from './step-heading.tsx';

interface ColumnsStepProps {
  readonly work: ImportWork;
  readonly onMapping: (mapping: ColumnMapping) => void;
  readonly onNext: () => void;
  readonly onOtherFile: () => void;
}

const NONE = 'none';

/** What was recognised, said in words, and what each column means, for the person to confirm. */
export function ColumnsStep({ work, onMapping, onNext, onOtherFile }: ColumnsStepProps) {
  const { t } = useTranslation();
  const problems = useProblems(work);
  return (
    <Stack>
      <StepHeading step="columns">{t('importScreen.steps.columns')}</StepHeading>
      <FilePreview file={work.file} />
      <Panel level={3} title={t('importScreen.columns.mapping')}>
        <p className={styles['soft']}>{t('importScreen.columns.mappingHint')}</p>
        <MappingTable work={work} onMapping={onMapping} />
        {problems.length > 0 ? (
          <Banner tone="warning" announce>
            {problems.map((problem) => (
              <p key={problem}>{problem}</p>
            ))}
          </Banner>
        ) : null}
      </Panel>
      <ButtonRow>
        <Button
          kind="primary"
          onPress={onNext}
          disabledReason={problems.length > 0 ? t('importScreen.columns.notYet') : undefined}
        >
          {t('importScreen.columns.next')}
        </Button>
        <Button onPress={onOtherFile}>{t('importScreen.columns.otherFile')}</Button>
      </ButtonRow>
    </Stack>
  );
}

/** What keeps the lines from being read: a field without a column, a column with two meanings. */
function useProblems({ file, mapping }: ImportWork): readonly string[] {
  const { t } = useTranslation();
  const names = (fields: readonly ImportField[]) =>
    fields.map((field) => t(`import.fields.${field}`)).join(', ');
  const missing = missingFields(mapping);
  const shared = file.headers.flatMap((header, column) => {
    const fields = ImportField.options.filter((field) => mapping[field] === column);
    return fields.length > 1
      ? [t('importScreen.columns.twice', { column: header, list: names(fields) })]
      : [];
  });
  if (missing.length === 0) return shared;
  return [t('importScreen.columns.missing', { list: names(missing) }), ...shared];
}

function MappingTable({ work, onMapping }: Pick<ColumnsStepProps, 'work' | 'onMapping'>) {
  const { t } = useTranslation();
  const { file, mapping } = work;
  const required: readonly ImportField[] = REQUIRED_FIELDS;
  const columns = [
    { id: NONE, label: t('importScreen.columns.none') },
    ...file.headers.map((header, column) => ({
      id: String(column),
      label: header === '' ? t('importScreen.columns.unnamed', { number: column + 1 }) : header,
    })),
  ];
  return (
    <table className={styles['mapping']}>
      <thead>
        <tr>
          <th scope="col">{t('importScreen.columns.field')}</th>
          <th scope="col">{t('importScreen.columns.column')}</th>
          <th scope="col">{t('importScreen.columns.example')}</th>
        </tr>
      </thead>
      <tbody>
        {ImportField.options.map((field) => {
          const column = mapping[field];
          const name = t(`import.fields.${field}`);
          return (
            <tr key={field} data-missing={required.includes(field) && column === null ? '' : null}>
              <th scope="row">
                {name}
                {required.includes(field) ? <span className={styles['required']}> *</span> : null}
              </th>
              <td>
                <Select
                  label={t('importScreen.columns.selectLabel', { field: name })}
                  hideLabel
                  options={columns}
                  value={column === null ? NONE : String(column)}
                  onChange={(id) =>
                    onMapping({ ...mapping, [field]: id === NONE ? null : Number(id) })
                  }
                />
              </td>
              <td className={styles['example']}>{exampleOf(file.sample, column)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The first of the preview's lines that has something there. */
function exampleOf(sample: readonly (readonly string[])[], column: number | null): string {
  if (column === null) return '';
  return sample.map((cells) => cells[column] ?? '').find((cell) => cell !== '') ?? '';
}
