/** One placement: channel, format, when, what collides; and when it is out, its link. */
import { previewSlot } from '../../../../shared/collisions/preview.ts';
import { findingNames, findingShort } from '../../../../shared/collisions/sentence.ts';
import { PLATFORM_FORMATS } from '../../../../shared/domain/defaults.ts';
import type { Card, Channel, Format, Placement } from '../../../../shared/domain/records.ts';
import { effectiveSlot } from '../../../../shared/planning/slot.ts';
import type { Slot } from '../../../../shared/planning/slot.ts';
import { nowAtHost } from '../../../store/clock.ts';
import { useFindings } from '../../../store/findings.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { run } from '../../../store/session.ts';
import { ActionMenu } from '../../../ui/form/action-menu.tsx';
import { SlotPicker } from '../../../ui/form/slot-picker.tsx';
import { TypedField } from '../../../ui/form/typed-field.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { FindingPill, PlacementChip } from '../../../ui/marks.tsx';
import { channelShort } from '../../gaps/gaps.ts';
import { sayWhatCame } from '../../drag/after-drop.ts';
import { momentText } from '../moment-text.ts';
import { isOfCard } from '../own-finding.ts';
import { ResultsCell } from './results/results-cell.tsx';
import { edit, previewEdit } from '../../series/reach.ts';

interface Props {
  readonly card: Card;
  readonly placement: Placement;
}

export function PlacementRow({ card, placement }: Props) {
  const { t, language } = useSpeech();
  const channel = usePlan((s) => s.plan.channels.get(placement.channel));
  if (!channel) return null;
  const name = channelShort(channel);
  const { id, publishedAt, link } = placement;
  return (
    <li aria-label={`${name}, ${t(`word.format.${placement.format}`)}`}>
      <PlacementChip channel={channel} format={placement.format} />
      <FormatSelect channel={channel} placement={placement} name={name} />
      {publishedAt ? <span className="when-cell">{t('editor.publishedAt', { when: momentText(publishedAt, language) })}</span> : <When card={card} placement={placement} name={name} />}
      <State placement={placement} dated={effectiveSlot(card, placement).precision !== 'none'} />
      <RowMenu card={card} placement={placement} name={name} />
      {publishedAt !== null && (
        <div className="link-cell">
          <Icon name="link" small />
          <TypedField line label={t('editor.linkOf', { name })} className="quiet-input" placeholder={t('editor.linkHint')} maxLength={500} value={link ?? ''} onSave={(text) => run('editPlacement', { id, change: { link: text.trim() || null } })} />
        </div>
      )}
      {card.kind === 'post' && (publishedAt !== null || card.status === 'published') && <ResultsCell card={card} placement={placement} name={name} />}
    </li>
  );
}

function FormatSelect({ channel, placement, name }: { readonly channel: Channel; readonly placement: Placement; readonly name: string }) {
  const { t } = useSpeech();
  const allowed = channel.formats.length ? channel.formats : PLATFORM_FORMATS[channel.platform];
  const formats = allowed.includes(placement.format) ? allowed : [...allowed, placement.format];
  return (
    <select className="select" aria-label={t('editor.formatOf', { name })} value={placement.format} onChange={(event) => edit('editPlacement', { id: placement.id, change: { format: event.target.value as Format } }) /* the options are formats */}>
      {formats.map((format) => <option key={format} value={format}>{t(`word.format.${format}`)}</option>)}
    </select>
  );
}

function When({ card, placement, name }: Props & { readonly name: string }) {
  const { t } = useSpeech();
  const { id } = placement;
  const slot = effectiveSlot(card, placement);
  const preview = (to: Slot) => {
    const { index } = useFindings.getState();
    return previewEdit({ name: 'editPlacement', input: { id, change: { slot: to } } }) ?? (index && previewSlot(index, id, to));
  };
  const choose = (to: Slot) => {
    const broken = preview(to);
    if (edit('editPlacement', { id, change: { slot: to } })) sayWhatCame(card, broken);
  };
  const own = placement.slot !== null;
  return (
    <span className="when-cell">
      <SlotPicker
        label={t('editor.whenOf', { name })} brief slot={slot} preview={preview} onChoose={choose}
        follow={own ? { text: t('editor.followCard'), run: () => edit('editPlacement', { id, change: { slot: null } }) } : undefined}
      />
      <span className="faint">{t(own ? 'editor.ownTime' : 'editor.follows')}</span>
    </span>
  );
}

/** What collides about the placement, that it was accepted, or that it is free. */
function State({ placement, dated }: { readonly placement: Placement; readonly dated: boolean }) {
  const { t, language } = useSpeech();
  const [plan, today] = [usePlan((s) => s.plan), usePlan((s) => s.today)];
  const accepted = useFindings((s) => s.index?.ofPlacement(placement.id))?.some(isOfCard);
  const [worst] = useFindings((s) => s.open.ofPlacement(placement.id)).filter(isOfCard).sort((a, b) => GRAVITY.indexOf(a.severity) - GRAVITY.indexOf(b.severity));
  const names = findingNames(plan, today);
  // "3 av 2": the row names the channel already.
  if (worst?.rule.startsWith('max-')) return <FindingPill severity={worst.severity} text={findingShort(worst, { ...names, channelShort: () => '' }, t, language).trim()} />;
  if (worst) return <FindingPill severity={worst.severity} text={findingShort(worst, names, t, language).trim()} />;
  if (accepted) return <span className="faint">{t('editor.accepted')}</span>;
  if (placement.publishedAt !== null) return <span />;
  return dated ? <FindingPill severity="ok" text={t('editor.free')} /> : <span />;
}
const GRAVITY = ['error', 'warning', 'info'];

function RowMenu({ card, placement, name }: Props & { readonly name: string }) {
  const { t } = useSpeech();
  const out = placement.publishedAt !== null;
  const publish = () => run('markPublished', { card: card.id, placement: placement.id, at: out ? null : nowAtHost() });
  const remove = () => {
    document.querySelector<HTMLElement>('.add-channel')?.focus(); // the row goes, and with it the button that had the focus
    edit('removePlacement', { id: placement.id });
  };
  const follow = { key: 'follow', text: t('editor.followCard'), icon: 'arrow' as const, run: () => edit('editPlacement', { id: placement.id, change: { slot: null } }) };
  return (
    <ActionMenu
      label={t('editor.moreOf', { name })} button={<Icon name="more" />}
      items={[
        ...(card.kind === 'post' ? [{ key: 'publish', text: t(out ? 'editor.unpublish' : 'editor.publish'), icon: out ? ('undo' as const) : ('check' as const), run: publish }] : []),
        ...(placement.slot ? [follow] : []),
        { key: 'remove', text: t('editor.removePlacement'), icon: 'x', run: remove },
      ]}
    />
  );
}
