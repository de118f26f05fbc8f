/** How the categories share the window, beside their targets: the whole that a skewed share is part of. */
import type { CategoryId } from '../../../shared/domain/records.ts';
import { dayText } from '../../../shared/i18n/dates.ts';
import { useFindings } from '../../store/findings.ts';
import { usePlan } from '../../store/plan-store.ts';
import { useSpeech } from '../../ui/language.tsx';
import { CategoryName } from '../../ui/marks.tsx';

export function MixShares({ of }: { readonly of: CategoryId | null }) {
  const { t, language } = useSpeech();
  const mix = useFindings((s) => s.open.mix());
  const categories = usePlan((s) => s.plan.categories);
  if (!mix) return null;
  return (
    <figure className="why-mix">
      <figcaption className="faint">{t('collisionsPanel.mixOf', { count: mix.total, from: dayText(mix.from, language, 'date'), to: dayText(mix.to, language, 'date') })}</figcaption>
      <ul>
        {mix.shares.map(({ category: id, share, target }) => {
          const category = id && categories.get(id);
          const figures = { share: String(Math.round(share)), target: String(target ?? '') };
          return (
            <li key={id} className={id === of ? 'is-meant' : ''}>
              {category ? <CategoryName category={category} /> : <span className="faint">{t('collisionsPanel.noCategory')}</span>}
              <span className="mix-bar" aria-hidden="true">
                <i className={category ? `hue-${category.hue}` : ''} style={{ width: `${share}%` }} />
                {target !== null && <b style={{ left: `${target}%` }} />}
              </span>
              <span>{t(target === null ? 'collisionsPanel.share' : 'collisionsPanel.shareOf', figures)}</span>
            </li>
          );
        })}
      </ul>
    </figure>
  );
}
