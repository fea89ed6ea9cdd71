import { z } from 'zod';
import { CivilDate } from '#shared/base/dates.ts';
import { OereAmount } from '#shared/base/money.ts';
import { CatalogueCode, Line } from '#shared/base/text.ts';
import { ParagraphKind } from '#shared/domain/cases/paragraph.ts';
import ffbFile from './ffb-20240530.json' with { type: 'json' };
import lawFile from './law.json' with { type: 'json' };
import paragraphFile from './paragraphs.json' with { type: 'json' };
import settingFile from './settings.json' with { type: 'json' };

/** Both days included; null is open. */
const validity = { validFrom: CivilDate, validTo: CivilDate.nullable() };

/** `theme` carries a level (Aktivitet og deltagelse); `text-theme` is described in words only. */
export const ConceptKind = z.enum([
  'section',
  'theme',
  'text-theme',
  'target-group',
  'service',
  'offer',
  'support-need-level',
  'functional-level',
  'status',
  'goal-type',
  'goal-level',
]);
export type ConceptKind = z.infer<typeof ConceptKind>;

/** One term of Fælles Faglige Begreber. Only leaves are selectable; the others are headings. */
export const Concept = z.strictObject({
  code: CatalogueCode,
  parentCode: CatalogueCode.nullable(),
  term: Line,
  kind: ConceptKind,
  selectable: z.boolean(),
  /** 0–4 on the two ladders of levels (lower is better); null elsewhere and for "Ikke vurderet". */
  ordinal: z.int().min(0).max(4).nullable(),
});
export type Concept = z.infer<typeof Concept>;

const FfbFile = z.strictObject({
  system: z.string(),
  version: z.string(),
  concepts: z.array(Concept),
});
export type FfbCatalogue = z.infer<typeof FfbFile>;

/** A paragraph as people read it, and what the rules need to know about it. */
export const CatalogueParagraph = ParagraphKind.extend({ display: Line, name: Line, ...validity });
export type CatalogueParagraph = z.infer<typeof CatalogueParagraph>;

/** A default of ours: shown as the municipality's own setting, and edited there. */
export const DefaultSetting = z.strictObject({
  key: CatalogueCode,
  value: z.union([z.number(), z.boolean(), z.string()]),
  unit: z.enum([
    'minutes',
    'days',
    'weeks',
    'months',
    'years',
    'count',
    'percent',
    'percentage-points',
    'persons',
    'kroner',
    'flag',
  ]),
  ...validity,
});
export type DefaultSetting = z.infer<typeof DefaultSetting>;

/** Serviceloven § 176. Yearly thresholds in øre; a year that is not here is shown as missing. */
export const RefundThreshold = z.strictObject({
  year: z.int(),
  t1: OereAmount,
  t2: OereAmount,
  t3: OereAmount,
});
export type RefundThreshold = z.infer<typeof RefundThreshold>;

/** Folkepensionsalder in whole months for those born from–to; not `confirmed` is not yet law. */
export const PensionAge = z.strictObject({
  bornFrom: CivilDate.nullable(),
  bornTo: CivilDate.nullable(),
  ageMonths: z.int(),
  confirmed: z.boolean(),
});
export type PensionAge = z.infer<typeof PensionAge>;

export const BudgetArea = z.strictObject({ key: CatalogueCode, name: Line, ...validity });
export type BudgetArea = z.infer<typeof BudgetArea>;

const LawFile = z.strictObject({
  version: z.string(),
  refund176: z.strictObject({
    upToAge: z.int(),
    /** Of the parts between T1 and T2, T2 and T3, and above T3. */
    sharesPercent: z.tuple([z.int(), z.int(), z.int()]),
    thresholds: z.array(RefundThreshold),
  }),
  pensionAges: z.array(PensionAge),
  budgetAreas: z.array(BudgetArea),
});
export type LawCatalogue = z.infer<typeof LawFile>;

const ParagraphFile = z.strictObject({
  version: z.string(),
  paragraphs: z.array(CatalogueParagraph),
});

const SettingFile = z.strictObject({ version: z.string(), settings: z.array(DefaultSetting) });

/** Fælles Faglige Begreber as shipped. Throws where the shipped file is damaged, as do the others. */
export function loadFfb(): FfbCatalogue {
  return FfbFile.parse(ffbFile);
}

export function loadParagraphs(): readonly CatalogueParagraph[] {
  return ParagraphFile.parse(paragraphFile).paragraphs;
}

export function loadDefaultSettings(): readonly DefaultSetting[] {
  return SettingFile.parse(settingFile).settings;
}

export function loadLaw(): LawCatalogue {
  return LawFile.parse(lawFile);
}
