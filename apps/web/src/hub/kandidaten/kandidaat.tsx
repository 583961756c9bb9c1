import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Feiten, Knop, Kop, Melding, Merk, Tabel } from '@weerthuis/ui';
import { useState } from 'react';
import { kort, lang, totTermijn } from '../../kern/datum.js';
import { useIk } from '../../kern/ik.js';
import { Koppel } from '../../kern/koppel.js';
import { useTitel } from '../../kern/titel.js';
import { useToetsen } from '../../kern/toetsen.js';
import { Uitkomst } from '../../kern/uitkomst.js';
import { useOpdracht } from '../../kern/wachtend.js';
import { Doekop } from '../gemeen/kop.js';
import { zegStand } from '../gemeen/stand.js';
import type { Kandidaat } from '../gemeen/typen.js';
import { useLijsttoetsen } from '../../kern/lijsttoetsen.js';
import { kandidaatVraag, openstaandVraag, usePartijen } from '../gemeen/vragen.js';
import { bedrag, gebied, huishouden } from '../gemeen/zeg.js';
import { opsomming, woorden } from '../../kern/woorden.js';
import { zegStap } from '../../kern/zeg-stap.js';
import { Mogelijkheden } from './mogelijkheden.js';
import { ParkeerDialoog } from './parkeer-dialoog.js';
import { belet, heeftUrgentie, wachttijd, zoektIn } from './zeg-kandidaat.js';
import './kandidaten.css';
import { ZoekDialoog } from '../zoekopdrachten/zoek-dialoog.js';

const route = getRouteApi('/schil/hub/kandidaten/$casus');

/** One casus on its way: where it stands, who must do what, and every home that fits or not. */
export function KandidaatScherm() {
  const { casus } = route.useParams();
  const vraag = useQuery(kandidaatVraag(casus));
  return (
    <Uitkomst van={vraag} rijen={8}>
      {(k) => <Scherm k={k} />}
    </Uitkomst>
  );
}

function Scherm({ k }: { k: Kandidaat }) {
  useTitel(k.casusnummer);
  const { nu } = useIk();
  const opdracht = useOpdracht();
  const [open, zetOpen] = useState<'parkeer' | 'zoek'>();
  const opLijst = k.stand === 'op-de-lijst';
  useLijsttoetsen();
  useToetsen(
    opLijst
      ? [
          { toets: 'g', zegt: 'geef een zoekopdracht', doe: () => zetOpen('zoek') },
          { toets: 'r', zegt: 'laat het zoeken rusten', doe: () => zetOpen('parkeer') },
        ]
      : [],
  );
  const hervat = () =>
    void opdracht({
      methode: 'POST',
      pad: `/v1/kandidaten/${k.casus}/hervatting`,
      lichaam: {},
      omschrijving: `${k.casusnummer} terug op de lijst`,
    });
  const letOp = belet(k, nu);
  return (
    <>
      <Doekop
        kruimel={<Koppel to="/hub/kandidaten">Kandidaten</Koppel>}
        titel={<span className="nr">{k.casusnummer}</span>}
        zin={zin(k, nu)}
        doe={
          opLijst ? (
            <>
              <Knop toets="r" onClick={() => zetOpen('parkeer')}>
                Laat het zoeken rusten
              </Knop>
              <Knop eerst toets="g" onClick={() => zetOpen('zoek')}>
                Geef een zoekopdracht
              </Knop>
            </>
          ) : (
            k.stand === 'geparkeerd' && (
              <Knop eerst onClick={hervat}>
                Zet terug op de lijst
              </Knop>
            )
          )
        }
      />
      {letOp && opLijst && <Melding soort={k.woonklaarTot < nu ? 'fout' : 'weet'}>{letOp}</Melding>}
      <div className="tweeluik">
        <div className="blad">
          <Mogelijkheden k={k} />
        </div>
        <aside aria-label="Wat we weten en wie aan zet is">
          <Openstaand casus={k.casus} nu={nu} />
          <Profiel k={k} nu={nu} />
        </aside>
      </div>
      {open === 'parkeer' && <ParkeerDialoog k={k} sluit={() => zetOpen(undefined)} />}
      {open === 'zoek' && <ZoekDialoog k={k} sluit={() => zetOpen(undefined)} />}
    </>
  );
}

