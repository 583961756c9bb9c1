import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Feiten, Keuzelijst, Knop, Merk, Paginakop, Uitklap } from '@weerthuis/ui';
import { useState } from 'react';
import { kort, lang } from '../../kern/datum.js';
import { useDoe } from '../../kern/doe.js';
import { useIk } from '../../kern/ik.js';
import { Koppel } from '../../kern/koppel.js';
import { useTitel } from '../../kern/titel.js';
import { useToetsen } from '../../kern/toetsen.js';
import { Fout, Uitkomst } from '../../kern/uitkomst.js';
import { werkVraag } from '../werkrij/werk.js';
import { taaknaam, taakVraag, zegTaak, type Taak } from './taak.js';
import { Taakdaden } from './taakdaden.js';

const REDENEN = [
  { waarde: '', label: 'Kies een reden' },
  { waarde: 'niet-toegekend', label: 'Het is niet toegekend' },
  { waarde: 'gegevens-ontbreken', label: 'Er ontbreken gegevens' },
  { waarde: 'wacht-op-een-ander', label: 'Een ander buiten de regio antwoordt niet' },
  { waarde: 'past-niet-meer', label: 'Het past niet meer bij deze persoon' },
];

/** One task: what, when, what it waits for, and reporting how it stands. */
export function Taakscherm() {
  const { taak } = useParams({ from: '/schil/taken/$taak' });
  return <Uitkomst van={useQuery(taakVraag(taak))}>{(t) => <Blad taak={t} />}</Uitkomst>;
}

function Blad({ taak }: { taak: Taak }) {
  const { nu } = useIk();
  const { data: werk = [] } = useQuery(werkVraag);
  const casusnummer = werk.find((w) => w.casus === taak.casus)?.casusnummer;
  useTitel(casusnummer ? `${taaknaam(taak)}, ${casusnummer}` : taaknaam(taak));
  const klik = (n: number) => () => document.querySelectorAll<HTMLElement>('main [data-daad]')[n]?.click();
  useToetsen([
    { toets: 'a', zegt: 'eerste handeling', doe: klik(0) },
    { toets: 'b', zegt: 'tweede handeling', doe: klik(1) },
  ]);
  const laat = taak.termijn !== undefined && taak.termijn < nu && taak.stand !== 'gereed';
  return (
    <>
      <Paginakop
        kruimel={
          <>
            <Koppel to="/">Werk</Koppel>
            {casusnummer && (
              <>
                {' · '}
                <span className="nr">{casusnummer}</span>
              </>
            )}
          </>
        }
        titel={taaknaam(taak)}
        zin={zegTaak(taak, nu)}
      />
      <section className="blad inhoud taak" aria-label="De taak">
        <Feiten
          feiten={[
            [
              'Stand',
              taak.stand && (
                <Merk soort={taak.stand === 'gereed' ? 'gereed' : laat ? 'laat' : 'gewoon'}>
                  {taak.stand.replaceAll('-', ' ')}
                </Merk>
              ),
            ],
            ['Uiterlijk', taak.termijn && lang(taak.termijn)],
            ['Verwacht', taak.verwachtOp && kort(taak.verwachtOp)],
            ['Wacht op', (taak.wachtOp ?? []).map((t) => taaknaam(t)).join(', ')],
          ]}
        />
        <div className="knoppen">
          <Taakdaden taak={taak} casusnummer={casusnummer} />
        </div>
        {['wacht', 'open', 'bezig'].includes(taak.stand ?? '') && <KanNiet taak={taak} />}
      </section>
    </>
  );
}

/** Not possible: with a reason, so that the matchingspunt can look for another way. */
function KanNiet({ taak }: { taak: Taak }) {
  const [reden, zet] = useState('');
  const { doe, bezig, fout } = useDoe();
  const verstuur = () =>
    doe({
      pad: `/v1/taken/${taak.taak}/standen`,
      lichaam: { stand: 'kan-niet', ...(reden && { reden }) },
      zegt: 'Gemeld dat het niet kan',
    });
  return (
    <Uitklap kop="Dit kan niet">
      {fout && <Fout fout={fout} />}
      <Keuzelijst
        label="Waarom kan het niet"
        uitleg="Dit leest het matchingspunt. Het zoekt dan een andere weg."
        opties={REDENEN}
        value={reden}
        onChange={(e) => zet(e.target.value)}
      />
      <div className="knoppen">
        <Knop bezig={bezig} onClick={verstuur}>
          Meld dat het niet kan
        </Knop>
      </div>
    </Uitklap>
  );
}
