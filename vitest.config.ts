import { defineConfig } from 'vitest/config';

const exclude = ['**/node_modules/**', 'out/**', 'release/**'];
/** What reads clocks and calendars, run once more as on computers elsewhere: the plan's time is its own zone's. */
const ABOUT_TIME = [
  'shared/planning/{zone,date,month-grid,slot}.test.ts', 'shared/i18n/dates.test.ts', 'shared/exchange/ics/{read-ics,write-ics,time-zone}.test.ts', 'host/clock.test.ts',
  'renderer/store/clock.test.ts', 'renderer/features/calendar/{agenda,month,week}/*.test.ts',
];
const PURE = ['shared/**/*.test.ts', 'db/**/*.test.ts'];
const HERE = { TZ: 'Europe/Stockholm' };
const ZONES = ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'];

export default defineConfig({
  test: {
    // SQLite files and spawned commands on a shared two-core machine
    testTimeout: 30_000,
    maxWorkers: 2,
    pool: 'forks', // a zone is set for a whole process
    projects: [
      { extends: true, test: { name: 'here', include: ['**/*.test.ts'], exclude: [...exclude, ...PURE], env: HERE } },
      // What has no state of its own shares its modules: loading them anew for each file takes as long as the tests.
      { extends: true, test: { name: 'pure', include: PURE, exclude, env: HERE, isolate: false } },
      ...ZONES.map((zone) => ({ extends: true as const, test: { name: zone, include: ABOUT_TIME, exclude, env: { TZ: zone }, isolate: false } })),
    ],
  },
});
