import { useTranslation } from 'react-i18next';
import { formatDate } from '#shared/base/format.ts';
import type { PrintContent } from '#shared/domain/printing/content.ts';
import { PrintSheet } from './print-sheet.tsx';

type Content = Extract<PrintContent, { kind: 'move-out-plan' }>;

/** One page for the citizen, in plain Danish: what I want, when, what must be in place, whom to ask. */
export function MoveOutPlanSheet({ content }: { readonly content: Content }) {
  const { t } = useTranslation();
  const when = content.movedOutOn ?? content.expectedMoveOutOn;
  return (
    <PrintSheet
      frame={content.frame}
      title={t('printing.moveOutPlan')}
      selection={t('printing.move.selection')}
      landscape={false}
      forCitizen
    >
      <div className="citizen">
        <h1>{t('printing.move.title', { name: content.name })}</h1>
        {content.wishes === null ? null : (
          <section>
            <h2>{t('printing.move.wishes')}</h2>
            <p className="words">{content.wishes}</p>
          </section>
        )}
        {when === null ? null : (
          <section>
            <h2>{t('printing.move.when')}</h2>
            <p>
              {content.destination === null
                ? t('printing.move.left-on', { date: formatDate(when) })
                : t(
                    content.movedOutOn === null ? 'printing.move.expected' : 'printing.move.moved',
                    {
                      date: formatDate(when),
                      to: t(`printing.move.to.${content.destination}`),
                    },
                  )}
            </p>
            {content.movedOutOn === null ? <p>{t('printing.move.noLimit')}</p> : null}
            {content.transitionEnd === null ? null : (
              <p>{t('printing.move.transition', { date: formatDate(content.transitionEnd) })}</p>
            )}
          </section>
        )}
        <Goals content={content} />
        <Steps content={content} />
        <Contact content={content} />
      </div>
    </PrintSheet>
  );
}

function Goals({ content }: { readonly content: Content }) {
  const { t } = useTranslation();
  if (content.goals.length === 0) return null;
  return (
    <section className="together">
      <h2>{t('printing.move.goals')}</h2>
      <ul>
        {content.goals.map(({ title, words, status }) => (
          <li key={title ?? ''} className="words">
            {title ?? t('words.untitledGoal')}
            {words === null ? null : ` – “${words}”`}
            {status === 'met' ? ` (${t('printing.move.met')})` : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is left first; what is done is said as done. */
function Steps({ content }: { readonly content: Content }) {
  const { t } = useTranslation();
  const left = content.milestones.filter(({ doneOn }) => doneOn === null);
  const open = content.points.filter(({ state }) => state === 'open');
  const done = [
    ...content.milestones
      .filter(({ doneOn }) => doneOn !== null)
      .map(({ kind, text }) => text ?? t(`printing.move.milestone.${kind}`)),
    ...content.points
      .filter(({ state }) => state === 'done')
      .map(({ kind, text }) => text ?? t(`printing.move.point.${kind}`)),
  ];
  return (
    <>
      {left.length === 0 && open.length === 0 ? null : (
        <section>
          <h2>{t('printing.move.left')}</h2>
          <ul>
            {left.map(({ kind, text, dueOn }) => (
              <li key={`${kind}${dueOn}${text ?? ''}`}>
                {text ?? t(`printing.move.milestone.${kind}`)} – {t('printing.move.by')}{' '}
                {formatDate(dueOn)}
              </li>
            ))}
            {open.map(({ kind, text }) => (
              <li key={`${kind}${text ?? ''}`}>{text ?? t(`printing.move.point.${kind}`)}</li>
            ))}
          </ul>
        </section>
      )}
      {done.length === 0 ? null : (
        <section>
          <h2>{t('printing.move.done')}</h2>
          <p>{done.join(' · ')}</p>
        </section>
      )}
    </>
  );
}

function Contact({ content }: { readonly content: Content }) {
  const { t } = useTranslation();
  const { contact, contactPedagogue, providerName } = content;
  return (
    <section className="together">
      <h2>{t('printing.sheet.contact')}</h2>
      {contactPedagogue === null ? null : (
        <p>
          {t('printing.move.pedagogue', { name: contactPedagogue })}
          {providerName === null ? null : ` (${providerName})`}
        </p>
      )}
      <p>
        {contact.name === null
          ? t('printing.sheet.contactTeam', { team: contact.team })
          : t('printing.sheet.contactPerson', { name: contact.name, team: contact.team })}
        {contact.municipality === null
          ? null
          : ` ${t('printing.sheet.municipality', { name: contact.municipality })}.`}
      </p>
    </section>
  );
}
