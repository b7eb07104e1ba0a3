import { FATE, rightOf, stayOf, TENURES, type Compiled, type Machine } from './compile.js';
import { note, RECORD, takers, type Log } from './log.js';

export { compile, FATE, TENURES, type Compiled } from './compile.js';
export { logFor, type Log } from './log.js';

const reset = (machine: Machine): void => {
  const { count, horizon, after } = machine;
  machine.starts.fill(-1);
  machine.eligible.fill(-1);
  machine.fates.fill(0);
  machine.due.fill(-1);
  for (let place = 0; place < count; place += 1) after[place] = place + 1;
  after[count] = 0;
  for (let tenure = 0; tenure < TENURES; tenure += 1) {
    machine.heads[tenure] = tenure * 2 * count;
    machine.waiting[tenure] = 0;
    machine.standing[tenure] = machine.initial[tenure]!;
    machine.built[tenure] = 0;
    machine.aged[tenure] = 0;
    machine.gone[tenure] = 0;
  }
  machine.depth = 0;
  machine.temporary = 0;
  machine.away = 0;
  machine.returnedFromTemporary = 0;
  machine.returnedFromAway = 0;
  machine.newcomers = 0;
  machine.reserved = 0;
  machine.active = 0;
  machine.started = 0;
  machine.delivered = 0;
  machine.old = 0;
  machine.late = 0;
  machine.nextDue = horizon;
  machine.finish = -1;
  machine.awayQuarters = 0;
  machine.reservedQuarters = 0;
  machine.doubleMoves = 0;
};

const deliver = (machine: Machine, order: ArrayLike<number>, quarter: number): void => {
  const { horizon, due, dueAfter, built, planned } = machine;
  for (let place = due[quarter]!; place >= 0; place = dueAfter[place]!) {
    const site = order[place]!;
    machine.lots[machine.delivered] = site;
    machine.delivered += 1;
    machine.active -= 1;
    for (let tenure = 0; tenure < TENURES; tenure += 1) built[tenure]! += planned[site * TENURES + tenure]!;
  }
  let next = quarter + 1;
  while (next < horizon && due[next]! < 0) next += 1;
  machine.nextDue = next;
};

/** Who was emptied out first stands first in line, so that nobody has to be sorted. */
const giveBack = (machine: Machine, quarter: number, log: Log | null): void => {
  const { count, waiting, built, gone, heads, groups, line } = machine;
  for (let tenure = 0; tenure < TENURES; tenure += 1) {
    let homes = Math.min(waiting[tenure]!, built[tenure]! - gone[tenure]!);
    if (homes === 0) continue;
    waiting[tenure]! -= homes;
    gone[tenure]! += homes;
    const base = tenure * 2 * count;
    let head = heads[tenure]!;
    while (homes > 0) {
      const some = Math.min(homes, groups[head]!);
      if (some > 0) {
        const kind = (head - base) & 1;
        if (kind === takers.away) {
          machine.away -= some;
          machine.returnedFromAway += some;
        } else {
          machine.temporary -= some;
          machine.returnedFromTemporary += some;
        }
        if (log !== null) note(log, kind, line[(head - base) >> 1]!, tenure, quarter, some);
        groups[head]! -= some;
        homes -= some;
      }
      if (homes > 0) head += 1;
    }
    heads[tenure] = head;
  }
};

/** Puts a place among those that deliver in a quarter, in the order of the list. */
const schedule = (machine: Machine, place: number, quarter: number): void => {
  const { due, dueAfter } = machine;
  let before = -1;
  let next = due[quarter]!;
  while (next >= 0 && next < place) {
    before = next;
    next = dueAfter[next]!;
  }
  dueAfter[place] = next;
  if (before < 0) due[quarter] = place;
  else dueAfter[before] = place;
  machine.nextDue = Math.min(machine.nextDue, quarter);
};

