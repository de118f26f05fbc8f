import { defineConfig } from '@playwright/test';
import { findPageBrowser } from '../build/chromium.ts';

const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Whole-app tests: the browser door in a real browser, and the desktop door in Electron or its stand-in. */
export default defineConfig({
  workers: 3, // on two cores: a page waits for its host and its paints a tenth of the time
  fullyParallel: false,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  outputDir: '../test-results',
  globalSetup: './build-first.ts',
  use: {
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    launchOptions: { executablePath: process.env['PAGE_BROWSER'] ?? findPageBrowser() ?? '/usr/bin/chromium', args: ARGS },
  },
  projects: [
    { name: 'browser', testDir: 'browser' },
    { name: 'electron', testDir: 'electron' },
  ],
});
