import { useQueries } from '@tanstack/react-query';
import { INTREKREDENEN } from '@weerthuis/domain';
import { Feiten, Keuzelijst, Knop, Kop, Laden, Leeg, Merk, Paginakop } from '@weerthuis/ui';
import { useState } from 'react';
import { aantal, lang, totTermijn } from '../../kern/datum.js';
import { useDoe } from '../../kern/doe.js';
import { useIk } from '../../kern/ik.js';
import { Koppel } from '../../kern/koppel.js';
import '../../kern/lijst.css';
import { useLijsttoetsen } from '../../kern/lijsttoetsen.js';
import { useTitel } from '../../kern/titel.js';
import { Fout } from '../../kern/uitkomst.js';
import { metAanbod } from '../bezit/gegevens.js';
import { aanbodVraag, deelnamenVraag, eenhedenVraag, zoekopdrachtenVraag, type Zoekopdracht } from '../kern/vragen.js';
import { adres, bedrag, gemeentenaam, huishouden } from '../kern/zeg.js';

const ZEG: Readonly<Record<string, string>> = {
  uitgezet: 'Wacht op ons antwoord',
  aanvaard: 'Aanvaard: woning zoeken',
  'woning-gevonden': 'Woning gevonden',
  'niet-mogelijk': 'Niet mogelijk',
  doorgegeven: 'Doorgegeven',
  verlopen: 'Verlopen',
  ingetrokken: 'Ingetrokken',
};
const REDENEN = [
  { waarde: '', label: 'Kies een reden' },
  ...Object.entries(INTREKREDENEN)
    .slice(0, 4)
    .map(([waarde, label]) => ({ waarde, label })),
];
const OPEN = ['uitgezet', 'aanvaard'];

/** What the hub asked this corporatie to look for: a home for one nameless household. */
export function Zoekopdrachten() {
  useTitel('Zoekopdrachten');
  useLijsttoetsen();
  const { nu } = useIk();
  const [z, d] = useQueries({ queries: [zoekopdrachtenVraag, deelnamenVraag] });
  const nummers = new Map((d.data ?? []).map((een) => [een.casus, een.casusnummer]));
  const open = (z.data ?? []).filter((een) => OPEN.includes(een.stand));
  return (
    <>
      <Paginakop
        titel="Zoekopdrachten"
        zin={
          z.data &&
          (open.length === 0
            ? 'Er is nu geen zoekopdracht open.'
            : `${aantal(open.length, 'zoekopdracht vraagt', 'zoekopdrachten vragen')} een woning van ons.`)
        }
      />
      <div className="blad">
        {z.error && !z.data && <Fout fout={z.error} opnieuw={() => void z.refetch()} />}
        {!z.data && !z.error && <Laden />}
        {z.data?.length === 0 && (
          <Leeg zin="Het matchingspunt heeft nog niets gevraagd. Een nieuwe zoekopdracht verschijnt hier vanzelf." />
        )}
        {z.data?.map((een) => (
          <Een key={een.id} z={een} nummer={nummers.get(een.casus)} nu={nu} />
        ))}
      </div>
    </>
  );
}

function Een({ z, nummer, nu }: { z: Zoekopdracht; nummer: string | undefined; nu: string }) {
  const open = OPEN.includes(z.stand);
  const p = z.profiel as {
    volwassenen?: number;
    kinderen?: number;
    kamers?: number;
    huurgrensCent?: number;
    trapvrij?: boolean;
    huisdieren?: unknown;
  };
  return (
    <section className="inhoud" aria-labelledby={`z-${z.id}`}>
      <Kop niveau={2} id={`z-${z.id}`}>
        <span className="nr">{nummer ?? 'Zoekopdracht'}</span>{' '}
        <Merk soort={z.stand === 'verlopen' ? 'laat' : open ? 'wacht' : 'gewoon'}>{ZEG[z.stand] ?? z.stand}</Merk>
      </Kop>
      <Feiten
        feiten={[
          ['Wie', p.volwassenen !== undefined && huishouden({ volwassenen: p.volwassenen, kinderen: p.kinderen ?? 0 })],
          ['Kamers', p.kamers && `ten minste ${p.kamers}`],
          ['Huur', p.huurgrensCent && `tot ${bedrag(p.huurgrensCent)} rekenhuur`],
          ['Trappen', p.trapvrij && 'woning zonder trappen nodig'],
          ['Gemeente', gemeentenaam(z.gemeente)],
          [
            'Woning vóór',
            <>
              {lang(z.uiterlijk)}{' '}
              {open && <span className={z.uiterlijk < nu ? 'laat' : 'stil'}>({totTermijn(nu, z.uiterlijk)})</span>}
            </>,
          ],
        ]}
      />
      {open && <Antwoord z={z} />}
    </section>
  );
}

function Antwoord({ z }: { z: Zoekopdracht }) {
  const [nee, zetNee] = useState(false);
  const [reden, zetReden] = useState('');
  const [gekozen, kies] = useState('');
  const { doe, bezig, fout } = useDoe();
  const [e, a] = useQueries({ queries: [eenhedenVraag, aanbodVraag] });
  const vrij = metAanbod(e.data ?? [], a.data ?? []).filter(
    (w) => w.aanbod?.stand === 'beschikbaar' && w.gemeente === z.gemeente,
  );
  const antwoord = (lichaam: object, zegt: string) =>
    doe({ pad: `/v1/zoekopdrachten/${z.id}/antwoord`, lichaam, zegt });
  return (
    <div className="formulier stap__in">
      {nee && (
        <Keuzelijst
          label="Waarom lukt het niet?"
          uitleg="Dit leest het matchingspunt."
          opties={REDENEN}
          value={reden}
          onChange={(ev) => zetReden(ev.target.value)}
        />
      )}
      {!nee && z.stand === 'aanvaard' && vrij.length > 0 && (
        <Keuzelijst
          label="Een woning die al is toegezegd"
          opties={[
            { waarde: '', label: 'Kies een woning' },
            ...vrij.map((w) => ({ waarde: w.aanbod?.id ?? '', label: adres(w) })),
          ]}
          value={gekozen}
          onChange={(ev) => kies(ev.target.value)}
        />
      )}
      {fout && <Fout fout={fout} />}
      <div className="knoppen">
        {nee ? (
          <>
            <Knop
              eerst
              bezig={bezig}
              uit={!reden}
              onClick={() => antwoord({ antwoord: 'niet-mogelijk', reden }, 'Het matchingspunt weet dat het niet lukt')}
            >
              {reden ? 'Meld dat het niet lukt' : 'Kies eerst een reden'}
            </Knop>
            <Knop onClick={() => zetNee(false)}>Terug</Knop>
          </>
        ) : (
          <>
            {z.stand === 'uitgezet' && (
              <Knop
                eerst
                bezig={bezig}
                onClick={() => antwoord({ antwoord: 'aanvaard' }, 'De zoekopdracht is aanvaard')}
              >
                Aanvaard: wij zoeken
              </Knop>
            )}
            {z.stand === 'aanvaard' && gekozen && (
              <Knop
                eerst
                bezig={bezig}
                onClick={() => antwoord({ antwoord: 'woning-gevonden', aanbod: gekozen }, 'De woning is doorgegeven')}
              >
                Geef deze woning door
              </Knop>
            )}
            {z.stand === 'aanvaard' && !gekozen && (
              <Koppel to="/bezit" search={{ stand: 'vrij' }} knop="gewoon">
                Zeg een andere woning toe
              </Koppel>
            )}
            <Knop onClick={() => zetNee(true)}>Het lukt niet</Knop>
          </>
        )}
      </div>
    </div>
  );
}
