import { useQuery } from '@tanstack/react-query';
import { Kop, Leeg, Merk, Tabel } from '@weerthuis/ui';
import { useState } from 'react';
import { lang } from '../../kern/datum.js';
import { Koppel } from '../../kern/koppel.js';
import { useLijsttoetsen } from '../../kern/lijsttoetsen.js';
import { useTitel } from '../../kern/titel.js';
import { Fout, Uitkomst } from '../../kern/uitkomst.js';
import { useOpdracht } from '../../kern/wachtend.js';
import { Doekop } from '../gemeen/kop.js';
import type { Zoekmens, Zoekvoorstel } from '../gemeen/typen.js';
import { zoekvoorstelVraag } from '../gemeen/vragen.js';
import { Mensen } from './mensen.js';
import '../regie.css';
import { opdrachtVoor, zegBewijs, zoekvoorstelzin } from './zeg-zoekvoorstel.js';

/** Who should look for whom, worked out for everybody at once; nothing is sent until a person says so, one by one. */
export function ZoekvoorstelScherm() {
  useTitel('Zoekvoorstel');
  const vraag = useQuery(zoekvoorstelVraag);
  return (
    <>
      <Doekop
        kruimel={<Koppel to="/hub/zoekopdrachten">Zoekopdrachten</Koppel>}
        titel="Zoekvoorstel"
        zin={vraag.data && zoekvoorstelzin(vraag.data)}
      />
      <Uitkomst van={vraag} rijen={8}>
        {(v) => <Blad v={v} />}
      </Uitkomst>
    </>
  );
}

function Blad({ v }: { v: Zoekvoorstel }) {
  const opdracht = useOpdracht();
  const [gegeven, zetGegeven] = useState<ReadonlySet<string>>(new Set());
  const [fout, zetFout] = useState<unknown>();
  useLijsttoetsen();
  const geef = (m: Zoekmens) => {
    const daad = opdrachtVoor(m);
    if (daad) opdracht(daad).then(() => zetGegeven((al) => new Set([...al, m.casus])), zetFout);
  };
  return (
    <>
      {fout !== undefined && <Fout fout={fout} />}
      <div className="blad">
        {v.mensen.length === 0 ? (
          <Leeg zin="Wie op de lijst komt en nog geen zoeker heeft, staat hier.">
            <Koppel to="/hub/zoekopdrachten" search={{}} knop="gewoon">
              Naar de zoekopdrachten
            </Koppel>
          </Leeg>
        ) : (
          <Mensen mensen={v.mensen} gegeven={gegeven} geef={geef} />
        )}
        <Afspraken v={v} />
      </div>
    </>
  );
}

const Afspraken = ({ v }: { v: Zoekvoorstel }) => (
  <section className="deel" aria-labelledby="afspraken">
    <Kop niveau={2} id="afspraken">
      Waar het voorstel op rust
    </Kop>
    <p>
      {zegBewijs(v)} Uitgerekend op {lang(v.peildatum)} met {v.wegingen}.
    </p>
    {v.grenzen.length > 0 && (
      <Tabel bijschrift="Afspraken over aantallen en wat één plaats meer waard is" stil>
        <thead>
          <tr>
            <th scope="col">Afspraak</th>
            <th scope="col" className="getal">
              Erbij
            </th>
            <th scope="col" className="getal">
              Eén meer
            </th>
          </tr>
        </thead>
        <tbody>
          {v.grenzen.map((g) => (
            <tr key={g.id}>
              <th scope="row">{g.uitleg}</th>
              <td className="getal">{g.erbij}</td>
              <td className="getal">{g.prijs > 0 ? <Merk>{`+${g.prijs} punten`}</Merk> : '0'}</td>
            </tr>
          ))}
        </tbody>
      </Tabel>
    )}
  </section>
);
