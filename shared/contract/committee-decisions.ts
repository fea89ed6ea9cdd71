import { z } from 'zod';
import { Id } from '../base/ids.ts';
import { Version } from '../base/text.ts';
import type { DecisionDefaults, DecisionOnItem } from '../domain/committee/decision-view.ts';
import { DecisionFields } from '../domain/committee/decision.ts';
import { command, query, returns } from './define.ts';
import { Reason } from './field.ts';

const OneItem = z.strictObject({ caseId: Id, itemId: Id });
const AtMeeting = OneItem.extend({ meetingId: Id });
const SavedDecision = returns<{ readonly decisionId: string; readonly version: number }>();
const touches = ['committee', 'case', 'cases', 'my-day'] as const;

/** What the committee decides, and what comes of it. */
export const decisions = {
  decisionOn: query({ access: 'case.read', input: OneItem, output: returns<DecisionOnItem>() }),
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
};
