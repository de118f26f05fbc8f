/** What a card was before it went out again, where it is used again, and the way to do so. */
import './reuse.css';
import { useMemo } from 'react';
import type { Card, CardId } from '../../../shared/domain/records.ts';
import { slotText } from '../../../shared/i18n/dates.ts';
import { usePlan } from '../../store/plan-store.ts';
import { hrefOf, useRoute } from '../../store/route.ts';
import { Button } from '../../ui/button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { useOutcome } from './outcome.ts';
import { openReuse } from './reuse-place.tsx';

export function Uses({ card }: { readonly card: Card }) {
  const { t, language } = useSpeech();
  const before = usePlan(({ plan }) => (card.reuseOf === null ? undefined : plan.cards.get(card.reuseOf)));
  const next = useNext(card.id);
  const published = card.kind === 'post' && card.status === 'published';
  if (!before && next.length === 0 && !published) return null;
  return (
    <section className="uses" aria-label={t('reuse.uses')}>
      {before && <Before card={before} />}
      {next.length > 0 && (
        <p>
          {t('reuse.next')}{' '}
          {next.map((one, i) => <span key={one.id}>{i > 0 && ', '}<CardLink id={one.id}>{[one.title === card.title ? '' : one.title, slotText(one.slot, language)].filter(Boolean).join(', ') || one.title}</CardLink></span>)}
        </p>
      )}
      {published && <Button small icon="repeat" onClick={() => openReuse(card.id)}>{t('reuse.again')}</Button>}
    </section>
  );
}

/** Where it is used again: any card may be one. */
function useNext(id: CardId): readonly Card[] {
  const [plan, version] = [usePlan((s) => s.plan), usePlan((s) => s.version)];
  // The plan is changed in place; its version says that it was.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  return useMemo(() => plan.cards.values().filter(({ reuseOf, deletedAt }) => reuseOf === id && deletedAt === null).toArray(), [plan, version, id]);
}

function Before({ card }: { readonly card: Card }) {
  const { t } = useSpeech();
  const { day, results } = useOutcome(card);
  const name = day || card.title;
  return (
    <p>
      {t(day ? 'reuse.lastTime' : 'reuse.before')} {card.deletedAt === null ? <CardLink id={card.id}>{name}</CardLink> : name}
      {results && <span className="faint"> · {results}</span>}
    </p>
  );
}

function CardLink({ id, children }: { readonly id: CardId; readonly children: string }) {
  const route = useRoute();
  return <a href={hrefOf({ ...route, panel: { type: 'card', id } })}>{children}</a>;
}
