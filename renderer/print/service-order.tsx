import { useTranslation } from 'react-i18next';
import type { ServiceOrder } from '#shared/domain/printing/help-content.ts';
import { AboutCase, ContactLine, FactList, goalFacts, HelpPart } from './help-parts.tsx';
import { PrintSheet } from './print-sheet.tsx';

/** Bestilling: what is ordered of the provider, and what it is for. */
export function ServiceOrderSheet({ content }: { readonly content: ServiceOrder }) {
  const { t } = useTranslation();
  const { helps, goals, caseNumber } = content;
  return (
    <PrintSheet
      frame={content.frame}
      title={t('printing.serviceOrder')}
      selection={t('printing.caseNumber', { number: caseNumber })}
      landscape={false}
    >
      <h1>{t('printing.help.orderTitle')}</h1>
      <AboutCase content={content} />
      {helps.map((help) => (
        <HelpPart key={help.interventionId} help={help} moveOutOn={content.expectedMoveOutOn} />
      ))}
      <section>
        <h2>{t('printing.help.goals')}</h2>
        {goals.length === 0 ? (
          <p>
            <strong>{t('printing.help.noGoals')}</strong>
          </p>
        ) : (
          goals.map((view) => (
            <article key={view.goal.id} className="goal together">
              <h3>{view.goal.title ?? t('words.untitledGoal')}</h3>
              <FactList facts={goalFacts(t, view)} />
            </article>
          ))
        )}
      </section>
      <ContactLine content={content} />
    </PrintSheet>
  );
}
