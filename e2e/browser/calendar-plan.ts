/** A small plan around the turn of the year for the calendar's tests: one channel, cards by title and slot. */
import type { Card, CardId, Channel, ChannelId, Placement, PlacementId } from '../../shared/domain/records.ts';
import type { ImportRecords } from '../../shared/exchange/import-plan.ts';
import { NO_SLOT, parseSlot } from '../../shared/planning/slot.ts';

const facebook: Channel = {
  id: 'fb' as ChannelId, name: 'Facebook Kommunen', platform: 'facebook', account: 'Kommunen', hue: 6, formats: ['post'], primary: true,
  standsAlone: false, staffed: null, cadence: null, bestHours: [], followers: [], rules: {}, archived: false,
};
const instagram: Channel = { ...facebook, id: 'ig' as ChannelId, name: 'Instagram Kommunen', platform: 'instagram', hue: 7 };

const slot = (text: string) => parseSlot(text) ?? NO_SLOT;

function card(title: string, when: string, more: Partial<Card> = {}): Card {
  return {
    id: title as CardId, kind: 'post', title, slot: slot(when), status: 'planned', publishedAt: null, sponsored: false, category: null, campaign: null,
    tags: [], owners: [], effort: null, expectedComments: null, checklist: [], siblings: [], commentCount: 0, picture: '', textPrint: null, leadWeeks: 0, series: null, reuseOf: null, sender: null, votes: 0, starred: false, approval: null, rule: null, origin: null,
    rank: `a${title.length % 10}`, archived: false, deletedAt: null, ...more,
  };
}
const placed = ({ id, title }: Card, channel: Channel, own: string | null = null): Placement => ({
  id: `${title} ${channel.id}` as PlacementId, card: id, channel: channel.id, format: 'post', slot: own === null ? null : slot(own), publishedAt: null, link: null, textPrint: null, figures: null,
});

const TIMES = ['08:00', '09:00', '10:00', '11:00', '12:00', '13:00', '14:00', '15:00', '16:00'];
/** More than any cell has room for. */
const full = TIMES.map((time, i) => card(`Full dag ${i + 1}`, `2026-11-18T${time}`, { status: 'idea' }));
const taxa = card('Ny taxa för avfall', '2026-11-24T09:00');
const bullbak = card('Bullbak på Rosengården', '2026-11-26T12:00');
const sopor = card('Så hämtas soporna i jul', '2026-W49');

export const calendarPlan: ImportRecords = {
  channels: [facebook, instagram],
  cards: [taxa, bullbak, sopor, card('Vinterbad att testa', '', { status: 'idea' }), card('Energitips', '2027-Q1'), ...full],
  placements: [placed(taxa, facebook), placed(bullbak, facebook), placed(bullbak, instagram, '2026-11-27T10:00'), placed(sopor, facebook)],
};
