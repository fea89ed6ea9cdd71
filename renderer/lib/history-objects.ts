import { exists, type TFunction } from 'i18next';
import { formatDate, formatHundredths, formatKroner } from '#shared/base/format.ts';
import { Agreement, Scale } from '#shared/domain/goals/model.ts';
import { PriceTerms } from '#shared/domain/move-out/model.ts';
import { EffectPart, MoveBasis, NeedMap } from '#shared/domain/revisitation/model.ts';

/** A value that is kept whole as people read it; '' for one that no area knows. */
export function objectInWords(t: TFunction, value: unknown): string {
  const scale = Scale.safeParse(value);
  if (scale.success) {
    return scaleInWords(t, scale.data);
  }
  const terms = PriceTerms.safeParse(value);
  if (terms.success) return termsInWords(t, terms.data);
  const basis = MoveBasis.safeParse(value);
  if (basis.success) return basisInWords(t, basis.data);
  const map = NeedMap.safeParse(value);
  if (map.success) return needMapInWords(t, map.data);
  const part = EffectPart.safeParse(value);
  if (part.success) return effectInWords(t, part.data);
  const agreement = Agreement.safeParse(value);
  if (!agreement.success) return '';
  return agreement.data.kind === 'agreed'
    ? t('history.value.agreedOn', { date: formatDate(agreement.data.on) })
    : t('history.value.notAgreed', { text: agreement.data.text });
}

/** The described steps are the citizen's own words and are said whole. */
function scaleInWords(t: TFunction, scale: Scale): string {
  if (scale.kind === 'count') return t('history.value.scale.count', { unit: scale.unit });
  const name = t(`history.value.scale.${scale.kind}`);
  if (scale.kind !== 'gas') return name;
  const steps = scale.steps
    .map((text, at) => ({ step: (at - 2).toString().replace('-', '−'), text }))
    .filter(({ text }) => text !== '')
    .map((one) => t('history.value.gasStep', one));
  return [name, ...steps].join('; ');
}

function termsInWords(t: TFunction, terms: PriceTerms): string {
  return terms.kind === 'hours'
    ? t('history.value.hours', { hours: formatHundredths(terms.hours) })
    : `${formatKroner(terms.amount)} / ${t(`words.rateUnit.${terms.unit}`)}`;
}

/** Whole: of a basis for moving somebody every word counts. */
function basisInWords(t: TFunction, basis: MoveBasis): string {
  const given = t('revisitation.basis.given', {
    kind: t(`revisitation.basis.${basis.kind}`),
    date: formatDate(basis.on),
  });
  switch (basis.kind) {
    case 'consent':
      return `${given}: ${basis.how}`;
    case 'purpose-served':
      return `${given}: ${basis.reason}`;
    case 'decision':
      return `${given}: ${basis.authority}, ${t(`revisitation.basis.${basis.joinedAs}`)} ${basis.joinedByName}`;
    default:
      return basis satisfies never;
  }
}

function needMapInWords(t: TFunction, map: NeedMap): string {
  const unit = map.unit === 'percent' ? 'pct.' : t('revisitation.map.hours');
  const sides = (['before', 'now'] as const).map((side) => {
    const { pedagogical, care } = map[side];
    return `${t(`revisitation.map.${side}`)}: ${t('revisitation.map.pedagogical')} ${formatHundredths(pedagogical)} ${unit}, ${t('revisitation.map.care')} ${formatHundredths(care)} ${unit}`;
  });
  return [...sides, ...map.options.map(({ name, gives }) => `${name}: ${gives}`)].join('; ');
}

function effectInWords(t: TFunction, { budgetArea, before, after }: EffectPart): string {
  const key = `revisitation.area.${budgetArea}`;
  const area = exists(key) ? t(key as 'revisitation.area.elderly-care') : budgetArea;
  return t('revisitation.effect.beforeAfter', {
    area,
    before: formatKroner(before),
    after: formatKroner(after),
  });
}
