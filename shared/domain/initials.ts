/** The initials of a new person: of the first and last word, or the first two letters of a single one ("Redaktör" → "RE"). */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const last = words.length > 1 ? words.at(-1) : undefined;
  const letters = last ? [...(words[0] ?? '')].slice(0, 1).concat([...last].slice(0, 1)) : [...(words[0] ?? '')].slice(0, 2);
  return letters.join('').toLocaleUpperCase('sv').slice(0, 8);
}
