import { useTranslation } from 'react-i18next';
import {
  formatDate,
  formatHundredths,
  formatKroner,
  formatWholeKroner,
} from '#shared/base/format.ts';
import type { CaseOverview as Content } from '#shared/domain/printing/content.ts';
import type { CaseView } from '#shared/domain/cases/view.ts';
import { GoalSection } from './goal-section.tsx';
import { MoveOutSection } from './move-out-section.tsx';
import { OpenDecisions } from './open-decisions.tsx';
import { RevisitationSection } from './revisitation-section.tsx';
import { PrintSheet } from './print-sheet.tsx';

/** One case on one to three sheets. What a case does not have is left out, not printed empty. */
export function CaseOverview({ content }: { readonly content: Content }) {
  const { t } = useTranslation();
  const { header } = content.view;
  return (
    <PrintSheet
      frame={content.frame}
      title={t('printing.caseOverview')}
      selection={t('printing.caseNumber', { number: header.caseNumber })}
      landscape={false}
    >
      <OverviewOfCase content={content} />
    </PrintSheet>
  );
}

/** The text of it, by itself or among others. */
export function OverviewOfCase({ content }: { readonly content: Content }) {
  const { t } = useTranslation();
  const { view } = content;
  const { header } = view;
  return (
    <>
      <h1>{header.name}</h1>
      <p className="lead">
        {t('printing.caseNumber', { number: header.caseNumber })} · {content.cpr} ·{' '}
        {t('printing.age', { age: header.age })} · {header.teamName}
      </p>
      {header.isProtected ? <p className="notice">{t('printing.protected')}</p> : null}
      {header.diedOn === null ? null : (
        <p className="notice">{t('printing.diedOn', { date: formatDate(header.diedOn) })}</p>
      )}
      {header.closedOn === null ? null : (
        <p className="notice">{t('printing.closedOn', { date: formatDate(header.closedOn) })}</p>
      )}
      <Facts content={content} />
      <CitizenWords view={view} />
      <NeedNow view={view} />
      <Interventions view={view} />
      <GoalSection view={view} />
      <MoveOutSection view={view} />
      <RevisitationSection view={view} />
      {content.openDecisions.length > 0 ? (
        <section>
          <h2>{t('printing.section.openDecisions')}</h2>
          <OpenDecisions decisions={content.openDecisions} ofOneCase />
        </section>
      ) : null}
      <FollowUps view={view} />
    </>
  );
}

function Facts({ content }: { readonly content: Content }) {
  const { t } = useTranslation();
  const { header, yearlyCost, missing } = content.view;
  const standing = header.followUp;
  const facts: (readonly [string, string])[] = [
    [
      t('printing.fact.caseworker'),
      header.caseworker
        ? (header.caseworker.name ?? header.caseworker.initials)
        : t('words.notKnown'),
    ],
  ];
  if (header.cover) facts.push([t('printing.fact.cover'), header.cover.initials]);
  if (content.address !== null) facts.push([t('printing.fact.address'), content.address]);
  if (standing?.nextDue) {
    const word = standing.state === 'overdue' ? ` – ${t('printing.overdue')}` : '';
    facts.push([t('printing.fact.nextFollowUp'), `${formatDate(standing.nextDue)}${word}`]);
  }
  facts.push([
    t('printing.fact.yearlyCost'),
    yearlyCost.amount === null
      ? t('words.notKnown')
      : `${formatWholeKroner(yearlyCost.amount)} (${t('printing.knownRates', { known: yearlyCost.known, count: yearlyCost.total })})`,
  ]);
  if (yearlyCost.isHighCost) facts.push([t('printing.fact.check'), t('printing.highCost')]);
  return (
    <>
      <dl className="facts">
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {missing.length > 0 ? (
        <p className="notice">
          {t('printing.missing', {
            list: missing.map((key) => t(`missing.${key}` as never)).join(' · '),
          })}
        </p>
      ) : null}
    </>
  );
}

