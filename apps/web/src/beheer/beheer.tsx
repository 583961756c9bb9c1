import { useQuery } from '@tanstack/react-query';
import { Feiten, Kop, Merk, Paginakop, RolMerk, Tabel } from '@weerthuis/ui';
import { useTitel } from '../kern/titel.js';
import { Uitkomst } from '../kern/uitkomst.js';
import { convenantVraag, standVraag, type Busstand, type Convenant } from './gegevens.js';
import { Stilstaand } from './stilstaand.js';
import { gezondheid, zegLeeftijd, zegPartij, zegStand, type Gezond } from './zin.js';
import './beheer.css';

/** How the exchange with everyone stands, what stopped, and who signed: never what a message says. */
export function Beheer() {
  useTitel('Beheer');
  const stand = useQuery({ ...standVraag, refetchInterval: 15_000 });
  const convenant = useQuery(convenantVraag);
  return (
    <>
      <Paginakop titel="Beheer" zin={stand.data && zegStand(stand.data)} />
      <div className="blad inhoud beheer">
        <Stilstaand />
        <Uitkomst van={stand} rijen={8}>
          {(s) => (
            <>
              <Partijen stand={s} />
              <section aria-labelledby="aandeur">
                <Kop niveau={2} id="aandeur">
                  Verder
                </Kop>
                <Feiten
                  feiten={[
                    ['In quarantaine', `${s.quarantaine}: geweigerd aan de deur, bel de afzender`],
                    ['Ter zijde', `${s.terzijde}: wacht op een nieuwere versie, houdt niets op`],
                    ['Verschillen', `${s.verschillen}: rijen die bij een ander anders zijn`],
                    ['Verloren feiten', `${s.wezen}: na het terugzetten van een database`],
                  ]}
                />
              </section>
            </>
          )}
        </Uitkomst>
        <Uitkomst van={convenant} rijen={6}>
          {(c) => <Ondertekend convenant={c} />}
        </Uitkomst>
      </div>
    </>
  );
}

const WOORD: Record<Gezond, ['gereed' | 'wacht' | 'laat', string]> = {
  goed: ['gereed', 'loopt'],
  wacht: ['wacht', 'onderweg'],
  stil: ['laat', 'loopt niet'],
};

const Hoelang = ({ aantal, oudste }: { aantal: number; oudste: number }) => (
  <td className="getal">
    {aantal}
    {aantal > 0 && <small className="beheer__onder">{zegLeeftijd(oudste)}</small>}
  </td>
);

const Partijen = ({ stand }: { stand: Busstand }) => (
  <Tabel bijschrift="Hoe het met elke organisatie loopt">
    <thead>
      <tr>
        <th scope="col">Organisatie</th>
        <th scope="col">Stand</th>
        <th scope="col" className="getal">
          Nog te verzenden
        </th>
        <th scope="col" className="getal">
          Niet bevestigd
        </th>
        <th scope="col" className="getal">
          Nog te verwerken
        </th>
        <th scope="col">Wat te doen</th>
      </tr>
    </thead>
    <tbody>
      {stand.partijen.map((p) => {
        const [soort, woord] = WOORD[gezondheid(p)];
        return (
          <tr key={p.partij}>
            <th scope="row">{p.naam}</th>
            <td>
              <Merk soort={soort}>{woord}</Merk>
            </td>
            <Hoelang aantal={p.uitgaand} oudste={p.uitgaandOudste} />
            <Hoelang aantal={p.onbewezen} oudste={p.onbewezenOudste} />
            <Hoelang aantal={p.wacht} oudste={p.wachtOudste} />
            <td>{zegPartij(p)}</td>
          </tr>
        );
      })}
    </tbody>
  </Tabel>
);

const Ondertekend = ({ convenant }: { convenant: Convenant }) => (
  <Tabel
    bijschrift={`Convenant ${convenant.vingerafdruk}: vergelijk dit nummer per telefoon. Feitenregister ${convenant.registers.join(', ')}.`}
  >
    <thead>
      <tr>
        <th scope="col">Organisatie</th>
        <th scope="col">Doet mee als</th>
        <th scope="col">Ondertekend</th>
      </tr>
    </thead>
    <tbody>
      {convenant.partijen.map((p) => (
        <tr key={p.oin}>
          <th scope="row">
            <RolMerk rol={p.rol}>{p.titel}</RolMerk>
          </th>
          <td>{p.status}</td>
          <td>
            <Merk soort={p.getekend ? 'gereed' : 'onbekend'}>{p.getekend ? 'getekend' : 'niet getekend'}</Merk>
          </td>
        </tr>
      ))}
    </tbody>
  </Tabel>
);
