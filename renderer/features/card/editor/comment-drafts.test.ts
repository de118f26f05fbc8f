import { expect, test, vi } from 'vitest';
import type { Command } from '../../../../shared/domain/command.ts';
import { tellRefused } from '../../../store/followers.ts';
import { useNotices } from '../../../store/notices.ts';
import { keepDraft, useDrafts } from './comment-drafts.ts';

vi.stubGlobal('sessionStorage', { getItem: () => null });

test('a comment that was changed out of reach and is gone: its words are in the field for a new one, under what stands there', () => {
  const edit = { name: 'editComment', input: { id: 'k', card: 'c', text: 'Nya ord', mentions: [] } } as unknown as Command; // ids of a test
  if (edit.name === 'editComment') keepDraft(edit.input.card, { card: edit.input.card, text: 'Begunnet' });
  tellRefused(edit, { code: 'disk-full', params: {} });
  expect(useDrafts.getState()).toMatchObject({ c: { text: 'Begunnet' } });
  tellRefused(edit, { code: 'comment-missing', params: {} });
  expect(useDrafts.getState()).toMatchObject({ c: { text: 'Begunnet\nNya ord' } });
  expect(useNotices.getState().notice).toMatchObject({ severity: 'info' });
});
