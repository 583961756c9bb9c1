import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Knop, Koppeling, Leeg, Paginakop, Tabel } from '@weerthuis/ui';
import { aantal, hoofdletter, kort } from '../../kern/datum.js';
import { Koppel } from '../../kern/koppel.js';
import { useTitel } from '../../kern/titel.js';
import { Uitkomst } from '../../kern/uitkomst.js';
import {
  contingentenVraag,
  monitorVraag,
  regelsVraag,
  tellingVraag,
  type Contingent,
  type Monitor,
} from './gegevens.js';
import { dagmaand } from '../plaatsingen/bord/spoor.js';
import { afspraak, zegCijfers, zegTraject } from './zin.js';
import '../regie.css';
import './cijfers.css';

const KLEIN = 'minder dan 5';
const woord = (code: string): string => hoofdletter(code.replaceAll('-', ' '));

/** What the agreements bring about: each number opens to its rows, small ones are hidden. */
export function Cijfers() {
  useTitel('Cijfers');
  const telling = useQuery(tellingVraag);
  const monitor = useQuery(monitorVraag);
  const contingenten = useQuery(contingentenVraag);
  return (
    <>
      <Paginakop titel="Cijfers" zin={telling.data && zegCijfers(telling.data)} />
      <div className="knoppen cijfers__knoppen geen-druk">
        <Koppeling knop="eerst" href="/v1/monitor/uitvoer.xlsx" download>
          Haal op als spreadsheet
        </Koppeling>
        <Koppeling knop="gewoon" href="/v1/monitor/uitvoer.pdf" download>
          Haal op als pdf
        </Koppeling>
        <Koppel to="/hub/verhoudingen" knop="gewoon">
          Bekijk of kansen gelijk zijn
        </Koppel>
      </div>
      <div className="blad inhoud cijfers">
        <Uitkomst van={monitor} rijen={8}>
          {(m) => (
            <>
              <Stappen monitor={m} />
              <Redenen monitor={m} />
            </>
          )}
        </Uitkomst>
        <Uitkomst van={contingenten} rijen={5}>
          {(lijst) => <Contingenten lijst={lijst} />}
        </Uitkomst>
        <p className="klein stil">
          Een aantal onder de vijf staat er niet, en wat eruit volgt ook niet. Spreiding staat bij de wijken. Een
          voorspelling van vraag en aanbod staat hier niet: daar zijn nog geen feiten voor.
        </p>
      </div>
    </>
  );
}

function Stappen({ monitor }: { monitor: Monitor }) {
  const { stap } = useSearch({ from: '/schil/cijfers' });
  const navigeer = useNavigate({ from: '/cijfers' });
  const open = (naam: string) =>
    void navigeer({ search: naam === stap ? {} : { stap: naam }, replace: true, resetScroll: false });
  return (
    <>
      <Tabel bijschrift="Dagen tussen stappen">
        <thead>
          <tr>
            <th scope="col">Stap</th>
            <th scope="col" className="getal">
              Huishoudens
            </th>
            <th scope="col" className="getal">
              Midden, in dagen
            </th>
            <th scope="col" className="getal">
              Negen van de tien binnen
            </th>
          </tr>
        </thead>
        <tbody>
          {monitor.stappen.map((s) => (
            <tr key={s.stap} className={s.stap === stap ? 'rij--hier' : ''}>
              <th scope="row">
                {s.aantal === 0 ? (
                  zegTraject(s.stap)
                ) : (
                  <Knop kaal aria-expanded={s.stap === stap} onClick={() => open(s.stap)}>
                    {zegTraject(s.stap)}
                  </Knop>
                )}
              </th>
              <td className="getal">{s.aantal ?? KLEIN}</td>
              <td className="getal">{s.mediaan?.toLocaleString('nl-NL')}</td>
              <td className="getal">{s.p90?.toLocaleString('nl-NL')}</td>
            </tr>
          ))}
        </tbody>
      </Tabel>
      {stap && <Regels stap={stap} />}
    </>
  );
}

function Regels({ stap }: { stap: string }) {
  const vraag = useQuery(regelsVraag(stap));
  return (
    <Uitkomst van={vraag} rijen={5}>
      {(regels) =>
        regels.length ? (
          <Tabel
            bijschrift={`${zegTraject(stap)}: ${aantal(regels.length, 'huishouden', 'huishoudens')}, de langste eerst`}
          >
            <thead>
              <tr>
                <th scope="col">Casus</th>
                <th scope="col">Van</th>
                <th scope="col">Tot</th>
                <th scope="col" className="getal">
                  Dagen
                </th>
              </tr>
            </thead>
            <tbody>
              {regels.map((r) => (
                <tr key={r.casus + r.van}>
                  <th scope="row">
                    <Koppel to="/keten/$casus" params={{ casus: r.casus }} className="nr">
                      {r.casusnummer}
                    </Koppel>
                  </th>
                  <td>{kort(r.van)}</td>
                  <td>{kort(r.tot)}</td>
                  <td className="getal">{r.dagen}</td>
                </tr>
              ))}
            </tbody>
          </Tabel>
        ) : (
          <Leeg zin="Niemand deed deze stap al." />
        )
      }
    </Uitkomst>
  );
}

const Redenen = ({ monitor }: { monitor: Monitor }) =>
  monitor.redenen.length === 0 ? null : (
    <Tabel bijschrift="Waarom het niet doorging">
      <thead>
        <tr>
          <th scope="col">Wat</th>
          <th scope="col">Reden</th>
          <th scope="col" className="getal">
            Aantal
          </th>
        </tr>
      </thead>
      <tbody>
        {monitor.redenen.map((r) => (
          <tr key={r.stand + r.reden}>
            <td>{woord(r.stand)}</td>
            <th scope="row">{woord(r.reden)}</th>
            <td className="getal">{r.aantal ?? KLEIN}</td>
          </tr>
        ))}
      </tbody>
    </Tabel>
  );

const Contingenten = ({ lijst }: { lijst: readonly Contingent[] }) => (
  <Tabel bijschrift="Afspraken over aantallen">
    <thead>
      <tr>
        <th scope="col">Afspraak</th>
        <th scope="col">Periode</th>
        <th scope="col">Afgesproken</th>
        <th scope="col" className="getal">
          Gehaald
        </th>
        <th scope="col" className="getal">
          Onderweg
        </th>
        <th scope="col" className="getal">
          Gezocht
        </th>
      </tr>
    </thead>
    <tbody>
      {lijst.map((c) => (
        <tr key={c.naam}>
          <th scope="row">{woord(c.naam)}</th>
          <td>
            {dagmaand(c.van)} tot {dagmaand(c.tot)} {c.tot.slice(0, 4)}
          </td>
          <td>
            {afspraak(c)}
            <small className="rij__onder">telt bij {c.teltBij}</small>
          </td>
          <td className="getal">{c.gehaald}</td>
          <td className="getal">{c.onderweg}</td>
          <td className="getal">{c.gezocht}</td>
        </tr>
      ))}
    </tbody>
  </Tabel>
);
