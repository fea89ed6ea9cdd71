import type { CivilDate } from '#shared/base/dates.ts';

export interface ChartPoint {
  readonly date: CivilDate;
  /** In the unit of the scale (whole hundredths); only `labelFor` knows what it reads as. */
  readonly value: number;
}

export interface ChartMeasurement extends ChartPoint {
  /** As people read it: "Udfører". */
  readonly source: string;
  /** False where another measurement of the same day speaks for the day: drawn hollow, not joined. */
  readonly counts?: boolean;
  /** The citizen's own, 0–10. */
  readonly rating?: number | null;
}

/** Everything a goal's drawing shows. Knows no contract; the same on screen, in the meeting and in print. */
export interface GoalChartData {
  readonly title: string;
  readonly baseline: ChartPoint;
  readonly target: ChartPoint | null;
  /** Kept within these two, both included (maintain). */
  readonly toleranceBand: { readonly from: number; readonly to: number } | null;
  readonly measurements: readonly ChartMeasurement[];
  /** The expected pace: a line through these. Empty where no pace is expected. */
  readonly pacePoints: readonly ChartPoint[];
  /** Turns the axis, so that better is up. */
  readonly lowerIsBetter: boolean;
  /** "På vej", "Ved målet" … */
  readonly resultWord: string;
  readonly today: CivilDate;
  /** Plain words beside the drawing, without the trade's terms. */
  readonly forCitizen?: boolean;
  readonly labelFor: (value: number) => string;
  /** In full, for the table; as `labelFor` where it is not given. */
  readonly wordsFor?: (value: number) => string;
  /** The value alone, for the axis, where the unit would stand at every step. */
  readonly tickFor: (value: number) => string;
  /** Where the scale has fixed ends (0–4, 0–100); else taken from the values. */
  readonly domain?: readonly [number, number];
  /** Where the scale has fixed steps; else even ones. */
  readonly ticks?: readonly number[];
}
