import { useQuery } from '@tanstack/react-query';
import { Knop, Kop, Merk, Tabel } from '@weerthuis/ui';
import { kort } from '../../kern/datum.js';
import { useDoe } from '../../kern/doe.js';
import { useCasusnummers } from '../../kern/nummers.js';
import { Fout, Uitkomst } from '../../kern/uitkomst.js';
import { REDENEN, uitsluitingenVraag, type Uitsluiting } from './gegevens.js';

/** Who is kept out of which casus: for that worker it does not exist. Nobody sees his own. */
export function Uitsluitingen({ sluitUit }: { sluitUit: () => void }) {
  const vraag = useQuery(uitsluitingenVraag);
  return (
    <section className="inhoud" aria-labelledby="kop-buiten">
      <Kop niveau={2} id="kop-buiten">
        Wie buiten een casus staat
      </Kop>
      <Uitkomst van={vraag} rijen={2}>
        {(lijst) => (lijst.length === 0 ? <p>Niemand staat buiten een casus.</p> : <Lijst lijst={lijst} />)}
      </Uitkomst>
      <div className="knoppen">
        <Knop onClick={sluitUit}>Houd iemand buiten een casus</Knop>
      </div>
    </section>
  );
}

function Lijst({ lijst }: { lijst: readonly Uitsluiting[] }) {
  const { nummer } = useCasusnummers();
  const { doe, bezig, fout } = useDoe();
  return (
    <>
      {fout && <Fout fout={fout} />}
      <Tabel bijschrift="Uitsluitingen" stil>
        <thead>
          <tr>
            <th scope="col">Wie</th>
            <th scope="col">Casus</th>
            <th scope="col">Waarom</th>
            <th scope="col">Sinds</th>
            <th scope="col">
              <span className="alleen-voorlezen">Doen</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {lijst.map((u) => (
            <tr key={u.id}>
              <th scope="row">{u.medewerker}</th>
              <td className="nr">{nummer(u.casus)}</td>
              <td>{REDENEN[u.reden] ?? u.reden}</td>
              <td>{kort(u.op)}</td>
              <td>
                {u.opgehevenOp ? (
                  <Merk soort="gereed">opgeheven {kort(u.opgehevenOp)}</Merk>
                ) : (
                  <Knop
                    bezig={bezig}
                    onClick={() =>
                      doe({
                        pad: `/v1/uitsluitingen/${u.id}/opheffing`,
                        lichaam: {},
                        zegt: 'De uitsluiting is opgeheven',
                      })
                    }
                  >
                    Hef op<span className="alleen-voorlezen">: {u.medewerker}</span>
                  </Knop>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </Tabel>
    </>
  );
}
