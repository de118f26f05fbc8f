/** Every key of the program, by where it works: made of the lists that the keyboard itself reads. */
import { ACTION_GROUPS, actionInfo, actionsOf } from '../../../shared/actions/list.ts';
import { KEY_PLACES, PLACE_KEYS, ROOM_ACTS, spelled } from '../../../shared/actions/places.ts';
import type { RoomActId } from '../../../shared/actions/places.ts';
import { useSpeech } from '../../ui/language.tsx';
import { KeysDialog } from './keys-dialog.tsx';

export default function AllKeys({ onClose }: { readonly onClose: () => void }) {
  const { t, language } = useSpeech();
  const anywhere = ACTION_GROUPS.map((group) => ({
    name: `${t('keyList.anywhere')}: ${t(`actions.group.${group}`).toLowerCase()}`,
    rows: actionsOf(group).map((id) => ({ keys: actionInfo(id).keys, does: t(`actions.name.${id}`) })).filter(({ keys }) => keys.length > 0),
  }));
  const places = KEY_PLACES.map((place) => ({
    name: t(`keyList.place.${place}`),
    rows: PLACE_KEYS[place].map(({ keys, does }) => ({ keys: keys.map((key) => spelled(key, language)), does: t(`keyList.does.${does}`) })),
  }));
  const acts = Object.entries(ROOM_ACTS).map(([id, key]) => ({ keys: [spelled(key, language)], does: t(`act.name.${id as RoomActId}`) })); // the keys of that map
  return <KeysDialog title={t('keys.title')} lead={t('keyList.lead')} groups={[...anywhere, ...places, { name: t('keyList.roomRow'), rows: acts }].filter(({ rows }) => rows.length > 0)} onClose={onClose} />;
}
