import { useQueries } from '@tanstack/react-query';
import { gemeente } from '@weerthuis/domain';
import { Feiten, Knop, Kop, Laden, Leeg, Paginakop, Tekstveld } from '@weerthuis/ui';
import { useState, type ReactNode } from 'react';
import { Besluitdaden } from '../../algemeen/gevraagd/besluitdaden.js';
import { besluitvragenVraag, type Besluitvraag } from '../../algemeen/gevraagd/vragen.js';
import { zegBesluitvraag } from '../../algemeen/gevraagd/zeg-besluitvraag.js';
import { aantal, hoofdletter, lang, totTermijn } from '../../kern/datum.js';
import { useIk } from '../../kern/ik.js';
import { Koppel } from '../../kern/koppel.js';
import { useTitel } from '../../kern/titel.js';
import { Fout } from '../../kern/uitkomst.js';
import { useOpdracht } from '../../kern/wachtend.js';
import { woorden } from '../../kern/woorden.js';
import { akkoordenVraag, deelnamenVraag, zoekopdrachtenVraag, type Akkoordverzoek } from '../kern/vragen.js';
import { OPEN, Zoekvraag } from './zoekvraag.js';

/** What the region asks of this gemeente: a yes on a placement, and decisions that were agreed to be ours. */
export function Vragen() {
  useTitel('Vragen');
  const [a, b, z, d] = useQueries({
    queries: [akkoordenVraag, besluitvragenVraag, zoekopdrachtenVraag, deelnamenVraag],
  });
  const akkoord = (a.data ?? []).filter((v) => v.stand === 'open');
  const besluit = (b.data ?? []).filter((v) => v.stand === 'open' && v.als !== 'betrokkene');
  const zoek = (z.data ?? []).filter((v) => OPEN.includes(v.stand));
  const nummer = (casus: string) => d.data?.find((een) => een.casus === casus)?.casusnummer;
  const klaar = a.data && b.data && z.data;
  const n = akkoord.length + besluit.length + zoek.length;
  const fout = [a, b, z].find((q) => q.error && !q.data)?.error;
  return (
    <>
      <Paginakop
        titel="Vragen aan de gemeente"
        zin={
          klaar &&
          (n === 0 ? 'Er wacht geen vraag op ons.' : `${aantal(n, 'vraag wacht', 'vragen wachten')} op ons antwoord.`)
        }
      />
      <div className="blad">
        {fout && <Fout fout={fout} opnieuw={() => [a, b, z].forEach((q) => void q.refetch())} />}
        {!klaar && !fout && <Laden />}
        {klaar && n === 0 && <Leeg zin="Niets meer voor vandaag. Een nieuwe vraag verschijnt hier vanzelf." />}
        {akkoord.map((v) => (
          <Akkoord key={v.verzoek} v={v} />
        ))}
        {besluit.map((v) => (
          <Besluit key={`${v.besluit}${v.rol}`} v={v} />
        ))}
        {zoek.map((v) => (
          <Vraag key={v.id} id={`z-${v.id}`} titel="Zoek een woning" nummer={nummer(v.casus)}>
            <Zoekvraag z={v} />
          </Vraag>
        ))}
      </div>
    </>
  );
}

const Vraag = ({
  id,
  titel,
  nummer,
  children,
}: {
  id: string;
  titel: string;
  nummer: string | undefined;
  children: ReactNode;
}) => (
  <section className="inhoud" aria-labelledby={id}>
    <Kop niveau={2} id={id}>
      {titel} · <span className="nr">{nummer ?? 'casus'}</span>
    </Kop>
    {children}
  </section>
);

function Uiterlijk({ op }: { op: string }) {
  const { nu } = useIk();
  return (
    <>
      {lang(op)} <span className={op < nu ? 'laat' : 'stil'}>({totTermijn(nu, op)})</span>
    </>
  );
}

function Akkoord({ v }: { v: Akkoordverzoek }) {
  const opdracht = useOpdracht();
  const { rollen } = useIk();
  const [nee, zetNee] = useState(false);
  const [reden, zetReden] = useState('');
  const [fout, zetFout] = useState<unknown>();
  const herkomst = v.rol === 'herkomst';
  const antwoord = (a: 'ja' | 'nee') => {
    zetFout(undefined);
    opdracht({
      methode: 'POST',
      pad: `/v1/akkoordverzoeken/${v.verzoek}/antwoord`,
      lichaam: { antwoord: a, ...(a === 'nee' && reden && { reden }) },
      omschrijving: `${hoofdletter(a)} op de vraag over ${v.casusnummer ?? 'de casus'}`,
    }).catch(zetFout);
  };
  return (
    <Vraag
      id={`a-${v.verzoek}`}
      titel={herkomst ? 'Staat de indicatie?' : 'Kan het inkomen op tijd beginnen?'}
      nummer={v.casusnummer}
    >
      <Feiten
        slot
        feiten={[
          ['Start', lang(v.startOp)],
          ['Woning in', v.gemeenteWoning && (gemeente(v.gemeenteWoning)?.naam ?? v.gemeenteWoning)],
          ['Rekenhuur', v.rekenhuurCent && `€ ${(v.rekenhuurCent / 100).toFixed(2).replace('.', ',')} per maand`],
          [
            'Ja betekent',
            herkomst
              ? 'de indicatie is afgegeven en geldt op de startdag'
              : 'het inkomen van elke volwassene kan dan beginnen',
          ],
          ['Uiterlijk', <Uiterlijk op={v.antwoordVoor} />],
          ['Als je niets doet', 'vervalt de vraag; de woning gaat naar de reserve'],
        ]}
      />
      <div className="formulier stap__in">
        {nee && (
          <Tekstveld
            kort
            label="Reden (code)"
            uitleg="Zonder spaties, zoals indicatie-niet-op-tijd. Dit leest het matchingspunt."
            value={reden}
            onChange={(e) => zetReden(e.target.value)}
          />
        )}
        {fout !== undefined && <Fout fout={fout} />}
        <div className="knoppen">
          {nee ? (
            <>
              <Knop eerst onClick={() => antwoord('nee')}>
                Antwoord nee
              </Knop>
              <Knop onClick={() => zetNee(false)}>Terug</Knop>
            </>
          ) : (
            <>
              <Knop eerst onClick={() => antwoord('ja')}>
                {herkomst ? 'Ja, de indicatie staat' : 'Ja, het inkomen kan beginnen'}
              </Knop>
              <Knop onClick={() => zetNee(true)}>Nee</Knop>
              {herkomst && rollen.includes('indicatieconsulent') && (
                <Koppel to="/meldingen/$casus" params={{ casus: v.casus }}>
                  Open de melding
                </Koppel>
              )}
              {!herkomst && rollen.includes('inkomensconsulent') && (
                <Koppel to="/inkomen/$casus" params={{ casus: v.casus }}>
                  Open het inkomen
                </Koppel>
              )}
            </>
          )}
        </div>
      </div>
    </Vraag>
  );
}

function Besluit({ v }: { v: Besluitvraag }) {
  return (
    <Vraag id={`b-${v.besluit}`} titel={zegBesluitvraag(v.soort)} nummer={v.casusnummer}>
      <Feiten
        feiten={[
          ['Wij zijn', v.als === 'adviseur' ? 'adviseur' : 'beslisser'],
          ['Gaat over', v.waarover.map(woorden).join(', ')],
          ['Uiterlijk', v.uiterlijk && <Uiterlijk op={v.uiterlijk} />],
        ]}
      />
      <div className="formulier stap__in">
        <div className="knoppen">
          <Besluitdaden v={v} />
        </div>
      </div>
    </Vraag>
  );
}
