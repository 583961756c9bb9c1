import { Feiten, Keuzelijst, Knop, Merk, Tekstveld, Versies } from '@weerthuis/ui';
import { useState } from 'react';
import { Probleemfout } from '../../api/probleem.js';
import { vraag } from '../../api/vraag.js';
import { hoofdletter, lang } from '../../kern/datum.js';
import { useDoe } from '../../kern/doe.js';
import { Fout } from '../../kern/uitkomst.js';
import { type Spoor } from '../kern/vragen.js';
import { woorden } from '../../kern/woorden.js';

const SOORTEN = ['uitkering', 'bijzondere-bijstand', 'schuldhulp', 'inkomensbeheer'];
const STANDEN = ['aangevraagd', 'toegekend', 'afgewezen', 'beeindigd'].map((waarde) => ({
  waarde,
  label: waarde === 'beeindigd' ? 'Beëindigd' : hoofdletter(waarde),
}));
const VELDEN = [
  ['stand', 'Besluit'],
  ['vanaf', 'Eerste dag'],
  ['tot', 'Laatste dag'],
] as const;

const dag = (d: string | null | undefined) => (d ? lang(d) : undefined);

/** One track and its decision; somebody else's change is shown beside one's own. */
export function Spoorregel({ spoor, sleutel }: { spoor: Spoor; sleutel?: string }) {
  const [open, zetOpen] = useState(false);
  return (
    <>
      <Feiten
        feiten={[
          [
            hoofdletter(woorden(spoor.soort)),
            <Merk soort={spoor.stand === 'toegekend' ? 'gereed' : spoor.stand === 'aangevraagd' ? 'wacht' : 'gewoon'}>
              {spoor.stand}
            </Merk>,
          ],
          ['Vanaf', dag(spoor.vanaf)],
          ['Tot en met', dag(spoor.tot)],
        ]}
      />
      {open ? (
        <Besluit spoor={spoor} {...(sleutel && { sleutel })} klaar={() => zetOpen(false)} />
      ) : (
        <div className="knoppen stap__in">
          <Knop onClick={() => zetOpen(true)}>Beslis over {woorden(spoor.soort)}</Knop>
        </div>
      )}
    </>
  );
}

function Besluit({ spoor, sleutel, klaar }: { spoor: Spoor; sleutel?: string; klaar: () => void }) {
  const [mijn, zet] = useState({
    stand: spoor.stand === 'aangevraagd' ? 'toegekend' : spoor.stand,
    vanaf: spoor.vanaf ?? sleutel ?? '',
    tot: spoor.tot ?? '',
  });
  const [ander, zetAnder] = useState<Spoor>();
  const { doe, bezig, fout } = useDoe(klaar);
  const bewaar = (w: typeof mijn, versie: number) =>
    doe({
      methode: 'PUT',
      pad: `/v1/sporen/${spoor.id}`,
      lichaam: { stand: w.stand, ...(w.vanaf && { vanaf: w.vanaf }), ...(w.tot && { tot: w.tot }) },
      versie,
      zegt: `Het besluit over ${woorden(spoor.soort)} is vastgelegd`,
    });
  const conflict = fout instanceof Probleemfout && fout.status === 412;
  if (conflict && !ander) void vraag<Spoor>(`/v1/sporen/${spoor.id}`).then(zetAnder);
  if (conflict && ander)
    return (
      <Versies
        velden={VELDEN}
        mijn={leesbaar(mijn)}
        ander={leesbaar({ stand: ander.stand, vanaf: ander.vanaf ?? '', tot: ander.tot ?? '' })}
        wie="een collega"
        bewaar={(gekozen) => bewaar({ ...mijn, ...schoon(gekozen) }, ander.versie)}
      />
    );
  return (
    <div className="formulier stap__in">
      <Keuzelijst
        label="Besluit"
        opties={STANDEN}
        value={mijn.stand}
        onChange={(e) => zet({ ...mijn, stand: e.target.value })}
      />
      <Tekstveld
        kort
        type="date"
        label="Eerste dag"
        uitleg={sleutel && `De sleutel komt op ${lang(sleutel)}.`}
        value={mijn.vanaf}
        onChange={(e) => zet({ ...mijn, vanaf: e.target.value })}
      />
      <Tekstveld
        kort
        type="date"
        label="Laatste dag (leeg: geen einde)"
        value={mijn.tot}
        onChange={(e) => zet({ ...mijn, tot: e.target.value })}
      />
      {fout && !conflict && <Fout fout={fout} />}
      <div className="knoppen">
        <Knop eerst bezig={bezig} onClick={() => bewaar(mijn, spoor.versie)}>
          Leg het besluit vast
        </Knop>
        <Knop onClick={klaar}>Terug</Knop>
      </div>
    </div>
  );
}

const leesbaar = (w: { stand: string; vanaf: string; tot: string }) => ({
  ...w,
  vanaf: w.vanaf || 'leeg',
  tot: w.tot || 'leeg',
});
const schoon = (w: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(w).map(([veld, waarde]) => [veld, waarde === 'leeg' ? '' : (waarde ?? '')]));

/** Opens a track for one adult. */
export function NieuwSpoor({
  casus,
  lid,
  bestaand,
  sleutel,
}: {
  casus: string;
  lid: string;
  bestaand: readonly string[];
  sleutel?: string;
}) {
  const over = SOORTEN.filter((s) => !bestaand.includes(s));
  const [open, zetOpen] = useState(false);
  const [soort, zetSoort] = useState(over[0] ?? '');
  const [vanaf, zetVanaf] = useState(sleutel ?? '');
  const { doe, bezig, fout } = useDoe(() => zetOpen(false));
  if (over.length === 0) return null;
  if (!open)
    return (
      <div className="knoppen stap__in">
        <Knop eerst={bestaand.length === 0} onClick={() => zetOpen(true)}>
          {bestaand.length === 0 ? 'Vraag een uitkering aan' : 'Open iets anders'}
        </Knop>
      </div>
    );
  return (
    <div className="formulier stap__in">
      <Keuzelijst
        label="Wat"
        opties={over.map((waarde) => ({ waarde, label: hoofdletter(woorden(waarde)) }))}
        value={soort}
        onChange={(e) => zetSoort(e.target.value)}
      />
      <Tekstveld kort type="date" label="Gevraagd vanaf" value={vanaf} onChange={(e) => zetVanaf(e.target.value)} />
      {fout && <Fout fout={fout} />}
      <div className="knoppen">
        <Knop
          eerst
          bezig={bezig}
          onClick={() =>
            doe({
              pad: `/v1/casussen/${casus}/sporen`,
              lichaam: { soort, lid, ...(vanaf && { vanaf }) },
              zegt: `${hoofdletter(woorden(soort))} is aangevraagd`,
            })
          }
        >
          Leg de aanvraag vast
        </Knop>
        <Knop onClick={() => zetOpen(false)}>Terug</Knop>
      </div>
    </div>
  );
}
