import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import {
  formatDate,
  formatHundredths,
  formatKroner,
  formatWholeKroner,
} from '#shared/base/format.ts';
import { missingOn } from '#shared/domain/committee/missing-on.ts';
import type { SummaryHelp, SummaryView } from '#shared/domain/committee/summary-view.ts';
import { missingWord } from './missing-words.ts';
import { ChangedMark } from './changed-mark.tsx';
import { Lacks, Titled } from './titled.tsx';
import styles from './summary-page.module.css';

/** What is ordered and delivered, and where follow-up, move-out and revisitation stand. */
export function SummaryHelps({ summary }: { readonly summary: SummaryView }) {
  const { t } = useTranslation();
  return (
    <>
      {summary.helps.length === 0 ? (
        <Titled
          title={t('committeePage.section.helps')}
          section="helps"
          text={null}
          lacks={t('committeePage.missing.help')}
        />
      ) : (
        <HelpTable helps={summary.helps} />
      )}
      <Titled
        title={t('committeePage.section.followUp')}
        section="follow-up"
        text={followUpInWords(t, summary)}
      />
      <Courses summary={summary} />
    </>
  );
}

function HelpTable({ helps }: { readonly helps: readonly SummaryHelp[] }) {
  const { t } = useTranslation();
  const unknown = t('words.notKnown');
  return (
    <table className={styles['table']}>
      <caption>
        <h3>{t('committeePage.section.helps')}</h3> <ChangedMark section="helps" />
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('committeePage.help.paragraph')}</th>
          <th scope="col">{t('committeePage.help.provider')}</th>
          <th scope="col">{t('committeePage.help.ordered')}</th>
          <th scope="col">{t('committeePage.help.delivered')}</th>
          <th scope="col">{t('committeePage.help.rate')}</th>
          <th scope="col">{t('committeePage.help.yearly')}</th>
        </tr>
      </thead>
      <tbody>
        {helps.map((help) => (
          <tr key={help.interventionId}>
            <th scope="row">{help.paragraphDisplay}</th>
            <td className={styles['name']}>{help.providerName ?? unknown}</td>
            <td>{help.hoursOrdered === null ? unknown : formatHundredths(help.hoursOrdered)}</td>
            <td>
              {help.hoursDelivered === null
                ? unknown
                : t('committeePage.help.deliveredOn', {
                    hours: formatHundredths(help.hoursDelivered.hours),
                    date: formatDate(help.hoursDelivered.receivedOn),
                  })}
            </td>
            <td>
              {help.rate === null
                ? unknown
                : `${formatKroner(help.rate.amount)} / ${t(`words.rateUnit.${help.rate.unit}`)}`}
            </td>
            <td>{help.yearlyCost === null ? unknown : formatWholeKroner(help.yearlyCost)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function followUpInWords(t: TFunction, { followUp }: SummaryView): string {
  const { potential, lastHeldOn, next } = followUp;
  const standing = () => {
    if (next === null || next.nextDue === null) return t('committeePage.followUp.notSet');
    const date = formatDate(next.nextDue);
    return next.state === 'overdue'
      ? t('committeePage.followUp.overdue', { date })
      : t('committeePage.followUp.next', { date });
  };
  return [
    ...(potential === null
      ? []
      : [t('committeePage.followUp.potential', { word: t(`words.potential.${potential}`) })]),
    lastHeldOn === null
      ? t('committeePage.followUp.never')
      : t('committeePage.followUp.lastHeld', { date: formatDate(lastHeldOn) }),
    standing(),
  ].join(' · ');
}

function Courses({ summary }: { readonly summary: SummaryView }) {
  const { t } = useTranslation();
  const { moveOut, revisitation, missing } = summary;
  const steps = missing.find((issue) => issue.code === 'revisitation-steps');
  const lacks = missingOn(summary);
  return (
    <>
      {moveOut === null && !lacks('move-out-plan') ? null : (
        <Titled
          title={t('committeePage.section.moveOut')}
          section="move-out"
          text={moveOut === null ? null : t(`moveOut.state.${moveOut}`)}
        >
          {' '}
          {lacks('move-out-plan') ? (
            <Lacks what={t('committeePage.missing.move-out-plan')} />
          ) : null}
        </Titled>
      )}
      {revisitation === null && steps === undefined ? null : (
        <Titled
          title={t('committeePage.section.revisitation')}
          section="revisitation"
          text={
            revisitation === null
              ? null
              : [
                  t(`revisitation.state.${revisitation.state}`),
                  ...(revisitation.currentStep === null
                    ? []
                    : [
                        t('committeePage.revisitationStep', {
                          step: t(`revisitation.step.${revisitation.currentStep}`),
                        }),
                      ]),
                ].join(' · ')
          }
        >
          {' '}
          {steps === undefined ? null : <Lacks what={missingWord(t, steps)} />}{' '}
          {revisitation?.lacksElderlyKnowledge ? (
            <Lacks what={t('committeePage.missing.elderlyKnowledge')} />
          ) : null}
        </Titled>
      )}
    </>
  );
}
