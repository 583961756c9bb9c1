import { redenLabel } from '@weerthuis/domain';
import { useQuery } from '@tanstack/react-query';
import { Knop, Merk, RolMerk, Tabel, type Rol } from '@weerthuis/ui';
import { kort, totTermijn } from '../../kern/datum.js';
import { useIk } from '../../kern/ik.js';
import type { Akkoord, Kandidaatstelling, Voordracht } from '../gemeen/typen.js';
import { machtigingenVraag, usePartijen } from '../gemeen/vragen.js';
import { hoofdletter } from '../../kern/datum.js';
import { opsomming, woorden } from '../../kern/woorden.js';
import { loopt, ROLNAAM } from './zeg-voordracht.js';

const ROL: Readonly<Record<string, Rol>> = {
  corporatie: 'corporatie',
  hoofdbegeleider: 'zorg',
  persoon: 'inwoner',
  herkomst: 'gemeente',
  vestiging: 'gemeente',
};
/** What a party may let the hub write down: never an indicatie, and never for the person. */
const NAMENS = ['corporatie', 'vestiging'];

interface Props {
  v: Voordracht;
  k: Kandidaatstelling;
  titel: (oin: string) => string;
  namens: (a: Akkoord) => void;
}

/** Every question and its answer, the running round last. */
export function Akkoorden({ v, k, titel, namens }: Props) {
  const { nu } = useIk();
  const { zoek } = usePartijen();
  const { data: machtigingen = [] } = useQuery(machtigingenVraag);
  const gemachtigd = (oin: string) => machtigingen.some((m) => m.partij === oin && m.tot >= nu);
  const kanNamens = (a: Akkoord) =>
    loopt(v) &&
    a.stand === 'open' &&
    a.ronde === 1 &&
    NAMENS.includes(a.rol) &&
    a.antwoordVoor >= nu &&
    gemachtigd(a.partij);
  return (
    <Tabel bijschrift="Antwoorden" stil>
      <thead>
        <tr>
          <th scope="col">Wie</th>
          <th scope="col">Als</th>
          <th scope="col">Ronde</th>
          <th scope="col">Antwoord</th>
          <th scope="col">Vóór</th>
          <th scope="col" className="geen-druk">
            <span className="alleen-voorlezen">Doen</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {k.akkoorden.map((a) => (
          <tr key={a.verzoek}>
            <th scope="row">
              <RolMerk rol={ROL[a.rol] ?? 'matching'}>{a.rol === 'persoon' ? 'De persoon' : titel(a.partij)}</RolMerk>
            </th>
            <td>{hoofdletter(ROLNAAM[a.rol] ?? woorden(a.rol))}</td>
            <td>{a.ronde}</td>
            <td>
              <Antwoord a={a} nu={nu} />
            </td>
            <td>
              {a.stand === 'open' && (
                <>
                  {kort(a.antwoordVoor)} <span className="stil klein">{totTermijn(nu, a.antwoordVoor)}</span>
                </>
              )}
            </td>
            <td className="geen-druk">
              {kanNamens(a) ? (
                <Knop onClick={() => namens(a)}>
                  Leg antwoord vast<span className="alleen-voorlezen"> namens {titel(a.partij)}</span>
                </Knop>
              ) : (
                a.stand === 'open' &&
                a.rol !== 'persoon' && <span className="klein stil">{zoek(a.partij)?.telefoon}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </Tabel>
  );
}

function Antwoord({ a, nu }: { a: Akkoord; nu: string }) {
  const extra = [
    a.reden && redenLabel(a.reden),
    a.voorwaarden?.length ? `onder voorwaarde: ${opsomming(a.voorwaarden.map(woorden))}` : undefined,
    a.namens && `vastgelegd na ${a.namens.kanaal} op ${kort(a.namens.op)}, ${woorden(a.namens.stand)}`,
  ].filter(Boolean);
  return (
    <>
      <Stand a={a} nu={nu} /> {extra.length > 0 && <span className="klein">{extra.join('; ')}</span>}
    </>
  );
}

function Stand({ a, nu }: { a: Akkoord; nu: string }) {
  if (a.stand === 'beantwoord' && a.antwoord === 'ja') return <Merk soort="gereed">ja</Merk>;
  if (a.stand === 'beantwoord') return <Merk>{a.antwoord ?? 'beantwoord'}</Merk>;
  if (a.stand === 'open')
    return a.antwoordVoor < nu ? <Merk soort="laat">te laat</Merk> : <Merk soort="wacht">wacht</Merk>;
  return <Merk>{woorden(a.stand)}</Merk>;
}