function CitizenWords({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation();
  if (view.case.citizenWishes === null) return null;
  return (
    <section>
      <h2>{t('printing.section.wishes')}</h2>
      <p className="words">{view.case.citizenWishes}</p>
    </section>
  );
}

function NeedNow({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation();
  const need = view.needNow;
  if (need === null) return null;
  const level =
    need.supportNeedLevel === null
      ? t('words.notAssessed')
      : t('words.level', { level: need.supportNeedLevel });
  return (
    <section>
      <h2>{t('printing.section.need')}</h2>
      <p className="soft">
        {formatDate(need.assessedOn)} · {t('printing.supportNeed', { level })}
      </p>
      <p className="words">{need.text}</p>
    </section>
  );
}

function Interventions({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation();
  if (view.interventions.length === 0) return null;
  return (
    <section>
      <h2>{t('printing.section.interventions')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('printing.column.paragraph')}</th>
            <th scope="col">{t('printing.column.provider')}</th>
            <th scope="col">{t('printing.column.purpose')}</th>
            <th scope="col">{t('printing.column.state')}</th>
            <th scope="col">{t('printing.column.since')}</th>
            <th scope="col" className="number">
              {t('printing.column.rate')}
            </th>
            <th scope="col" className="number">
              {t('printing.column.hours')}
            </th>
            <th scope="col" className="number">
              {t('printing.column.yearlyCost')}
            </th>
          </tr>
        </thead>
        <tbody>
          {view.interventions.map((one) => (
            <tr key={one.intervention.id}>
              <th scope="row" className="nowrap">
                {one.paragraphDisplay}
              </th>
              <td>
                {[one.providerName, one.departmentName].filter(Boolean).join(', ') ||
                  t('words.notKnown')}
              </td>
              <td className="words">{one.intervention.purpose ?? t('words.notKnown')}</td>
              <td className="nowrap">
                {t(`words.interventionState.${one.state}`)}
                {one.startUnconfirmed ? ` – ${t('printing.startUnconfirmed')}` : ''}
              </td>
              <td className="nowrap">{one.since === null ? '' : formatDate(one.since)}</td>
              <td className="number">
                {one.currentRate
                  ? `${formatKroner(one.currentRate.amount)} / ${t(`words.rateUnit.${one.currentRate.unit}`)}`
                  : t('words.notKnown')}
              </td>
              <td className="number">
                {one.currentSupport ? formatHundredths(one.currentSupport.supportHours) : ''}
              </td>
              <td className="number">
                {one.yearlyCost === null ? t('words.notKnown') : formatWholeKroner(one.yearlyCost)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function FollowUps({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation();
  const held = view.followUps.filter(({ followUp }) => followUp.heldOn !== null).slice(0, 6);
  if (held.length === 0) return null;
  return (
    <section>
      <h2>{t('printing.section.followUps')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('printing.column.heldOn')}</th>
            <th scope="col">{t('printing.column.form')}</th>
            <th scope="col">{t('printing.column.interventions')}</th>
            <th scope="col">{t('printing.column.outcome')}</th>
            <th scope="col">{t('printing.column.citizenView')}</th>
          </tr>
        </thead>
        <tbody>
          {held.map(({ followUp, interventionLabels }) => (
            <tr key={followUp.id}>
              <th scope="row" className="nowrap">
                {formatDate(followUp.heldOn ?? '')}
              </th>
              <td className="nowrap">
                {followUp.form === null
                  ? t('printing.fromImport')
                  : t(`words.followUpForm.${followUp.form}`)}
              </td>
              <td>{interventionLabels.join(', ')}</td>
              <td>
                {followUp.interventions
                  .flatMap(({ outcome }) =>
                    outcome === null ? [] : [t(`words.outcome.${outcome}`)],
                  )
                  .join(', ')}
              </td>
              <td className="words">{followUp.citizenView ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
