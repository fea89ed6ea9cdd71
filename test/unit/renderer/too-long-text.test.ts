import { t } from 'i18next';
import { beforeAll, expect, it } from 'vitest';
import { decisions } from '#shared/contract/committee-decisions.ts';
import { invalid } from '#shared/base/errors.ts';
import { ItemFields } from '#shared/domain/committee/item.ts';
import { fieldsOf, readableFields } from '../../../renderer/features/committee/item-form-values.ts';
import { errorTitle, issueText } from '../../../renderer/lib/error-text.ts';
import { startI18n } from '../../../renderer/lib/i18n.ts';
import { longestAt } from '../../../renderer/lib/text-limit.ts';
import { codeOfZodIssue } from '../../../renderer/lib/zod-issue.ts';
import { anItem } from '../../support/item-rows.ts';

beforeAll(() => startI18n('da'));

const tooLong = 'x'.repeat(60_742);

it('a text that is too long is told how long it is, how long it may be, and that it is kept', () => {
  const refused = ItemFields.shape.question.safeParse(tooLong, {
    error: (issue) => JSON.stringify(codeOfZodIssue(issue)),
  });
  const issue = JSON.parse(refused.error?.issues[0]?.message ?? '{}') as { code: string };
  expect(issueText(t, issue)).toBe('Der er 60.742 tegn; der kan være 20.000. Teksten er bevaret');
});

it('a field knows its own limit at any depth, and none where there is none', () => {
  expect(longestAt(ItemFields, 'question')).toBe(20_000);
  expect(longestAt(ItemFields, 'alternatives.2.name')).toBe(300);
  expect(longestAt(decisions.saveTask.input, 'task.text')).toBe(300);
  expect(longestAt(ItemFields, 'validFrom')).toBeUndefined();
  expect(longestAt(ItemFields, 'gone.away')).toBeUndefined();
});

it('what is written beside a text that is too long is read all the same', () => {
  const last = fieldsOf(anItem({ validFrom: '2027-01-01' }));
  const read = readableFields(
    { ...last, question: 'Kan støtten sættes ned?', proposal: tooLong, validFrom: '3' },
    last,
  );
  expect(read.question).toBe('Kan støtten sættes ned?');
  expect(read.proposal).toHaveLength(20_000);
  expect(read.validFrom).toBe('2027-01-01');
});

it('a refusal that is nobody’s field points at no field', () => {
  const wayOn = (path: string) => errorTitle(t, invalid(path, 'meeting.no-chair')).wayOn;
  expect(wayOn('')).not.toContain('markeret');
  expect(wayOn('heldOn')).toContain('markeret');
});
