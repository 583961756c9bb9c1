import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { gemeente as zoekGemeente } from '@weerthuis/domain';
import { Keuzelijst, Knop, Merk, Paginakop, Tabel } from '@weerthuis/ui';
import { kort } from '../../kern/datum.js';
import { useIk } from '../../kern/ik.js';
import { useTitel } from '../../kern/titel.js';
import { Uitkomst } from '../../kern/uitkomst.js';
import { useBreedte } from '../plaatsingen/bord/use-breedte.js';
import { omtrekVraag, wijkenVraag, type Kaartkeuze, type Omtrek, type Wijk } from './gegevens.js';
import { draagstand, over, STANDWOORD, zegWijken } from './stand.js';
import { Wijkkaart } from './wijkkaart.js';
import '../regie.css';
import './kaart.css';

/** Wijken with what they carry, what weighs on them and where a home is free: a drawing, and always its table. */
export function Kaart() {
  useTitel('Wijken');
  const { regio } = useIk();
  const wijken = useQuery(wijkenVraag);
  const omtrek = useQuery(omtrekVraag(regio.code));
  return (
    <>
      <Paginakop titel="Wijken" zin={wijken.data && zegWijken(wijken.data)} />
      <Uitkomst van={wijken} rijen={12}>
        {(lijst) => <Blad wijken={lijst} omtrekken={omtrek.data ?? []} />}
      </Uitkomst>
    </>
  );
}

function Blad({ wijken, omtrekken }: { wijken: readonly Wijk[]; omtrekken: readonly Omtrek[] }) {
  const [ref, breed] = useBreedte<HTMLDivElement>();
  const keuze = useSearch({ from: '/schil/wijken' });
  const navigeer = useNavigate({ from: '/wijken' });
  const stel = (deel: Kaartkeuze) =>
    void navigeer({
      search: (was: Kaartkeuze) =>
        Object.fromEntries(Object.entries({ ...was, ...deel }).filter(([, w]) => w)) as Kaartkeuze,
      replace: true,
      resetScroll: false,
    });
  const kies = (wijk: string) => stel({ wijk });
  const binnen = (x: { gemeente: string }) => !keuze.gemeente || x.gemeente === keuze.gemeente;
  const gemeenten = [...new Set(wijken.map((w) => w.gemeente))];
  const naam = (code: string) => zoekGemeente(code)?.naam ?? code;
  const rijen = wijken.filter(binnen).toSorted((a, b) => b.woningen - a.woningen || b.belasting - a.belasting);
  return (
    <>
      <div className="zeef">
        <Keuzelijst
          label="Gemeente"
          value={keuze.gemeente ?? ''}
          onChange={(e) => stel({ gemeente: e.target.value, wijk: undefined })}
          opties={[{ waarde: '', label: 'hele regio' }, ...gemeenten.map((g) => ({ waarde: g, label: naam(g) }))]}
        />
      </div>
      <div className="blad kaart">
        <div className="kaart__beeld" ref={ref}>
          {breed > 0 && omtrekken.length > 0 && (
            <Wijkkaart
              omtrekken={omtrekken.filter(binnen)}
              wijken={wijken}
              breed={breed}
              gekozen={keuze.wijk}
              kies={kies}
            />
          )}
          <Legenda />
        </div>
        <div className="kaart__tabel">
          <Tabel bijschrift="Wijken, eerst waar een woning vrij is">
            <thead>
              <tr>
                <th scope="col">Wijk</th>
                <th scope="col">Stand</th>
                <th scope="col" className="getal">
                  Ruimte
                </th>
                <th scope="col" className="getal">
                  Belasting
                </th>
                <th scope="col" className="getal">
                  Over
                </th>
                <th scope="col" className="getal">
                  Woningen vrij
                </th>
              </tr>
            </thead>
            <tbody>
              {rijen.map((w) => (
                <tr key={w.wijk} className={w.wijk === keuze.wijk ? 'rij--hier' : ''}>
                  <th scope="row">
                    <Knop kaal ingedrukt={w.wijk === keuze.wijk} onClick={() => kies(w.wijk)}>
                      {w.naam}
                    </Knop>
                    <small className="rij__onder">{naam(w.gemeente)}</small>
                  </th>
                  <td>
                    <Merk soort={draagstand(w) === 'onbekend' ? 'onbekend' : 'gewoon'}>
                      {STANDWOORD[draagstand(w)]}
                    </Merk>
                    {w.herzienOp && <small className="rij__onder">opnieuw bezien {kort(w.herzienOp)}</small>}
                  </td>
                  <td className="getal">{w.ruimte}</td>
                  <td className="getal">{w.belasting}</td>
                  <td className="getal">{over(w)}</td>
                  <td className="getal">{w.woningen}</td>
                </tr>
              ))}
            </tbody>
          </Tabel>
        </div>
      </div>
    </>
  );
}

const Legenda = () => (
  <>
    <ul className="kaart__legenda" aria-label="Wat de vlakken betekenen">
      {(['ruim', 'krap', 'vol', 'onbekend'] as const).map((stand) => (
        <li key={stand}>
          <svg width="24" height="16" aria-hidden="true">
            <rect className={`wijk wijk--${stand}`} x="1" y="1" width="22" height="14" />
          </svg>
          {STANDWOORD[stand]}
        </li>
      ))}
      <li>
        <svg width="24" height="20" aria-hidden="true" className="wijk__woningen">
          <circle cx="12" cy="10" r="9" />
          <text x="12" y="14" textAnchor="middle">
            2
          </text>
        </svg>
        woningen vrij
      </li>
    </ul>
    <p className="klein stil">Grenzen en namen: CBS, wijken 2024 (CC BY 4.0).</p>
  </>
);
