import { useQuery } from '@tanstack/react-query';
import { Leeg, Merk, Paginakop, RolMerk, Tabel } from '@weerthuis/ui';
import { kort, totTermijn } from '../../kern/datum.js';
import { useIk } from '../../kern/ik.js';
import { Koppel } from '../../kern/koppel.js';
import { useLijsttoetsen } from '../../kern/lijsttoetsen.js';
import { useTitel } from '../../kern/titel.js';
import { Uitkomst } from '../../kern/uitkomst.js';
import {
  knelpuntenVraag,
  partijenVraag,
  plaatsingenVraag,
  zoekPartij,
  type Knelpunt,
  type Plaatsing,
} from '../plaatsingen/gegevens.js';
import { zegLid } from '../plaatsingen/woorden.js';
import { zegGat, zegPeriode } from '../plaatsingen/zin.js';
import { zegKnelpunten, zegTrede } from './zin.js';

/** Every gap that is foreseen, over all plaatsingen: first the one that hurts first. */
export function Knelpunten() {
  useTitel('Knelpunten');
  const { nu } = useIk();
  const vraag = useQuery(knelpuntenVraag);
  return (
    <>
      <Paginakop titel="Knelpunten" zin={vraag.data && zegKnelpunten(vraag.data, nu)} />
      <div className="blad inhoud">
        <Uitkomst van={vraag} rijen={6}>
          {(alle) =>
            alle.length ? (
              <Lijst alle={alle} nu={nu} />
            ) : (
              <Leeg zin="Geen enkele lijn heeft een gat. Bij elk bericht en elke dag wordt opnieuw gekeken.">
                <Koppel to="/plaatsingen" knop="eerst">
                  Naar de plaatsingen
                </Koppel>
              </Leeg>
            )
          }
        </Uitkomst>
      </div>
    </>
  );
}

function Lijst({ alle, nu }: { alle: readonly Knelpunt[]; nu: string }) {
  const plaatsingen = useQuery(plaatsingenVraag).data ?? [];
  const wie = zoekPartij(useQuery(partijenVraag).data ?? []);
  const bij = (k: Knelpunt): Plaatsing | undefined => plaatsingen.find((p) => p.plaatsing === k.plaatsing);
  const naar = (k: Knelpunt) =>
    ({
      to: '/plaatsingen/$plaatsing',
      params: { plaatsing: k.plaatsing },
      search: { gekozen: k.knelpunt },
    }) as const;
  useLijsttoetsen();
  return (
    <Tabel bijschrift="Knelpunten, eerst wat het eerst pijn doet" stil>
      <thead>
        <tr>
          <th scope="col">Wat</th>
          <th scope="col">Casus</th>
          <th scope="col">Wanneer</th>
          <th scope="col">Eigenaar</th>
          <th scope="col">Antwoord vóór</th>
          <th scope="col">Ligt bij</th>
        </tr>
      </thead>
      <tbody>
        {alle.map((k) => {
          const p = bij(k);
          const { titel, rol, telefoon } = wie(k.partij);
          return (
            <tr key={k.knelpunt}>
              <th scope="row">
                <Koppel {...naar(k)} data-rij>
                  {k.soort === 'gat' ? zegGat(k) : `Nog niet gemeld: ${k.lijn}`}
                </Koppel>
              </th>
              <td>
                <span className="nr">{p?.casusnummer}</span>
                <small className="rij__onder">{p && zegLid(p, k.lid)}</small>
              </td>
              <td>{zegPeriode(k)}</td>
              <td>
                <RolMerk rol={rol}>{titel}</RolMerk>
                <small className="rij__onder">{telefoon && `bel ${telefoon}`}</small>
              </td>
              <td>
                {kort(k.uiterlijk)}
                <small className={k.uiterlijk < nu ? 'rij__onder laat' : 'rij__onder'}>
                  {totTermijn(nu, k.uiterlijk)}
                </small>
              </td>
              <td>
                <Merk soort={k.soort === 'gat' && k.uiterlijk < nu ? 'laat' : 'gewoon'}>{zegTrede(k.trap)}</Merk>
              </td>
            </tr>
          );
        })}
      </tbody>
    </Tabel>
  );
}
