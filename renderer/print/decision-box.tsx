import { useTranslation } from 'react-i18next';
import { formatDate, formatDateTime, formatWholeKroner } from '#shared/base/format.ts';
import type { DecisionOnPaper, ItemOnPaper } from '#shared/domain/printing/committee-content.ts';

/** What the box has room for; a longer reason stands after the item, whole. */
const ROOM = 420;

const CHOICES = [
  'granted-with-change',
  'rejected',
  'postponed',
  'returned',
  'noted',
  'recommended-upwards',
] as const;
const FIELDS = ['validFrom', 'responsible', 'deadline', 'next', 'leader'] as const;

/** At the foot of the item's first sheet: to fill in by hand, or with what was decided. */
export function DecisionBox({
  decision,
  recused,
}: {
  readonly decision: DecisionOnPaper | null;
  readonly recused: ItemOnPaper['recused'];
}) {
  const { t } = useTranslation();
  return (
    <section className="decision-box">
      <h3>{t('committeePage.section.decision')}</h3>
      {recused.length === 0 ? null : (
        <p>{t('committeePage.box.recused', { who: recused.map(({ name }) => name).join(', ') })}</p>
      )}
      {decision === null ? <EmptyBox /> : <Decided decision={decision} />}
    </section>
  );
}

function EmptyBox() {
  const { t } = useTranslation();
  return (
    <>
      <ul className="ticks">
        <li>☐ {t('committeePage.box.asProposed')}</li>
        {CHOICES.map((outcome) => (
          <li key={outcome}>☐ {t(`committeePage.outcome.${outcome}`)}</li>
        ))}
      </ul>
      <p className="to-write">{t('committeePage.box.reason')}</p>
      <ul className="fields">
        {FIELDS.map((field) => (
          <li key={field}>{t(`committeePage.box.${field}`)}</li>
        ))}
      </ul>
    </>
  );
}

function Decided({ decision }: { readonly decision: DecisionOnPaper }) {
  const { t } = useTranslation();
  return (
    <>
      <p className="outcome">
        <strong>{t(`committeePage.outcome.${decision.outcome}`)}</strong>
        {decision.recommendedTo === null
          ? null
          : ` · ${t('committeePage.box.recommendedTo', { to: decision.recommendedTo })}`}{' '}
        ·{' '}
        {t('committeePage.box.decidedBy', {
          by: decision.decidedBy,
          as: t(`committeePage.box.decidedAs.${decision.decidedAs}`),
          at: formatDateTime(decision.decidedAt),
        })}
      </p>
      {isLate(decision) ? (
        <p>{t('committeePage.box.onNextPage')}</p>
      ) : (
        <ReasonAndConditions decision={decision} />
      )}
      <DecisionFacts decision={decision} />
    </>
  );
}

export function DecisionFacts({ decision }: { readonly decision: DecisionOnPaper }) {
  const { t } = useTranslation();
  const date = (on: string | null) => (on === null ? null : formatDate(on));
  const facts = [
    [t('committeePage.box.validFrom'), date(decision.validFrom)],
    [t('committeePage.box.responsible'), decision.responsible],
    [t('committeePage.box.deadline'), date(decision.deadlineOn)],
    [t('committeePage.box.next'), date(decision.nextOn)],
    [
      t('committeePage.box.yearly'),
      decision.grantedYearly ? formatWholeKroner(decision.grantedYearly) : null,
    ],
    [t('committeePage.box.carriedOut'), date(decision.carriedOutOn)],
  ] as const;
  return (
    <p>
      {facts.flatMap(([term, value]) => (value === null ? [] : [`${term}: ${value}`])).join(' · ')}
    </p>
  );
}

export function ReasonAndConditions({ decision }: { readonly decision: DecisionOnPaper }) {
  const { t } = useTranslation();
  return (
    <>
      <p className="whole-text">{t('committeePage.box.reasonText', { text: decision.reason })}</p>
      {decision.conditions === null ? null : (
        <p className="whole-text">
          {t('committeePage.box.conditions', { text: decision.conditions })}
        </p>
      )}
    </>
  );
}

/** A reason too long for the box, as the last of the item. */
export function LateReason({ decision }: { readonly decision: DecisionOnPaper }) {
  const { t } = useTranslation();
  if (!isLate(decision)) return null;
  return (
    <section className="late-reason">
      <h3>{t('committeePage.section.reason')}</h3>
      <ReasonAndConditions decision={decision} />
    </section>
  );
}

function isLate({ reason, conditions }: DecisionOnPaper): boolean {
  const written = `${reason}\n${conditions ?? ''}`;
  return written.length > ROOM || written.split('\n').length > 5;
}
