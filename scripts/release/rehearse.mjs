#!/usr/bin/env node
// A release from beginning to end that nobody outside notices: our packages are built from nothing in a copy, published to a registry on
// this machine, and used as others use them. Then a text is corrected, and whoever asked for a range gets it, and keeps their answers.
// With MIX_KEEP the folder stays, to look into.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { elementPackages } from '../../tools/packages.mjs';
import { answerAndSave, bundle, elementFault, openBrowser, openFile, visit } from './page.mjs';
import { entriesOf, readmeModules, startProject, typeCheck } from './project.mjs';
import { buildPackages, changeText, publicPackages, publish, raise } from './publish.mjs';
import { startRegistry } from './registry.mjs';
import { startReport } from './report.mjs';
import { loadSource as load } from '../../tools/load-source.mjs';
import { fetchTarball, publintFaults, typeFaults } from './tarball.mjs';
import { makeCopy } from './working-copy.mjs';
import { page, program, typedModule } from './written.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const examples = join(root, 'docs', 'examples');
const scratch = mkdtempSync(join(tmpdir(), 'mengwijzer-release-'));
const copy = join(scratch, 'copy');
const { questionsNl } = await load(join(root, 'packages/content/src/data/questions.nl.ts'));
const old = questionsNl.what.title;
const corrected = old.replace('?', ' hier?');
const scoped = (name) => `@mengwijzer/${name}`;
const elements = elementPackages.map(scoped);
const differs = (found, wanted) => (found === wanted ? '' : `${found}\nin place of\n${wanted}`);

const report = startReport();
const { check } = report;
const step = (name, act) => report.step(name, act);
const registry = await startRegistry(scratch);
let browser;

await report.whole(async () => {
  await step('clean build, in a copy', () => (makeCopy(root, copy), buildPackages(copy)));
  const first = await step('publish', () => publish(copy, registry));
  await step(`tarballs of ${first}`, () => lookAtAll(first));

  const project = await step('empty project', () => use('project', elements, first));
  await step('types', () => checkTypes(project));
  const said = await step('models, in Node', () => runModels(project));
  const saved = await step('elements, in Chromium', () => firstVisit(project));

  const base = first.startsWith('0.') ? await leaveZero(project, first) : first;
  const article = await step('project with one element', () => use('article', elements.slice(0, 1), base));

  await step('correct a text', () => changeText(copy, old, corrected));
  const next = await release('minor', `The first question reads ‘${corrected}’ now.`);
  await step(`^${base} takes ${next}`, async () => {
    for (const each of [project, article]) {
      await each.npm('update');
      await checkVersions(each, next);
    }
  });
  await step('models say the same of earlier dossiers', async () => {
    const now = await runModels(project, saved.path);
    for (const [file, { summary }] of Object.entries(said))
      check(`${file} says what it said`, differs(now[file]?.summary, summary));
  });
  await step('what was kept and saved before opens', () => secondVisit(project, saved));
});
await browser?.close();
await registry.stop();
if (process.env.MIX_KEEP) console.log(`kept in ${scratch}`);
else rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
report.finish();

/** Below 1.0 a caret takes no minor, so the copy gets there first, together with all that waits to be released. */
async function leaveZero(project, first) {
  const base = await release('major', 'The first version that one can build on.');
  return step(`from ^${first} to ^${base}`, async () => {
    await project.npm('update');
    await checkVersions(project, first);
    await project.npm('install', ...elements.map((name) => `${name}@^${base}`));
    await checkVersions(project, base);
    return base;
  });
}

async function release(kind, text) {
  await step(`${kind}: version and build`, () => raise(copy, kind, text));
  return step(`${kind}: publish`, async () => {
    const version = await publish(copy, registry);
    for (const { name } of publicPackages(copy)) {
      const { files, read } = await fetchTarball(registry.address, name, version, scratch);
      const log = files.includes('CHANGELOG.md') ? await read('CHANGELOG.md') : '';
      check(`${name}@${version} has a changelog`, log.includes(`## ${version}`) ? '' : log.slice(0, 300) || 'none');
      if (name === scoped('content')) check('the changelog says what changed', log.includes(text) ? '' : log || 'none');
    }
    return version;
  });
}

