import { expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import type { citation, evidence, sectionId } from './schema/common.js';
import type { fact, hint, hintText, test } from './schema/hints.js';
import type {
  choiceText,
  partText,
  question,
  questionId,
  questionPart,
  questionText,
  reasons,
} from './schema/questions.js';
import type { source } from './schema/sources.js';
import type { Citation, Evidence, SectionId } from './citation.js';
import type { Fact, Hint, HintText, Test } from './hint.js';
import type { ChoiceText, PartText, Question, QuestionId, QuestionPart, QuestionText, Reasons } from './question.js';
import type { Source } from './source.js';

// Checked by the type check. `satisfies` in the schema refuses what the type has no place for; this, what the schema leaves out.
it('says in each schema what the public type says', () => {
  expectTypeOf<z.infer<typeof sectionId>>().toEqualTypeOf<SectionId>();
  expectTypeOf<z.infer<typeof citation>>().toEqualTypeOf<Citation>();
  expectTypeOf<z.infer<typeof evidence>>().toEqualTypeOf<Evidence>();
  expectTypeOf<z.infer<typeof questionId>>().toEqualTypeOf<QuestionId>();
  expectTypeOf<z.infer<typeof questionPart>>().toEqualTypeOf<QuestionPart>();
  expectTypeOf<z.infer<typeof question>>().toEqualTypeOf<Question>();
  expectTypeOf<z.infer<typeof choiceText>>().toEqualTypeOf<ChoiceText>();
  expectTypeOf<z.infer<typeof partText>>().toEqualTypeOf<PartText>();
  expectTypeOf<z.infer<typeof questionText>>().toEqualTypeOf<QuestionText>();
  expectTypeOf<z.infer<typeof reasons>>().toEqualTypeOf<Reasons>();
  expectTypeOf<z.infer<typeof fact>>().toEqualTypeOf<Fact>();
  expectTypeOf<z.infer<typeof test>>().toEqualTypeOf<Test>();
  expectTypeOf<z.infer<typeof hint>>().toEqualTypeOf<Hint>();
  expectTypeOf<z.infer<typeof hintText>>().toEqualTypeOf<HintText>();
  expectTypeOf<z.infer<typeof source>>().toEqualTypeOf<Source>();
});
