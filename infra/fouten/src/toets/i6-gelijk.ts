import type { Bewijs, Toets } from './toets.js';

interface Stroom {
  partij: string;
  incarnatie: string;
  stroom: string;
  aantal: string;
}

/** Of the present incarnatie: after a restore everything is counted anew. */
const VERZONDEN = `
select t.ontvanger as partij, t.incarnatie, t.stroom, t.stand as aantal from bus.teller t
join bus.instantie i using (regio, incarnatie) where t.ontvanger <> 'uit'`;
const ONTVANGEN = `
select bron as partij, incarnatie, stroom, count(distinct sequence) as aantal from bus.binnengekomen
where stand = any($1) group by 1, 2, 3`;
/** What the recipient itself named as lost by its source is no longer a secret between them; "will not come" is no fact. */
const FEITEN_HIER = `
select distinct feit from bus.binnengekomen b where bron = $1 and type <> 'nl.weerthuis.stroom.overgeslagen.v1'
and not exists (select 1 from bus.wees w where w.partij = b.bron and w.feit = b.feit)`;
/** What frames a resync is no fact of its own: that it was said stands in the archive. */
const FEITEN_DAAR = `select feit from bus.feit union select feit from bus.archief`;
const ZONDER_EFFECT = `
select type, feit from bus.binnengekomen b where stand = 'verwerkt'
and not exists (select 1 from platform.audit a where a.object = 'feit:' || b.feit)`;

/** I6. Per pair and stream: what the sender counted is what the recipient handled, and nothing else. */
export const i6: Toets = {
  naam: 'I6',
  regel: 'elk paar is het eens: alles wat verzonden is, is verwerkt, en niets daarbuiten',
  async zoek(b) {
    const uit: string[] = [];
    const wie = b.boeken.namen.filter((naam) => !b.mag.afwezig?.includes(naam));
    for (const naam of wie) {
      uit.push(...(await verschilVan(b, naam, wie)));
      for (const { type, feit } of await b.boeken.lees<{ type: string; feit: string }>(naam, ZONDER_EFFECT))
        uit.push(`${naam}: ${type} ${feit} heet verwerkt en liet niets na`);
    }
    return uit;
  },
};

/** What this sender counted against what each recipient handled, and facts at a recipient that it never made. */
async function verschilVan({ boeken, mag }: Bewijs, zender: string, wie: string[]): Promise<string[]> {
  const uit: string[] = [];
  const verzonden = await boeken.lees<Stroom>(zender, VERZONDEN);
  const gemaakt = new Set((await boeken.lees<{ feit: string }>(zender, FEITEN_DAAR)).map((r) => r.feit));
  const klaar = [
    'verwerkt',
    ...(mag.terzijde ? ['terzijde'] : []),
    ...(mag.vastgehouden ? ['vastgehouden', 'wacht', 'verworpen'] : []),
  ];
  for (const naam of wie.filter((n) => n !== zender)) {
    const bron = boeken.oinVan(zender);
    const ontvangen = (await boeken.lees<Stroom>(naam, ONTVANGEN, [klaar])).filter((r) => r.partij === bron);
    const aantal = new Map(ontvangen.map((r) => [`${r.incarnatie} ${r.stroom}`, Number(r.aantal)]));
    for (const s of verzonden.filter((r) => boeken.naamVan(r.partij) === naam)) {
      const n = aantal.get(`${s.incarnatie} ${s.stroom}`) ?? 0;
      if (n !== Number(s.aantal)) uit.push(`${zender} zond ${s.aantal} op ${s.stroom}, ${naam} verwerkte ${n}`);
    }
    for (const { feit } of await boeken.lees<{ feit: string }>(naam, FEITEN_HIER, [bron]))
      if (!gemaakt.has(feit)) uit.push(`${naam} heeft ${feit} van ${zender}, die het nooit zei`);
  }
  return uit;
}
