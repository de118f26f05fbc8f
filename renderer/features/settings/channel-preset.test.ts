import { describe, expect, test } from 'vitest';
import { presetFor } from '../../../shared/collisions/presets.ts';
import { ruleSettingFor } from '../../../shared/collisions/settings.ts';
import { DEFAULT_SETTINGS } from '../../../shared/domain/defaults.ts';
import type { Channel, ChannelId, Settings } from '../../../shared/domain/records.ts';
import { rulesChanged, withPreset } from './channel-preset.ts';

const FACEBOOK = presetFor('facebook')!; // there is one
const channel: Channel = {
  id: 'fb' as ChannelId, name: 'Facebook Kommunen', platform: 'facebook', account: 'Kommunen', hue: 5, formats: ['post'], primary: true, // an id
  standsAlone: false, staffed: null, cadence: null, bestHours: [], followers: [], rules: { overdue: { on: false }, 'min-gap': { limit: 30 } }, archived: false,
};

describe('the suggestion for a channel’s platform', () => {
  test('brings its limits, its cadence and its best hours, and leaves the other settings', () => {
    const after = withPreset(channel, DEFAULT_SETTINGS)!; // there is one for Facebook
    expect([after.cadence, after.bestHours]).toEqual([FACEBOOK.cadence, FACEBOOK.bestHours]);
    expect(after.rules.overdue).toEqual({ on: false });
    expect(ruleSettingFor('min-gap', after, DEFAULT_SETTINGS).limit).toBe(FACEBOOK.rules['min-gap']?.limit);
    expect(rulesChanged(channel, after, DEFAULT_SETTINGS)).toContain('min-gap');
    expect(rulesChanged(channel, after, DEFAULT_SETTINGS)).not.toContain('overdue');
  });

  test('taken twice it changes nothing more', () => {
    const after = withPreset(channel, DEFAULT_SETTINGS)!; // as above
    expect(withPreset(after, DEFAULT_SETTINGS)).toEqual(after);
  });

  test('what the workspace has anyhow is not kept on the channel', () => {
    const settings: Settings = { ...DEFAULT_SETTINGS, rules: { 'min-gap': FACEBOOK.rules['min-gap']! } }; // it has a gap
    expect(withPreset(channel, settings)?.rules['min-gap']).toBeUndefined();
  });

  test('none for a platform without one', () => {
    expect(withPreset({ ...channel, platform: 'other' }, DEFAULT_SETTINGS)).toBeNull();
  });
});
