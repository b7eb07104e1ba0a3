#!/usr/bin/env node
// Prints what the elements offer, for elements.ts: in a process of its own, as it takes seconds in which a server would stand still.
import { analyse, elementsIn } from '../../tools/analyse.mjs';

process.stdout.write(JSON.stringify(elementsIn(analyse())));
