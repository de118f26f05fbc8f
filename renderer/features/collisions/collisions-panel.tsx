/** The panel of open findings, week by week: what is wrong, where it is, and the nearest way out. */
import { useState } from 'react';
import type { Finding, Severity } from '../../../shared/collisions/finding.ts';
import { findingNames } from '../../../shared/collisions/sentence.ts';
import { weekRange, weekText } from '../../../shared/i18n/dates.ts';
import { isoWeekOf, toDayNumber } from '../../../shared/planning/date.ts';
import { usePlan } from '../../store/plan-store.ts';
import { hrefOf, openPanel } from '../../store/route.ts';
import { useOpenFindings } from '../../store/tally.ts';
import { Button } from '../../ui/button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { SeverityMark } from '../../ui/marks.tsx';
import { Panel } from '../../ui/panel.tsx';
import './collisions.css';
import { FindingItem } from './finding-item.tsx';
import { byWeek, weekPlace } from './finding-weeks.ts';
import type { FindingWeek } from './finding-weeks.ts';
import { SeverityFilter } from './severity-filter.tsx';
import { useFindingWalk } from './use-finding-walk.ts';

/** So many findings are drawn at first, and with every press on "more". */
const BATCH = 15;

export default function CollisionsPanel() {
  const { t } = useSpeech();
  const open = useOpenFindings();
  const [shown, setShown] = useState<Severity | null>(null);
  return (
    <Panel label={t('collisionsPanel.title')} className="krockar">
      <header className="panel-head">
        <h2>{t('collisionsPanel.title')}</h2>
        <span className="n">{t('collisionsPanel.open', { count: open.length })}</span>
        <span className="push" />
        <a className="btn btn-quiet btn-s" href={hrefOf({ view: { name: 'settings', section: 'rules' }, panel: null })}>{t('collisionsPanel.rules')}</a>
        <Button look="quiet" small icon="x" label={t('shell.close')} onClick={() => openPanel(null)} />
      </header>
      <SeverityFilter shown={shown} onShow={setShown} />
      <FindingList key={shown ?? 'all'} findings={shown ? open.filter((f) => f.severity === shown) : open} filtered={shown !== null} />
    </Panel>
  );
}

function FindingList({ findings, filtered }: { readonly findings: readonly Finding[]; readonly filtered: boolean }) {
  const { t } = useSpeech();
  const { plan, today } = usePlan.getState();
  usePlan((s) => s.version); // the plan changes in place; sentences and slots follow it
  const [limit, setLimit] = useState(BATCH);
  const ordered = byWeek(findings).flatMap((week) => week.findings);
  const drawn = ordered.slice(0, limit);
  const more = () => setLimit(limit + BATCH);
  const walk = useFindingWalk(drawn, ordered.length > limit ? more : null);
  const names = findingNames(plan, today);
  if (findings.length === 0) return <NoFindings filtered={filtered} />;
  return (
    <div className="krock-body" ref={walk.list} onKeyDown={walk.onKeyDown}>
      {byWeek(drawn).map((week) => (
        <section className="kweek" key={week.key} aria-labelledby={`kweek-${week.key}`}>
          <WeekHead week={week} />
          {week.findings.map((finding) => (
            <FindingItem
              key={finding.key} finding={finding} names={names} active={finding.key === walk.active} stop={finding.key === walk.stop}
              onActive={walk.activate}
            />
          ))}
        </section>
      ))}
      {ordered.length > limit && <Button className="krock-more" small onClick={more}>{t('collisionsPanel.more', { count: ordered.length - limit })}</Button>}
    </div>
  );
}

function WeekHead({ week: { key, week } }: { readonly week: FindingWeek }) {
  const { t, language } = useSpeech();
  const day = toDayNumber(usePlan((s) => s.today));
  const place = week && weekPlace(week, isoWeekOf(day), isoWeekOf(day + 7));
  const range = week ? weekRange(week, language, 'short') : '';
  const words = { '-1': t('collisionsPanel.overdue'), 0: `${t('collisionsPanel.thisWeek')}, ${range}`, 1: `${t('collisionsPanel.nextWeek')}, ${range}`, 2: range };
  return (
    <h3 id={`kweek-${key}`}>
      <b>{week ? weekText(week, language) : t('collisionsPanel.noWeek')}</b>
      {place !== null && <span>{words[place]}</span>}
    </h3>
  );
}

function NoFindings({ filtered }: { readonly filtered: boolean }) {
  const { t } = useSpeech();
  return (
    <div className="krock-body">
      <div className="empty krock-none">
        {filtered ? (
          <span>{t('collisionsPanel.noneOfKind')}</span>
        ) : (
          <>
            <SeverityMark severity="ok" />
            <span><b>{t('collisionsPanel.none')}</b> {t('collisionsPanel.noneHint')}</span>
          </>
        )}
      </div>
    </div>
  );
}
