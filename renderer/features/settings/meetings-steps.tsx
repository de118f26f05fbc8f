/** The agenda of a kind of meeting: its steps in order, each with its minutes. They are dragged; buttons move them too, and the focus goes along. */
import { useRef } from 'react';
import type { MouseEvent } from 'react';
import { flushSync } from 'react-dom';
import { AGENDA_STEPS } from '../../../shared/domain/records.ts';
import type { AgendaItem, AgendaStep } from '../../../shared/domain/records.ts';
import { agendaMinutes } from '../../../shared/meeting/kinds.ts';
import { announce } from '../../store/notices.ts';
import { Button } from '../../ui/button.tsx';
import { ActionMenu } from '../../ui/form/action-menu.tsx';
import { focusNear } from '../../ui/form/focus-near.ts';
import { Icon } from '../../ui/icon.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { CheckedField } from './checked-field.tsx';
import { StepRow, StepsDrag } from './meetings-drag.tsx';
import { moved } from './moved.ts';

interface Props {
  readonly agenda: readonly AgendaItem[];
  readonly onSave: (agenda: readonly AgendaItem[]) => void;
}
/** What a step is given, where it is added, in minutes. */
const USUAL = 5;
const MOST = 600;

export function MeetingSteps({ agenda, onSave }: Props) {
  const { t } = useSpeech();
  const list = useRef<HTMLOListElement>(null);
  const missing = AGENDA_STEPS.filter((step) => !agenda.some((item) => item.step === step));
  const moveTo = (from: number, to: number) => {
    flushSync(() => onSave(moved(agenda, from, to)));
    const row = list.current?.children[to];
    (row?.querySelector<HTMLElement>(to < from ? '.turn-up:enabled' : '.turn-down:enabled') ?? row?.querySelector<HTMLElement>('input'))?.focus();
    announce(t('meetings.stepMoved', { step: t(`step.${agenda[from]!.step}`), at: to + 1, count: agenda.length })); // a place in it
  };
  const saveMinutes = (at: number, item: AgendaItem) => (text: string) => {
    const minutes = /^\d{1,3}$/.test(text.trim()) ? Number(text) : NaN;
    if (!(minutes <= MOST)) return t('meetings.badMinutes');
    onSave(agenda.with(at, { ...item, minutes }));
    return null;
  };
  const remove = (event: MouseEvent, at: number) => {
    focusNear(event, '.step-new');
    onSave(agenda.toSpliced(at, 1));
  };
  const name = (step: AgendaStep) => t(`step.${step}`);
  return (
    <section className="set-sub" aria-label={t('meetings.steps')}>
      <h3>{t('meetings.steps')}</h3>
      {agenda.length === 0 && <p className="faint">{t('meetings.noSteps')}</p>}
      <StepsDrag steps={agenda.map(({ step }) => step)} name={name} onMove={moveTo}>
        <ol className="entries" ref={list}>
          {agenda.map((item, at) => {
            const step = name(item.step);
            return (
              <StepRow key={item.step} step={item.step} label={t('meetings.stepNumber', { at: at + 1, step })} grip={<><span className="faint turn-at">{at + 1}</span><span className="set-name">{step}</span></>}>
                <CheckedField bare label={t('meetings.minutesOf', { step })} className="set-share" inputMode="numeric" maxLength={3} value={String(item.minutes)} onSave={saveMinutes(at, item)} />
                <span className="faint">{t('meetings.minutesUnit')}</span>
                <span className="entry-ways">
                  <Button small look="quiet" icon="down" className="turn-up" label={t('meetings.earlierStep', { step })} disabled={at === 0} onClick={() => moveTo(at, at - 1)} />
                  <Button small look="quiet" icon="down" className="turn-down" label={t('meetings.laterStep', { step })} disabled={at === agenda.length - 1} onClick={() => moveTo(at, at + 1)} />
                  <Button small look="quiet" icon="x" label={t('meetings.removeStep', { step })} onClick={(event) => remove(event, at)} />
                </span>
              </StepRow>
            );
          })}
        </ol>
      </StepsDrag>
      <div className="set-ways step-foot">
        {missing.length > 0 && (
          <ActionMenu
            label={t('meetings.addStep')} button={<><Icon name="plus" />{t('meetings.addStep')}</>} buttonClass="btn btn-s step-new"
            items={missing.map((step) => ({ key: step, text: name(step), run: () => onSave([...agenda, { step, minutes: USUAL }]) }))}
          />
        )}
        <span className="faint" role="status">{t('meetings.total', { minutes: agendaMinutes(agenda) })}</span>
      </div>
    </section>
  );
}
