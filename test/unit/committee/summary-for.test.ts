import { describe, expect, test } from 'vitest';
import { firstSentence } from '#shared/domain/committee/first-sentence.ts';
import type { ProposedHelp } from '#shared/domain/committee/item.ts';
import { knownEffect } from '#shared/domain/committee/known-effect.ts';
import {
  concernsProvider,
  summaryForProvider,
  summaryOnPaper,
} from '#shared/domain/committee/summary-for.ts';
import { aSummary } from '#test/support/committee-rows.ts';
import { aCitizen, aGoal, idOf } from '#test/support/domain-rows.ts';

const PROVIDER = idOf(7);
const FREE_CHOICE = {
  visitedOffer: 'Søhuset',
  visitedYearly: 100_000,
  chosenOffer: 'Åhuset',
  chosenYearly: 200_000,
};

describe('the page of a protected citizen', () => {
  const summary = aSummary(
    { freeChoice: FREE_CHOICE },
    { citizen: aCitizen({ isProtected: true, firstNames: 'Hemmelige', lastName: 'Skjult' }) },
  );

  test('has neither name nor any place, though names were asked for', () => {
    const shown = summaryOnPaper(summary, { withNames: true, withProtectedPlaces: false });
    expect(JSON.stringify(shown)).not.toMatch(/Hemmelige|Skjult|Bostøtte|Søhuset|Åhuset/u);
    expect(shown.header.name).toBe('HS');
  });

  test('has both when that was ticked', () => {
    const shown = summaryOnPaper(summary, { withNames: true, withProtectedPlaces: true });
    expect(shown.header).toMatchObject({
      name: 'Hemmelige Skjult',
      providerNames: ['Bostøtten'],
    });
  });
});

test('initials stand for the name unless names are asked for', () => {
  const choice = { withNames: false, withProtectedPlaces: false };
  expect(summaryOnPaper(aSummary(), choice).header.name).toBe('SB');
});

describe('what a provider gets', () => {
  const begins = {
    act: 'begin',
    paragraph: 'SEL_107',
    providerId: idOf(8),
    rate: { amount: 200_000, unit: 'day' },
    hours: null,
  } as const;
  const summary = aSummary(
    { freeChoice: FREE_CHOICE, proposedHelp: [begins] },
    { goals: [aGoal(), aGoal({ id: idOf(81), title: 'En andens mål', interventionId: idOf(9) })] },
  );

  test('is nothing of an item that concerns others', () => {
    expect(concernsProvider(summary, idOf(99))).toBe(false);
  });

  test('is an item where it helps, and one where it is to begin', () => {
    expect(concernsProvider(summary, PROVIDER)).toBe(true);
    expect(concernsProvider(summary, idOf(8))).toBe(true);
  });

  test('has no price but its own, no alternatives, no free choice and no goal of others', () => {
    const own = summaryForProvider(summary, PROVIDER);
    expect(own).toMatchObject({ cost: null, alternatives: [], proposed: [], isHighCost: false });
    expect(own.refund).toBeNull();
    expect(own.item).toMatchObject({ freeChoice: null, alternatives: [], proposedHelp: [] });
    expect(own.goals.map(({ goal }) => goal.title)).toEqual(['Handler selv ind']);
    expect(own.helps).toHaveLength(1);
    expect(JSON.stringify(own)).not.toMatch(/Søhuset|200000|En andens mål/u);
  });
});

describe('an alternative', () => {
  const costOf = (help: readonly ProposedHelp[]) =>
    aSummary({ alternatives: [{ name: 'Plejecenter', note: null, help: [...help] }] })
      .alternatives[0]?.cost;

  test('that says nothing of the help is not priced as today', () => {
    expect(costOf([])).toBeNull();
  });

  test('that lets the help go on as it is costs what it costs today', () => {
    const goesOn = { act: 'change', interventionId: idOf(3), rate: null, hours: null } as const;
    expect(costOf([goesOn])).toEqual(aSummary().cost?.asToday);
  });
});

test('whether the citizen is above 1 mio. kr. cannot be told where a price is not known', () => {
  const begins = {
    act: 'begin',
    paragraph: 'SEL_107',
    providerId: null,
    rate: null,
    hours: null,
  } as const;
  expect(aSummary().isHighCost).toBe(false);
  expect(aSummary({ proposedHelp: [begins] }).isHighCost).toBeNull();
  const dear = { ...begins, rate: { amount: 400_000, unit: 'day' } as const };
  expect(aSummary({ proposedHelp: [begins, dear] }).isHighCost).toBe(true);
});

describe('an effect', () => {
  const sum = (oere: number, known = 1) => ({ oere, known, total: 1 });

  test('with a price unknown on either side is none', () => {
    expect(knownEffect(sum(0, 0), sum(500))).toBeNull();
    expect(knownEffect(sum(500), sum(0, 0))).toBeNull();
  });

  test('is as today minus the proposal', () => {
    expect(knownEffect(sum(500), sum(800))).toBe(-300);
  });
});

describe('the first sentence', () => {
  test.each([
    ['', ''],
    ['Uden punktum', 'Uden punktum'],
    [
      'Støtten jf. § 85 sættes ned kl. 14. Derefter følges op.',
      'Støtten jf. § 85 sættes ned kl. 14.',
    ],
    ['Kan det gå? Ja.', 'Kan det gå?'],
    ['Første linje\nAnden linje.', 'Første linje'],
  ])('of %j is %j', (text, first) => {
    expect(firstSentence(text)).toBe(first);
  });
});
