import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../i18n/language.ts';
import { translate } from '../i18n/messages.ts';
import { ACTION_GROUPS, ACTION_IDS, actionInfo, actionsOf, doesIn, isMeant } from './list.ts';
import type { Place } from './list.ts';
import { KEY_PLACES, PLACE_KEYS } from './places.ts';
import type { PlaceKey } from './places.ts';

const PLACES: readonly Place[] = ['board', 'calendar', 'wheel', 'meeting', 'settings', 'help', 'room'];

describe('the list of actions', () => {
  test.each(PLACES)('has no two actions on one key: %s', (place) => {
    const keys = ACTION_IDS.filter((id) => isMeant(id, place)).flatMap((id) => actionInfo(id).keys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test.each(LANGUAGES)('has a name for each, no two alike, and for what each key does in a place: %s', (language) => {
    const t = translate(language);
    const names = ACTION_IDS.map((id) => t(`actions.name.${id}`));
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.startsWith('actions.'))).toEqual([]);
    for (const place of KEY_PLACES) for (const { does } of PLACE_KEYS[place]) expect(t(`keyList.does.${does}`)).not.toMatch(/^keyList/);
  });

  test('is all in groups', () => {
    expect(ACTION_GROUPS.flatMap(actionsOf).toSorted()).toEqual(ACTION_IDS.toSorted());
  });

  test('leaves letters to the room, but what works everywhere', () => {
    const inRoom = ACTION_IDS.filter((id) => actionInfo(id).keys.some((keys) => doesIn(id, keys, 'room')));
    expect(inRoom).toEqual(['search', 'keys', 'captureIdea', 'undo', 'redo', 'print']);
    expect([doesIn('newCard', 'N', 'board'), doesIn('newCard', 'N', 'room'), doesIn('filter', 'F', 'settings'), doesIn('today', 'T', 'calendar')]).toEqual([true, false, false, true]);
  });

  test.each(KEY_PLACES)('and the keys of a place are not in each other’s way, and say what gives way to them: %s', (place) => {
    const rows: readonly PlaceKey[] = PLACE_KEYS[place];
    for (const side of [0, -1]) {
      const keys = rows.flatMap((row) => row.keys.map((key) => key.split('|').at(side)));
      expect(new Set(keys).size).toBe(keys.length);
    }
    for (const { keys, insteadOf = [] } of rows) {
      const all = keys.flatMap((key) => key.split('|'));
      expect(insteadOf.toSorted(), `${place}: ${all.join(' ')}`).toEqual(ACTION_IDS.filter((id) => actionInfo(id).keys.some((key) => all.includes(key))).toSorted());
    }
  });
});
