/** A rule's picture: the shapes of shared/explained, with the page's signs and colours. */
import { createElement } from 'react';
import { drawRule } from '../../../shared/explained/draw.ts';
import type { RuleId } from '../../../shared/domain/records.ts';
import { useSpeech } from '../../ui/language.tsx';

export function RulePicture({ rule, label }: { readonly rule: RuleId; readonly label: string }) {
  const { language } = useSpeech();
  const { width, height, shapes } = drawRule(rule, language);
  return (
    <svg className="help-picture" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {shapes.map(({ tag, attrs, text }, i) => createElement(tag, { key: i, ...attrs }, text))}
    </svg>
  );
}
