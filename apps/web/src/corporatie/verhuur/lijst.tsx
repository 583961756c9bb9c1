import { Knop, Laden, Leeg, Merk, Paginakop, Tabel } from '@weerthuis/ui';
import { kort, totTermijn } from '../../kern/datum.js';
import { useIk } from '../../kern/ik.js';
import { Koppel } from '../../kern/koppel.js';
import '../../kern/lijst.css';
import { useLijsttoetsen } from '../../kern/lijsttoetsen.js';
import { useTitel } from '../../kern/titel.js';
import { Fout } from '../../kern/uitkomst.js';
import { past as komtVoor, useZeef, zoekbaar } from '../../kern/zeef.js';
import { Zeefbalk } from '../../kern/zeefbalk.js';
import { adres, plek } from '../kern/zeg.js';
import { useGangen, type Verhuring } from './use-gangen.js';
import { daad } from './weg.js';
import { verhuurzin } from './zinnen.js';

const STANDEN = [
  ['bij-ons', 'Wij zijn aan zet', (r: Verhuring) => Boolean(r.weg.nu)],
  ['wacht', 'Wacht op een ander', (r: Verhuring) => Boolean(r.weg.wachtOp)],
  ['klaar', 'Sleutel gegeven', (r: Verhuring) => r.weg.klaar],
  ['voorbij', 'Gaat niet door', (r: Verhuring) => r.weg.voorbij],
] as const;

/** All persons proposed for our homes, by casusnummer. */
export function Verhuurlijst() {
  useTitel('Verhuur');
  useLijsttoetsen();
  const { nu } = useIk();
  const { rijen, fout, opnieuw } = useGangen();
  const [zeef, stel] = useZeef();
  const { zoek, stand } = zeef;
  const past = STANDEN.find(([naam]) => naam === stand)?.[2];
  const zichtbaar = (rijen ?? [])
    .filter((r) => (past ? past(r) : true) && komtVoor(vindbaar(r), zoek))
    .sort((a, b) => rang(a) - rang(b) || (a.weg.uiterlijk ?? '9').localeCompare(b.weg.uiterlijk ?? '9'));
  return (
    <>
      <Paginakop titel="Verhuur" zin={rijen && verhuurzin(rijen, nu)} />
      <div className="blad lijst">
        <Zeefbalk
          zeef={zeef}
          stel={stel}
          label="Zoek op casusnummer of adres"
          hint="Casusnummer of adres"
          standen={STANDEN.map(([naam, zegt, hoort]) => [naam, zegt, (rijen ?? []).filter(hoort).length] as const)}
          telt={zichtbaar.length}
          van={rijen?.length ?? 0}
        />
        {fout !== undefined && <Fout fout={fout} opnieuw={opnieuw} />}
        {!rijen && !fout && <Laden rijen={8} />}
        {rijen && rijen.length === 0 && (
          <Leeg zin="Er is nog niemand voorgedragen. Zeg een woning toe; het matchingspunt zoekt er iemand bij.">
            <Koppel to="/bezit" knop="eerst">
              Naar de woningen
            </Koppel>
          </Leeg>
        )}
        {rijen && rijen.length > 0 && zichtbaar.length === 0 && (
          <Leeg zin="Niets gevonden met dit filter.">
            <Knop onClick={() => stel({ zoek: '', stand: '' })}>Toon alles</Knop>
          </Leeg>
        )}
        {zichtbaar.length > 0 && <Rijen rijen={zichtbaar} nu={nu} />}
      </div>
    </>
  );
}

const Rijen = ({ rijen, nu }: { rijen: Verhuring[]; nu: string }) => (
  <Tabel bijschrift="Voordrachten voor onze woningen" stil>
    <thead>
      <tr>
        <th scope="col">Casus</th>
        <th scope="col">Woning</th>
        <th scope="col">Nu</th>
        <th scope="col">Uiterlijk</th>
      </tr>
    </thead>
    <tbody>
      {rijen.map((r) => (
        <tr key={r.kandidaatstelling}>
          <td>
            <Koppel to="/verhuur/$kandidaatstelling" params={{ kandidaatstelling: r.kandidaatstelling }} data-rij>
              <span className="nr">{r.casusnummer ?? adres(r.woning)}</span>
            </Koppel>
          </td>
          <td>
            {adres(r.woning)}
            {r.woning && <span className="stil">, {plek(r.woning)}</span>}
          </td>
          <td>
            {r.weg.nu ? (
              <b>{daad(r.weg)}</b>
            ) : (
              <Merk soort={r.weg.klaar ? 'gereed' : r.weg.voorbij ? 'gewoon' : 'wacht'}>{kortWacht(r)}</Merk>
            )}
            {r.weg.wachtOp && <div className="stil klein">{r.weg.wachtOp}</div>}
          </td>
          <td>
            {r.weg.uiterlijk && (
              <>
                <b className={r.weg.uiterlijk < nu ? 'laat' : undefined}>{kort(r.weg.uiterlijk)}</b>{' '}
                <span className="stil klein">{totTermijn(nu, r.weg.uiterlijk)}</span>
              </>
            )}
          </td>
        </tr>
      ))}
    </tbody>
  </Tabel>
);

const kortWacht = ({ weg }: Verhuring): string =>
  weg.klaar ? 'sleutel gegeven' : weg.voorbij ? 'gaat niet door' : 'wacht';
const rang = ({ weg }: Verhuring): number => (weg.nu ? 0 : weg.wachtOp ? 1 : weg.klaar ? 2 : 3);
const vindbaar = (r: Verhuring): string => zoekbaar(r.casusnummer, adres(r.woning), r.woning?.plaats);
