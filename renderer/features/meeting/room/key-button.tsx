/** A button of the room: its key on it, in its tooltip and told to a screen reader. */
import { keysText, propsOfKeys } from '../../../actions/keys-text.ts';
import { useSpeech } from '../../../ui/language.tsx';

interface Props {
  /** As the lists of keys write it. */
  readonly keys: string;
  readonly text: string;
  /** What it does, where its text is short. */
  readonly name?: string;
  readonly className?: string;
  readonly onPress: () => void;
}

export function KeyButton({ keys, text, name = text, className, onPress }: Props) {
  const { t } = useSpeech();
  return <button type="button" className={className} {...propsOfKeys([keys], name, t)} onClick={onPress}><kbd aria-hidden="true">{keysText(keys, t)}</kbd>{text}</button>;
}