async function lookAtAll(version) {
  for (const { name } of publicPackages(copy)) {
    const tarball = await fetchTarball(registry.address, name, version, scratch);
    const { files } = tarball;
    const missing = ['LICENSE', 'README.md', 'package.json'].filter((file) => !files.includes(file));
    const stray = files.filter((file) => /(^|\/)(src|test|testing|node_modules)\/|\.test\.|tsbuildinfo/.test(file));
    check(`${name} holds what it should`, [...missing.map((file) => `no ${file}`), ...stray].join('\n'));
    check(`${name}: publint`, await publintFaults(tarball));
    // Files for a server have no types.
    if (files.some((file) => file.endsWith('.d.ts'))) check(`${name}: types`, await typeFaults(root, tarball));
  }
}

/** A project that asks for these packages by a caret, and has them. */
async function use(folder, packages, version) {
  const asked = Object.fromEntries(packages.map((name) => [name, `^${version}`]));
  const project = startProject(join(scratch, folder), registry.address, asked);
  await project.npm('install');
  await checkVersions(project, version);
  return project;
}

/** Each of our packages is there once: two cores would be two dossiers on one page. */
async function checkVersions(project, version) {
  for (const [name, found] of Object.entries(await project.versions()))
    check(`${name} is there once, at ${version}`, differs(found, version));
}

async function checkTypes(project) {
  const packages = readdirSync(join(project.folder, 'node_modules', '@mengwijzer')).map(scoped);
  const entries = packages.flatMap((name) => entriesOf(project, name));
  project.write('src/typed.ts', typedModule(entries));
  for (const name of packages)
    for (const [file, text] of readmeModules(project, name)) project.write(`src/${file}`, text);
  for (const resolution of ['nodenext', 'bundler'])
    check(`${entries.length} entries under ${resolution}`, await typeCheck(root, project, resolution));
}

/** What the models say of the dossiers among the examples, and of one that was saved. */
async function runModels(project, ...more) {
  project.write('program.js', program);
  const said = JSON.parse(await project.node('program.js', examples, ...more));
  check('a plan is worked out', said.plan.faults === 0 && said.plan.quarters > 0 ? '' : JSON.stringify(said.plan));
  for (const [file, { faults, summary }] of Object.entries(said.dossiers))
    check(`${file} opens`, faults === 0 && summary !== '' ? '' : `${faults} faults, says "${summary}"`);
  return said.dossiers;
}

function tagsOf(project) {
  const manifests = elements.map((name) => JSON.parse(project.read('node_modules', name, 'custom-elements.json')));
  return manifests.flatMap(({ modules }) =>
    modules.flatMap(({ declarations }) => declarations.flatMap(({ tagName }) => tagName ?? [])),
  );
}

async function firstVisit(project) {
  const tags = tagsOf(project);
  project.write('index.html', page(elements, tags));
  await bundle(project);
  browser = await openBrowser(project);
  const visited = await visit(browser.visitor, browser.address);
  for (const tag of tags) check(`<${tag}> is there`, await elementFault(visited.page, tag));
  const path = await answerAndSave(visited.page);
  const dossier = JSON.parse(readFileSync(path, 'utf8'));
  check(
    'an answer is saved as a file',
    dossier.answers?.what?.choices?.join() === 'incomes' ? '' : JSON.stringify(dossier),
  );
  check('nothing to complain of', visited.faults.join('\n'));
  return { path, tags };
}

async function secondVisit(project, { path, tags }) {
  await bundle(project);
  const returned = await visit(browser.visitor, browser.address);
  for (const tag of tags) check(`<${tag}> is there`, await elementFault(returned.page, tag));
  await checkCarriedOver('kept', returned);
  const other = await visit(await browser.stranger(), browser.address);
  await openFile(other.page, path);
  await checkCarriedOver('opened', other);
}

/** The answer is there, the text is the new one, and the user hears that it changed since. */
async function checkCarriedOver(how, { page, faults }) {
  const checklist = page.locator('mix-checklist');
  const sees = async (name, locator) => check(`${how}: ${name}`, await locator.waitFor().then(() => '', String));
  await sees('the answer is told', checklist.getByText('We mengen inkomens.').first());
  await sees('the text is the new one', checklist.getByRole('heading', { name: corrected }));
  const line = checklist.getByRole('button', { name: /^Vraag 1: / });
  if ((await line.getAttribute('aria-expanded')) === 'false') await line.click();
  await sees('it is said that the text changed', checklist.getByText('De tekst van deze vraag is veranderd').first());
  const choice = checklist.getByRole('checkbox', { name: 'Inkomens', exact: true });
  check(`${how}: the choice is made`, (await choice.isChecked()) ? '' : 'not checked');
  check(`${how}: nothing to complain of`, faults.join('\n'));
}