/** Splits the households of a site that starts. What it finds in `right`, `stay` and `rest` is of this site and quarter. */
const empty = (machine: Machine, site: number, quarter: number, local: number, log: Log | null): void => {
  const { count, existing, standing, gone, waiting, groups, fates, right, stay, rest } = machine;
  let room = machine.temporaryHomes - machine.temporary;
  let turnover = 0;
  let choice = 0;
  let direct = 0;
  let temporary = 0;
  let away = 0;
  for (let tenure = 0; tenure < TENURES; tenure += 1) {
    const homes = existing[site * TENURES + tenure]!;
    const staying = stay[tenure]!;
    const straight = staying - rest[tenure]!;
    const others = rest[tenure]! - (tenure === 0 ? local : 0);
    const housed = Math.min(others, room);
    const group = (tenure * count + machine.started) * 2;
    room -= housed;
    standing[tenure]! -= homes;
    gone[tenure]! += straight;
    waiting[tenure]! += others;
    groups[group + takers.away] = others - housed;
    groups[group + takers.temporary] = housed;
    turnover += homes - right[tenure]!;
    choice += right[tenure]! - staying;
    direct += straight;
    temporary += housed;
    away += others - housed;
    if (log !== null && straight > 0) note(log, takers.direct, site, tenure, quarter, straight);
  }
  const at = site * FATE;
  fates[at] = turnover;
  fates[at + 1] = choice;
  fates[at + 2] = direct;
  fates[at + 3] = local;
  fates[at + 4] = temporary;
  fates[at + 5] = away;
  machine.temporary += temporary;
  machine.away += away;
  machine.doubleMoves += temporary + away;
};

const start = (machine: Machine, order: ArrayLike<number>, quarter: number, log: Log | null): void => {
  const { count, horizon, maxParallel, notice, maxWait, gatePercent, turnoverPermille } = machine;
  const { earliest, eligible, after, existing, lateRight, lateStay, built, gone, right, stay, rest } = machine;
  let vacancies = machine.localVacancies;
  let wake = horizon;
  let isEmptied = false;
  let isHeldBack = false;
  let before = count;
  for (let place = after[before]!; place < count && machine.active < maxParallel; place = after[place]!) {
    if (place >= machine.depth) machine.depth = place + 1;
    const site = order[place]!;
    if (quarter < earliest[site]!) {
      wake = Math.min(wake, earliest[site]!);
      before = place;
      continue;
    }
    if (eligible[site]! < 0) eligible[site] = quarter;
    let staying = 0;
    let coverable = 0;
    for (let tenure = 0; tenure < TENURES; tenure += 1) {
      const at = site * TENURES + tenure;
      if (quarter >= notice) {
        right[tenure] = lateRight[at]!;
        stay[tenure] = lateStay[at]!;
      } else {
        right[tenure] = rightOf(existing[at]!, turnoverPermille, quarter);
        stay[tenure] = stayOf(right[tenure]!, machine.stayPercent[site]!);
      }
      const straight = Math.min(stay[tenure]!, built[tenure]! - gone[tenure]!);
      rest[tenure] = stay[tenure]! - straight;
      staying += stay[tenure]!;
      coverable += straight;
    }
    const local = Math.min(rest[0]!, vacancies);
    // Both are whole, so that the share need not be rounded up.
    if ((coverable + local) * 100 < gatePercent * staying && quarter - eligible[site]! < maxWait) {
      wake = Math.min(wake, quarter < notice ? quarter + 1 : eligible[site]! + maxWait);
      isHeldBack = true;
      before = place;
      continue;
    }
    empty(machine, site, quarter, local, log);
    vacancies -= local;
    isEmptied = true;
    after[before] = after[place]!;
    machine.starts[site] = quarter;
    machine.line[machine.started] = site;
    machine.started += 1;
    machine.active += 1;
    const delivery = quarter + machine.spans[site]!;
    machine.finish = Math.max(machine.finish, delivery);
    if (delivery < horizon) schedule(machine, place, delivery);
    else machine.late += 1;
  }
  // A site that is held back may find the vacancies that another one took this quarter.
  if (isEmptied && isHeldBack) wake = quarter + 1;
  machine.wake = machine.active < maxParallel ? wake : horizon;
};

/** Lets what is too old to be reserved, and what nobody can need. Where there are homes left nobody waits: they would have returned. */
const letHomes = (machine: Machine, quarter: number, log: Log | null): void => {
  const { reserve, starts, spans, lots, planned, standing, built, aged, gone } = machine;
  while (machine.old < machine.delivered) {
    const site = lots[machine.old]!;
    if (starts[site]! + spans[site]! + reserve > quarter) break;
    for (let tenure = 0; tenure < TENURES; tenure += 1) aged[tenure]! += planned[site * TENURES + tenure]!;
    machine.old += 1;
  }
  let reserved = 0;
  for (let tenure = 0; tenure < TENURES; tenure += 1) {
    const newcomers = (standing[tenure] === 0 ? built[tenure]! : aged[tenure]!) - gone[tenure]!;
    if (newcomers > 0) {
      gone[tenure]! += newcomers;
      machine.newcomers += newcomers;
      if (log !== null) note(log, takers.newcomers, -1, tenure, quarter, newcomers);
    }
    reserved += built[tenure]! - gone[tenure]!;
  }
  machine.reserved = reserved;
};

