/** The ways to look at the calendar, as links: each has an address of its own. */
import { keyProps } from '../../actions/keys-text.ts';
import { calendarStart, hrefOf, useRoute } from '../../store/route.ts';
import type { CalendarMode } from '../../store/route.ts';
import { useSpeech } from '../../ui/language.tsx';

const SHOWN: readonly CalendarMode[] = ['week', 'month', 'channels', 'agenda'];

export function ModeSwitch() {
  const { t } = useSpeech();
  const { view, panel } = useRoute();
  if (view.name !== 'calendar') return null;
  return (
    <nav className="seg" aria-label={t('calendar.modes')}>
      {SHOWN.map((mode) => (
        <a key={mode} href={hrefOf({ view: { name: 'calendar', mode, at: view.at && calendarStart(mode, view.at) }, panel })} aria-current={mode === view.mode ? 'page' : undefined} {...keyProps(mode, t(`calendar.mode.${mode}`), t)}>
          {t(`calendar.mode.${mode}`)}
        </a>
      ))}
    </nav>
  );
}
