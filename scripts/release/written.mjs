// What a developer writes who uses the packages: a program for Node, a module that is type-checked, and a page.

/** Uses the models without a page, and prints what they say of the dossiers and the plan among the examples, and of one that was saved. */
export const program = `
import { readdirSync, readFileSync } from 'node:fs';
import { parseDossier } from '@mengwijzer/core/dossier';
import { plain, summarise } from '@mengwijzer/checklist/model';
import { textsNl } from '@mengwijzer/checklist/texts.nl';
import { parsePlanFile, simulate } from '@mengwijzer/phasing/model';

const [examples, saved] = process.argv.slice(2);
const names = readdirSync(examples).filter((name) => name.startsWith('dossier-'));
const files = Object.fromEntries(names.map((name) => [name, \`\${examples}/\${name}\`]));
if (saved) files['what the element saved'] = saved;
const dossiers = {};
for (const [name, file] of Object.entries(files)) {
  const { dossier, faults } = parseDossier(readFileSync(file, 'utf8'));
  dossiers[name] = { faults: faults.length, summary: dossier ? plain(summarise(dossier.answers, textsNl)) : '' };
}
const parsed = parsePlanFile(readFileSync(\`\${examples}/plan.json\`, 'utf8'));
const quarters = parsed.file ? simulate(parsed.file.plan).quarters.length : 0;
console.log(JSON.stringify({ dossiers, plan: { faults: parsed.faults.length, quarters } }));
`;

/** Imports every entry, and holds the elements' types to what they promise: a wrong value does not compile. */
export const typedModule = (entries) => `
${entries.map((entry, index) => `import * as entry${index} from '${entry}';`).join('\n')}
import type { MixChecklistChangeEvent } from '@mengwijzer/checklist';

export const all = [${entries.map((_, index) => `entry${index}`).join(', ')}];

const checklist = document.createElement('mix-checklist');
checklist.mode = 'steps';
// @ts-expect-error There is no such mode.
checklist.mode = 'none';
checklist.addEventListener('mix-checklist-change', (event: Event) => {
  const { dossier } = (event as MixChecklistChangeEvent).detail;
  const neighbourhood: string = dossier.neighbourhood;
  // @ts-expect-error A dossier is not changed in place.
  dossier.neighbourhood = neighbourhood;
});
`;

/** A page with the elements on it, each imported from its package; what stands in a tag is for the one that explains a term. */
export const page = (packages, tags) => `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <title>Project</title>
    <link rel="icon" href="data:," />
    <script type="module">
${packages.map((name) => `      import '${name}';`).join('\n')}
    </script>
  </head>
  <body>
${tags.map((tag) => `    <${tag}>waterbedeffect</${tag}>`).join('\n')}
  </body>
</html>
`;
