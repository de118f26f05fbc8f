/** On a card's face: how much is to be done about it. */
import { Icon } from '../../../ui/icon.tsx';
import { useSpeech } from '../../../ui/language.tsx';

export function TodoSign({ count }: { readonly count: number }) {
  const { t } = useSpeech();
  const words = t('note.openTodos', { count });
  return (
    <span className="count count-td" title={words}>
      <Icon name="team" small />
      <span aria-hidden="true">{count}</span>
      <span className="sr">{words}</span>
    </span>
  );
}
