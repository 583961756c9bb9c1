import { Knop, Laden, Leeg, Merk, Paginakop, Tabel } from '@weerthuis/ui';
import { useState } from 'react';
import { kort } from '../../kern/datum.js';
import { Koppel } from '../../kern/koppel.js';
import '../../kern/lijst.css';
import { useLijsttoetsen } from '../../kern/lijsttoetsen.js';
import { useTitel } from '../../kern/titel.js';
import { Fout } from '../../kern/uitkomst.js';
import { past as komtVoor, useZeef, zoekbaar } from '../../kern/zeef.js';
import { telStanden, Zeefbalk } from '../../kern/zeefbalk.js';
import { adres, bedrag, plek, verdieping } from '../kern/zeg.js';
import { bezitzin, standVan, useWoningen, ZEG_STAND, type Woningrij } from './gegevens.js';

const PER_KEER = 100;

/** The homes of this corporatie, and which of them are pledged. */
export function Bezit() {
  useTitel('Woningen');
  useLijsttoetsen();
  const { rijen, fout, opnieuw } = useWoningen();
  const [zeef, stel] = useZeef();
  const { zoek, stand } = zeef;
  const [toon, zetToon] = useState(PER_KEER);
  const zichtbaar = (rijen ?? []).filter((w) => (!stand || standVan(w) === stand) && komtVoor(vindbaar(w), zoek));
  return (
    <>
      <Paginakop titel="Woningen" zin={rijen && bezitzin(rijen)}>
        <div className="knoppen">
          <Koppel to="/bezit/inlezen" knop="gewoon">
            Lees een lijst in
          </Koppel>
        </div>
      </Paginakop>
      <div className="blad lijst">
        <Zeefbalk
          zeef={zeef}
          stel={stel}
          label="Zoek op adres, buurt of BAG-nummer"
          hint="Adres, buurt of BAG-nummer"
          standen={telStanden(
            (rijen ?? []).map((w) => ({ stand: standVan(w) })),
            ZEG_STAND,
          )}
          telt={zichtbaar.length}
          van={rijen?.length ?? 0}
        />
        {fout !== undefined && <Fout fout={fout} opnieuw={opnieuw} />}
        {!rijen && !fout && <Laden rijen={8} />}
        {rijen && rijen.length === 0 && (
          <Leeg zin="Er staan nog geen woningen in.">
            <Koppel to="/bezit/inlezen" knop="eerst">
              Lees een lijst in
            </Koppel>
          </Leeg>
        )}
        {rijen && rijen.length > 0 && zichtbaar.length === 0 && (
          <Leeg zin="Niets gevonden met dit filter.">
            <Knop onClick={() => stel({ zoek: '', stand: '' })}>Toon alles</Knop>
          </Leeg>
        )}
        {zichtbaar.length > 0 && <Rijen rijen={zichtbaar.slice(0, toon)} />}
        {zichtbaar.length > toon && (
          <div className="inhoud">
            <Knop onClick={() => zetToon(toon + PER_KEER)}>
              Toon de volgende {Math.min(PER_KEER, zichtbaar.length - toon)}
            </Knop>
          </div>
        )}
      </div>
    </>
  );
}

const Rijen = ({ rijen }: { rijen: Woningrij[] }) => (
  <Tabel bijschrift="Onze woningen" stil>
    <thead>
      <tr>
        <th scope="col">Adres</th>
        <th scope="col">Buurt</th>
        <th scope="col" className="getal">
          Kamers
        </th>
        <th scope="col">Ligging</th>
        <th scope="col" className="getal">
          Rekenhuur
        </th>
        <th scope="col">Stand</th>
      </tr>
    </thead>
    <tbody>
      {rijen.map((w) => (
        <tr key={w.id}>
          <td>
            <Koppel to="/bezit/$eenheid" params={{ eenheid: w.id }} data-rij>
              {adres(w)}
            </Koppel>
          </td>
          <td>{plek(w)}</td>
          <td className="getal">{w.kamers}</td>
          <td>{verdieping(w)}</td>
          <td className="getal">{bedrag(w.rekenhuurCent)}</td>
          <td>
            <Merk soort={standVan(w) === 'verhuurd' ? 'gereed' : standVan(w) === 'vrij' ? 'onbekend' : 'gewoon'}>
              {ZEG_STAND[standVan(w)] ?? standVan(w)}
            </Merk>
            {w.aanbod && standVan(w) === 'beschikbaar' && (
              <span className="stil klein"> vanaf {kort(w.aanbod.beschikbaarVanaf)}</span>
            )}
          </td>
        </tr>
      ))}
    </tbody>
  </Tabel>
);

const vindbaar = (w: Woningrij): string => zoekbaar(adres(w), plek(w), w.postcode, w.bagId, w.complex ?? undefined);
