import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import {
  Feiten,
  Knop,
  Koppeling,
  Kop,
  Melding as Bericht,
  Merk,
  Paginakop,
  Stap,
  Stappen,
  type Stapstand,
} from '@weerthuis/ui';
import { aantal, lang, totTermijn } from '../../kern/datum.js';
import { useDoe } from '../../kern/doe.js';
import { useIk } from '../../kern/ik.js';
import { Koppel } from '../../kern/koppel.js';
import { useTitel } from '../../kern/titel.js';
import { useToetsen } from '../../kern/toetsen.js';
import { Fout, Uitkomst } from '../../kern/uitkomst.js';
import { useOpdracht } from '../../kern/wachtend.js';
import { meldingVraag, type Melding as Gegevens } from '../kern/vragen.js';
import { Wie } from '../kern/wie.js';
import { Beschik } from './beschik.js';
import { Bindingblok } from './binding.js';
import { volgende, ZEG_MELDING } from './stand.js';
import { Urgentieblok } from './urgentie.js';

/** One melding, from what came in to the decision and its letter; urgentie and binding beside it. */
export function Melding() {
  const { casus } = useParams({ from: '/schil/meldingen/$casus' });
  const vraag = useQuery(meldingVraag(casus));
  useTitel(vraag.data?.casusnummer ?? 'Melding');
  return (
    <Uitkomst van={vraag} rijen={10}>
      {(m) => <Inhoud m={m} />}
    </Uitkomst>
  );
}

function Inhoud({ m }: { m: Gegevens }) {
  const { nu } = useIk();
  const volwassen = (m.leden ?? []).filter((l) => l.soort === 'volwassene').length;
  const kinderen = (m.leden ?? []).length - volwassen;
  return (
    <>
      <Paginakop
        kruimel={<Koppel to="/meldingen">Meldingen</Koppel>}
        titel={`Melding ${m.casusnummer ?? ''}`}
        zin={zin(m, nu)}
      />
      <div className="blad">
        {m.dubbel.length > 0 && (
          <div className="inhoud">
            <Bericht kop="Er is nog een open aanmelding van deze persoon">
              <p>Het matchingspunt weet het ook. Stem af welke doorgaat; tot dan komt er geen voordracht.</p>
            </Bericht>
          </div>
        )}
        <div className="inhoud naast">
          <section aria-labelledby="kop-gevraagd">
            <Kop niveau={2} id="kop-gevraagd">
              Wat is gevraagd
            </Kop>
            <Feiten
              feiten={[
                ['Binnen op', lang(m.ontvangenOp)],
                ['Wet', m.wet],
                ['Begeleiding', m.urenGevraagd !== undefined && `${m.urenGevraagd} uur per week`],
                [
                  'Huishouden',
                  m.leden &&
                    [
                      aantal(volwassen, 'volwassene', 'volwassenen'),
                      kinderen > 0 && aantal(kinderen, 'kind', 'kinderen'),
                    ]
                      .filter(Boolean)
                      .join(' en '),
                ],
                ['Toelating', m.toelating && <Merk>{m.toelating}</Merk>],
              ]}
            />
          </section>
          <Wie casus={m.casus} />
        </div>
        <Weg m={m} nu={nu} />
        <div className="inhoud naast">
          <Urgentieblok casus={m.casus} />
          <Bindingblok casus={m.casus} />
        </div>
      </div>
    </>
  );
}

const ORDE = ['gemeld', 'onderzoek', 'aangevraagd', 'besloten'];

