/** The settings in these specs: where they are, and what the host has kept of them. */
import type { Page } from '@playwright/test';
import type { Host } from '../../host/host.ts';
import type { Channel, Settings } from '../../shared/domain/records.ts';
import { FACEBOOK } from './plan.ts';

/** As `planOf` calls it. */
export const CHANNEL = FACEBOOK.name;

/** Goes to a place of the settings by its address: `rules/min-gap`. */
export const openSettings = (page: Page, path: string) => page.goto(`${page.url().split('#')[0]}#/settings/${path}`);
export const settingsAt = (host: Host): Settings => host.state.settings.get('workspace')!; // there are some from the start
export const channelAt = (host: Host): Channel => host.state.channels.get(FACEBOOK.id)!; // a channel of the plan
