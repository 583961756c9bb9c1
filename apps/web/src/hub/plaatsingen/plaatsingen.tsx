import { useQuery } from '@tanstack/react-query';
import { plusDagen } from '@weerthuis/domain';
import { Leeg, LIJNEN, Merk, Paginakop, Tabel, VierLijnen, type Lijn, type VierLijnenGegevens } from '@weerthuis/ui';
import { kort } from '../../kern/datum.js';
import { useIk } from '../../kern/ik.js';
import { Koppel } from '../../kern/koppel.js';
import { useLijsttoetsen } from '../../kern/lijsttoetsen.js';
import { useTitel } from '../../kern/titel.js';
import { Uitkomst } from '../../kern/uitkomst.js';
import { lijnstukken } from '../../kern/lijnstukken.js';
import { plaatsingenVraag, type Plaatsing } from './gegevens.js';
import { gaten, isKlaar, isLaat, isLopend, PLAATSINGSTAND } from './woorden.js';
import { zegPlaatsingen } from './zin.js';
import './plaatsing.css';

/** Every plaatsing with its four lines, first what hurts first. */
export function Plaatsingen() {
  useTitel('Plaatsingen');
  const { nu } = useIk();
  const vraag = useQuery(plaatsingenVraag);
  return (
    <>
      <Paginakop titel="Plaatsingen" zin={vraag.data && zegPlaatsingen(vraag.data, nu)} />
      <div className="knoppen plaatsingknoppen geen-druk">
        <Koppel to="/knelpunten" knop="gewoon">
          Alle knelpunten
        </Koppel>
        <Koppel to="/openstaand" knop="gewoon">
          Alles wat openstaat
        </Koppel>
      </div>
      <div className="blad inhoud">
        <Uitkomst van={vraag} rijen={8}>
          {(alle) =>
            alle.length ? (
              <Lijst
                alle={alle.toSorted((a, b) => rang(a, nu) - rang(b, nu) || dag(a).localeCompare(dag(b)))}
                nu={nu}
              />
            ) : (
              <Leeg zin="Er is nog geen plaatsing. Zodra iedereen voorlopig ja zegt op een voordracht, opent zij hier vanzelf.">
                <Koppel to="/" knop="eerst">
                  Naar je werk
                </Koppel>
              </Leeg>
            )
          }
        </Uitkomst>
      </div>
    </>
  );
}

const dag = (p: Plaatsing): string => gaten(p)[0]?.van ?? p.verwachteSleuteldatum ?? p.startOp;
const rang = (p: Plaatsing, nu: string): number =>
  !isLopend(p) ? 3 : gaten(p).length ? 0 : p.taken.some((t) => isLaat(t, nu)) ? 1 : 2;

function Lijst({ alle, nu }: { alle: readonly Plaatsing[]; nu: string }) {
  useLijsttoetsen();
  return (
    <Tabel bijschrift="Plaatsingen, eerst waar een gat is" stil>
      <thead>
        <tr>
          <th scope="col">Casus en woning</th>
          <th scope="col">Vier lijnen, zes weken</th>
          <th scope="col">Stand</th>
          <th scope="col">Sleutel</th>
          <th scope="col">Taken gereed</th>
          <th scope="col">Wat er mis is</th>
        </tr>
      </thead>
      <tbody>
        {alle.map((p) => (
          <tr key={p.plaatsing}>
            <th scope="row">
              <Koppel to="/plaatsingen/$plaatsing" params={{ plaatsing: p.plaatsing }} className="nr" data-rij>
                {p.casusnummer}
              </Koppel>
              <small className="rij__onder">{p.adres}</small>
            </th>
            <td>
              <VierLijnen lijnen={viertal(p, nu)} van={nu} tot={plusDagen(nu, 42)} />
            </td>
            <td>{PLAATSINGSTAND[p.stand] ?? p.stand}</td>
            <td>{kort(p.feiten.sleutel ?? p.verwachteSleuteldatum ?? p.startOp)}</td>
            <td>
              {p.taken.filter(isKlaar).length} van {p.taken.length}
            </td>
            <td>{mis(p, nu)}</td>
          </tr>
        ))}
      </tbody>
    </Tabel>
  );
}

function mis(p: Plaatsing, nu: string) {
  const gat = gaten(p)[0];
  const laat = p.taken.filter((t) => isLaat(t, nu)).length;
  return (
    <>
      {gat && (
        <Merk soort="laat">
          {gat.lijn} niet gedekt vanaf {kort(gat.van)}
        </Merk>
      )}{' '}
      {laat > 0 && <Merk soort="laat">{laat === 1 ? 'één taak te laat' : `${laat} taken te laat`}</Merk>}
    </>
  );
}

/** The household in one mark: a line is a gap when it is one for anybody. */
function viertal(p: Plaatsing, nu: string): VierLijnenGegevens {
  const periode = { van: nu, tot: plusDagen(nu, 42) };
  const van = (lijn: Lijn) => {
    const perLid = p.volwassenen.map((lid) => lijnstukken(p, lid, lijn, periode));
    const erg = (s: (typeof perLid)[number]) =>
      s.some((x) => x.stand === 'gat') ? 2 : s.some((x) => x.stand === 'onbekend') ? 1 : 0;
    return perLid.toSorted((a, b) => erg(b) - erg(a))[0] ?? [];
  };
  return Object.fromEntries(LIJNEN.map((l) => [l, van(l)])) as unknown as VierLijnenGegevens;
}
