import fc from 'fast-check';
import { instruments } from '@mengwijzer/content/instruments';
import { instrumentsEn } from '@mengwijzer/content/instruments.en';
import { instrumentsNl } from '@mengwijzer/content/instruments.nl';
import { timeline } from '@mengwijzer/content/timeline';
import { timelineNl } from '@mengwijzer/content/timeline.nl';
import { parsePartnerContent, sayFault, withPartner, type PartnerContent } from '@mengwijzer/content/partner';
import example from '../../../../docs/examples/partner.json';
import { misfits } from '../../../../packages/content/testing/misfits.js';
import { canonical } from '../../../../packages/core/src/dossier/json.js';
import { freezeDeeply } from '../../../../packages/phasing/testing/plans.js';
import { changes, mutate, mutated, trapped, traps, type Trap } from '../mutate.js';
import { claim, type Target } from '../target.js';

interface Input {
  readonly text: string;
  readonly trap?: Trap;
}

const shown = (content: PartnerContent): void => {
  for (const [entries, words, lang] of [
    [instruments, instrumentsNl, 'nl'],
    [instruments, instrumentsEn, 'en'],
  ] as const) {
    const all = withPartner('instruments', lang, { entries, words }, content);
    claim(
      'what is shown of a partner has words',
      all.entries.every(({ id }) => Object.hasOwn(all.words, id)),
    );
  }
  const all = withPartner('timeline', 'nl', { entries: timeline, words: timelineNl }, content);
  claim(
    'what is shown of a partner has words',
    all.entries.every(({ id }) => Object.hasOwn(all.words, id)),
  );
};

const law = (input: unknown): PartnerContent | undefined => {
  const { content, faults, unlisted } = parsePartnerContent(input);
  claim('at most 1000 faults are listed', faults.length <= 1000 && (unlisted === 0 || faults.length === 1000));
  for (const { path, found, entry = '', ...fault } of faults) {
    claim('a fault is bounded', path.length <= 1000 && found.length <= 80 && entry.length <= 121);
    for (const lang of ['nl', 'en'] as const)
      claim('a fault has words', !/undefined|\[object|NaN/u.test(sayFault({ ...fault, path: 'x', found: 'x' }, lang)));
  }
  if (content === undefined) claim('what is not opened says why', faults.length > 0);
  else {
    claim('what is opened fits our own schemas', misfits(content).length === 0);
    shown(freezeDeeply(content));
  }
  return content;
};

export const partners: Target<Input> = {
  name: 'partner-files',
  share: 5,
  inputs: fc
    .record({
      text: fc.oneof(
        { weight: 3, arbitrary: mutated(fc.constant<unknown>(example)) },
        { weight: 4, arbitrary: changes.map((each) => mutate(example, each)) },
      ),
      trap: fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, traps),
    })
    .map(({ text, trap }) => (trap ? { text, trap } : { text })),
  read: ({ text }) => parsePartnerContent(text),
  law({ text, trap }) {
    const fromText = law(text);
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      return;
    }
    const isSmall = text.length < 1_000_000;
    const fromValue = law(freezeDeeply(value));
    claim('a file and its text are read the same', !isSmall || canonical(fromValue) === canonical(fromText));
    if (trap) law(trapped(JSON.parse(text), trap));
  },
};
