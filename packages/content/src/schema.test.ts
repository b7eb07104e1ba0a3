import { expectTypeOf, it } from 'vitest';
import type * as z from 'zod/mini';
import type {
  actor,
  instrument,
  instrumentPoint,
  meetingPlace,
  moment,
  motive,
  residentGroup,
  scaleInsight,
  scaleLevel,
  sideEffect,
  step,
  term,
  termText,
  timelineEntry,
} from './schema/collections.js';
import type { citation, entryText, evidence, ref, sectionId, status } from './schema/common.js';
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
import type { EntryText, Ref, Status } from './entry.js';
import type { Fact, Hint, HintText, Test } from './hint.js';
import type { Actor, Instrument, InstrumentPoint, ScaleLevel, SideEffect } from './instrument.js';
import type { MeetingPlace } from './meeting-place.js';
import type { Moment } from './moment.js';
import type { Motive } from './motive.js';
import type { ChoiceText, PartText, Question, QuestionId, QuestionPart, QuestionText, Reasons } from './question.js';
import type { ResidentGroup } from './resident-group.js';
import type { ScaleInsight } from './scale-insight.js';
import type { Source } from './source.js';
import type { Step } from './step.js';
import type { Term, TermText } from './term.js';
import type { TimelineEntry } from './timeline-entry.js';

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
  expectTypeOf<z.infer<typeof status>>().toEqualTypeOf<Status>();
  expectTypeOf<z.infer<typeof ref>>().toEqualTypeOf<Ref>();
  expectTypeOf<z.infer<typeof entryText>>().toEqualTypeOf<EntryText>();
  expectTypeOf<z.infer<typeof scaleLevel>>().toEqualTypeOf<ScaleLevel>();
  expectTypeOf<z.infer<typeof actor>>().toEqualTypeOf<Actor>();
  expectTypeOf<z.infer<typeof sideEffect>>().toEqualTypeOf<SideEffect>();
  expectTypeOf<z.infer<typeof instrumentPoint>>().toEqualTypeOf<InstrumentPoint>();
  expectTypeOf<z.infer<typeof instrument>>().toEqualTypeOf<Instrument>();
  expectTypeOf<z.infer<typeof moment>>().branded.toEqualTypeOf<Moment>();
  expectTypeOf<z.infer<typeof timelineEntry>>().branded.toEqualTypeOf<TimelineEntry>();
  expectTypeOf<z.infer<typeof motive>>().toEqualTypeOf<Motive>();
  expectTypeOf<z.infer<typeof step>>().toEqualTypeOf<Step>();
  expectTypeOf<z.infer<typeof residentGroup>>().toEqualTypeOf<ResidentGroup>();
  expectTypeOf<z.infer<typeof scaleInsight>>().toEqualTypeOf<ScaleInsight>();
  expectTypeOf<z.infer<typeof meetingPlace>>().toEqualTypeOf<MeetingPlace>();
  expectTypeOf<z.infer<typeof term>>().toEqualTypeOf<Term>();
  expectTypeOf<z.infer<typeof termText>>().toEqualTypeOf<TermText>();
});
