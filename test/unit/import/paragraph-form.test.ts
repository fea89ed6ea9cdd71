import { expect, it } from 'vitest';
import { readParagraph } from '#shared/domain/import/paragraph-form.ts';
import { CONTEXT } from '#test/fixtures/import/context.ts';

it.each(['', '§', '§ 1007', '§ 9', '§ 85 x', 'SEL § 105', 'ABL § 107', 'bostøtte', '§ 85 § 107'])(
  'does not know "%s"',
  (written) => {
    expect(readParagraph(written, CONTEXT.paragraphs)).toEqual({ kind: 'unknown' });
  },
);

it.each([
  ['§107', 'SEL_107'],
  ['§ 107', 'SEL_107'],
  ['SEL § 107, stk. 1', 'SEL_107'],
  ['SEL §107 stk.2 nr. 3', 'SEL_107'],
  ['Servicelovens § 85', 'SEL_85'],
  ['§ 85 i serviceloven', 'SEL_85'],
  ['§ 85, SEL', 'SEL_85'],
  ['sel 108', 'SEL_108'],
  ['SEL_108', 'SEL_108'],
  ['§ 82 b', 'SEL_82_b'],
  ['§82B', 'SEL_82_b'],
  ['SEL § 82 (åbent tilbud)', 'SEL_82'],
  ['ABL § 105', 'ABL_105'],
  ['§ 105', 'ABL_105'],
  ['ABL § 105 (§ 85)', 'ABL_105'],
  ['almenboligloven § 105, stk. 2', 'ABL_105'],
  ['Ældreloven', 'AEL_10'],
])('reads "%s" as %s', (written, key) => {
  expect(readParagraph(written, CONTEXT.paragraphs)).toEqual({ kind: 'known', key });
});

it.each([
  ['107', ['SEL_107']],
  ['105', ['ABL_105']],
  ['82b', ['SEL_82_b']],
])('asks what the bare number "%s" means', (written, choices) => {
  expect(readParagraph(written, CONTEXT.paragraphs)).toEqual({ kind: 'bare', written, choices });
});
