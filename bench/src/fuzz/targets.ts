import { addresses } from './targets/addresses.js';
import { dossiers, hostileDossiers } from './targets/dossiers.js';
import { joins } from './targets/joins.js';
import { frameMessages, hostMessages, workerMessages } from './targets/messages.js';
import { partners } from './targets/partners.js';
import { planFiles } from './targets/plan-files.js';
import { orders, plans } from './targets/plans.js';
import { tables } from './targets/tables.js';
import type { Target } from './target.js';

/** All that is fuzzed. What each takes is its own affair: to who runs them it is JSON. */
export const targets = [
  dossiers,
  hostileDossiers,
  joins,
  partners,
  tables,
  planFiles,
  plans,
  orders,
  addresses,
  hostMessages,
  frameMessages,
  workerMessages,
] as unknown as readonly Target[];
