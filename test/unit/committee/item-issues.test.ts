import { describe, expect, it } from 'vitest';
import { helpIssues, itemIssues } from '#shared/domain/committee/item-issues.ts';
import { itemState, isItemOpen } from '#shared/domain/committee/item-page.ts';
import type { ProposedHelp } from '#shared/domain/committee/item.ts';
import { aDecision, anItem } from '#test/support/item-rows.ts';
import { anIntervention, idOf } from '#test/support/domain-rows.ts';

const HELP = idOf(3);
const facts = {
  interventions: [anIntervention()],
  paragraphs: new Map([
    ['SEL_85', { isHelp: true }],
    ['ABL_105', { isHelp: false }],
  ]),
  isProvider: (id: string) => id === idOf(7),
  today: '2026-11-22',
};
const begin = { act: 'begin', rate: null, hours: null, providerId: null } as const;
const codes = (helps: readonly ProposedHelp[], over: Partial<typeof facts> = {}) =>
  helpIssues(helps, { ...facts, ...over }).map(({ path, code }) => `${path} ${code}`);

describe('what keeps an item from being saved', () => {
  it('is help that is over, cancelled, annulled or on another case', () => {
    const end: ProposedHelp = { act: 'end', interventionId: HELP };
    const of = (fields: Parameters<typeof anIntervention>[0]) =>
      codes([end], { interventions: [anIntervention(fields)] });
    expect(of({ endedOn: '2026-06-01' })).toEqual(['0.interventionId item.help-is-over']);
    expect(of({ cancelledOn: '2026-06-01' })).toEqual(['0.interventionId item.help-is-over']);
    expect(of({ annulledAt: '2026-06-01T10:00:00.000Z' })).toEqual([
      '0.interventionId item.help-not-on-case',
    ]);
    expect(of({ id: idOf(4) })).toEqual(['0.interventionId item.help-not-on-case']);
    expect(of({})).toEqual([]);
  });

  it('is housing proposed as help, and a provider nobody knows', () => {
    expect(codes([{ ...begin, paragraph: 'ABL_105' }])).toEqual(['0.paragraph item.no-such-help']);
    expect(codes([{ ...begin, paragraph: 'SEL_85', providerId: idOf(8) }])).toEqual([
      '0.providerId provider.no-such',
    ]);
    expect(codes([{ ...begin, paragraph: 'SEL_85', providerId: idOf(7) }])).toEqual([]);
  });

  it('is said where it stands, in the proposal and in each alternative', () => {
    const twice: ProposedHelp[] = [
      { act: 'end', interventionId: HELP },
      { act: 'change', interventionId: HELP, rate: null, hours: null },
    ];
    const alternatives = [
      { name: 'Ingen ændring', note: null, help: [] },
      { name: 'Begge dele', note: null, help: twice },
    ];
    expect(itemIssues({ ...anItem(), alternatives, proposedHelp: twice }, facts)).toEqual([
      { path: 'proposedHelp.1.interventionId', code: 'item.help-named-twice' },
      { path: 'alternatives.1.help.1.interventionId', code: 'item.help-named-twice' },
    ]);
  });

  it('is an assessment of tomorrow, not one of today', () => {
    const on = (providerAssessedOn: string) => itemIssues(anItem({ providerAssessedOn }), facts);
    expect(on('2026-11-23')).toEqual([
      { path: 'providerAssessedOn', code: 'item.assessed-in-the-future' },
    ]);
    expect(on('2026-11-22')).toEqual([]);
  });
});

describe('an item', () => {
  it('is over when it is annulled, taken back or decided, and open again when the decision is annulled', () => {
    const item = anItem();
    expect(isItemOpen(item, [])).toBe(true);
    expect(isItemOpen({ ...item, annulledAt: '2026-11-01T10:00:00.000Z' }, [])).toBe(false);
    expect(isItemOpen({ ...item, withdrawnOn: '2026-11-01' }, [])).toBe(false);
    expect(isItemOpen(item, [aDecision()])).toBe(false);
    expect(isItemOpen(item, [aDecision({ annulledAt: '2026-11-01T10:00:00.000Z' })])).toBe(true);
  });

  it('that was taken back is so also on an agenda', () => {
    const onAgenda = anItem({ meetingId: idOf(90), place: 1 });
    expect(itemState(onAgenda, null)).toBe('on-agenda');
    expect(itemState({ ...onAgenda, withdrawnOn: '2026-11-01' }, null)).toBe('withdrawn');
    expect(itemState(anItem(), null)).toBe('waiting');
  });
});
