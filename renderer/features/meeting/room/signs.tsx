/** The sign before a row, and where it goes out. */
import { Icon } from '../../../ui/icon.tsx';
import { SeverityMark, StatusMark } from '../../../ui/marks.tsx';
import { StateSign } from '../../wheel/state-sign.tsx';
import type { Chip } from './chips.ts';
import type { Sign } from './line.ts';

export function RowSign({ sign }: { readonly sign: Sign }) {
  switch (sign.type) {
    case 'status': return <StatusMark status={sign.status} />;
    case 'severity': return <SeverityMark severity={sign.severity} />;
    case 'state': return <StateSign state={sign.state} />;
    case 'icon': return <Icon name={sign.icon} />;
  }
}

export function Chips({ chips, most = chips.length }: { readonly chips: readonly Chip[]; readonly most?: number }) {
  return (
    <span className="m-chips">
      {chips.slice(0, most).map(({ code, rest, name }) => <span key={name} className="m-chip" title={name}><b>{code}</b> {rest}</span>)}
      {chips.length > most && <span className="m-chip">+{chips.length - most}</span>}
    </span>
  );
}
