import { useQuery } from '@tanstack/react-query';
import { Knop, Kop, Leeg, Tabel, Tekstveld, Uitklap, useOmroep } from '@weerthuis/ui';
import { useState } from 'react';
import { aantal, kort, tijd } from '../kern/datum.js';
import { Fout, Uitkomst } from '../kern/uitkomst.js';
import { useOpdracht } from '../kern/wachtend.js';
import { berichtenVraag, standVraag, useHerstel, type Bericht } from './gegevens.js';
import { kortType, perOorzaak } from './zin.js';

/** What stopped, by cause: one press tries all with the same cause again. */
export function Stilstaand() {
  const vraag = useQuery({ ...berichtenVraag, refetchInterval: 15_000 });
  return (
    <section aria-labelledby="stilstaand">
      <Kop niveau={2} id="stilstaand">
        Wat stilstaat
      </Kop>
      <Uitkomst van={vraag} rijen={3}>
        {(berichten) =>
          berichten.length ? (
            perOorzaak(berichten).map((o) => <Oorzaak key={o.oorzaak} {...o} />)
          ) : (
            <Leeg zin="Niets staat stil. Elk bericht dat kwam, is verwerkt of wacht op zijn beurt." />
          )
        }
      </Uitkomst>
    </section>
  );
}

function Oorzaak({ oorzaak, berichten }: { oorzaak: string; berichten: readonly Bericht[] }) {
  const herstel = useHerstel();
  const zeg = useOmroep();
  const erachter = berichten.reduce((som, b) => som + b.wachtend, 0);
  const doe = (wat: { volg: string } | { oorzaak: string }) =>
    herstel.mutate(wat, {
      onSuccess: () => zeg('Opnieuw aangeboden. Staat het na een minuut weer hier, dan is de oorzaak er nog.'),
    });
  return (
    <div className="oorzaak">
      <div className="oorzaak__kop">
        <p>
          <b>{aantal(berichten.length, 'bericht', 'berichten')}</b>
          {erachter > 0 && `, en ${erachter} erachter`}: {oorzaak}
        </p>
        <Knop eerst bezig={herstel.isPending} onClick={() => doe({ oorzaak })}>
          {berichten.length === 1 ? 'Probeer dit bericht opnieuw' : `Probeer alle ${berichten.length} opnieuw`}
        </Knop>
      </div>
      {herstel.error && <Fout fout={herstel.error} />}
      <Tabel bijschrift={`Berichten die stilstaan: ${oorzaak}`} stil>
        <thead>
          <tr>
            <th scope="col">Nummer</th>
            <th scope="col">Soort</th>
            <th scope="col">Van</th>
            <th scope="col">Sinds</th>
            <th scope="col">Pogingen</th>
            <th scope="col">Doen</th>
          </tr>
        </thead>
        <tbody>
          {berichten.map((b) => (
            <Regel key={b.volg} b={b} herstel={() => doe({ volg: b.volg })} />
          ))}
        </tbody>
      </Tabel>
    </div>
  );
}

function Regel({ b, herstel }: { b: Bericht; herstel: () => void }) {
  const [opgeven, zetOpgeven] = useState(false);
  const namen = useQuery(standVraag).data?.partijen ?? [];
  return (
    <tr>
      <th scope="row">{b.volg}</th>
      <td>
        {kortType(b.type)}
        <Uitklap kop="Velden en wat eerder gebeurde">
          <pre className="oorzaak__velden">{JSON.stringify(b.inhoud ?? {}, null, 1)}</pre>
          <ul className="klein">
            {b.handelingen.map((h) => (
              <li key={h.op}>
                {kort(h.op.slice(0, 10))} {tijd(h.op)}: {h.wat} door {h.wie}
                {h.waarom && `, ${h.waarom}`}
              </li>
            ))}
          </ul>
        </Uitklap>
      </td>
      <td>{namen.find((p) => p.partij === b.bron)?.naam ?? b.bron}</td>
      <td>
        {kort(b.ontvangenOp.slice(0, 10))} {tijd(b.ontvangenOp)}
      </td>
      <td>{b.pogingen}</td>
      <td>
        <div className="knoppen">
          <Knop onClick={herstel}>Probeer opnieuw</Knop>
          <Knop kaal onClick={() => zetOpgeven(!opgeven)} aria-expanded={opgeven}>
            Geef op
          </Knop>
        </div>
        {opgeven && <Opgeven b={b} klaar={() => zetOpgeven(false)} />}
      </td>
    </tr>
  );
}

const MINSTENS = 10;

/** Giving up cannot be taken back after ten seconds, so it asks for a reason that somebody else can read. */
function Opgeven({ b, klaar }: { b: Bericht; klaar: () => void }) {
  const [reden, zet] = useState('');
  const [fout, zetFout] = useState<unknown>();
  const opdracht = useOpdracht();
  const doe = () =>
    opdracht({
      methode: 'POST',
      pad: `/v1/bus/berichten/${b.volg}/verwerp`,
      lichaam: { reden },
      omschrijving: `Bericht ${b.volg} opgegeven`,
    }).then(klaar, zetFout);
  return (
    <div className="oorzaak__opgeven">
      <Tekstveld
        label="Wat is afgesproken, en met wie"
        uitleg="De inhoud wordt gewist en komt niet terug. Bel eerst de afzender."
        value={reden}
        onChange={(e) => zet(e.target.value)}
      />
      {fout !== undefined && <Fout fout={fout} />}
      <Knop uit={reden.trim().length < MINSTENS} onClick={() => void doe()}>
        {reden.trim().length < MINSTENS ? 'Schrijf eerst waarom' : `Geef bericht ${b.volg} op`}
      </Knop>
    </div>
  );
}
