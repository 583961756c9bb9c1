import { useQuery } from '@tanstack/react-query';
import { gemeenten } from '@weerthuis/domain';
import { Keuzelijst, Knop, Kop, Leeg, Merk, Paginakop, Tabel, Tekstveld } from '@weerthuis/ui';
import { useState } from 'react';
import { lang } from '../../kern/datum.js';
import { useDoe } from '../../kern/doe.js';
import { useIk } from '../../kern/ik.js';
import '../../kern/lijst.css';
import { useTitel } from '../../kern/titel.js';
import { Fout, Uitkomst } from '../../kern/uitkomst.js';
import type { Capaciteit as Rij } from '../kern/typen.js';
import { capaciteitVraag } from '../kern/vragen.js';
import { gemeentenaam } from '../kern/zeg.js';

/** How many households can be supported in each gemeente; what is pledged is taken. */
export function Capaciteit() {
  useTitel('Capaciteit');
  const vraag = useQuery(capaciteitVraag);
  return (
    <>
      <Paginakop titel="Capaciteit" zin={vraag.data && capaciteitzin(vraag.data)} />
      <div className="blad lijst">
        <Uitkomst van={vraag} rijen={5}>
          {(rijen) =>
            rijen.length === 0 ? (
              <Leeg zin="Zonder capaciteit kun je geen begeleiding toezeggen. Meld per gemeente hoeveel huishoudens je tegelijk kunt begeleiden." />
            ) : (
              <Lijst rijen={rijen} />
            )
          }
        </Uitkomst>
        <Meld />
      </div>
    </>
  );
}

/** What one can say aloud of it. */
export function capaciteitzin(rijen: readonly Rij[]): string {
  if (rijen.length === 0) return 'Er is nog geen capaciteit gemeld.';
  const vol = rijen.filter((r) => r.vrij === 0).map((r) => gemeentenaam(r.gemeente));
  const vrij = rijen.reduce((som, r) => som + r.vrij, 0);
  const eerst = `${vrij} ${vrij === 1 ? 'huishouden kan' : 'huishoudens kunnen'} er nog bij.`;
  return vol.length > 0 ? `${eerst} Vol: ${[...new Set(vol)].join(', ')}.` : eerst;
}

const Lijst = ({ rijen }: { rijen: readonly Rij[] }) => (
  <Tabel bijschrift="Capaciteit per gemeente" stil>
    <thead>
      <tr>
        <th scope="col">Gemeente</th>
        <th scope="col">Vanaf</th>
        <th scope="col" className="getal">
          Plaatsen
        </th>
        <th scope="col" className="getal">
          Vrij
        </th>
      </tr>
    </thead>
    <tbody>
      {rijen.map((r) => (
        <tr key={r.id}>
          <td>{gemeentenaam(r.gemeente)}</td>
          <td>{lang(r.vanaf)}</td>
          <td className="getal">{r.plekken}</td>
          <td className="getal">{r.vrij === 0 ? <Merk>vol</Merk> : r.vrij}</td>
        </tr>
      ))}
    </tbody>
  </Tabel>
);

function Meld() {
  const { nu } = useIk();
  const [gemeente, zetGemeente] = useState('');
  const [plekken, zetPlekken] = useState('');
  const [vanaf, zetVanaf] = useState(nu);
  const { doe, bezig, fout } = useDoe(() => zetPlekken(''));
  return (
    <section className="inhoud formulier" aria-labelledby="kop-meld">
      <Kop niveau={2} id="kop-meld">
        Meld capaciteit
      </Kop>
      <Keuzelijst
        label="Gemeente"
        opties={[
          { waarde: '', label: 'Kies een gemeente' },
          ...gemeenten().map((g) => ({ waarde: g.code, label: g.naam })),
        ]}
        value={gemeente}
        onChange={(e) => zetGemeente(e.target.value)}
      />
      <Tekstveld
        kort
        type="number"
        min={0}
        label="Huishoudens tegelijk"
        value={plekken}
        onChange={(e) => zetPlekken(e.target.value)}
      />
      <Tekstveld kort type="date" label="Vanaf" value={vanaf} onChange={(e) => zetVanaf(e.target.value)} />
      {fout && <Fout fout={fout} />}
      <div className="knoppen">
        <Knop
          eerst
          bezig={bezig}
          uit={!gemeente || plekken === '' || !vanaf}
          onClick={() =>
            doe({
              methode: 'PUT',
              pad: `/v1/capaciteit/${gemeente}`,
              lichaam: { plekken: Number(plekken), vanaf },
              zegt: 'De capaciteit is gemeld',
            })
          }
        >
          {gemeente ? 'Meld de capaciteit' : 'Kies eerst een gemeente'}
        </Knop>
      </div>
    </section>
  );
}
