import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Feiten, Knop, Kop, Melding, Merk } from '@weerthuis/ui';
import { useState } from 'react';
import { kort, lang, totTermijn } from '../../kern/datum.js';
import { useIk } from '../../kern/ik.js';
import { Koppel } from '../../kern/koppel.js';
import { useTitel } from '../../kern/titel.js';
import { useToetsen } from '../../kern/toetsen.js';
import { Fout, Uitkomst } from '../../kern/uitkomst.js';
import { useOpdracht } from '../../kern/wachtend.js';
import { Doekop } from '../gemeen/kop.js';
import type { Aanmelding } from '../gemeen/typen.js';
import { aanmeldingVraag, usePartijen } from '../gemeen/vragen.js';
import { bedrag, gebied, huishouden } from '../gemeen/zeg.js';
import { opsomming, woorden } from '../../kern/woorden.js';
import { NietToelaten } from './niet-toelaten.js';
import { aanmeldingzin, bronVanRegel, zegRegel } from './zeg-aanmelding.js';

const route = getRouteApi('/schil/hub/aanmeldingen/$casus');

/** One aanmelding to judge: admit, ask for more, or say no with a ground. */
export function AanmeldingScherm() {
  const { casus } = route.useParams();
  const vraag = useQuery(aanmeldingVraag(casus));
  return (
    <Uitkomst van={vraag} rijen={8}>
      {(a) => <Scherm a={a} />}
    </Uitkomst>
  );
}

function Scherm({ a }: { a: Aanmelding }) {
  useTitel(`Aanmelding ${a.casusnummer}`);
  const { nu } = useIk();
  const opdracht = useOpdracht();
  const [fout, zetFout] = useState<unknown>();
  const [nee, zetNee] = useState(false);
  const open = a.stand === 'ingediend';
  const volledig = a.ontbreekt.length === 0;
  const besluit = (wat: 'toegelaten' | 'aanvulling', omschrijving: string) => () =>
    opdracht({
      methode: 'POST',
      pad: `/v1/aanmeldingen/${a.casus}/toelating`,
      lichaam: { besluit: wat },
      omschrijving,
    }).then(() => zetFout(undefined), zetFout);
  const laatToe = besluit('toegelaten', `${a.casusnummer} toelaten`);
  const vraagAan = besluit('aanvulling', `${a.casusnummer}: aanvulling vragen`);
  useToetsen(
    open
      ? [
          {
            toets: 'a',
            zegt: volledig ? 'laat toe' : 'vraag aanvulling',
            doe: () => void (volledig ? laatToe : vraagAan)(),
          },
          { toets: 'b', zegt: 'laat niet toe', doe: () => zetNee(true) },
        ]
      : [],
  );
  return (
    <>
      <Doekop
        kruimel={<Koppel to="/hub/aanmeldingen">Aanmeldingen</Koppel>}
        titel={<span className="nr">{a.casusnummer}</span>}
        zin={aanmeldingzin(a, nu)}
        doe={
          open && (
            <>
              <Knop toets="b" onClick={() => zetNee(true)}>
                Laat niet toe
              </Knop>
              <Knop eerst toets="a" onClick={() => void (volledig ? laatToe : vraagAan)()}>
                {volledig ? 'Laat toe' : 'Vraag aanvulling'}
              </Knop>
            </>
          )
        }
      />
      {fout !== undefined && <Fout fout={fout} />}
      {a.dubbel && open && (
        <Melding kop="Twee aanmeldingen van dezelfde persoon">
          <p>De aanmelders hebben bericht en beslissen samen welke doorgaat. Toelaten kan; voordragen pas daarna.</p>
        </Melding>
      )}
      <div className="tweeluik">
        <div className="blad">
          <Volledigheid a={a} />
          <section className="deel" aria-labelledby="vraagt">
            <Kop niveau={2} id="vraagt">
              Wat dit huishouden zoekt
            </Kop>
            <Profiel a={a} />
          </section>
        </div>
        <aside aria-label="Termijn en partijen">
          <Wie a={a} nu={nu} />
        </aside>
      </div>
      {nee && <NietToelaten a={a} sluit={() => zetNee(false)} />}
    </>
  );
}

/** What the rules miss, each with whose rule it is; or that nothing is missing. */
const Volledigheid = ({ a }: { a: Aanmelding }) => (
  <section className="deel" aria-labelledby="volledig">
    <Kop niveau={2} id="volledig">
      {a.ontbreekt.length === 0 ? 'Volledig' : 'Wat ontbreekt'}
    </Kop>
    {a.ontbreekt.length === 0 ? (
      <p>
        <Merk soort="gereed">Volledig</Merk> Aan alle volledigheidsregels is voldaan.
      </p>
    ) : (
      <ul>
        {a.ontbreekt.map((code) => (
          <li key={code}>
            {zegRegel(code)} <span className="stil klein">({bronVanRegel(code)})</span>
          </li>
        ))}
      </ul>
    )}
  </section>
);

const Profiel = ({ a: { woonprofiel: p } }: { a: Aanmelding }) => (
  <Feiten
    feiten={[
      ['Huishouden', huishouden(p)],
      ['Kamers', `minstens ${p.kamers}`],
      ['Huurgrens', `${bedrag(p.huurgrensCent)} (jaartabel ${p.huurtabelJaar})`],
      [
        'Zoekt in',
        opsomming([...p.gewensteBuurten, ...p.gewensteWijken, ...p.gewensteGemeenten].map(gebied)) ||
          'overal in de regio',
      ],
      ['Netwerk', opsomming(p.netwerkBuurten.map(gebied))],
      ['Trappen', p.trapvrij ? 'zonder trap' : undefined],
      ['Huisdieren', opsomming(p.huisdieren.map(woorden))],
      ['Begeleiding', `${woorden(p.intensiteit)}, ${p.urenPerWeek} uur per week`],
    ]}
  />
);

function Wie({ a, nu }: { a: Aanmelding; nu: string }) {
  const { titel, zoek } = usePartijen();
  return (
    <Feiten
      slot={a.stand === 'ingediend'}
      feiten={[
        ['Aanmelder', titel(a.aanmelder)],
        ['Telefoon', zoek(a.aanmelder)?.telefoon],
        ['Hoofdbegeleider', a.hoofdbegeleider !== a.aanmelder ? titel(a.hoofdbegeleider) : undefined],
        ['Herkomst', gebied(a.herkomst)],
        ['Wet', a.wet],
        ['Aangemeld', lang(a.aangemeldOp)],
        ['Wacht sinds', lang(a.wachtSinds)],
        ['Woonklaar tot', lang(a.woonklaarTot)],
        ['Urgentie', a.urgentieGevraagd ? 'gevraagd aan de gemeente van herkomst' : undefined],
        ['Uiterlijk', a.uiterlijk && `${kort(a.uiterlijk)} (${totTermijn(nu, a.uiterlijk)})`],
        [
          'Als je niets doet',
          a.stand === 'ingediend' ? 'gaat de vraag naar je waarnemer, en daarna naar de bestuurder' : undefined,
        ],
      ]}
    />
  );
}
