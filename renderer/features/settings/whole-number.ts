/** Reading a figure that somebody typed. */
import { useSpeech } from '../../ui/language.tsx';

type Read = (text: string, min: number, max: number, save: (value: number | null) => string | null) => string | null;

/** Saves a whole number between two bounds, null for an empty field; else gives the sentence that says what is expected. */
export function useWholeNumber(): Read {
  const { t } = useSpeech();
  return (text, min, max, save) => {
    const plain = text.trim();
    if (plain === '') return save(null);
    const value = Number(plain);
    if (!/^\d+$/.test(plain) || value < min || value > max) return t('settings.badNumber', { min: String(min), max: String(max) });
    return save(value);
  };
}
