/** Which findings are shown: of one severity, with how many there are of each; of one channel; of one person. */
import { SEVERITIES } from '../../../shared/collisions/finding.ts';
import type { ChannelId, PersonId } from '../../../shared/domain/records.ts';
import { usePlan } from '../../store/plan-store.ts';
import type { Tally } from '../../store/tally.ts';
import { ChoiceMenu } from '../../ui/choice-menu.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { SeverityMark } from '../../ui/marks.tsx';
import { filterBy, usePanelMemory } from './panel-memory.ts';

/** `tally`: of the channel and person that are shown. */
export function FindingFilter({ tally }: { readonly tally: Tally }) {
  const { t } = useSpeech();
  const { severity: shown, channel, person } = usePanelMemory((s) => s.filter);
  const { channels, people } = usePlan((s) => s.plan);
  const choices = <Id extends string>(all: string, records: ReadonlyMap<string, { readonly id: Id; readonly name: string; readonly archived: boolean }>) => [
    { value: '' as const, text: all },
    ...[...records.values()].filter(({ archived }) => !archived).map(({ id, name }) => ({ value: id, text: name })),
  ];
  return (
    <>
      <span className="seg seg-s" role="group" aria-label={t('collisionsPanel.show')}>
        <button type="button" aria-pressed={shown === null} onClick={() => filterBy({ severity: null })}>
          {t('collisionsPanel.all')} {tally.error + tally.warning + tally.info}
        </button>
        {SEVERITIES.map((severity) => (
          <button key={severity} type="button" aria-pressed={shown === severity} onClick={() => filterBy({ severity })}>
            <SeverityMark severity={severity} />
            {t(`collisionsPanel.severities.${severity}`)} {tally[severity]}
          </button>
        ))}
      </span>
      <span className="krock-menus">
        <ChoiceMenu<ChannelId | ''>
          label={t('collisionsPanel.filter.channel')} value={channel ?? ''} choices={choices(t('collisionsPanel.filter.allChannels'), channels)}
          onChoose={(id) => filterBy({ channel: id || null })}
        />
        <ChoiceMenu<PersonId | ''>
          label={t('collisionsPanel.filter.person')} value={person ?? ''} choices={choices(t('collisionsPanel.filter.allPeople'), people)}
          onChoose={(id) => filterBy({ person: id || null })}
        />
      </span>
    </>
  );
}
