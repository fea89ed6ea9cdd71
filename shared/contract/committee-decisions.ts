import { z } from 'zod';
import { CivilDate } from '../base/dates.ts';
import { Id } from '../base/ids.ts';
import { Prose, Version } from '../base/text.ts';
import { EndReason, Intervention } from '../domain/cases/model.ts';
import type { CaseTasks } from '../domain/committee/task-view.ts';
import type {
  DecisionDefaults,
  DecisionOnItem,
  GrantToCarryOut,
} from '../domain/committee/decision-view.ts';
import { CaseTask, DecisionFields, Notice } from '../domain/committee/decision.ts';
import { PlacementFields } from './cases-help.ts';
import { command, query, returns } from './define.ts';
import { OneCase, Reason } from './field.ts';

const OneItem = z.strictObject({ caseId: Id, itemId: Id });
const AtMeeting = OneItem.extend({ meetingId: Id });
const SavedDecision = returns<{ readonly decisionId: string; readonly version: number }>();
const Saved = returns<{ readonly id: string; readonly version: number }>();
const onCase = ['case', 'my-day'] as const;
const touches = ['committee', 'case', 'cases', 'my-day'] as const;

const Place = z.int().min(0).max(19);
const GoalAnswer = z.discriminatedUnion('choice', [
  z.strictObject({ goalId: Id, choice: z.literal('close'), reason: Reason }),
  /** To help that begins in the same act, by its place in what is granted. */
  z.strictObject({ goalId: Id, choice: z.literal('follow-new'), place: Place }),
  z.strictObject({ goalId: Id, choice: z.literal('stay-on-case') }),
]);
/** What the decision leaves to the caseworker; price, hours and days are the decision's. */
const Answers = z.strictObject({
  begins: z
    .array(
      z.strictObject({
        place: Place,
        purpose: Prose,
        providerId: Id.nullable(),
        departmentId: Id.nullable(),
        /** The stay it is given in; null where it is none, or begins with it. */
        stayId: Id.nullable(),
        /** The citizen moves in on the first day of the help: the stay is registered with it. */
        movesIn: z.boolean(),
        ...Intervention.pick({ primaryTargetGroup: true, otherTargetGroups: true, services: true })
          .shape,
        /** As when help is registered by hand: null where it is no place in a botilbud. */
        placement: PlacementFields.nullable(),
        /** null: granted, and the start is confirmed later. */
        startedOn: CivilDate.nullable(),
      }),
    )
    .max(20),
  ends: z
    .array(
      z.strictObject({
        place: Place,
        endReason: EndReason.exclude(['died']),
        goals: z.array(GoalAnswer).max(200),
      }),
    )
    .max(20),
});

const TaskFields = CaseTask.pick({ text: true, responsibleId: true, dueOn: true });
const NoticeFields = Notice.pick({
  sentOn: true,
  receivedOn: true,
  complaintOn: true,
  reviewedOn: true,
  reviewResult: true,
  forwardedOn: true,
});

/** What the committee decides, and what comes of it. */
export const decisions = {
  decisionOn: query({ access: 'case.read', input: OneItem, output: returns<DecisionOnItem>() }),
  /** Tasks and afgørelser of a case, open ones first. */
  caseTasks: query({ access: 'case.read', input: OneCase, output: returns<CaseTasks>() }),
  /** Help that is granted on a case and not carried out yet, soonest deadline first. */
  grantsToCarryOut: query({
    access: 'case.read',
    input: OneCase,
    output: returns<readonly GrantToCarryOut[]>(),
  }),
  decisionDefaults: query({
    access: 'committee.decide',
    input: AtMeeting,
    output: returns<DecisionDefaults>(),
  }),
  /** `version` is the item's: what is decided on is what was on the screen. */
  decide: command({
    access: 'committee.decide',
    input: AtMeeting.extend({ version: Version, decision: DecisionFields }),
    output: SavedDecision,
    touches,
  }),
  /** Until the minutes are approved. `version` is that of the decision it takes the place of. */
  correctDecision: command({
    access: 'committee.decide',
    input: AtMeeting.extend({
      decisionId: Id,
      version: Version,
      decision: DecisionFields,
      reason: Reason,
    }),
    output: SavedDecision,
    touches,
  }),
  /** Only here does a decision change help: begun, changed and ended in one act. */
  carryOut: command({
    access: 'case.end',
    input: z.strictObject({
      caseId: Id,
      decisionId: Id,
      version: Version,
      carriedOutOn: CivilDate,
      /** null: the help was changed elsewhere, or nothing is to be; it is only ticked. */
      answers: Answers.nullable(),
    }),
    output: Saved,
    touches,
  }),
  /** Within ten minutes, by who did it: exactly what the carrying out did to the help is taken back. */
  undoCarryOut: command({
    access: 'case.end',
    input: z.strictObject({ caseId: Id, decisionId: Id, version: Version }),
    output: Saved,
    touches,
  }),
  /** By hand. */
  addTask: command({
    access: 'case.write',
    input: OneCase.extend({ task: TaskFields }),
    output: Saved,
    touches: onCase,
  }),
  /** Of a decision's task too: who does it, and when. */
  saveTask: command({
    access: 'case.write',
    input: z.strictObject({ caseId: Id, taskId: Id, version: Version, task: TaskFields }),
    output: Saved,
    touches: onCase,
  }),
  /** null: not done after all. */
  tickTask: command({
    access: 'case.write',
    input: z.strictObject({
      caseId: Id,
      taskId: Id,
      version: Version,
      doneOn: CivilDate.nullable(),
    }),
    output: Saved,
    touches: onCase,
  }),
  saveNotice: command({
    access: 'case.write',
    input: z.strictObject({ caseId: Id, noticeId: Id, version: Version, dates: NoticeFields }),
    output: Saved,
    touches: onCase,
  }),
};
