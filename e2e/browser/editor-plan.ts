/** A small plan for the editor's specs: one card like the mock-up's, two that it collides with, and one recurring. */
import { emptyText } from '../../shared/domain/command.ts';
import { defaultCategories } from '../../shared/domain/defaults.ts';
import type { CampaignId, ChannelId, PersonId, PlacementId, TagId } from '../../shared/domain/records.ts';
import { card, channel, person, placement } from '../../shared/domain/samples-for-tests.ts';
import type { ImportRecords } from '../../shared/exchange/import-plan.ts';

const ig = 'ig' as ChannelId;
const li = 'li' as ChannelId;
const categories = defaultCategories(['Kundnära information', 'Produkter och sälj', 'Samhällsengagemang', 'Attraktiv arbetsplats', 'Samhällsfunktion']);
const cards = [
  card('halka', {
    title: 'Halkbekämpning', slot: '2026-11-25T12:00', status: 'in-progress', rank: 'a1', category: categories[0]!.id,
    owners: ['re' as PersonId], tags: ['vinter' as TagId], campaign: 'trygg' as CampaignId,
    checklist: [{ id: 'c1', text: 'Text klar', done: true, group: null }, { id: 'c2', text: 'Bild', done: false, group: null }],
  }),
  card('orange', { title: 'Orange day', slot: '2026-11-25T08:00', rank: 'a2' }),
  card('julklapp', { title: 'Lämna en julklapp', slot: '2026-11-25T13:00', rank: 'a3' }),
  card('lugn', { title: 'Utan krockar', slot: '2026-12-02T10:00', rank: 'a4' }),
  card('marknad', { title: 'Julmarknaden', kind: 'recurring', rule: { type: 'month', month: 12 }, rank: 'a5' }),
];

export const editorPlan: ImportRecords = {
  channels: [
    channel('fb', { name: 'Facebook Kommunen', account: 'Kommunen' }),
    channel('ig', { name: 'Instagram Kommunen', account: 'Kommunen', platform: 'instagram', hue: 8 }),
    channel('li', { name: 'LinkedIn Kommunen', account: 'Kommunen', platform: 'linkedin', hue: 4, primary: false, formats: ['post', 'article'] }),
  ],
  people: [person('re', 'Redaktör'), person('we', 'Webb')],
  categories,
  tags: [{ id: 'vinter' as TagId, name: 'Vinter', everyWeeks: null }],
  campaigns: [{ id: 'trygg' as CampaignId, name: 'Säker vinter', goal: '', from: null, to: null }],
  cards,
  texts: cards.map(({ id }) => ({ ...emptyText(id), text: id === 'halka' ? 'I natt väntas underkylt regn.' : '', placementTexts: id === 'halka' ? { ['p2' as PlacementId]: 'Halt i morgon?' } : {} })),
  placements: [
    placement('p1', 'halka'), placement('p2', 'halka', { channel: ig, format: 'story', slot: '2026-11-26T08:00' }),
    placement('p3', 'orange'), placement('p4', 'julklapp'), placement('p5', 'lugn', { channel: li }),
  ],
};
