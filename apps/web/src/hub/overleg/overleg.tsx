import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Knop, Merk, Tabel } from '@weerthuis/ui';
import { lang } from '../../kern/datum.js';
import { useDoe } from '../../kern/doe.js';
import { Koppel } from '../../kern/koppel.js';
import { useLijsttoetsen } from '../../kern/lijsttoetsen.js';
import { useTitel } from '../../kern/titel.js';
import { Fout, Uitkomst } from '../../kern/uitkomst.js';
import { Doekop } from '../gemeen/kop.js';
import { usePartijen } from '../gemeen/vragen.js';
import { overlegVraag, type Overleg, type Punt } from './gegevens.js';
import { Puntpaneel } from './puntpaneel.js';
import { Verslag } from './verslag.js';
import { loopt, overlegzin, zegBesluit, zegPunt } from './zeg-overleg.js';
import './overleg.css';

const route = getRouteApi('/schil/hub/overleggen/$overleg');

/** One meeting: its matters, what is said and decided about each, and the minutes. */
export function OverlegScherm() {
  const { overleg } = route.useParams();
  const vraag = useQuery(overlegVraag(overleg));
  const { doe, bezig, fout } = useDoe();
  const o = vraag.data;
  useTitel(o ? `Overleg ${o.nummer}` : 'Overleg');
  useLijsttoetsen();
  const klaar = o && o.stand !== 'gesloten' && o.punten.every((p) => p.besluit);
  return (
    <>
      <Doekop
        kruimel={<Koppel to="/hub/overleggen">Plaatsingsoverleg</Koppel>}
        titel={o ? `Overleg ${o.nummer}, ${lang(o.dag)}` : 'Overleg'}
        zin={o && overlegzin(o)}
        doe={
          klaar && (
            <Knop
              eerst
              bezig={bezig}
              onClick={() =>
                doe({ pad: `/v1/overleggen/${overleg}/sluiting`, lichaam: {}, zegt: 'Het overleg is gesloten' })
              }
            >
              Sluit het overleg
            </Knop>
          )
        }
      />
      {fout && <Fout fout={fout} />}
      <Uitkomst van={vraag} rijen={8}>
        {(gelezen) => <Inhoud o={gelezen} />}
      </Uitkomst>
    </>
  );
}

function Inhoud({ o }: { o: Overleg }) {
  const { punt } = route.useSearch();
  // Without a choice: the first matter without a decision.
  const hier = o.punten.find((p) => p.punt === punt) ?? o.punten.find((p) => !p.besluit) ?? o.punten[0];
  return (
    <>
      <div className="tweeluik">
        <div className="blad">
          <Punten o={o} hier={hier} />
        </div>
        {hier && (
          <aside aria-label={`${hier.casusnummer}: ${zegPunt(hier)}`}>
            <Puntpaneel key={hier.punt} o={o} p={hier} />
          </aside>
        )}
      </div>
      <div className="blad">
        <Verslag o={o} />
      </div>
    </>
  );
}

function Punten({ o, hier }: { o: Overleg; hier: Punt | undefined }) {
  const { titel } = usePartijen();
  return (
    <Tabel bijschrift="Zaken van dit overleg" stil>
      <thead>
        <tr>
          <th scope="col">Casus</th>
          <th scope="col">Wat er moet</th>
          <th scope="col">Aan zet</th>
          <th scope="col">Besluit</th>
        </tr>
      </thead>
      <tbody>
        {o.punten.map((p) => (
          <tr key={p.punt} className={p.punt === hier?.punt ? 'rij--hier' : ''}>
            <th scope="row">
              <Koppel
                to="/hub/overleggen/$overleg"
                params={{ overleg: o.id }}
                search={{ punt: p.punt }}
                replace
                resetScroll={false}
                kaal
                className="rijlink nr"
                data-rij={p.punt}
                {...(p.punt === hier?.punt && { 'aria-current': 'true' as const })}
              >
                {p.casusnummer}
              </Koppel>
            </th>
            <td>{zegPunt(p)}</td>
            <td>{titel(p.partij)}</td>
            <td>
              {p.besluit ? (
                <Merk soort={loopt(p) ? 'wacht' : 'gereed'}>{zegBesluit(p.besluit)}</Merk>
              ) : (
                <span className="stil">nog niet</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </Tabel>
  );
}
