/** What an empty board asks for first: channels, people, a card. What is done is ticked. */
import type { ReactNode } from 'react';
import { usePlan } from '../../store/plan-store.ts';
import { hrefOf, openPanel } from '../../store/route.ts';
import { Icon } from '../../ui/icon.tsx';
import { useSpeech } from '../../ui/language.tsx';

const settings = (section: string): string => hrefOf({ view: { name: 'settings', section }, panel: null });

export function FirstSteps() {
  const { t } = useSpeech();
  const channels = usePlan((s) => s.plan.channels.size > 0);
  const people = usePlan((s) => s.plan.people.size > 0);
  const done = [true, channels, people].filter(Boolean).length;
  return (
    <section className="steps" aria-label={t('board.steps.title')}>
      <h3>
        {t('board.steps.title')}
        <span>{t('board.steps.count', { done: String(done), all: '4' })}</span>
      </h3>
      <p className="step on"><Sign done />{t('board.steps.made')}</p>
      <LinkStep href={settings('channels')} done={channels}>{t('board.steps.channels')}</LinkStep>
      <LinkStep href={settings('people')} done={people}>{t('board.steps.people')}</LinkStep>
      <button type="button" className="step" onClick={() => openPanel({ type: 'new' })}>
        <Sign />
        {t('board.steps.card')}
        <kbd aria-hidden="true">N</kbd>
      </button>
    </section>
  );
}

function LinkStep({ href, done, children }: { readonly href: string; readonly done: boolean; readonly children: ReactNode }) {
  return (
    <a className={done ? 'step on' : 'step'} href={href}>
      <Sign done={done} />
      {children}
      <Icon name="right" small />
    </a>
  );
}

function Sign({ done = false }: { readonly done?: boolean }) {
  const { t } = useSpeech();
  return (
    <svg className={done ? 'status status-done' : 'status'} role="img" aria-label={t(done ? 'board.steps.done' : 'board.steps.left')}>
      <use href={done ? '#st-done' : '#st-plan'} />
    </svg>
  );
}
