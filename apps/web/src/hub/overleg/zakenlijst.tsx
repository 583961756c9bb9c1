import { Merk, Tabel, Vinkje } from '@weerthuis/ui';
import { kort } from '../../kern/datum.js';
import { usePartijen } from '../gemeen/vragen.js';
import type { Agendazaak } from './gegevens.js';
import { REDEN, zegPunt } from './zeg-overleg.js';

/** The proposed matters, each to leave in or take out. */
export function Zakenlijst({
  zaken,
  weg,
  wissel,
}: {
  zaken: readonly Agendazaak[];
  weg: ReadonlySet<string>;
  wissel: (sleutel: string) => void;
}) {
  const { titel } = usePartijen();
  return (
    <Tabel bijschrift="Voorgestelde zaken" stil>
      <thead>
        <tr>
          <th scope="col">Op de agenda</th>
          <th scope="col">Wat er moet</th>
          <th scope="col">Aan zet</th>
          <th scope="col">Vóór</th>
          <th scope="col">Waarom</th>
        </tr>
      </thead>
      <tbody>
        {zaken.map((z) => (
          <tr key={z.sleutel}>
            <th scope="row">
              <Vinkje
                label={<span className="nr">{z.casusnummer}</span>}
                aria-label={`${z.casusnummer}: ${zegPunt(z)}`}
                checked={!weg.has(z.sleutel)}
                onChange={() => wissel(z.sleutel)}
              />
            </th>
            <td>{zegPunt(z)}</td>
            <td>{titel(z.partij)}</td>
            <td>{kort(z.uiterlijk)}</td>
            <td>
              <Merk soort={z.reden === 'gat' || z.reden === 'te-laat' ? 'laat' : 'wacht'}>{REDEN[z.reden]}</Merk>
            </td>
          </tr>
        ))}
      </tbody>
    </Tabel>
  );
}
