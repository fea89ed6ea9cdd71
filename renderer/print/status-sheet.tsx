import { useTranslation } from 'react-i18next';
import type { GoalView } from '#shared/domain/cases/view.ts';
import type { StatusSheet } from '#shared/domain/printing/help-content.ts';
import { AboutCase, ContactLine, FactList, goalFacts, HelpPart, SubGoals } from './help-parts.tsx';
import { PrintSheet } from './print-sheet.tsx';

const GOAL_FIELDS = ['now', 'on', 'by', 'own'] as const;
const HELP_FIELDS = ['delivered', 'period', 'filledBy'] as const;

/** Statusark: where each goal stood last, with room for the provider to say where it stands now. */
export function StatusSheetPaper({ content }: { readonly content: StatusSheet }) {
  const { t } = useTranslation();
  const { helps, goals, caseNumber } = content;
  return (
    <PrintSheet
      frame={content.frame}
      title={t('printing.statusSheet')}
      selection={t('printing.caseNumber', { number: caseNumber })}
      landscape={false}
    >
      <h1>{t('printing.help.statusTitle')}</h1>
      <AboutCase content={content} />
      <p className="notice">{t('printing.help.fillIn')}</p>
      {helps.map((help) => (
        <section key={help.interventionId}>
          <HelpPart help={help} moveOutOn={content.expectedMoveOutOn} />
          <ul className="fields three">
            {HELP_FIELDS.map((field) => (
              <li key={field}>{t(`printing.help.${field}`)}</li>
            ))}
          </ul>
          <p className="room-to-write">{t('printing.help.assessment')}</p>
        </section>
      ))}
      <section>
        <h2>{t('printing.help.goals')}</h2>
        {goals.length === 0 ? (
          <p>
            <strong>{t('printing.help.noGoals')}</strong>
          </p>
        ) : (
          goals.map((view) => <GoalToFill key={view.goal.id} view={view} />)
        )}
      </section>
      <ContactLine content={content} />
    </PrintSheet>
  );
}

function GoalToFill({ view }: { readonly view: GoalView }) {
  const { t } = useTranslation();
  return (
    <article className="goal together">
      <h3>{view.goal.title ?? t('words.untitledGoal')}</h3>
      <FactList facts={goalFacts(t, view)} />
      <SubGoals view={view} />
      <ul className="fields four">
        {GOAL_FIELDS.map((field) => (
          <li key={field}>{t(`printing.help.${field}`)}</li>
        ))}
      </ul>
      <p className="room-to-write">{t('printing.help.remark')}</p>
    </article>
  );
}
