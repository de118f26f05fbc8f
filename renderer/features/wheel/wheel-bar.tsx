/** The bar over the wheel: years, the whole year or a quarter, rings, the filter, paper, how the year is looked at. */
import { FilterControl } from '../filter/filter-control.tsx';
import { FilterLine } from '../filter/filter-line.tsx';
import { PrintControl } from '../print/print-control.tsx';
import { usePrint } from '../print/print-store.ts';
import { askPause } from '../recurring/asked.ts';
import { QUARTERS, WHEEL_MODES, WHEEL_RINGS, go, routeNow } from '../../store/route.ts';
import type { Quarter } from '../../store/route.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceMenu } from '../../ui/choice-menu.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { ExportControl } from './export/export-control.tsx';
import { hrefWith } from './href-with.ts';
import { RollForward } from './roll/roll-forward.tsx';
import type { WheelProps, WheelRoute } from './wheel-props.ts';
import { Years } from './years.tsx';
import './wheel-bar.css';

export function WheelBar({ view, year }: WheelProps) {
  const { t } = useSpeech();
  const prints = usePrint((s) => s.own !== null); // a quarter that is planned; its session is no sheet, and no poster either
  return (
    <>
      <section className="bar wheel-bar" aria-label={t('shell.view')}>
        <div className="where" aria-live="polite"><h1>{t('shell.wheel')} {year.year}{view.quarter && <span className="sr"> Q{view.quarter}</span>}</h1></div>
        <Years view={view} year={year.year} />
        <Quarters view={view} year={year.year} />
        {view.mode !== 'months' && view.mode !== 'plan' && (
          <ChoiceMenu
            label={t('wheelPanel.rings')} value={view.rings} choices={WHEEL_RINGS.map((value) => ({ value, text: t(`wheelPanel.ring.${value}`) }))}
            onChoose={(rings) => go({ view: { ...view, rings }, panel: routeNow().panel }, true)}
          />
        )}
        <span className="push" />
        <Button small look="quiet" icon="pause" className="btn-icon" label={t('board.pauseTheme')} aria-haspopup="dialog" onClick={() => askPause()}><span>{t('wheelPanel.pause')}</span></Button>
        <RollForward year={year.year} />
        <FilterControl />
        {view.mode !== 'plan' && <ExportControl view={view} year={year} />}
        {(view.mode !== 'plan' || prints) && <PrintControl />}
        <nav className="seg" aria-label={t('wheelPanel.modes')}>
          {WHEEL_MODES.map((mode) => <a key={mode} href={hrefWith(view, { mode })} aria-current={mode === view.mode ? 'page' : undefined}>{t(`wheelPanel.mode.${mode}`)}</a>)}
        </nav>
      </section>
      <FilterLine />
    </>
  );
}

/** A quarter of a year has the year in its address. */
function Quarters({ view, year }: { readonly view: WheelRoute; readonly year: number }) {
  const { t } = useSpeech();
  const zoom = (quarter: Quarter | null) => (
    <a key={quarter} href={hrefWith(view, { year: quarter ? year : view.year, quarter })} aria-current={quarter === view.quarter ? 'true' : undefined}>
      {quarter ? `Q${quarter}` : t('wheelPanel.whole')}
    </a>
  );
  return <nav className="seg seg-zoom" aria-label={t('wheelPanel.zoom')}>{[null, ...QUARTERS].map(zoom)}</nav>;
}