/** Where it stands, aloud. */
function zin(k: Kandidaat, nu: string): string {
  const wacht = `Wacht ${wachttijd(k, nu)}`;
  if (k.stand === 'geparkeerd' && k.pauze) return `Het zoeken rust tot ${lang(k.pauze.tot)}. De wachttijd loopt door.`;
  if (k.stand !== 'op-de-lijst') return `${wacht}, en staat nu op ‘${zegStand('kandidaat', k.stand).toLowerCase()}’.`;
  return `${wacht}${heeftUrgentie(k, nu) ? ', met urgentie,' : ''} en zoekt ${zoektIn(k) === 'overal in de regio' ? '' : 'in '}${zoektIn(k)}.`;
}

function Openstaand({ casus, nu }: { casus: string; nu: string }) {
  const vraag = useQuery(openstaandVraag(casus));
  const { titel } = usePartijen();
  return (
    <section aria-labelledby="openstaand">
      <Kop niveau={2} id="openstaand">
        Wie is aan zet
      </Kop>
      <Uitkomst van={vraag} rijen={2}>
        {(stappen) =>
          stappen.length === 0 ? (
            <p>Niets staat open.</p>
          ) : (
            <Tabel bijschrift="Wat openstaat" stil>
              <thead>
                <tr>
                  <th scope="col">Wat</th>
                  <th scope="col">Wie</th>
                  <th scope="col">Uiterlijk</th>
                </tr>
              </thead>
              <tbody>
                {stappen.map((s) => (
                  <tr key={s.stap + s.over + s.rol}>
                    <td>{zegStap(s)}</td>
                    <td>{titel(s.partij)}</td>
                    <td>
                      {kort(s.uiterlijk)} {s.uiterlijk < nu && <Merk soort="laat">{totTermijn(nu, s.uiterlijk)}</Merk>}
                    </td>
                  </tr>
                ))}
              </tbody>
            </Tabel>
          )
        }
      </Uitkomst>
    </section>
  );
}

function Profiel({ k, nu }: { k: Kandidaat; nu: string }) {
  const { titel } = usePartijen();
  const p = k.woonprofiel;
  return (
    <section aria-labelledby="profiel">
      <Kop niveau={2} id="profiel">
        Woonprofiel
      </Kop>
      <Feiten
        feiten={[
          ['Huishouden', huishouden(p)],
          ['Kamers', `minstens ${p.kamers}`],
          ['Huurgrens', `${bedrag(p.huurgrensCent)} (jaartabel ${p.huurtabelJaar})`],
          ['Zoekt in', zoektIn(k)],
          ['Netwerk', opsomming(p.netwerkBuurten.map(gebied))],
          ['Trappen', p.trapvrij ? 'zonder trap' : undefined],
          ['Huisdieren', opsomming(p.huisdieren.map(woorden))],
          ['Contract', p.contractvormen && opsomming(p.contractvormen.map(woorden))],
          ['Begeleiding', `${woorden(p.intensiteit)}, ${p.urenPerWeek} uur per week`],
          ['Wacht sinds', `${lang(k.wachtSinds)} (${wachttijd(k, nu)})`],
          [
            'Urgentie',
            k.urgentie &&
              (k.urgentie.toegekend ? (k.urgentie.tot ? `tot en met ${lang(k.urgentie.tot)}` : 'ja') : 'afgewezen'),
          ],
          ['Woonklaar tot', lang(k.woonklaarTot)],
          ['Indicatie', k.indicatie && `${woorden(k.indicatie.stand)} (${k.indicatie.wet})`],
          ['Herkomst', gebied(k.herkomst)],
          ['Aanmelder', titel(k.aanmelder)],
          ['Hoofdbegeleider', titel(k.hoofdbegeleider)],
        ]}
      />
    </section>
  );
}
