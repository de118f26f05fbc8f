/** `npm run build [-- renderer main preload]`: builds these parts of the app, all of them where none is named. */
import { ALL_PARTS, ensureBuilt, type PartName } from './ensure-built.ts';

const named = process.argv.slice(2);
const unknown = named.find((name) => !ALL_PARTS.includes(name as PartName)); // that is the question
if (unknown) {
  console.error(`There is no part ”${unknown}”; there are: ${ALL_PARTS.join(', ')}.`);
  process.exit(2);
}
console.log(`Built ${(await ensureBuilt(named.length ? (named as PartName[]) : ALL_PARTS, { force: true })).join(', ')}.`);
