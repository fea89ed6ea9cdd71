import type { ParagraphKind } from '../cases/paragraph.ts';
import type { CommitteeSettings } from '../committee/settings.ts';
import type { FollowUpIntervals } from '../follow-ups/model.ts';
import type { MoveOutSettings } from '../move-out/settings.ts';

/** A paragraph as people read it. */
export interface CatalogueParagraph extends ParagraphKind {
  /** 'SEL § 107' */
  readonly display: string;
  readonly name: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** A term of Fælles Faglige Begreber. */
export interface CatalogueConcept {
  readonly code: string;
  readonly parentCode: string | null;
  readonly term: string;
  readonly kind: string;
  readonly selectable: boolean;
  readonly ordinal: number | null;
}

/** What the municipality decides itself, as it applies today. */
export interface MunicipalitySettings {
  readonly intervals: FollowUpIntervals;
  /** What a new tight series begins with. */
  readonly tightSeries: { readonly intervalWeeks: number; readonly count: number };
  /** A provider is asked for a status this many days before a follow-up is due. */
  readonly providerStatusDays: number;
  /** An acute grant without an active goal is reminded of after this many days. */
  readonly acuteWithoutGoalDays: number;
  /** A course of SEL § 82 b is reminded of after this many months. */
  readonly course82Months: number;
  readonly paceTolerancePoints: number;
  readonly idleLockMinutes: number;
  readonly moveOut: MoveOutSettings;
  readonly committee: CommitteeSettings;
  /** Whether folkepensionsalder suggests an early dialogue. It is never a criterion. */
  readonly revisitation: { readonly remindsByAge: boolean };
  readonly municipality: string | null;
}

export interface Catalogue {
  readonly ffbVersion: string;
  readonly paragraphs: readonly CatalogueParagraph[];
  readonly concepts: readonly CatalogueConcept[];
  readonly settings: MunicipalitySettings;
}
