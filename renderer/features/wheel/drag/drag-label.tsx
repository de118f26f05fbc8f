/** What a drop on the wheel would mean, beside the pointer: the rule, the days in the year shown, the ring, and what that would break. */
import { useSpeech } from '../../../ui/language.tsx';
import { FindingPill } from '../../../ui/marks.tsx';
import { wordsOf } from './move-words.ts';
import { useRingDrag } from './ring-drag.ts';
import './ring-drag.css';

export function DragLabel() {
  const { t, language } = useSpeech();
  const { move, x, y } = useRingDrag();
  if (!move) return null;
  const { rule, when, ring, verdict } = wordsOf(move, t, language);
  const beside = x > innerWidth - 300 ? { right: innerWidth - x + 14 } : { left: x + 14 };
  const below = y > innerHeight - 160 ? { bottom: innerHeight - y + 14 } : { top: y + 14 };
  return (
    <div className="ring-label" style={{ ...beside, ...below }}>
      <b>{rule}</b>
      <span>{when}</span>
      {ring && <span className="ring-to">{ring}</span>}
      {verdict && <FindingPill severity={verdict.severity} text={verdict.text} />}
    </div>
  );
}
