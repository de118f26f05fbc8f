/** What an act says: before, in a few words; afterwards, in one sentence, with the key that takes it back. */
import type { Severity } from '../../../../shared/collisions/finding.ts';
import { findingNames, findingSentence, findingShort } from '../../../../shared/collisions/sentence.ts';
import type { Preview } from '../../../../shared/collisions/preview.ts';
import type { Command, CommandName, Commands } from '../../../../shared/domain/command.ts';
import type { Card } from '../../../../shared/domain/records.ts';
import { capital } from '../../../../shared/i18n/dates.ts';
import type { Language } from '../../../../shared/i18n/language.ts';
import type { Translate } from '../../../../shared/i18n/messages.ts';
import { keysOf } from '../../../actions/keys-text.ts';
import { say, useNotices } from '../../../store/notices.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { run } from '../../../store/session.ts';
import { wayBack } from '../../../store/way-back.ts';
import { speech } from '../../../ui/language.tsx';
import { hasPassed } from '../../drag/passed.ts';
import { previewCommand } from '../../drag/together.ts';
import { waysOut } from '../../drag/ways-out.ts';

export { speech };

/** What a choice would break, in a few words; that it is free, where nothing. */
export function shortVerdict({ breaks, worst, slot }: Preview, t: Translate, language: Language): { readonly severity: Severity | 'ok'; readonly text: string } {
  const { plan, today } = usePlan.getState();
  const gravest = breaks.find(({ severity }) => severity === worst);
  if (gravest) return { severity: gravest.severity, text: findingShort(gravest, findingNames(plan, today), t, language) };
  return hasPassed(slot) ? { severity: 'info', text: t('drag.passed') } : { severity: 'ok', text: t('drag.free') };
}

/** Does a command and says so; false where it can't be done (a sentence said why). `before`: the card that it is about, where its time or its publications change. */
export function does<N extends CommandName>(name: N, input: Commands[N], text: string, before?: Card): boolean {
  const preview = before ? previewCommand({ name, input } as unknown as Command) : null; // name and input belong together by the signature
  if (!run(name, input)) return false;
  tell(text, before, preview);
  return true;
}

/** Says that something was done: the key that takes it back, what it broke and solved, the ways out of that. `before`: the card as it was. */
export function tell(text: string, before?: Card, preview: Preview | null = null): void {
  const { t, language } = speech();
  const { plan, today } = usePlan.getState();
  const now = before && plan.cards.get(before.id);
  const worst = preview?.breaks.find(({ severity }) => severity === preview.worst);
  const others = (preview?.breaks.length ?? 0) - 1;
  const solved = preview?.solves.length ?? 0;
  const parts = [
    text, worst && findingSentence(worst, findingNames(plan, today), t, language), others > 0 && `${capital(t('drag.more', { count: others }))}.`,
    solved > 0 && t('act.solved', { count: solved }),
  ];
  say({
    text: parts.filter(Boolean).join(' '), severity: preview?.worst ?? null, ways: now && preview ? waysOut(now, preview, t, language) : [],
    action: wayBack(t('act.undo', { keys: keysOf('undo', t) ?? '' })),
  });
}

/** What another part of the app has just said of a step that can be taken back, with the key that does it. */
export function withKey(step: () => void): void {
  const before = useNotices.getState().notice;
  step();
  const { notice } = useNotices.getState();
  const { t } = speech();
  if (notice && notice !== before && 'text' in notice && notice.action) say({ ...notice, action: { ...notice.action, undoes: true, label: t('act.undo', { keys: keysOf('undo', t) ?? '' }) } });
}
