/** Who may approve: everybody, or those who are chosen. */
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
  const sitting = usePlan((s) => s.preferences.person);
  const people = useEntries('people');
  const here = people.filter(({ archived }) => !archived);
  const nobody = usePlan((s) => approversOf(s.plan)?.length === 0);
  /** To begin with who sits here, so that nobody is locked out; or everybody. */
  const begin = () => save((here.some(({ id }) => id === sitting) ? here.filter(({ id }) => id === sitting) : here).map(({ id }) => id));
  if (here.length === 0 && approvers === null) return <p>{t('approval.setting.noPeople')} <a className="link" href={hrefOf({ view: { name: 'settings', section: 'people' }, panel: null })}>{t('approval.setting.people')}</a></p>;
  return (
    <>
      <p className="hint">{t('approval.setting.means')}</p>
      <Tick label={t('approval.setting.on')} hint={t('approval.setting.hint')} on={approvers !== null} onChange={(on) => (on ? begin() : save(null))} />
      {approvers && (
        <>
          <TickRow
            label={t('approval.setting.who')} values={approvers} onChange={save}
            choices={people.filter(({ id, archived }) => !archived || approvers.includes(id)).map(({ id, name, archived }) => ({ value: id, text: archived ? t('approval.setting.gone', { name }) : name }))}
          />
          <p className="hint">{t('approval.setting.sits')} <a className="link" href={hrefOf({ view: { name: 'settings', section: 'computer' }, panel: null })}>{t('approval.sitHere')}</a></p>
          {nobody && <p className="problem" role="alert">{t('approval.setting.empty')} <Button small onClick={() => save(null)}>{t('approval.setting.everybody')}</Button></p>}
        </>
      )}
    </>
  );
}
