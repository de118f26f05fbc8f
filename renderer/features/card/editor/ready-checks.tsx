/** "Klar att gå ut": what the workspace asks of a card before it goes out. What is missing leads to its field. */
import { READINESS } from '../../../../shared/domain/records.ts';
import type { Card, Readiness } from '../../../../shared/domain/records.ts';
import { isDue } from '../../../../shared/planning/readiness.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { useFace } from '../face.ts';

/** Where each is written: a part of the panel, and what takes the focus in it. */
const FIELDS: Readonly<Record<Readiness, string>> = {
  owner: '[data-field="owner"] button', channel: '[data-field="channel"] button', text: '[data-field="text"] textarea',
  picture: '[data-field="picture"] textarea', approval: '[data-field="approval"] button',
};

function goTo(what: Readiness, from: HTMLElement): void {
  const field = from.closest('.panel')?.querySelector<HTMLElement>(FIELDS[what]);
  field?.scrollIntoView({ block: 'nearest' });
  field?.focus();
}

export function ReadyChecks({ card }: { readonly card: Card }) {
  const { t } = useSpeech();
  const asked = usePlan((s) => s.plan.settings.get('workspace')?.readiness);
  const due = usePlan((s) => isDue(card, s.today));
  const { missing } = useFace(card);
  if (!due || !asked || asked.length === 0) return null;
  return (
    <section className="ready" aria-label={t('editor.ready')}>
      <h3>{t('editor.ready')}</h3>
      <ul>
        {READINESS.filter((what) => asked.includes(what)).map((what) => {
          const name = t(`editor.readyWhat.${what}`);
          return (
            <li key={what}>
              {missing.includes(what) ? (
                <button type="button" className="ready-item" aria-label={t('editor.lacks', { what: name })} onClick={(event) => goTo(what, event.currentTarget)}>
                  <i className="ready-open" aria-hidden="true" />
                  {name}
                </button>
              ) : (
                <span className="ready-item is-done">
                  <Icon name="check" small />
                  {name}
                  <span className="sr">{t('editor.has')}</span>
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
