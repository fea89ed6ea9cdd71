import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '#shared/base/format.ts';
import type { CaseView } from '#shared/domain/cases/view.ts';
import { useAnnul } from '../../lib/annul.tsx';
import { Menu } from '../../ui/actions/menu.tsx';
import { Button } from '../../ui/actions/button.tsx';
import styles from './cases.module.css';
import { MunicipalityDialog } from './municipality-dialog.tsx';
import { periodInWords } from './period-words.ts';

interface MunicipalitiesProps {
  readonly view: CaseView;
  readonly canChange: boolean;
}

/** Handle- og betalingskommune, newest first; nothing stands here while both have always been ours. */
export function Municipalities({ view, canChange }: MunicipalitiesProps) {
  const { t } = useTranslation();
  const [changing, setChanging] = useState(false);
  const annul = useAnnul();
  const { caseId } = view.header;
  return (
    <div className={styles['section']}>
      <div className={styles['sectionHead']}>
        <h3>{t('cases.municipality.title')}</h3>
        {canChange ? (
          <Button kind="quiet" size="small" onPress={() => setChanging(true)}>
            {t('cases.municipality.change')}
          </Button>
        ) : null}
      </div>
      {view.municipalities.length === 0 ? (
        <p className={styles['soft']}>{t('cases.municipality.none')}</p>
      ) : (
        <ul className={styles['lines']}>
          {view.municipalities.map((one) => (
            <li key={one.id} className={styles['line']}>
              <span>
                {t(`words.municipalityRole.${one.role}`)}: {one.municipality}
              </span>
              <span className={styles['lineFacts']}>
                <span className={styles['soft']}>{periodInWords(t, one)}</span>
                {canChange ? (
                  <Menu
                    label={t('cases.more')}
                    kind="quiet"
                    size="small"
                    actions={[
                      {
                        id: 'annul',
                        label: t('cases.annul'),
                        isDanger: true,
                        onAction: () =>
                          annul.ask(
                            {
                              caseId,
                              kind: 'municipality-period',
                              id: one.id,
                              version: one.version,
                            },
                            t('cases.municipality.name', {
                              municipality: one.municipality,
                              date: formatDate(one.from),
                            }),
                          ),
                      },
                    ]}
                  />
                ) : null}
              </span>
            </li>
          ))}
        </ul>
      )}
      {annul.dialog}
      {changing ? <MunicipalityDialog caseId={caseId} onClose={() => setChanging(false)} /> : null}
    </div>
  );
}
