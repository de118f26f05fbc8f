/** The settings: sections in a side navigation, each with its own address. Everything is saved as it is changed. */
import { useEffect, useRef } from 'react';
import type { ComponentType } from 'react';
import { hrefOf } from '../../store/route.ts';
import { useSpeech } from '../../ui/language.tsx';
import { BinList } from '../card/bin-list.tsx';
import { ApprovalSection } from './approval-section.tsx';
import { RemindersSection } from '../reminders/reminders-section.tsx';
import { CampaignsSection } from './campaigns-section.tsx';
import { CategoriesSection } from './categories-section.tsx';
import { ChannelsSection } from './channels-section.tsx';
import { ComputerSection } from './computer-section.tsx';
import { DaysSection } from './days-section.tsx';
import { FeedsSection } from './feeds-section.tsx';
import { FilesSection } from './files-section.tsx';
import { IdeaFormSection } from './idea-form-section.tsx';
import { useMeant } from './meant.ts';
import { MeetingsSection } from './meetings-section.tsx';
import { PeopleSection } from './people-section.tsx';
import { RulesSection } from './rules-section.tsx';
import './settings.css';
import { StaffingSection } from './staffing-section.tsx';
import { TagsSection } from './tags-section.tsx';
import { WorkspaceSection } from './workspace-section.tsx';

const SECTIONS = {
  workspace: WorkspaceSection, staffing: StaffingSection, channels: ChannelsSection, rules: RulesSection, people: PeopleSection, approval: ApprovalSection, meetings: MeetingsSection,
  categories: CategoriesSection, tags: TagsSection, campaigns: CampaignsSection, days: DaysSection, subscriptions: FeedsSection, ideas: IdeaFormSection, computer: ComputerSection, reminders: RemindersSection, bin: BinList, files: FilesSection,
} as const satisfies Readonly<Record<string, ComponentType>>;
type Section = keyof typeof SECTIONS;
const IDS = Object.keys(SECTIONS) as Section[]; // the keys of the map above

/** `section` as in the address; an unknown one is the workspace. */
export default function SettingsView({ section }: { readonly section: string }) {
  const { t } = useSpeech();
  const shown = IDS.find((id) => id === section) ?? 'workspace';
  const Content = SECTIONS[shown];
  const body = useRef<HTMLDivElement>(null);
  const { channel, rule } = useMeant();
  const whole = channel === undefined && rule === undefined; // else what is meant has come into view
  useEffect(() => {
    if (whole) body.current?.scrollTo(0, 0);
  }, [shown, whole]);
  return (
    <main className="settings" id="main" tabIndex={-1} aria-label={t('settings.title')}>
      <div className="bar">
        <div className="where">
          <h1>{t('settings.title')}</h1>
          <span className="muted">{t('settings.saved')}</span>
        </div>
      </div>
      <nav aria-label={t('settings.title')}>
        <ul>
          {IDS.map((id) => (
            <li key={id}>
              <a href={hrefOf({ view: { name: 'settings', section: id }, panel: null })} aria-current={id === shown ? 'page' : undefined}>{t(`settings.sections.${id}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="settings-body" ref={body}>
        <section className="settings-section" key={shown} aria-labelledby="settings-head">
          <h2 id="settings-head">{t(`settings.sections.${shown}`)}</h2>
          <p className="lead">{t(`settings.leads.${shown}`)}</p>
          <Content />
        </section>
      </div>
    </main>
  );
}