/** The next quarter in which anything can happen: until then all are as this one. */
const nextAfter = (machine: Machine): number => {
  const { horizon, nextDue, wake, reserve, reserved, starts, spans, lots, old } = machine;
  const next = Math.min(horizon, nextDue, wake);
  if (reserved === 0) return next;
  const site = lots[old]!;
  return Math.min(next, starts[site]! + spans[site]! + reserve);
};

const record = ({ records }: Log, machine: Machine, quarter: number, next: number): void => {
  const { standing, built, temporary, away, reserved, active } = machine;
  const social = standing[0]!;
  const mid = standing[1]!;
  const owner = standing[2]!;
  for (let at = quarter * RECORD; at < next * RECORD; at += RECORD) {
    records[at] = social + built[0]!;
    records[at + 1] = mid + built[1]!;
    records[at + 2] = owner + built[2]!;
    records[at + 3] = social + mid + owner;
    records[at + 4] = temporary;
    records[at + 5] = away;
    records[at + 6] = reserved;
    records[at + 7] = active;
  }
};

/** Whether the comparison list may still become lower than another: none of its numbers becomes less than it is. */
const canBeLower = (machine: Machine, limit: ArrayLike<number>): boolean => {
  const { late, awayQuarters, doubleMoves, reservedQuarters } = machine;
  if (late !== limit[0]) return late < limit[0]!;
  if (limit[1]! > 0) return true;
  if (awayQuarters !== limit[2]) return awayQuarters < limit[2]!;
  if (doubleMoves !== limit[3]) return doubleMoves < limit[3]!;
  const finish = late > 0 ? Infinity : machine.finish;
  if (finish !== limit[4]) return finish < limit[4]!;
  return reservedQuarters < limit[5]!;
};

const sumUp = (machine: Machine): void => {
  const { count, delivered, list } = machine;
  list[0] = count - delivered;
  list[1] = machine.temporary + machine.away;
  list[2] = machine.awayQuarters;
  list[3] = machine.doubleMoves;
  list[4] = delivered < count || count === 0 ? Infinity : machine.finish;
  list[5] = machine.reservedQuarters;
};

/**
 * Runs the phasing model, for `simulate`, `trace`, and the search for the best order.
 *
 * ```ts
 * const compiled = compile(plan); // once: allocates all that runs need
 * run(compiled, compiled.given); // in the order of the plan
 * compiled.list; // the comparison list of this run
 * run(compiled, order); // order[place] is the index of a site in plan.sites; allocates nothing
 * run(compiled, order, best); // false: stopped, as its list will not be lower than `best`
 * compiled.gatePercent = 40; // runs have another gate from here on
 * ```
 *
 * @param order indices of all sites, each once
 * @param limit a comparison list: the run stops as soon as it is sure that its own will not be lower
 * @param log is filled in; of a run that stopped it is not complete
 * @returns whether it ran to the end
 */
export const run = (
  compiled: Compiled,
  order: ArrayLike<number>,
  limit: ArrayLike<number> | null = null,
  log: Log | null = null,
): boolean => {
  const machine = compiled as Machine;
  const { horizon } = machine;
  reset(machine);
  if (log !== null) log.length = 0;
  for (let quarter = 0; quarter < horizon;) {
    if (quarter === machine.nextDue) {
      deliver(machine, order, quarter);
      giveBack(machine, quarter, log);
    }
    start(machine, order, quarter, log);
    letHomes(machine, quarter, log);
    const next = nextAfter(machine);
    machine.awayQuarters += machine.away * (next - quarter);
    machine.reservedQuarters += machine.reserved * (next - quarter);
    if (log !== null) record(log, machine, quarter, next);
    if (limit !== null && !canBeLower(machine, limit)) return false;
    quarter = next;
  }
  sumUp(machine);
  return true;
};
