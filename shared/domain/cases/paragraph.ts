import { z } from 'zod';

/** Catalogue key: 'SEL_85', 'SEL_107', 'ABL_105'. */
export const ParagraphKey = z.string().regex(/^[A-ZÆØÅ]{2,8}_\d{1,3}(?:_[a-z0-9]{1,3})?$/u);
export type ParagraphKey = z.infer<typeof ParagraphKey>;

/** What the paragraph catalogue says about one kind of stay or help. Rules take it as an argument. */
export const ParagraphKind = z.strictObject({
  key: ParagraphKey,
  /** Where the citizen lives: SEL_107, SEL_108, SEL_110, ABL_105. */
  isStay: z.boolean(),
  /** ABL § 105 is housing, not help: the help there is § 85. */
  isHelp: z.boolean(),
  temporary: z.boolean(),
  /** §§ 82 a–d and open offers have no follow-up schedule. */
  hasSchedule: z.boolean(),
  needsMoveOutPlan: z.boolean(),
  isBotilbud: z.boolean(),
});
export type ParagraphKind = z.infer<typeof ParagraphKind>;
