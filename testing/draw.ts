// What property tests draw: the same for a commit wherever it is tested (`vitest.config.ts`). One that found something stops in time with making it smaller,
// so that it is told what failed.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['MIX_SEED']), interruptAfterTimeLimit: 60_000 });