function Weg({ m, nu }: { m: Gegevens; nu: string }) {
  const opdracht = useOpdracht();
  const { doe, bezig, fout } = useDoe();
  const besloten = ['toegekend', 'afgewezen', 'verlopen'].includes(m.stand);
  const nuStap = volgende(m);
  const plek = besloten ? 3 : ORDE.indexOf(m.stand);
  const stand = (i: number): Stapstand =>
    m.stand === 'ingetrokken' ? 'vervallen' : besloten || i < plek + 1 ? 'gedaan' : i === plek + 1 ? 'nu' : 'later';
  const stap = (naam: 'onderzoek' | 'aanvraag', zegt: string) => doe({ pad: `/v1/meldingen/${m.casus}/${naam}`, zegt });
  const eerste =
    nuStap === 'onderzoek'
      ? () => stap('onderzoek', 'Het onderzoek is begonnen')
      : nuStap === 'aanvraag'
        ? () => stap('aanvraag', 'De aanvraag is vastgelegd; de twee weken lopen')
        : undefined;
  useToetsen(
    eerste
      ? [{ toets: 'a', zegt: nuStap === 'onderzoek' ? 'begin het onderzoek' : 'leg de aanvraag vast', doe: eerste }]
      : [],
  );
  if (!m.indicatieGevraagd)
    return (
      <div className="inhoud">
        <Bericht kop="Over deze hulp beslist een ander">
          <p>
            Zij valt onder {m.wet}. De zorgorganisatie legt kenmerk en data van dat besluit vast. De gemeente doet hier
            niets.
          </p>
        </Bericht>
      </div>
    );
  const uiterlijk = m.termijn && (
    <>
      Uiterlijk {lang(m.termijn)}{' '}
      <span className={m.termijn < nu ? 'laat' : undefined}>({totTermijn(nu, m.termijn)})</span>
    </>
  );
  return (
    <Stappen>
      <Stap stand={stand(0)} titel="Melding" kort={`Binnen op ${lang(m.ontvangenOp)}.`} />
      <Stap
        stand={stand(1)}
        titel="Onderzoek"
        kort={
          nuStap === 'onderzoek' || m.stand === 'onderzoek' ? (
            <>Zes weken na de melding (Wmo 2015, art. 2.3.2; te toetsen). {uiterlijk}</>
          ) : undefined
        }
      >
        {nuStap === 'onderzoek' && (
          <>
            {fout && <Fout fout={fout} />}
            <div className="knoppen">
              <Knop eerst toets="a" bezig={bezig} onClick={eerste}>
                Begin het onderzoek
              </Knop>
            </div>
          </>
        )}
      </Stap>
      <Stap
        stand={stand(2)}
        titel="Aanvraag"
        kort={
          nuStap === 'aanvraag' ? 'De inwoner tekent het verslag als aanvraag. Vanaf dan lopen twee weken.' : undefined
        }
      >
        {nuStap === 'aanvraag' && (
          <>
            {fout && <Fout fout={fout} />}
            <div className="knoppen">
              <Knop eerst toets="a" bezig={bezig} onClick={eerste}>
                Leg de aanvraag vast
              </Knop>
            </div>
          </>
        )}
      </Stap>
      <Stap
        stand={stand(3)}
        titel="Beschikking"
        kort={
          besloten ? (
            besluitzin(m)
          ) : nuStap === 'beschikking' ? (
            <>Twee weken na de aanvraag (Wmo 2015, art. 2.3.5; te toetsen). {uiterlijk}</>
          ) : undefined
        }
      >
        {nuStap === 'beschikking' && <Beschik m={m} />}
        {['toegekend', 'afgewezen'].includes(m.stand) && (
          <div className="knoppen">
            <Koppeling knop="eerst" href={`/v1/meldingen/${m.casus}/brief`} download>
              Haal de brief (pdf)
            </Koppeling>
            <Knop
              onClick={() =>
                void opdracht({
                  methode: 'POST',
                  pad: `/v1/meldingen/${m.casus}/herroeping`,
                  omschrijving: `Beschikking van ${m.casusnummer ?? 'de melding'} herroepen`,
                })
              }
            >
              Herroep de beschikking
            </Knop>
            <p className="stil klein">Lees de brief voor hij weggaat: de zin over bezwaar is nog te toetsen.</p>
          </div>
        )}
      </Stap>
    </Stappen>
  );
}

const besluitzin = (m: Gegevens): string =>
  m.stand === 'afgewezen'
    ? `Afgewezen, kenmerk ${m.kenmerk ?? 'onbekend'}.`
    : `${ZEG_MELDING[m.stand] ?? m.stand} vanaf ${m.van ? lang(m.van) : 'onbekend'}${m.tot ? ` tot en met ${lang(m.tot)}` : ''}${m.urenPerWeek ? `, ${m.urenPerWeek} uur per week` : ''}. Kenmerk ${m.kenmerk ?? 'onbekend'}.`;

/** What can be said aloud about it. */
function zin(m: Gegevens, nu: string): string {
  if (m.stand === 'ingetrokken') return 'De aanmelding is ingetrokken; er valt niets meer te beslissen.';
  if (m.samengevoegdMet) return 'Deze melding gaat verder onder een andere casus.';
  const stap = volgende(m);
  if (!stap) return m.indicatieGevraagd ? besluitzin(m) : 'De gemeente beslist hier niet over de indicatie.';
  const wat = {
    onderzoek: 'Begin het onderzoek',
    aanvraag: 'Rond het onderzoek af met de aanvraag',
    beschikking: 'Beslis op de aanvraag',
  }[stap];
  return m.termijn ? `${wat}, uiterlijk ${lang(m.termijn)} (${totTermijn(nu, m.termijn)}).` : `${wat}.`;
}
