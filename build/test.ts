/**
 * `npm test`: types, lint, unit and property tests, a build, and the browser tests behind both doors.
 * Every step runs, whatever came before; the last line counts all of them: `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureTestBrowsers } from './chromium.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
}
const reports = mkdtempSync(join(tmpdir(), 'wheelhouse-test-'));
const counts: Count[] = [];

function sh(command: string, env: NodeJS.ProcessEnv = {}): boolean {
  return spawnSync(command, { shell: true, stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;
}

function step(name: string, run: () => Count): void {
  console.log(`\n── ${name}`);
  const begun = performance.now();
  const count = run();
  counts.push(count);
  console.log(`── ${name}: ${count.passed} passed, ${count.failed} failed (${((performance.now() - begun) / 1000).toFixed(0)} s)`);
}

/** A step without cases of its own counts as one. */
const whole = (command: string) => (): Count => (sh(command) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** Runs a suite and reads its own JSON report; a suite that leaves none has failed as a whole. */
function suite(command: string, report: string, count: (json: Record<string, never>) => Count, env: NodeJS.ProcessEnv = {}): Count {
  const fine = sh(command, env);
  try {
    const counted = count(JSON.parse(readFileSync(report, 'utf8')) as Record<string, never>);
    return fine || counted.failed > 0 ? counted : { ...counted, failed: 1 };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

step('types, one compiler run for each place that code runs in', whole('npm run -s types'));
step('lint, folder borders included', whole('npm run -s lint'));
step('dead code', whole('npm run -s dead-code'));
step('build', whole('npm run -s build'));

const unit = join(reports, 'unit.json');
step('unit, property and integration tests', () =>
  suite(`vitest run --reporter=default --reporter=json --outputFile.json=${unit}`, unit, (json) => ({
    passed: json['numPassedTests'] ?? 0,
    failed: (json['numFailedTests'] ?? 0) + (json['numPendingTests'] ?? 0),
  })),
);

const pages = join(reports, 'pages.json');
step('browser and Electron tests', () => {
  const browsers = ensureTestBrowsers();
  console.log(`pages are tested in ${browsers.pages}, the desktop door on ${browsers.chromium}`);
  return suite(
    'playwright test -c e2e/playwright.config.ts --reporter=list,json',
    pages,
    ({ stats }: Record<string, Record<string, number>>) => ({
      passed: stats?.['expected'] ?? 0,
      failed: (stats?.['unexpected'] ?? 0) + (stats?.['flaky'] ?? 0) + (stats?.['skipped'] ?? 0),
    }),
    { PAGE_BROWSER: browsers.pages, CHROMIUM_PATH: browsers.chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: pages },
  );
});

rmSync(reports, { recursive: true, force: true });
const total = (key: keyof Count) => counts.reduce((sum, count) => sum + count[key], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') > 0 ? 1 : 0;
