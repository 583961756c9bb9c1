import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Knop, Leeg, Tekstveld } from '@weerthuis/ui';
import { useState } from 'react';
import { aantal } from '../../kern/datum.js';
import { useDoe } from '../../kern/doe.js';
import { useIk } from '../../kern/ik.js';
import { Koppel } from '../../kern/koppel.js';
import { useTitel } from '../../kern/titel.js';
import { Fout, Uitkomst } from '../../kern/uitkomst.js';
import { Doekop } from '../gemeen/kop.js';
import { agendaVraag, type Agendazaak } from './gegevens.js';
import { Zakenlijst } from './zakenlijst.js';
import './overleg.css';

/** Choose what the meeting is about, from what lies still now. */
export function OverlegVoorbereiden() {
  useTitel('Bereid een overleg voor');
  const agenda = useQuery(agendaVraag);
  return (
    <>
      <Doekop
        kruimel={<Koppel to="/hub/overleggen">Plaatsingsoverleg</Koppel>}
        titel="Bereid een overleg voor"
        zin="De agenda komt uit wat stil ligt: te laat, een gat, of de vorige keer aangehouden. Haal weg wat geen overleg nodig heeft."
      />
      <div className="blad">
        <Uitkomst van={agenda} rijen={8}>
          {(zaken) =>
            zaken.length === 0 ? (
              <Leeg zin="Er ligt niets stil. Een overleg is nu niet nodig.">
                <Koppel to="/hub/overleggen" knop="gewoon">
                  Terug
                </Koppel>
              </Leeg>
            ) : (
              <Kies zaken={zaken} />
            )
          }
        </Uitkomst>
      </div>
    </>
  );
}

function Kies({ zaken }: { zaken: readonly Agendazaak[] }) {
  const { nu } = useIk();
  const navigeer = useNavigate();
  const [dag, zetDag] = useState(nu);
  const [weg, zetWeg] = useState<ReadonlySet<string>>(new Set());
  const { doe, bezig, fout } = useDoe(({ id }) => {
    if (id) void navigeer({ to: '/hub/overleggen/$overleg', params: { overleg: id } });
  });
  const gekozen = zaken.filter((z) => !weg.has(z.sleutel));
  const wissel = (sleutel: string) =>
    zetWeg((al) => (al.has(sleutel) ? new Set([...al].filter((s) => s !== sleutel)) : new Set([...al, sleutel])));
  return (
    <div className="inhoud overleg__kies">
      {fout && <Fout fout={fout} />}
      <Tekstveld
        label="Dag van het overleg"
        type="date"
        kort
        min={nu}
        value={dag}
        onChange={(e) => zetDag(e.target.value)}
      />
      <Zakenlijst zaken={zaken} weg={weg} wissel={wissel} />
      <div className="knoppen">
        <Knop
          eerst
          bezig={bezig}
          uit={gekozen.length === 0}
          onClick={() =>
            doe({
              pad: '/v1/overleggen',
              lichaam: { dag, zaken: gekozen.map((z) => z.sleutel) },
              zegt: 'Het overleg staat klaar',
            })
          }
        >
          Zet {aantal(gekozen.length, 'zaak', 'zaken')} op de agenda
        </Knop>
      </div>
    </div>
  );
}
