/** The first start: a sample, a file, or an empty board. Each way ends on the board. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Language } from '../../../shared/i18n/language.ts';
import { say } from '../../store/notices.ts';
import { go } from '../../store/route.ts';
import { host, prefer } from '../../store/session.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { FileChoice } from '../import/file-choice.tsx';
import { SampleArt } from './sample-art.tsx';
import './start.css';

type Begin = 'makeSample' | 'beginEmpty';

/** Begins the workspace in a language; shows the board, or says why it could not. */
async function begin(call: Begin, language: Language): Promise<void> {
  const outcome = await host().call(call, { id: crypto.randomUUID(), language });
  if (outcome.ok) go({ view: { name: 'board' }, panel: null }, true);
  else say({ error: outcome.error });
}

export default function FirstStart() {
  const { t, language } = useSpeech();
  const [working, setWorking] = useState<Begin | null>(null);
  const start = async (call: Begin) => {
    setWorking(call);
    await begin(call, language);
    setWorking(null);
  };
  return (
    <main className="welcome" id="main" tabIndex={-1}>
      <header>
        <svg className="mark" aria-hidden="true"><use href="#logo" /></svg>
        <h1>{t('start.title')}</h1>
        <p>{t('start.lead')}</p>
      </header>
      <div className="ways">
        <Way title={t('start.sample')} text={t('start.sampleText')} art={<SampleArt />}>
          <Button look="primary" autoFocus disabled={working !== null} onClick={() => void start('makeSample')}>
            {t(working === 'makeSample' ? 'start.working' : 'start.openSample')}
          </Button>
        </Way>
        <Way title={t('start.import')} text={t('start.importText')} art={<FileArt text={t('start.dropHere')} />}>
          <FileChoice>{t('start.chooseFile')}</FileChoice>
        </Way>
        <Way title={t('start.empty')} text={t('start.emptyText')} art={<EmptyArt />}>
          <Button disabled={working !== null} onClick={() => void start('beginEmpty')}>
            {t(working === 'beginEmpty' ? 'start.working' : 'start.makeEmpty')}
          </Button>
        </Way>
      </div>
      <div className="facts">
        <span className="f"><Icon name="lock" />{t('start.oneFile')}</span>
        <span className="f"><Icon name="clock" />{t('start.zone')}</span>
        <span className="push" />
        <Button look="quiet" small lang={language === 'sv' ? 'en' : 'sv'} onClick={() => void prefer({ language: language === 'sv' ? 'en' : 'sv' })}>{t('start.inOther')}</Button>
      </div>
    </main>
  );
}

function Way(props: { readonly title: string; readonly text: string; readonly art: ReactNode; readonly children: ReactNode }) {
  return (
    <section className="way" aria-label={props.title}>
      {props.art}
      <h2>{props.title}</h2>
      <p>{props.text}</p>
      <div className="acts">{props.children}</div>
    </section>
  );
}

function FileArt({ text }: { readonly text: string }) {
  return (
    <div className="art">
      <div className="drop">
        <div className="ftypes" aria-hidden="true"><span className="ftype">JSON</span><span className="ftype">CSV</span></div>
        {text}
      </div>
    </div>
  );
}

function EmptyArt() {
  const { t } = useSpeech();
  return (
    <div className="art" aria-hidden="true">
      <div className="ghostcols">
        <div>{t('start.thisWeek')}<i /><i><Icon name="plus" /></i></div>
        <div>{t('start.nextWeek')}<i /><i /><i /></div>
        <div>{t('start.planned')}<i /><i /></div>
      </div>
    </div>
  );
}
