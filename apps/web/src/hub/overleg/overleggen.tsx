import { useQuery } from '@tanstack/react-query';
import { Leeg, Merk, Tabel } from '@weerthuis/ui';
import { lang } from '../../kern/datum.js';
import { Koppel } from '../../kern/koppel.js';
import { useLijsttoetsen } from '../../kern/lijsttoetsen.js';
import { useTitel } from '../../kern/titel.js';
import { Uitkomst } from '../../kern/uitkomst.js';
import { Doekop } from '../gemeen/kop.js';
import { agendaVraag, overleggenVraag, type Overlegrij } from './gegevens.js';
import { overleggenzin, STAND } from './zeg-overleg.js';

/** Every plaatsingsoverleg, newest first, and the way to prepare the next. */
export function Overleggen() {
  useTitel('Plaatsingsoverleg');
  const lijst = useQuery(overleggenVraag);
  const agenda = useQuery(agendaVraag);
  useLijsttoetsen();
  return (
    <>
      <Doekop
        titel="Plaatsingsoverleg"
        zin={lijst.data && agenda.data && overleggenzin(lijst.data, agenda.data)}
        doe={
          <Koppel to="/hub/overleggen/nieuw" knop="eerst">
            Bereid een overleg voor
          </Koppel>
        }
      />
      <div className="blad">
        <Uitkomst van={lijst} rijen={5}>
          {(rijen) =>
            rijen.length === 0 ? (
              <Leeg zin="Er is nog geen overleg geweest. De agenda maakt zichzelf uit wat stil ligt; jij kiest wat erop komt." />
            ) : (
              <Lijst rijen={rijen} />
            )
          }
        </Uitkomst>
      </div>
    </>
  );
}

const Lijst = ({ rijen }: { rijen: readonly Overlegrij[] }) => (
  <Tabel bijschrift="Overleggen" stil>
    <thead>
      <tr>
        <th scope="col">Overleg</th>
        <th scope="col">Dag</th>
        <th scope="col">Stand</th>
        <th scope="col" className="getal">
          Zaken
        </th>
        <th scope="col" className="getal">
          Besloten
        </th>
        <th scope="col" className="getal">
          Afspraken open
        </th>
      </tr>
    </thead>
    <tbody>
      {rijen.map((o) => (
        <tr key={o.id}>
          <th scope="row">
            <Koppel to="/hub/overleggen/$overleg" params={{ overleg: o.id }} kaal className="rijlink" data-rij={o.id}>
              Overleg {o.nummer}
            </Koppel>
          </th>
          <td>{lang(o.dag)}</td>
          <td>
            <Merk soort={o.stand === 'gesloten' ? 'gereed' : 'wacht'}>{STAND[o.stand] ?? o.stand}</Merk>
          </td>
          <td className="getal">{o.punten}</td>
          <td className="getal">{o.besloten}</td>
          <td className="getal">{o.lopend}</td>
        </tr>
      ))}
    </tbody>
  </Tabel>
);
