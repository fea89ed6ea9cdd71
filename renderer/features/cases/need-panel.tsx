import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Plus } from 'lucide-react';
import { formatDate } from '#shared/base/format.ts';
import type { CaseView } from '#shared/domain/cases/view.ts';
import { type Annulling, useAnnul } from '../../lib/annul.tsx';
import { CaseExport } from '../../lib/case-export.tsx';
import type { SheetColumn } from '../../lib/sheet.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Menu } from '../../ui/actions/menu.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import { HelpTerm } from '../../ui/overlays/help-term.tsx';
import styles from './cases.module.css';
import { useLevelTerms } from '../../lib/concepts.ts';
import { useNames } from './names.ts';
import { NeedDialog } from './need-dialog.tsx';

interface NeedPanelProps {
  readonly view: CaseView;
  readonly canChange: boolean;
}

type NeedView = CaseView['needs'][number];

/** The need now, and the earlier assessments folded under it. */
export function NeedPanel({ view, canChange }: NeedPanelProps) {
  const { t } = useTranslation();
  const [recording, setRecording] = useState(false);
  const annul = useAnnul();
  const [now, ...earlier] = view.needs;
  const { caseId } = view.header;
  return (
    <Panel
      title={t('cases.need.title')}
      help={<HelpTerm term="support-need-level" />}
      actions={
        <>
          <NeedExport view={view} />
          {canChange ? (
            <Button kind="quiet" size="small" icon={<Plus />} onPress={() => setRecording(true)}>
              {t('cases.need.record')}
            </Button>
          ) : null}
        </>
      }
    >
      {now ? (
        <Assessment need={now} canChange={canChange} annul={annul} caseId={caseId} />
      ) : (
        <p className={styles['soft']}>{t('cases.need.none')}</p>
      )}
      {earlier.length === 0 ? null : (
        <details className={styles['details']}>
          <summary>{t('cases.need.earlier', { count: earlier.length })}</summary>
          {earlier.map((need) => (
            <Assessment
              key={need.id}
              need={need}
              canChange={canChange}
              annul={annul}
              caseId={caseId}
            />
          ))}
        </details>
      )}
      {annul.dialog}
      {recording ? <NeedDialog caseId={caseId} onClose={() => setRecording(false)} /> : null}
    </Panel>
  );
}

/** Every assessment, a line a theme; one without themes is a line too. */
function NeedExport({ view }: Pick<NeedPanelProps, 'view'>) {
  const { t } = useTranslation();
  const names = useNames();
  const rows = view.needs.flatMap((need) =>
    (need.themeLevels.length === 0 ? [null] : need.themeLevels).map((theme) => ({ need, theme })),
  );
  const columns: readonly SheetColumn<(typeof rows)[number]>[] = [
    { header: t('history.field.assessedOn'), value: ({ need }) => formatDate(need.assessedOn) },
    { header: t('history.field.assessedById'), value: ({ need }) => need.assessedBy },
    { header: t('history.field.supportNeedLevel'), value: ({ need }) => need.supportNeedLevel },
    { header: t('history.field.text'), value: ({ need }) => need.text },
    {
      header: t('cases.need.theme'),
      value: ({ theme }) => theme && (names.get(theme.theme) ?? theme.theme),
    },
    { header: t('cases.need.level'), value: ({ theme }) => theme && theme.functionalLevel },
    {
      header: t('cases.need.source'),
      value: ({ theme }) => theme && t(`words.needSource.${theme.source}`),
    },
    { header: t('cases.need.themeText'), value: ({ theme }) => theme && theme.text },
  ];
  return <CaseExport caseId={view.header.caseId} table="needs" columns={columns} rows={rows} />;
}

interface AssessmentProps {
  readonly need: NeedView;
  readonly canChange: boolean;
  readonly annul: Annulling;
  readonly caseId: string;
}

function Assessment({ need, canChange, annul, caseId }: AssessmentProps) {
  const { t } = useTranslation();
  const terms = useLevelTerms('support-need-level');
  const { supportNeedLevel: level } = need;
  const date = formatDate(need.assessedOn);
  return (
    <div className={styles['section']}>
      <div className={styles['sectionHead']}>
        <p>
          <strong>
            {level === null ? t('cases.need.notAssessed') : `${level} – ${terms.get(level) ?? ''}`}
          </strong>
          <span className={styles['soft']}>
            {' · '}
            {need.assessedBy === null
              ? t('cases.need.on', { date })
              : t('cases.need.onBy', { date, by: need.assessedBy })}
          </span>
        </p>
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
                    { caseId, kind: 'need', id: need.id, version: need.version },
                    t('cases.need.name', { date }),
                  ),
              },
            ]}
          />
        ) : null}
      </div>
      <p className={styles['prose']}>{need.text}</p>
      {need.themeLevels.length === 0 ? null : <Themes need={need} />}
    </div>
  );
}

function Themes({ need }: { readonly need: NeedView }) {
  const { t } = useTranslation();
  const names = useNames();
  const levels = useLevelTerms('functional-level');
  return (
    <table className={styles['facts']}>
      <caption className="visually-hidden">{t('cases.need.themes')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('cases.need.theme')}</th>
          <th scope="col">{t('cases.need.level')}</th>
          <th scope="col">{t('cases.need.source')}</th>
          <th scope="col">{t('cases.need.themeText')}</th>
        </tr>
      </thead>
      <tbody>
        {need.themeLevels.map(({ theme, functionalLevel, source, text }) => (
          <tr key={`${theme}:${source}`}>
            <th scope="row">{names.get(theme) ?? theme}</th>
            <td>
              {functionalLevel === null
                ? t('cases.need.notAssessed')
                : `${functionalLevel} – ${levels.get(functionalLevel) ?? ''}`}
            </td>
            <td>{t(`words.needSource.${source}`)}</td>
            <td>{text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
