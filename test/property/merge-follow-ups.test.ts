import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { merge, mergeDifferences, type Said } from '#shared/domain/follow-ups/merge.ts';
import { FollowUpForm, Outcome } from '#shared/domain/follow-ups/model.ts';
import { aFollowUp, aMeasurement, idOf } from '#test/support/domain-rows.ts';

const words = fc.option(fc.constantFrom('a', 'b', 'c'));
const GOALS = [idOf(501), idOf(502), idOf(503)];
const HELP = [idOf(601), idOf(602)];

/** One side; its measurements have ids of its own, so that one can be told from the other's. */
function anySaid(side: number): fc.Arbitrary<Said> {
  return fc
    .record({
      heldOn: fc.constantFrom('2026-11-20', '2026-11-22'),
      form: fc.constantFrom(...FollowUpForm.options),
      consentNote: words,
      participants: words,
      citizenView: words,
      note: words,
      help: fc.uniqueArray(
        fc.record({
          interventionId: fc.constantFrom(...HELP),
          outcome: fc.constantFrom(...Outcome.options),
          note: words,
        }),
        { selector: (one) => one.interventionId, maxLength: 2 },
      ),
      goals: fc.uniqueArray(
        fc.record({
          goalId: fc.constantFrom(...GOALS),
          value: fc.option(fc.constantFrom(100, 200)),
        }),
        { selector: (one) => one.goalId, maxLength: 3 },
      ),
      potentials: fc.boolean(),
    })
    .map(({ help, goals, potentials, ...fields }) => {
      const idFor = (goalId: string) => idOf(side * 1000 + GOALS.indexOf(goalId));
      return {
        followUp: aFollowUp({
          ...fields,
          id: idOf(side),
          interventions: help.map((one) => ({ ...one, workingOutcomes: [] })),
          goals: goals.map(({ goalId, value }) => ({
            goalId,
            measurementId: value === null ? null : idFor(goalId),
            notMeasuredReason: value === null ? `side ${side}` : null,
          })),
        }),
        measurements: goals.flatMap(({ goalId, value }) =>
          value === null ? [] : [aMeasurement({ id: idFor(goalId), goalId, value })],
        ),
        potentials: help.slice(0, potentials ? 1 : 0).map(({ interventionId }) => ({
          interventionId,
          potential: 'high' as const,
          reason: `side ${side}`,
        })),
      };
    });
}

const anyChoices = fc.infiniteStream(fc.constantFrom('mine' as const, 'theirs' as const));

it('nothing that was said is lost, and what was decided is as chosen', () => {
  fc.assert(
    fc.property(anySaid(1), anySaid(2), anyChoices, (mine, theirs, stream) => {
      const differences = mergeDifferences(mine, theirs);
      const choices = Object.fromEntries(
        differences.map(({ field }) => [field, stream.next().value ?? 'mine'] as const),
      );
      const merged = merge(mine, theirs, choices)?.followUp;
      const [my, their] = [mine.followUp, theirs.followUp];
      for (const field of ['consentNote', 'participants', 'citizenView', 'note'] as const) {
        const decided = choices[field];
        const expected =
          decided === undefined
            ? (my[field] ?? their[field])
            : (decided === 'mine' ? my : their)[field];
        expect(merged?.[field]).toBe(expected);
      }
      for (const goalId of GOALS) {
        const ofGoal = (one: typeof my) => one.goals.find((answer) => answer.goalId === goalId);
        const answers = merged?.goals.filter((answer) => answer.goalId === goalId) ?? [];
        const said = [ofGoal(my), ofGoal(their)].filter((answer) => answer !== undefined);
        const decided = choices[`goals.${goalId}.answer`];
        const chosen = decided === undefined ? said[0] : ofGoal(decided === 'mine' ? my : their);
        // Asked once, answered once: a measurement both made is theirs, and not counted twice.
        const shared = decided === undefined && said.length === 2 ? ofGoal(their) : chosen;
        expect(answers).toEqual(shared === undefined ? [] : [shared]);
      }
      for (const interventionId of HELP) {
        const ticked = (one: typeof my | undefined) =>
          one?.interventions.some((each) => each.interventionId === interventionId) ?? false;
        expect(ticked(merged)).toBe(ticked(my) || ticked(their));
      }
    }),
  );
});

it('nothing is merged while anything is undecided, and two that say the same need no deciding', () => {
  fc.assert(
    fc.property(anySaid(1), anySaid(2), (mine, theirs) => {
      expect(merge(mine, theirs, {}) === null).toBe(mergeDifferences(mine, theirs).length > 0);
      expect(mergeDifferences(mine, mine)).toEqual([]);
    }),
  );
});

it('which of the two saved first does not decide what differs', () => {
  fc.assert(
    fc.property(anySaid(1), anySaid(2), (mine, theirs) => {
      const names = (one: Said, other: Said) =>
        mergeDifferences(one, other)
          .map(({ field }) => field)
          .toSorted((a, b) => a.localeCompare(b));
      expect(names(mine, theirs)).toEqual(names(theirs, mine));
    }),
  );
});
