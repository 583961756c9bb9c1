import { useQuery } from '@tanstack/react-query';
import { Knop, Leeg, Merk, RolMerk, Tabel } from '@weerthuis/ui';
import { useDeferredValue } from 'react';
import { aantal, kort } from '../../kern/datum.js';
import { useIk } from '../../kern/ik.js';
import { Koppel } from '../../kern/koppel.js';
import { useTitel } from '../../kern/titel.js';
import { Uitkomst } from '../../kern/uitkomst.js';
import { Doekop } from '../gemeen/kop.js';
import { zegStand } from '../gemeen/stand.js';
import type { Aanbod } from '../gemeen/typen.js';
import { useLijsttoetsen } from '../../kern/lijsttoetsen.js';
import { aanbodVraag, usePartijen } from '../gemeen/vragen.js';
import { adres, bedrag, gebied, verdieping } from '../gemeen/zeg.js';
import { past, useZeef, zoekbaar } from '../../kern/zeef.js';
import { telStanden, Zeefbalk } from '../../kern/zeefbalk.js';
import { woningenzin } from './zeg-woning.js';

const STANDEN = {
  beschikbaar: 'Zoekt een kandidaat',
  'in-voordracht': 'In voordracht',
  verhuurd: 'Verhuurd',
  ingetrokken: 'Ingetrokken',
  verlopen: 'Verlopen',
};

/** Every home that was pledged, first what waits for a candidate. */
export function Woningen() {
  useTitel('Woningen');
  const { nu } = useIk();
  const vraag = useQuery(aanbodVraag);
  return (
    <Uitkomst van={vraag} rijen={8}>
      {(alle) => (
        <>
          <Doekop titel="Woningen" zin={woningenzin(alle, nu)} />
          <Lijst alle={alle} nu={nu} />
        </>
      )}
    </Uitkomst>
  );
}

const VOLGORDE = Object.keys(STANDEN);
const eerst = (a: Aanbod, b: Aanbod): number =>
  VOLGORDE.indexOf(a.stand) - VOLGORDE.indexOf(b.stand) ||
  a.woning.beschikbaarVanaf.localeCompare(b.woning.beschikbaarVanaf);

function Lijst({ alle, nu }: { alle: readonly Aanbod[]; nu: string }) {
  const { titel } = usePartijen();
  const [zeef, stel] = useZeef();
  const zoek = useDeferredValue(zeef.zoek);
  useLijsttoetsen();
  const rijen = alle
    .filter((a) => (!zeef.stand || a.stand === zeef.stand) && past(vlak(a, titel(a.corporatie)), zoek))
    .toSorted(eerst);
  return (
    <>
      <Zeefbalk
        zeef={zeef}
        stel={stel}
        label="Zoek een woning"
        hint="Straat, buurt, corporatie"
        standen={telStanden(alle, STANDEN)}
        telt={rijen.length}
        van={alle.length}
      />
      <div className="blad">
        {alle.length === 0 && (
          <Leeg zin="Er is nog geen woning toegezegd. Zodra een corporatie dat doet, staat zij hier." />
        )}
        {alle.length > 0 && rijen.length === 0 && (
          <Leeg zin="Geen woning past bij dit filter.">
            <Knop onClick={() => stel({ zoek: '', stand: '' })}>Toon alles</Knop>
          </Leeg>
        )}
        {rijen.length > 0 && (
          <Tabel bijschrift={aantal(rijen.length, 'woning', 'woningen')} stil>
            <thead>
              <tr>
                <th scope="col">Woning</th>
                <th scope="col">Buurt</th>
                <th scope="col" className="getal">
                  Kamers
                </th>
                <th scope="col" className="getal">
                  Rekenhuur
                </th>
                <th scope="col">Vrij</th>
                <th scope="col">Van</th>
                <th scope="col">Stand</th>
              </tr>
            </thead>
            <tbody>
              {rijen.map((a) => (
                <Rij key={a.aanbod} a={a} van={titel(a.corporatie)} nu={nu} />
              ))}
            </tbody>
          </Tabel>
        )}
      </div>
    </>
  );
}

const vlak = ({ woning: w }: Aanbod, van: string): string =>
  zoekbaar(adres(w), w.plaats, gebied(w.buurt), gebied(w.wijk), gebied(w.gemeente), van);

const Rij = ({ a, van, nu }: { a: Aanbod; van: string; nu: string }) => (
  <tr>
    <th scope="row">
      <Koppel to="/hub/woningen/$aanbod" params={{ aanbod: a.aanbod }} kaal className="rijlink" data-rij={a.aanbod}>
        {adres(a.woning)}
      </Koppel>{' '}
      <span className="stil klein">{a.woning.plaats}</span>
    </th>
    <td>{gebied(a.woning.buurt)}</td>
    <td className="getal">
      {a.woning.kamers} <span className="alleen-voorlezen">kamers, {verdieping(a.woning)}</span>
    </td>
    <td className="getal">{bedrag(a.woning.rekenhuurCent)}</td>
    <td>{kort(a.woning.beschikbaarVanaf)}</td>
    <td>
      <RolMerk rol="corporatie">{van}</RolMerk>
    </td>
    <td>
      {a.stand === 'beschikbaar' && a.woning.beschikbaarVanaf < nu ? (
        <Merk soort="laat">Staat leeg</Merk>
      ) : a.stand === 'beschikbaar' ? (
        <Merk>Zoekt een kandidaat</Merk>
      ) : (
        <Merk soort={a.stand === 'in-voordracht' ? 'wacht' : 'gereed'}>{zegStand('aanbod', a.stand)}</Merk>
      )}
    </td>
  </tr>
);
