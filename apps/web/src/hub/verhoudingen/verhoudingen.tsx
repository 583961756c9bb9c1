import { useQuery } from '@tanstack/react-query';
import { Kop, Leeg, Merk, Tabel } from '@weerthuis/ui';
import { hoofdletter, lang } from '../../kern/datum.js';
import { Koppel } from '../../kern/koppel.js';
import { useTitel } from '../../kern/titel.js';
import { Uitkomst } from '../../kern/uitkomst.js';
import { Doekop } from '../gemeen/kop.js';
import type { Verhouding } from '../gemeen/typen.js';
import { verhoudingenVraag } from '../gemeen/vragen.js';
import { procent, verhoudingenzin, zegGroep, zegVerhouding } from './zeg-verhouding.js';

/** Whether every group has about the same chance of a home, from totals alone. */
export function Verhoudingen() {
  useTitel('Gelijke kansen');
  const vraag = useQuery(verhoudingenVraag);
  return (
    <>
      <Doekop
        kruimel={<Koppel to="/cijfers">Cijfers</Koppel>}
        titel="Gelijke kansen"
        zin={vraag.data && verhoudingenzin(vraag.data)}
      />
      <div className="blad">
        <Uitkomst van={vraag} rijen={8}>
          {(alle) =>
            alle.length === 0 ? (
              <Leeg zin="Zorgorganisaties geven totalen zodra een groep vijf of meer mensen telt. Daarna staat het hier." />
            ) : (
              <>
                {alle
                  .toSorted((a, b) => Number(b.signaal) - Number(a.signaal))
                  .map((v) => (
                    <Indeling key={v.indeling} v={v} />
                  ))}
                <Uitleg />
              </>
            )
          }
        </Uitkomst>
      </div>
    </>
  );
}

const Indeling = ({ v }: { v: Verhouding }) => (
  <section className="deel" aria-labelledby={`kop-${v.indeling}`}>
    <Kop niveau={2} id={`kop-${v.indeling}`}>
      {hoofdletter(v.indeling)} {v.signaal && <Merk>onder 80%</Merk>}
    </Kop>
    <p>{zegVerhouding(v)}</p>
    <Tabel bijschrift={`Kansen per groep: ${v.indeling}`} stil>
      <thead>
        <tr>
          <th scope="col">Groep</th>
          <th scope="col" className="getal">
            Zochten
          </th>
          <th scope="col" className="getal">
            Vonden een woning
          </th>
          <th scope="col" className="getal">
            Deel
          </th>
          <th scope="col" className="getal">
            Naast de hoogste
          </th>
        </tr>
      </thead>
      <tbody>
        {v.groepen.map((g) => (
          <tr key={g.groep}>
            <th scope="row">{hoofdletter(zegGroep(g.groep))}</th>
            {g.gezocht === undefined ? (
              <td colSpan={4} className="stil">
                te weinig mensen om te tonen
              </td>
            ) : (
              <>
                <td className="getal">{g.gezocht}</td>
                <td className="getal">{g.gehuisvest}</td>
                <td className="getal">{g.aandeel !== undefined && procent(g.aandeel)}</td>
                <td className="getal">{g.verhouding !== undefined && procent(g.verhouding)}</td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </Tabel>
    <p className="klein stil">Geteld tot {lang(v.tot)}.</p>
  </section>
);

const Uitleg = () => (
  <section className="deel" aria-labelledby="hoe">
    <Kop niveau={2} id="hoe">
      Hoe dit geteld is
    </Kop>
    <p className="klein">
      Zorgorganisaties tellen zelf en geven alleen totalen door, van vijf mensen of meer. Het matchingspunt weet van
      niemand in welke groep hij zit. De grens van 80% komt uit de Uniform Guidelines on Employee Selection Procedures
      (1978, § 4D).
    </p>
  </section>
);
