import { choose, undecided } from '../engine/course-starts.js';
import { toChoice } from '../engine/course-quarters.js';
import { begin, firstOf, PASSING, STARTED, UNSTARTED, type Course } from '../engine/course.js';

/**
 * The first of all orders that lead to the same course, as far as it has been chosen: it keeps the order of the plan where that makes no difference.
 *
 * @param order is filled in with indices of sites
 */
export const firstOrder = (course: Course, order: Int32Array): void => {
  const { machine, state, equals, line, leaders, followers, scratch: before } = course;
  const { count } = machine;
  before.set(equals);
  for (let at = 0; at < state[STARTED]!; at += 1) {
    const site = line[at]!;
    before[site]! |= leaders[site]!;
    for (let rest = followers[site]!; rest !== 0; rest &= rest - 1) before[firstOf(rest)]! |= 1 << site;
  }
  let placed = 0;
  for (let place = 0; place < count; place += 1) {
    let site = 0;
    while ((placed & (1 << site)) !== 0 || (before[site]! & ~placed) !== 0) site += 1;
    order[place] = site;
    placed |= 1 << site;
  }
};

/** Goes through a course from its beginning to its end as a list has it. Of sites that are equal the list must have the earlier one first. */
export const followOrder = (course: Course, order: ArrayLike<number>): void => {
  const { state } = course;
  begin(course);
  for (let among = state[UNSTARTED]!; toChoice(course, among);) {
    const passing = state[PASSING]!;
    const open = undecided(course);
    let earlier = 0;
    let at = 0;
    for (; (passing & (1 << order[at]!)) === 0; at += 1) earlier |= open & (1 << order[at]!);
    choose(course, order[at]!, earlier, open & ~earlier);
    among = passing & ~(1 << order[at]!);
  }
};
