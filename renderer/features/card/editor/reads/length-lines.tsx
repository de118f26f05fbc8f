/** Under a text field: how much of the tightest limit is used, who cuts first, and what is too long for whom. */
import { lengthOf } from '../../../../../shared/platforms/length.ts';
import { useSpeech } from '../../../../ui/language.tsx';
import { ExcessLine } from './excess-line.tsx';
import { useCrossings } from './use-crossings.ts';
import { refused } from './wording.ts';
import type { Wording } from './wording.ts';

/** `wordings`: the placements whose text is the one in the field. */
export function LengthLines({ wordings }: { readonly wordings: readonly Wording[] }) {
  const { t } = useSpeech();
  const crossed = useCrossings(wordings);
  const used = tightest(wordings);
  const cut = firstCut(wordings);
  const over = wordings.flatMap((wording) => refused(wording).filter(({ what }) => what !== 'title').map((excess) => ({ wording, excess })));
  if (!used && !cut) return null;
  return (
    <div className="lengths faint">
      {used && <span className={used.is > used.most ? 'is-over' : ''}>{t('reads.ofFor', used)}</span>}
      {cut && <span>{t('reads.cutsAt', cut)}</span>}
      {over.map(({ wording, excess }) => <ExcessLine key={`${wording.placement.id} ${excess.what}`} excess={excess} name={wording.name} />)}
      <span role="status" className="sr">{crossed}</span>
    </div>
  );
}

/** The placement that has used most of what its platform takes. */
function tightest(wordings: readonly Wording[]): { readonly is: number; readonly most: number; readonly name: string } | null {
  const used = wordings.flatMap(({ name, text, reads: { text: { limit, counts } } }) => (limit === null ? [] : [{ name, is: lengthOf(text, counts), most: limit }]));
  return used.sort((a, b) => b.is / b.most - a.is / a.most || a.most - b.most)[0] ?? null;
}

/** Where the first feed cuts, on a phone: most readers are there. Pages and letters are shown whole in the end. */
function firstCut(wordings: readonly Wording[]): { readonly signs: number; readonly name: string } | null {
  const cuts = wordings.flatMap(({ name, reads }) => (reads.cut && reads.text.limit !== null && reads.cut.phone.signs !== reads.text.limit ? [{ name, signs: reads.cut.phone.signs }] : []));
  return cuts.sort((a, b) => a.signs - b.signs)[0] ?? null;
}
