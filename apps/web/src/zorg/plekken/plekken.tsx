import { useQuery } from '@tanstack/react-query';
import { verschilInDagen } from '@weerthuis/domain';
import { Keuzelijst, Knop, Kop, Leeg, Merk, Paginakop, Tabel, Tekstveld, Uitklap } from '@weerthuis/ui';
import { useState } from 'react';
import { duur, kort, lang } from '../../kern/datum.js';
import { useDoe } from '../../kern/doe.js';
import { useIk } from '../../kern/ik.js';
import { Koppel } from '../../kern/koppel.js';
import '../../kern/lijst.css';
import { useTitel } from '../../kern/titel.js';
import { Fout, Uitkomst } from '../../kern/uitkomst.js';
import type { Plek, Wachtende } from '../kern/typen.js';
import { plekkenVraag, wachtlijstVraag } from '../kern/vragen.js';
import { woorden } from '../kern/zeg.js';

/** The places in the own facility, and who waits for one: the freed place goes to who waits longest. */
export function Plekken() {
  useTitel('Plekken');
  const plekken = useQuery(plekkenVraag);
  const wachtlijst = useQuery(wachtlijstVraag);
  return (
    <>
      <Paginakop titel="Plekken" zin={plekken.data && wachtlijst.data && plekkenzin(plekken.data, wachtlijst.data)} />
      <div className="blad lijst">
        <Uitkomst van={plekken} rijen={6}>
          {(rijen) => <Lijst plekken={rijen} eerste={wachtlijst.data?.[0]} />}
        </Uitkomst>
        <div className="inhoud naast">
          <section aria-labelledby="kop-wachtlijst">
            <Kop niveau={2} id="kop-wachtlijst">
              Wachtlijst
            </Kop>
            <Uitkomst van={wachtlijst} rijen={4}>
              {(rijen) => <Wachtlijst rijen={rijen} />}
            </Uitkomst>
          </section>
          <section aria-labelledby="kop-nieuw">
            <Kop niveau={2} id="kop-nieuw">
              Toevoegen
            </Kop>
            <Uitklap kop="Iemand op de wachtlijst">
              <Wacht />
            </Uitklap>
            <Uitklap kop="Een plek">
              <NieuwePlek />
            </Uitklap>
          </section>
        </div>
      </div>
    </>
  );
}

/** What one can say aloud: free places first, then who waits. */
export function plekkenzin(plekken: readonly Plek[], wachtend: readonly Wachtende[]): string {
  const vrij = plekken.filter((p) => p.vrijSinds).length;
  const wacht =
    wachtend.length === 0
      ? 'Niemand wacht.'
      : wachtend.length === 1
        ? 'Eén persoon wacht.'
        : `${wachtend.length} mensen wachten.`;
  if (plekken.length === 0) return `Er staan nog geen plekken in. ${wacht}`;
  return `${vrij === 0 ? 'Er is geen plek vrij.' : vrij === 1 ? 'Er is één plek vrij.' : `Er zijn ${vrij} plekken vrij.`} ${wacht}`;
}

