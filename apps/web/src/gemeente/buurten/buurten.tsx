import { useQuery } from '@tanstack/react-query';
import { buurt, buurtenVan, GEBIED_BRON, wijk } from '@weerthuis/domain';
import { Knop, Leeg, Merk, Paginakop, Tabel } from '@weerthuis/ui';
import { aantal, kort } from '../../kern/datum.js';
import { useIk } from '../../kern/ik.js';
import { Koppel } from '../../kern/koppel.js';
import '../../kern/lijst.css';
import { useLijsttoetsen } from '../../kern/lijsttoetsen.js';
import { useTitel } from '../../kern/titel.js';
import { Uitkomst } from '../../kern/uitkomst.js';
import { past as komtVoor, useZeef, zoekbaar } from '../../kern/zeef.js';
import { Zeefbalk } from '../../kern/zeefbalk.js';
import { draagkrachtVraag, type Draagkracht } from '../kern/vragen.js';
import { gemeentecode } from './gemeentecode.js';

const STANDEN = [
  ['te-herzien', 'Te herzien'],
  ['niet-vastgesteld', 'Niet vastgesteld'],
  ['vol', 'Vol'],
] as const;

/** What each buurt can carry, by whose word, and when to look again. */
export function Buurten() {
  useTitel('Buurten');
  useLijsttoetsen();
  const ik = useIk();
  const vraag = useQuery(draagkrachtVraag);
  const [zeef, stel] = useZeef();
  const { zoek, stand } = zeef;
  const bekend = new Map((vraag.data ?? []).map((d) => [d.buurt, d]));
  const code = gemeentecode(ik);
  const alle = [...new Set([...buurtenVan(code).map((b) => b.code), ...bekend.keys()])].sort();
  const rijen = alle.map((c) => ({ code: c, d: bekend.get(c) }));
  const zichtbaar = rijen.filter((r) => hoort(r.d, stand) && komtVoor(zoekbaar(namen(r.code)), zoek));
  return (
    <>
      <Paginakop
        titel="Draagkracht per buurt"
        zin={
          vraag.data &&
          zin(
            rijen.map((r) => r.d),
            alle.length,
          )
        }
      />
      <div className="blad lijst">
        <Zeefbalk
          zeef={zeef}
          stel={stel}
          label="Zoek een buurt of wijk"
          hint="Buurt of wijk"
          standen={STANDEN.map(([naam, zegt]) => [naam, zegt, rijen.filter((r) => hoort(r.d, naam)).length] as const)}
          telt={zichtbaar.length}
          van={rijen.length}
        />
        <Uitkomst van={vraag} rijen={10}>
          {() =>
            zichtbaar.length === 0 ? (
              <Leeg zin="Niets gevonden met dit filter.">
                <Knop onClick={() => stel({ zoek: '', stand: '' })}>Toon alles</Knop>
              </Leeg>
            ) : (
              <Rijen rijen={zichtbaar} />
            )
          }
        </Uitkomst>
      </div>
      <p className="voet">{GEBIED_BRON}</p>
    </>
  );
}

const namen = (code: string): string => `${buurt(code)?.naam ?? code} ${wijk(buurt(code)?.wijk ?? '')?.naam ?? ''}`;
const hoort = (d: Draagkracht | undefined, stand: string | undefined): boolean =>
  !stand || (stand === 'niet-vastgesteld' ? !d : stand === 'te-herzien' ? d?.teHerzien === true : d?.niveau === stand);

const Rijen = ({ rijen }: { rijen: { code: string; d: Draagkracht | undefined }[] }) => (
  <Tabel bijschrift="Draagkracht per buurt" stil>
    <thead>
      <tr>
        <th scope="col">Buurt</th>
        <th scope="col">Wijk</th>
        <th scope="col" className="getal">
          Ruimte (plaatsingen)
        </th>
        <th scope="col">Oordeel</th>
        <th scope="col">Bron</th>
        <th scope="col">Herzien op</th>
      </tr>
    </thead>
    <tbody>
      {rijen.map(({ code, d }) => (
        <tr key={code}>
          <td>
            <Koppel to="/buurten/$buurt" params={{ buurt: code }} data-rij>
              {buurt(code)?.naam ?? code}
            </Koppel>
          </td>
          <td>{wijk(buurt(code)?.wijk ?? '')?.naam}</td>
          <td className="getal">{d?.ruimte}</td>
          <td>{d ? <Merk>{d.niveau}</Merk> : <Merk soort="onbekend">niet vastgesteld</Merk>}</td>
          <td>{d?.bron}</td>
          <td>{d && (d.teHerzien ? <Merk soort="laat">{kort(d.herzienOp)}</Merk> : kort(d.herzienOp))}</td>
        </tr>
      ))}
    </tbody>
  </Tabel>
);

function zin(alle: readonly (Draagkracht | undefined)[], totaal: number): string {
  const vast = alle.filter((d) => d !== undefined);
  const laat = vast.filter((d) => d.teHerzien).length;
  const eerst = `Van ${aantal(vast.length, 'buurt', 'buurten')} (van de ${totaal}) is de draagkracht vastgesteld.`;
  return laat > 0
    ? `${eerst} ${aantal(laat, 'oordeel moet', 'oordelen moeten')} opnieuw bekeken worden.`
    : `${eerst} Geen oordeel is verlopen.`;
}
