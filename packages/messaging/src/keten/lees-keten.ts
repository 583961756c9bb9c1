import { gegevensVan, viewBijSchema } from '@weerthuis/contracts';
import { gegevenVan, type Oin, type Partijrol, type Uuid } from '@weerthuis/domain';
import type { EntityManager } from 'typeorm';

/** A party by the name that the convenant gives it. */
export interface Ketenpartij {
  oin: Oin;
  titel: string;
  rol: Partijrol;
}

/** Who got a fact, and whether it was read there as far as this instance heard. */
export interface Ketenontvanger extends Ketenpartij {
  gelezen: boolean;
  /** Rows of the disclosure table that were in it; never their values. */
  gegevens: string[];
}

/** One fact about a casus, as this instance sent or received it. */
export interface Ketenfeit {
  feit: Uuid;
  /** Short name: `voordracht.voorlopig-akkoord`. */
  soort: string;
  tijd: Date;
  van: Ketenpartij;
  aan: Ketenontvanger[];
  /** On what ground these data were given, and for what; from the disclosure table. */
  gronden: { grondslag: string; doel: string; bron: string }[];
  /** The fact that it followed from, when that is one of these. */
  na?: Uuid;
}

interface Rij {
  feit: Uuid;
  type: string;
  tijd: Date;
  partij: Oin;
  dataschema: string;
  spoor: string | null;
  gelezen: boolean;
}

/** Only over indexes: the streams of a casus name their sender, and the parties of the convenant are few. */
const IN = `
select b.feit, b.type, b.tijd, b.bron as partij, b.dataschema, b.traceparent as spoor, b.stand = 'verwerkt' as gelezen
from bus.stroom s join bus.binnengekomen b
  on b.regio = s.regio and b.bron = s.bron and b.incarnatie = s.incarnatie and b.stroom = s.stroom
where s.regio = $1 and s.stroom = $2 and b.stand <> 'verworpen'`;
const UIT = `
select a.feit, a.type, a.tijd, a.ontvanger as partij, a.dataschema, a.traceparent as spoor,
  coalesce(w.verwerkt_tot >= a.sequence, false) as gelezen
from unnest($3::text[]) as p(oin) join bus.archief a on a.regio = $1 and a.ontvanger = p.oin and a.stroom = $2
  left join bus.bewijs w on w.regio = a.regio and w.ontvanger = a.ontvanger and w.incarnatie = a.incarnatie and w.stroom = a.stroom`;

/** Everything this instance sent or received about a casus, in the order in which it happened. */
export async function leesKeten(
  em: EntityManager,
  regio: string,
  casus: Uuid,
  { mij, partijen }: { mij: Oin; partijen: readonly Ketenpartij[] },
): Promise<Ketenfeit[]> {
  const inkomend: Rij[] = await em.query(IN, [regio, casus]);
  const uitgaand: Rij[] = await em.query(UIT, [regio, casus, partijen.map((p) => p.oin)]);
  const alles = [
    ...inkomend.map((rij) => ({ ...rij, van: rij.partij, aan: mij })),
    ...uitgaand.map((rij) => ({ ...rij, van: mij, aan: rij.partij })),
  ].sort((a, b) => a.tijd.getTime() - b.tijd.getTime() || a.feit.localeCompare(b.feit));
  const wie = (oin: Oin): Ketenpartij => {
    const { titel, rol } = partijen.find((p) => p.oin === oin) ?? { titel: oin, rol: 'gemeente' };
    return { oin, titel, rol };
  };
  const feiten = new Map<Uuid, Ketenfeit>();
  const laatsteVan = new Map<string, Uuid>();
  for (const rij of alles) {
    const gegevens = gegevensIn(rij.dataschema);
    const ontvanger = { ...wie(rij.aan), gelezen: rij.gelezen, gegevens };
    const bekend = feiten.get(rij.feit);
    if (bekend) {
      bekend.aan.push(ontvanger);
      bekend.gronden = zonderDubbel([...bekend.gronden, ...gronden(gegevens)]);
      continue;
    }
    const spoor = rij.spoor?.split('-')[1];
    const na = spoor && laatsteVan.get(spoor);
    feiten.set(rij.feit, {
      feit: rij.feit,
      soort: rij.type.replace(/^nl\.weerthuis\./, '').replace(/\.v\d+$/, ''),
      tijd: rij.tijd,
      van: wie(rij.van),
      aan: [ontvanger],
      gronden: gronden(gegevens),
      ...(na && { na }),
    });
    // What one trace carries on follows from its first fact, not from the one beside it.
    if (spoor && !na) laatsteVan.set(spoor, rij.feit);
  }
  return [...feiten.values()];
}

const gegevensIn = (dataschema: string): string[] => {
  const view = viewBijSchema(dataschema);
  return view ? [...new Set(Object.values(gegevensVan(view.klasse)))].sort() : [];
};

const gronden = (gegevens: readonly string[]): Ketenfeit['gronden'] =>
  zonderDubbel(
    gegevens.flatMap((naam) => {
      const rij = gegevenVan(naam);
      return rij ? [{ grondslag: rij.grondslag, doel: rij.doel, bron: rij.bron }] : [];
    }),
  );

const zonderDubbel = (rijen: Ketenfeit['gronden']): Ketenfeit['gronden'] => [
  ...new Map(rijen.map((rij) => [`${rij.grondslag} ${rij.doel}`, rij])).values(),
];
