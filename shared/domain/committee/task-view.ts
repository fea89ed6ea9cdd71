import type { NamedEmployee } from '../cases/view.ts';
import type { StandingNotice } from './case-notices.ts';
import type { CaseTask, Outcome } from './decision.ts';
import type { AgendaKind } from './item.ts';

export interface TaskView {
  readonly task: CaseTask;
  readonly responsible: NamedEmployee;
  readonly isOverdue: boolean;
  /** The item whose decision made it; null where it was made by hand. */
  readonly itemId: string | null;
}

export interface NoticeView extends StandingNotice {
  readonly outcome: Outcome | null;
  readonly itemId: string | null;
  readonly kind: AgendaKind | null;
  /** What it is about: the question, else what was proposed. */
  readonly about: string | null;
}

/** What is to be done on a case, and what the citizen is told. */
export interface CaseTasks {
  readonly tasks: readonly TaskView[];
  /** Newest decision first. */
  readonly notices: readonly NoticeView[];
}
