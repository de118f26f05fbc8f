/** Who may approve: everybody, or those who are chosen. */
import { useState } from 'react';
import { approversOf } from '../../../shared/domain/approval.ts';
import type { PersonId } from '../../../shared/domain/records.ts';
import { hrefOf } from '../../store/route.ts';
import { usePlan } from '../../store/plan-store.ts';
import { run } from '../../store/session.ts';
import { Button } from '../../ui/button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { Tick, TickRow } from './choices.tsx';
import { useEntries } from './records.ts';

const save = (approvers: readonly PersonId[] | null) => run('editSettings', { change: { approvers } });

export function ApprovalSection() {
  const { t } = useSpeech();
  const approvers = usePlan((s) => s.plan.settings.get('workspace')?.approvers ?? null);
  const people = useEntries('people');
  const here = people.filter(({ archived }) => !archived);
  const nobody = usePlan((s) => approversOf(s.plan)?.length === 0);
  const [choosing, setChoosing] = useState(false); // switched on, and nobody chosen yet: it would lock everybody out
  const turn = (on: boolean) => {
    setChoosing(on);
    if (!on && approvers) save(null);
  };
  const choose = (chosen: readonly PersonId[]) => {
    setChoosing(false);
    save(chosen);
  };
  const shown = approvers ?? (choosing ? [] : null);
  if (here.length === 0 && approvers === null) return <p>{t('approval.setting.noPeople')} <a className="link" href={hrefOf({ view: { name: 'settings', section: 'people' }, panel: null })}>{t('approval.setting.people')}</a></p>;
  return (
    <>
      <p className="hint">{t('approval.setting.means')}</p>
      <Tick label={t('approval.setting.on')} hint={t('approval.setting.hint')} on={shown !== null} onChange={turn} />
      {shown && (
        <>
          <TickRow
            label={t('approval.setting.who')} values={shown} onChange={choose}
            choices={people.filter(({ id, archived }) => !archived || shown.includes(id)).map(({ id, name, archived }) => ({ value: id, text: archived ? t('approval.setting.gone', { name }) : name }))}
          />
          {!approvers && <p className="hint" role="status">{t('approval.setting.pending')}</p>}
          <p className="hint">{t('approval.setting.sits')} <a className="link" href={hrefOf({ view: { name: 'settings', section: 'computer' }, panel: null })}>{t('approval.sitHere')}</a></p>
          {nobody && <p className="problem" role="alert">{t('approval.setting.empty')} <Button small onClick={() => turn(false)}>{t('approval.setting.everybody')}</Button></p>}
        </>
      )}
    </>
  );
}
