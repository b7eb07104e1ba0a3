#!/usr/bin/env node
import { command } from '@mengwijzer/content/check';

const { exitCode, lines } = command(process.argv.slice(2));
(exitCode === 2 ? process.stderr : process.stdout).write(`${lines.join('\n')}\n`);
process.exitCode = exitCode;
