import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { notReady } from './is-ready.mjs';
import { startReport } from './report.mjs';
import { nameRepository } from './repository.mjs';

const root = join(import.meta.dirname, '..', '..');
const { load } = createRequire(import.meta.url)('js-yaml') as { load: (text: string) => unknown };
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

interface Workflow {
  on: object;
  permissions: object;
  jobs: Record<
    string,
    { 'timeout-minutes'?: number; permissions?: object; steps: { uses?: string; run?: string; with?: object }[] }
  >;
}

const folder = join(root, '.github', 'workflows');
const files = readdirSync(folder);

describe.each(files)('workflow %s', (file) => {
  const text = readFileSync(join(folder, file), 'utf8');
  const { jobs, permissions } = load(text) as Workflow;
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  test('has steps, and each job an end', () => {
    expect(steps.length).toBeGreaterThan(3);
    for (const [name, job] of Object.entries(jobs)) expect(job['timeout-minutes'], name).toBeGreaterThan(0);
  });

  test('names each action by its commit, with the version beside it', () => {
    for (const { uses } of steps) if (uses !== undefined) expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
    for (const line of text.split('\n').filter((each) => each.includes('uses:')))
      expect(line).toMatch(/ # v\d+\.\d+\.\d+$/);
  });

  test('holds no secret, and leaves none behind', () => {
    expect(text).not.toMatch(/secrets\.|_TOKEN: (?!\$\{\{ github\.token \}\})/);
    for (const { uses, with: options } of steps)
      if (uses?.startsWith('actions/checkout@')) expect(options).toMatchObject({ 'persist-credentials': false });
  });

  test('may do no more than it needs', () => {
    expect([{}, { contents: 'read' }]).toContainEqual(permissions);
    const more = Object.entries(jobs).flatMap(([name, job]) =>
      Object.entries(job.permissions ?? {}).flatMap(([what, how]) => (how === 'read' ? [] : [`${name}: ${what}`])),
    );
    expect(more).toEqual(file === 'release.yml' ? ['publish: id-token', 'archive: contents'] : []);
  });

  test('runs what is there', () => {
    const runs = steps.flatMap(({ run }) => run ?? []);
    for (const run of runs) {
      const [, script] = /^npm (?:run )?([\w:]+)/.exec(run) ?? [];
      if (script !== undefined) expect(Object.keys(scripts)).toContain(script);
      const [, path] = /^node (\S+)/.exec(run) ?? [];
      if (path !== undefined) expect(readFileSync(join(root, path), 'utf8')).not.toBe('');
    }
  });
});

describe('a release', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'mengwijzer-ready-'));
  afterAll(() => rmSync(scratch, { recursive: true }));

  function project(name: string, extra: Record<string, string> = {}): string {
    const at = join(scratch, name);
    const log = '# @mengwijzer/core\n\n## 1.2.3\n\n### Minor Changes\n';
    for (const [path, text] of Object.entries({
      '.changeset/config.json': '{}',
      'packages/core/package.json': '{ "name": "@mengwijzer/core", "version": "1.2.3" }',
      'packages/core/CHANGELOG.md': log,
      'packages/tool/package.json': '{ "name": "@mengwijzer/tool", "version": "1.2.3", "private": true }',
      ...extra,
    })) {
      mkdirSync(dirname(join(at, path)), { recursive: true });
      writeFileSync(join(at, path), text);
    }
    return at;
  }

  test('is ready when the tag, the versions and the changelogs agree', () => {
    expect(notReady(project('ready'), 'v1.2.3')).toEqual([]);
  });

  test.each([
    ['v1.2.4', {}, '@mengwijzer/core is at 1.2.3, not at 1.2.4.'],
    ['v1.2.3', { '.changeset/new.md': '---\n---\n' }, '.changeset/new.md waits'],
    ['v1.2.3', { 'packages/core/CHANGELOG.md': '## 1.2.30\n' }, 'does not say what is in 1.2.3'],
    [
      'v1.2.3',
      { 'packages/tool/package.json': '{ "name": "tool", "version": "1.2.2", "private": true }' },
      'tool is at 1.2.2',
    ],
  ])('is not when %s meets %j', (tag, extra, fault) => {
    expect(notReady(project(`not-${fault.length}`, extra), tag).join('\n')).toContain(fault);
  });

  test('names where the source is, in what is published only', () => {
    const at = project('named');
    nameRepository(at, 'https://host.example/owner/name');
    expect(readFileSync(join(at, 'packages/core/package.json'), 'utf8')).toContain(
      'git+https://host.example/owner/name.git',
    );
    expect(readFileSync(join(at, 'packages/tool/package.json'), 'utf8')).not.toContain('host.example');
    expect(() => nameRepository(at, 'name')).toThrow('is no address');
  });
});

describe('what a rehearsal reports', () => {
  const counts = join(mkdtempSync(join(tmpdir(), 'mengwijzer-counts-')), 'counts.json');
  const { exitCode } = process;
  const written = () => JSON.parse(readFileSync(counts, 'utf8')) as object;

  beforeEach(() => {
    vi.spyOn(console, 'log').mockImplementation(() => {});
    vi.stubEnv('MIX_COUNTS', counts);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    process.exitCode = exitCode;
  });
  afterAll(() => rmSync(dirname(counts), { recursive: true }));

  test('counts what is well and what is not, and fails', () => {
    const report = startReport();
    report.check('well');
    report.check('not well', 'this is wrong');
    report.finish();
    expect(written()).toEqual({ passed: 1, failed: 1, names: ['not well'], files: [] });
    expect(process.exitCode).toBe(1);
  });

  test('fails when a step throws, and takes none after it', async () => {
    const report = startReport();
    const after = vi.fn();
    await report.whole(async () => {
      report.check('before');
      await report.step('throws', () => Promise.reject(new Error('gone')));
      await report.step('after', after);
    });
    report.finish();
    expect(after).not.toHaveBeenCalled();
    expect(written()).toEqual({ passed: 1, failed: 1, names: ['throws'], files: [] });
  });

  test('fails when nothing was checked', () => {
    startReport().finish();
    expect(written()).toMatchObject({ passed: 0, failed: 1 });
    expect(process.exitCode).toBe(1);
  });
});
