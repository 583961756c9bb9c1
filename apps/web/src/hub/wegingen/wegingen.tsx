import { useQuery } from '@tanstack/react-query';
import { Knop, Kop, Leeg, Merk, Tabel } from '@weerthuis/ui';
import { useState } from 'react';
import { lang } from '../../kern/datum.js';
import { Koppel } from '../../kern/koppel.js';
import { useLijsttoetsen } from '../../kern/lijsttoetsen.js';
import { useTitel } from '../../kern/titel.js';
import { useToetsen } from '../../kern/toetsen.js';
import { Uitkomst } from '../../kern/uitkomst.js';
import { Doekop } from '../gemeen/kop.js';
import type { Weging, Wegingsvoorstel } from '../gemeen/typen.js';
import { wegingsvoorstellenVraag, wegingVraag } from '../gemeen/vragen.js';
import { StelVoorDialoog } from './stel-voor-dialoog.js';
import { DELEN, standVan, verschillen, wegingenzin } from './zeg-weging.js';

/** What counts when homes are divided, and every proposal to count differently. */
export function Wegingen() {
  useTitel('Wegingen');
  const weging = useQuery(wegingVraag);
  const voorstellen = useQuery(wegingsvoorstellenVraag);
  const [open, zetOpen] = useState(false);
  const w = weging.data;
  useLijsttoetsen();
  useToetsen(w ? [{ toets: 'n', zegt: 'stel andere wegingen voor', doe: () => zetOpen(true) }] : []);
  const liggend = (voorstellen.data ?? []).filter((v) => standVan(v, w?.versie ?? '') === 'ligt-voor').length;
  return (
    <>
      <Doekop
        kruimel={<Koppel to="/hub/verdelingen">Verdelingen</Koppel>}
        titel="Wegingen"
        zin={w && wegingenzin(liggend, w.wieBeslist)}
        doe={
          w && (
            <Knop eerst toets="n" onClick={() => zetOpen(true)}>
              Stel andere wegingen voor
            </Knop>
          )
        }
      />
      <div className="blad">
        <Uitkomst van={weging} rijen={7}>
          {(geldend) => (
            <>
              <section className="deel" aria-labelledby="voorstellen">
                <Kop niveau={2} id="voorstellen">
                  Voorstellen
                </Kop>
                <Uitkomst van={voorstellen} rijen={3}>
                  {(alle) =>
                    alle.length === 0 ? (
                      <Leeg zin="Er is nog nooit iets anders voorgesteld dan wat in het regioprofiel staat." />
                    ) : (
                      <Voorstellen w={geldend} alle={alle} />
                    )
                  }
                </Uitkomst>
              </section>
              <Geldend w={geldend} />
            </>
          )}
        </Uitkomst>
      </div>
      {open && w && <StelVoorDialoog w={w} sluit={() => zetOpen(false)} />}
    </>
  );
}

const STAND = {
  'in-werking': ['gereed', 'ingegaan'],
  achterhaald: ['onbekend', 'achterhaald'],
  'ligt-voor': ['wacht', 'ligt voor'],
} as const;

const Voorstellen = ({ w, alle }: { w: Weging; alle: readonly Wegingsvoorstel[] }) => (
  <Tabel bijschrift="Voorstellen voor andere wegingen" stil>
    <thead>
      <tr>
        <th scope="col">Wat anders telt</th>
        <th scope="col">Waarom</th>
        <th scope="col">Voorgesteld</th>
        <th scope="col">Stand</th>
      </tr>
    </thead>
    <tbody>
      {alle.map((v) => {
        const stand = standVan(v, w.versie);
        const [soort, woord] = STAND[stand];
        const anders = stand === 'ligt-voor' ? verschillen(w.delen, v.delen) : [];
        return (
          <tr key={v.id}>
            <th scope="row">
              <Koppel to="/hub/wegingen/$voorstel" params={{ voorstel: v.id }} kaal className="rijlink" data-rij={v.id}>
                {anders.length > 0 ? anders.join(', ') : v.nummer ? `Weging ${v.nummer}` : 'Eerder voorstel'}
              </Koppel>
            </th>
            <td>{v.reden}</td>
            <td>{lang(v.voorgesteldOp.slice(0, 10))}</td>
            <td>
              <Merk soort={soort}>{woord}</Merk>
            </td>
          </tr>
        );
      })}
    </tbody>
  </Tabel>
);

const Geldend = ({ w }: { w: Weging }) => (
  <section className="deel" aria-labelledby="geldend">
    <Kop niveau={2} id="geldend">
      Wat nu telt
    </Kop>
    <Tabel bijschrift={`Punten per onderdeel, ${w.versie}`} stil>
      <thead>
        <tr>
          <th scope="col">Onderdeel</th>
          <th scope="col" className="getal">
            Punten
          </th>
          <th scope="col">Wanneer</th>
          <th scope="col">Waar het vandaan komt</th>
        </tr>
      </thead>
      <tbody>
        {DELEN.map(([deel, naam, per]) => (
          <tr key={deel}>
            <th scope="row">{naam}</th>
            <td className="getal">{w.delen[deel]}</td>
            <td>{per}</td>
            <td className="klein">{bronVan(w.bron, deel)}</td>
          </tr>
        ))}
      </tbody>
    </Tabel>
  </section>
);

/** The source as the server gives it: one text, with the part before each. */
const bronVan = (bron: string, deel: string): string =>
  bron
    .split('; ')
    .find((b) => b.startsWith(`${deel}: `))
    ?.slice(deel.length + 2) ?? bron;
