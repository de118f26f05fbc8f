import { bilingual } from '../language.ts';

/** The words of the field: statuses, formats, platforms, severities, columns. */
export const word = bilingual(
  {
    status: { idea: 'Idé', planned: 'Planerad', 'in-progress': 'Under arbete', review: 'Granskning', approved: 'Godkänd', published: 'Publicerad' },
    format: { post: 'Inlägg', story: 'Story', reel: 'Reel', event: 'Händelse', article: 'Artikel', video: 'Video', ad: 'Annons' },
    platform: {
      facebook: 'Facebook', instagram: 'Instagram', linkedin: 'LinkedIn', x: 'X', youtube: 'YouTube', tiktok: 'TikTok',
      snapchat: 'Snapchat', blog: 'Blogg', web: 'Webb', newsletter: 'Nyhetsbrev', other: 'Annan',
    },
    severity: { error: 'Fel', warning: 'Varning', info: 'Upplysning' },
    effort: { important: 'Viktigt', 'good-enough': 'Gott nog' },
    comments: { few: 'Få', some: 'Några', many: 'Många' },
    column: {
      ideas: 'Idéer', 'this-week': 'Denna vecka', 'next-week': 'Nästa vecka', planned: 'Planerat',
      'recurring-q1': 'Återkommande Q1', 'recurring-q2': 'Återkommande Q2', 'recurring-q3': 'Återkommande Q3', 'recurring-q4': 'Återkommande Q4',
    },
    section: { overdue: 'Försenat', noDay: 'Ingen dag än', noDate: 'Utan datum', wholeQuarter: 'Hela kvartalet' },
    sponsored: 'Sponsrat',
    today: 'I dag',
    archivedName: '{name} (arkiverad)',
  },
  {
    status: { idea: 'Idea', planned: 'Planned', 'in-progress': 'In progress', review: 'Review', approved: 'Approved', published: 'Published' },
    format: { post: 'Post', story: 'Story', reel: 'Reel', event: 'Event', article: 'Article', video: 'Video', ad: 'Ad' },
    platform: {
      facebook: 'Facebook', instagram: 'Instagram', linkedin: 'LinkedIn', x: 'X', youtube: 'YouTube', tiktok: 'TikTok',
      snapchat: 'Snapchat', blog: 'Blog', web: 'Web', newsletter: 'Newsletter', other: 'Other',
    },
    severity: { error: 'Error', warning: 'Warning', info: 'Note' },
    effort: { important: 'Important', 'good-enough': 'Good enough' },
    comments: { few: 'Few', some: 'Some', many: 'Many' },
    column: {
      ideas: 'Ideas', 'this-week': 'This week', 'next-week': 'Next week', planned: 'Planned',
      'recurring-q1': 'Recurring Q1', 'recurring-q2': 'Recurring Q2', 'recurring-q3': 'Recurring Q3', 'recurring-q4': 'Recurring Q4',
    },
    section: { overdue: 'Overdue', noDay: 'No day yet', noDate: 'No date', wholeQuarter: 'Whole quarter' },
    sponsored: 'Sponsored',
    today: 'Today',
    archivedName: '{name} (archived)',
  },
);