function Lijst({ plekken, eerste }: { plekken: readonly Plek[]; eerste: Wachtende | undefined }) {
  const { nu } = useIk();
  const { doe, bezig, fout } = useDoe();
  if (plekken.length === 0)
    return <Leeg zin="Voeg je plekken toe. Een plek die door een verhuizing vrijkomt, komt vanzelf op deze lijst." />;
  const rijen = plekken.toSorted((a, b) => (a.vrijSinds ?? '9').localeCompare(b.vrijSinds ?? '9'));
  const eersteVrij = rijen.find((p) => p.vrijSinds)?.id;
  return (
    <>
      {fout && <Fout fout={fout} />}
      <Tabel bijschrift="Plekken" stil>
        <thead>
          <tr>
            <th scope="col">Plek</th>
            <th scope="col">Stand</th>
            <th scope="col">Terugkeer kan tot</th>
            <th scope="col">Wat nu</th>
          </tr>
        </thead>
        <tbody>
          {rijen.map((p) => (
            <tr key={p.id}>
              <td>
                {p.naam} <span className="stil">{p.locatie}</span>
              </td>
              <td>
                {p.vrijSinds ? (
                  <Merk soort="wacht">vrij sinds {kort(p.vrijSinds)}</Merk>
                ) : p.casus && !p.wachtende ? (
                  <Koppel to="/casussen/$casus" params={{ casus: p.casus }}>
                    bezet
                  </Koppel>
                ) : (
                  <Merk>{p.wachtende ? 'ingevuld' : 'leeg'}</Merk>
                )}
              </td>
              <td>{p.terugkeergarantieTot && p.terugkeergarantieTot >= nu ? lang(p.terugkeergarantieTot) : ''}</td>
              <td>
                {p.vrijSinds && eerste && (
                  <Knop
                    eerst={p.id === eersteVrij}
                    bezig={bezig}
                    onClick={() =>
                      doe({
                        pad: `/v1/plekken/${p.id}/bezetting`,
                        lichaam: { wachtende: eerste.id },
                        zegt: 'De plek is ingevuld',
                      })
                    }
                  >
                    Geef aan wie het langst wacht
                  </Knop>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </Tabel>
    </>
  );
}

function Wachtlijst({ rijen }: { rijen: readonly Wachtende[] }) {
  const { nu } = useIk();
  if (rijen.length === 0) return <p className="stil">Niemand wacht op een plek.</p>;
  return (
    <Tabel bijschrift="Wie er wacht" stil>
      <thead>
        <tr>
          <th scope="col" className="getal">
            Rang
          </th>
          <th scope="col">Wacht sinds</th>
          <th scope="col">Soort plek</th>
        </tr>
      </thead>
      <tbody>
        {rijen.map((r) => (
          <tr key={r.id}>
            <td className="getal">{r.rang}</td>
            <td>
              {kort(r.aangemeldOp)} <span className="stil">({duur(verschilInDagen(r.aangemeldOp, nu))})</span>
            </td>
            <td>{woorden(r.soort)}</td>
          </tr>
        ))}
      </tbody>
    </Tabel>
  );
}

function Wacht() {
  const { nu } = useIk();
  const [op, zetOp] = useState(nu);
  const [soort, zetSoort] = useState('beschermd-wonen');
  const { doe, bezig, fout } = useDoe();
  return (
    <div className="formulier stap__in">
      <p className="stil">Zonder naam: alleen sinds wanneer, en op welke soort plek.</p>
      <Tekstveld kort type="date" label="Aangemeld op" max={nu} value={op} onChange={(e) => zetOp(e.target.value)} />
      <Keuzelijst
        label="Soort plek"
        opties={[
          { waarde: 'beschermd-wonen', label: 'Beschermd wonen' },
          { waarde: 'opvang', label: 'Maatschappelijke opvang' },
        ]}
        value={soort}
        onChange={(e) => zetSoort(e.target.value)}
      />
      {fout && <Fout fout={fout} />}
      <div className="knoppen">
        <Knop
          bezig={bezig}
          uit={!op}
          onClick={() =>
            doe({ pad: '/v1/wachtlijst', lichaam: { aangemeldOp: op, soort }, zegt: 'Op de wachtlijst gezet' })
          }
        >
          Zet op de wachtlijst
        </Knop>
      </div>
    </div>
  );
}

function NieuwePlek() {
  const [naam, zetNaam] = useState('');
  const [locatie, zetLocatie] = useState('');
  const { doe, bezig, fout } = useDoe(() => (zetNaam(''), zetLocatie('')));
  return (
    <div className="formulier stap__in">
      <Tekstveld
        label="Naam van de plek"
        uitleg="Zoals Kamer 12. Geen naam van een cliënt."
        maxLength={80}
        value={naam}
        onChange={(e) => zetNaam(e.target.value)}
      />
      <Tekstveld label="Locatie" maxLength={120} value={locatie} onChange={(e) => zetLocatie(e.target.value)} />
      {fout && <Fout fout={fout} />}
      <div className="knoppen">
        <Knop
          bezig={bezig}
          uit={!naam || !locatie}
          onClick={() => doe({ pad: '/v1/plekken', lichaam: { naam, locatie }, zegt: 'De plek staat erbij' })}
        >
          Voeg de plek toe
        </Knop>
      </div>
    </div>
  );
}
