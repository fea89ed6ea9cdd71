import { useTranslation } from 'react-i18next';
import type { ImportFileView } from '#shared/contract/import.ts';
import { formatInteger } from '#shared/base/format.ts';
import { Panel } from '../../ui/layout/panel.tsx';
import styles from './import.module.css';

const DELIMITERS = { ';': 'semicolon', ',': 'comma', '\t': 'tab' } as const;

/** How the file was understood, and its first lines as proof. */
export function FilePreview({ file }: { readonly file: ImportFileView }) {
  const { t } = useTranslation();
  return (
    <Panel level={3} title={t('importScreen.columns.recognised')}>
      <p>{useRecognised(file)}</p>
      <p className={styles['soft']}>{t('importScreen.columns.previewHint')}</p>
      {/* oxlint-disable jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard */}
      <section
        className={styles['preview']}
        aria-label={t('importScreen.columns.preview')}
        tabIndex={0}
      >
        {/* oxlint-enable jsx-a11y/no-noninteractive-tabindex */}
        <table>
          <caption className="visually-hidden">{t('importScreen.columns.preview')}</caption>
          <thead>
            <tr>
              {file.headers.map((header, column) => (
                <th key={column} scope="col">
                  {header === ''
                    ? t('importScreen.columns.unnamed', { number: column + 1 })
                    : header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {file.sample.map((cells, row) => (
              <tr key={row}>
                {cells.map((cell, column) => (
                  <td key={column}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Panel>
  );
}

function useRecognised({ name, rowCount, headers, encoding, delimiter }: ImportFileView): string {
  const { t } = useTranslation();
  const [lines, columns] = [formatInteger(rowCount), headers.length];
  if (encoding === null || delimiter === null)
    return t('importScreen.columns.xlsx', { name, lines, columns });
  return t('importScreen.columns.csv', {
    name,
    lines,
    columns,
    delimiter: t(`importScreen.columns.delimiter.${DELIMITERS[delimiter]}`),
    encoding: t(`importScreen.columns.encoding.${encoding}`),
  });
}
