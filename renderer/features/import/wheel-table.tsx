/** The table itself: its headings, its months or weeks, and what each cell becomes. */
import { ROLES } from '../../../shared/exchange/wheel/mapping.ts';
import type { Role } from '../../../shared/exchange/wheel/mapping.ts';
import type { PreviewCell, WheelPreview } from '../../../shared/exchange/wheel/table-preview.ts';
import { ruleInWords } from '../../../shared/i18n/rule-in-words.ts';
import { parseRule } from '../../../shared/planning/recurrence-text.ts';
import { Icon } from '../../ui/icon.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { SeverityMark } from '../../ui/marks.tsx';
import { readAs } from './import-store.ts';

export function WheelTable({ wheel }: { readonly wheel: WheelPreview }) {
  const { t } = useSpeech();
  return (
    // A table that scrolls is reached by keyboard too.
    <div className="wheel-table" role="region" aria-label={t('wheelFile.table')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col"><span className="sr">{t('wheelFile.rowNumber')}</span></th>
            {wheel.columns.map((column) => (
              <th key={column.column} scope="col">
                <span className="letter">{column.name}</span>
                <ColumnRole wheel={wheel} column={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {wheel.rows.map(({ row, cells }) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              {cells.map((cell, i) => <Cell key={i} cell={cell} />)}
            </tr>
          ))}
        </tbody>
      </table>
      {wheel.more > 0 && <p className="muted">{t('wheelFile.more', { count: wheel.more })}</p>}
    </div>
  );
}

function ColumnRole({ wheel, column: { column, name, role } }: { readonly wheel: WheelPreview; readonly column: WheelPreview['columns'][number] }) {
  const { t } = useSpeech();
  if (role === null) return <span className="muted">{wheel.recognised ? t('wheelFile.time') : ''}</span>;
  const choose = (chosen: Role) => void readAs({ ...wheel.mapping, roles: { ...wheel.mapping.roles, [column]: chosen } });
  return (
    <select className="select" aria-label={t('wheelFile.column', { name })} value={role} onChange={({ target }) => choose(ROLES.find((one) => one === target.value) ?? role)}>
      {ROLES.map((one) => <option key={one} value={one}>{t(`wheelFile.roles.${one}`)}</option>)}
    </select>
  );
}

function Cell({ cell: { text, meaning, rules, reason } }: { readonly cell: PreviewCell }) {
  const { t, language } = useSpeech();
  const inWords = (rule: string): string => {
    const parsed = parseRule(rule);
    return parsed ? ruleInWords(parsed, t, language) : rule;
  };
  return (
    <td className={`is-${meaning}`}>
      <span className="cell-text">{text}</span>
      {rules.length > 0 && meaning !== 'out' && (
        <span className="cell-rules">
          <Icon name="repeat" />
          <span className="sr">{t('wheelFile.becomes', { rules: '' })}</span>
          {rules.map(inWords).join(', ')}
        </span>
      )}
      {reason && <span className="cell-out"><SeverityMark severity="warning" /><span className="sr">{t('wheelFile.leftOut', { reason: '' })}</span>{t(`wheelFile.why.${short(reason)}`)}</span>}
    </td>
  );
}

/** Why a cell is left out, in a word or two: the list below says it in full. */
const short = (reason: NonNullable<PreviewCell['reason']>) => (reason === 'already-there' || reason === 'twice-in-file' ? 'here' : reason === 'title-missing' ? 'title' : reason.startsWith('when') ? 'when' : 'other');
