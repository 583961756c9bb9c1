import { Knop, Merk, Tabel, Tekstveld } from '@weerthuis/ui';
import { useDeferredValue, useState } from 'react';
import { kort } from '../../kern/datum.js';
import { useCasusnummers } from '../../kern/nummers.js';
import { past, zoekbaar } from '../../kern/zeef.js';
import type { Behandeling } from './gegevens.js';

/** Who handles which casus, who acts today, and the button to change it. */
export function Behandelingen({ lijst, wijs }: { lijst: readonly Behandeling[]; wijs: (b: Behandeling) => void }) {
  const { nummer } = useCasusnummers();
  const [zoek, zetZoek] = useState('');
  const tekst = useDeferredValue(zoek);
  const rijen = lijst.filter((b) =>
    past(zoekbaar(nummer(b.casus), b.medewerker ?? '', b.waarnemer ?? '', b.nu ?? ''), tekst),
  );
  return (
    <>
      <Tekstveld
        type="search"
        label="Zoek op medewerker of casusnummer"
        kort
        value={zoek}
        onChange={(e) => zetZoek(e.target.value)}
      />
      <p className="stil klein" role="status">
        {rijen.length} van {lijst.length}
      </p>
      <Tabel bijschrift="Behandelaars per casus" stil>
        <thead>
          <tr>
            <th scope="col">Casus</th>
            <th scope="col">Vandaag aan zet</th>
            <th scope="col">Vaste behandelaar</th>
            <th scope="col">Waarnemer</th>
            <th scope="col">Sinds</th>
            <th scope="col">
              <span className="alleen-voorlezen">Doen</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rijen.map((b) => (
            <tr key={b.casus}>
              <th scope="row" className="nr">
                {nummer(b.casus)} {b.afgeschermd && <Merk>afgeschermd</Merk>}
              </th>
              <td>{b.nu ?? <Merk soort="onbekend">iedereen</Merk>}</td>
              <td>{b.medewerker}</td>
              <td>{b.waarnemer}</td>
              <td>{kort(b.sinds)}</td>
              <td>
                <Knop data-rij={b.casus} onClick={() => wijs(b)}>
                  Wijs toe<span className="alleen-voorlezen">: {nummer(b.casus)}</span>
                </Knop>
              </td>
            </tr>
          ))}
        </tbody>
      </Tabel>
    </>
  );
}
