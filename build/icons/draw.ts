/** Draws `icon.png` from `icon.svg`: `npx node build/icons/draw.ts`, after a change to the drawing. */
import { chromium } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from '../chromium.ts';

const here = import.meta.dirname;
const SIZE = 512;
const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE } });
await page.setContent(`<style>body { margin: 0; background: transparent }</style>${readFileSync(join(here, 'icon.svg'), 'utf8')}`);
await page.screenshot({ path: join(here, 'icon.png'), omitBackground: true });
await browser.close();
