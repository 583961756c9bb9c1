import { Knop, Laden, Leeg, Merk, Paginakop, Tabel } from '@weerthuis/ui';
import { aantal, hoofdletter, inWoorden, kort, totTermijn } from '../../kern/datum.js';
import { useIk } from '../../kern/ik.js';
import { Koppel } from '../../kern/koppel.js';
import '../../kern/lijst.css';
import { useLijsttoetsen } from '../../kern/lijsttoetsen.js';
import { useTitel } from '../../kern/titel.js';
import { Fout } from '../../kern/uitkomst.js';
import { past as komtVoor, useZeef, zoekbaar } from '../../kern/zeef.js';
import { Zeefbalk } from '../../kern/zeefbalk.js';
import { gatdagen } from './beeld.js';
import { gatVan, useInkomens, wijBetalenStraks, type Casusinkomen } from './use-inkomens.js';

const STANDEN = [
  ['gat', 'Gat', (c: Casusinkomen) => standVan(c) === 'gat'],
  ['onbekend', 'Nog niet geregeld', (c: Casusinkomen) => standVan(c) === 'onbekend'],
  ['sluit-aan', 'Sluit aan', (c: Casusinkomen) => standVan(c) === 'sluit-aan'],
] as const;

/** Benefit against the day of the key, for every casus where that day is known. */
export function Inkomens() {
  useTitel('Inkomen');
  useLijsttoetsen();
  const { nu } = useIk();
  const { rijen, fout, opnieuw } = useInkomens();
  const [zeef, stel] = useZeef();
  const { zoek, stand } = zeef;
  const metDag = (rijen ?? []).filter((c) => c.sleutel);
  const past = STANDEN.find(([naam]) => naam === stand)?.[2];
  const zichtbaar = metDag
    .filter((c) => (!past || past(c)) && komtVoor(zoekbaar(c.casusnummer), zoek))
    .sort((a, b) => rang(a).localeCompare(rang(b)));
  return (
    <>
      <Paginakop titel="Inkomen" zin={rijen && zin(metDag)} />
      <div className="blad lijst">
        <Zeefbalk
          zeef={zeef}
          stel={stel}
          label="Zoek op casusnummer"
          hint="Casusnummer"
          standen={STANDEN.map(([naam, zegt, hoort]) => [naam, zegt, metDag.filter(hoort).length] as const)}
          telt={zichtbaar.length}
          van={metDag.length}
        />
        {fout !== undefined && <Fout fout={fout} opnieuw={opnieuw} />}
        {!rijen && !fout && <Laden rijen={8} />}
        {rijen && metDag.length === 0 && (
          <Leeg zin="Er is nog geen verhuizing in zicht. Een casus komt hier zodra er een datum is." />
        )}
        {metDag.length > 0 && zichtbaar.length === 0 && (
          <Leeg zin="Niets gevonden met dit filter.">
            <Knop onClick={() => stel({ zoek: '', stand: '' })}>Toon alles</Knop>
          </Leeg>
        )}
        {zichtbaar.length > 0 && <Rijen rijen={zichtbaar} nu={nu} />}
      </div>
    </>
  );
}

const Rijen = ({ rijen, nu }: { rijen: Casusinkomen[]; nu: string }) => (
  <Tabel bijschrift="Inkomen rond de sleutel" stil>
    <thead>
      <tr>
        <th scope="col">Casus</th>
        <th scope="col">Sleutel</th>
        <th scope="col">Inkomen</th>
        <th scope="col">Wij zijn</th>
        <th scope="col">Overdracht</th>
      </tr>
    </thead>
    <tbody>
      {rijen.map((c) => (
        <tr key={c.casus}>
          <td>
            <Koppel to="/inkomen/$casus" params={{ casus: c.casus }} data-rij>
              <span className="nr">{c.casusnummer ?? 'Casus'}</span>
            </Koppel>
          </td>
          <td>
            {c.sleutel && kort(c.sleutel)}{' '}
            <span className="stil klein">{c.sleutel && c.sleutel > nu && totTermijn(nu, c.sleutel)}</span>
          </td>
          <td>
            <Inkomenmerk c={c} />
          </td>
          <td>
            {c.rollen
              .map((r) => (r === 'vestiging' ? 'nieuwe gemeente' : r === 'herkomst' ? 'gemeente van herkomst' : r))
              .join(', ')}
          </td>
          <td>{c.overdrachten.at(-1)?.stand ?? ''}</td>
        </tr>
      ))}
    </tbody>
  </Tabel>
);

function Inkomenmerk({ c }: { c: Casusinkomen }) {
  const gat = gatVan(c);
  if (standVan(c) === 'gat' && gat) {
    const n = gatdagen(gat);
    return (
      <Merk soort="laat">{n ? `${aantal(n, 'dag', 'dagen')} niet gedekt` : `niet gedekt vanaf ${kort(gat.van)}`}</Merk>
    );
  }
  if (standVan(c) === 'onbekend') return <Merk soort="onbekend">nog niet geregeld</Merk>;
  return <Merk soort="gereed">sluit aan</Merk>;
}

/** Of a casus: a gap of one adult is a gap; of who only came from here nothing is ours any more. */
function standVan(c: Casusinkomen): 'gat' | 'onbekend' | 'sluit-aan' {
  const standen = c.volwassenen.map((v) => v.beeld?.stand);
  if (wijBetalenStraks(c) && standen.includes('gat')) return 'gat';
  if (wijBetalenStraks(c) && (standen.length === 0 || standen.includes('onbekend'))) return 'onbekend';
  return 'sluit-aan';
}

const rang = (c: Casusinkomen): string => `${STANDEN.findIndex(([naam]) => naam === standVan(c))}${c.sleutel ?? ''}`;

function zin(rijen: readonly Casusinkomen[]): string {
  if (rijen.length === 0) return 'Er is nog geen sleuteldatum bekend.';
  const gaten = rijen.filter((c) => standVan(c) === 'gat').length;
  const open = rijen.filter((c) => standVan(c) === 'onbekend').length;
  if (gaten > 0)
    return `${hoofdletter(inWoorden(gaten))} van ${aantal(rijen.length, 'casus', 'casussen')} ${gaten === 1 ? 'heeft' : 'hebben'} een gat in het inkomen na de sleutel.`;
  if (open > 0) return `Geen gat. Voor ${aantal(open, 'casus', 'casussen')} is de uitkering nog niet geregeld.`;
  return 'Overal sluit het inkomen aan op de sleutel.';
}
