import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatDate } from '#shared/base/format.ts';
import type { Agreement } from '#shared/domain/goals/model.ts';
import type { GoalView } from '#shared/domain/cases/view.ts';
import type { ActionPlan } from '#shared/domain/printing/help-content.ts';
import { AboutCase, ContactLine, FactList, goalFacts, HelpPart, SubGoals } from './help-parts.tsx';
import { PrintSheet } from './print-sheet.tsx';

/** Handleplan (§ 141): purpose, goals, interventions, expected duration and agreement. */
export function ActionPlanSheet({ content }: { readonly content: ActionPlan }) {
  const { t } = useTranslation();
  const { forCitizen, helps, goals, wishes } = content;
  return (
    <PrintSheet
      frame={content.frame}
      title={t('printing.actionPlan')}
      selection={t(forCitizen ? 'printing.help.planSelection' : 'printing.help.partSelection')}
      landscape={false}
      forCitizen={forCitizen}
    >
      <h1>
        {forCitizen
          ? t('printing.help.planFor', { name: content.name })
          : t('printing.help.planTitle')}
      </h1>
      {forCitizen ? (
        <p className="lead">{t('printing.help.planTitle')}</p>
      ) : (
        <AboutCase content={content} />
      )}
      {wishes === null ? null : (
        <section>
          <h2>{t(forCitizen ? 'printing.help.yourWishes' : 'printing.help.wishes')}</h2>
          <p className="words">{wishes}</p>
        </section>
      )}
      <section>
        <h2>{t('printing.help.helps')}</h2>
        {helps.length === 0 ? (
          <p>
            <strong>{t('printing.help.noHelp')}</strong>
          </p>
        ) : (
          helps.map((help) => (
            <HelpPart key={help.interventionId} help={help} moveOutOn={content.expectedMoveOutOn} />
          ))
        )}
      </section>
      <section>
        <h2>{t('printing.help.goals')}</h2>
        {goals.length === 0 ? (
          <p>
            <strong>{t('printing.help.noGoals')}</strong>
          </p>
        ) : (
          goals.map((view) => <PlanGoal key={view.goal.id} view={view} forCitizen={forCitizen} />)
        )}
      </section>
      <Signatures forCitizen={forCitizen} />
      <ContactLine content={content} />
    </PrintSheet>
  );
}

function PlanGoal({ view, forCitizen }: { readonly view: GoalView; readonly forCitizen: boolean }) {
  const { t } = useTranslation();
  const { title, citizenWords, agreement } = view.goal;
  return (
    <article className="goal">
      <h3>{title ?? t('words.untitledGoal')}</h3>
      {citizenWords === null ? null : (
        <p className="whole-text">
          <strong>{t(forCitizen ? 'printing.help.yourWords' : 'printing.help.ownWords')}:</strong> “
          {citizenWords}”
        </p>
      )}
      <FactList facts={goalFacts(t, view)} />
      {agreement === null ? null : (
        <p className="whole-text">
          <strong>{t('printing.help.agreement')}:</strong> {agreementInWords(t, agreement)}
        </p>
      )}
      <SubGoals view={view} />
    </article>
  );
}

function agreementInWords(t: TFunction, agreement: Agreement): string {
  return agreement.kind === 'agreed'
    ? t('printing.help.agreedOn', { date: formatDate(agreement.on) })
    : t('printing.help.notAgreed', { text: agreement.text });
}

function Signatures({ forCitizen }: { readonly forCitizen: boolean }) {
  const { t } = useTranslation();
  const parties = [
    'citizen',
    'authority',
    ...(forCitizen ? [] : (['theProvider'] as const)),
  ] as const;
  return (
    <section className="together">
      <h2>{t('printing.help.signatures')}</h2>
      <ul className="fields signatures">
        {parties.map((party) => (
          <li key={party}>
            {t(`printing.help.${party}`)} · {t('printing.help.dateAndName')}
          </li>
        ))}
      </ul>
    </section>
  );
}
