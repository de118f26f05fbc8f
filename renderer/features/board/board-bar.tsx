/** The bar over the board: the week, its days, how dense the cards are. */
import { isoWeekOf, toDayNumber } from '../../../shared/planning/date.ts';
import { weekRange } from '../../../shared/i18n/dates.ts';
import { usePlan } from '../../store/plan-store.ts';
import { prefer } from '../../store/session.ts';
import { ChoiceMenu } from '../../ui/choice-menu.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { DENSITIES } from '../../ui/theme.ts';
import { FilterControl } from '../filter/filter-control.tsx';
import { FilterLine } from '../filter/filter-line.tsx';
import { MixMeter } from '../mix/mix-meter.tsx';

export function BoardBar() {
  const { t, language } = useSpeech();
  const today = usePlan((s) => s.today);
  const density = usePlan((s) => s.preferences.density);
  const week = isoWeekOf(toDayNumber(today));
  return (
    <>
      <section className="bar" aria-label={t('shell.view')}>
        <div className="where">
          <h1>{t('shell.week', { week: String(week.week) })}</h1>
          <span className="muted">{weekRange(week, language)}</span>
        </div>
        <span className="push" />
        <MixMeter />
        <FilterControl />
        <ChoiceMenu
          label={t('shell.density')}
          icon="rows"
          value={density}
          choices={DENSITIES.map((value) => ({ value, text: t(`shell.densities.${value}`) }))}
          onChoose={(value) => void prefer({ density: value })}
        />
      </section>
      <FilterLine />
    </>
  );
}
