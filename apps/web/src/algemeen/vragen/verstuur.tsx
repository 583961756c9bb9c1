import { useQuery } from '@tanstack/react-query';
import { Feiten, Knop, Kop } from '@weerthuis/ui';
import { lang } from '../../kern/datum.js';
import { useDoe } from '../../kern/doe.js';
import { useToetsen } from '../../kern/toetsen.js';
import { Fout, Uitkomst } from '../../kern/uitkomst.js';
import { leestVraag } from './gegevens.js';
import { zegOnderwerp, zegOver, type Vraag, type Vraagleest } from './zeg-vraag.js';

/** "Dit leest de corporatie": what goes, as it is cut for the other. Sending asks for the print of what was read. */
export function Verstuur({ v }: { v: Vraag }) {
  const leest = useQuery(leestVraag(v.id));
  return (
    <section className="formulier" aria-labelledby="kop-leest">
      <Kop niveau={2} id="kop-leest">
        Dit leest {v.titel}
      </Kop>
      <Uitkomst van={leest} rijen={3}>
        {(l) => <Nagelezen v={v} l={l} />}
      </Uitkomst>
    </section>
  );
}

function Nagelezen({ v, l }: { v: Vraag; l: Vraagleest }) {
  const { doe, bezig, fout } = useDoe();
  const verstuur = () =>
    doe({ pad: `/v1/vragen/${v.id}/verzending`, lichaam: { afdruk: l.afdruk }, zegt: 'De vraag is verstuurd' });
  useToetsen([{ toets: 'a', zegt: 'verstuur de vraag', doe: verstuur }]);
  return (
    <>
      <Feiten
        feiten={[
          ['Vraag', zegOnderwerp(l.onderwerp)],
          ['Gaat over', zegOver(l.over)],
          ['Toelichting', l.tekst],
          ['Antwoord uiterlijk', lang(l.uiterlijk)],
        ]}
      />
      {fout && <Fout fout={fout} />}
      <div className="knoppen">
        <Knop eerst toets="a" bezig={bezig} onClick={verstuur}>
          Verstuur de vraag
        </Knop>
        <TrekIn v={v} los />
      </div>
    </>
  );
}

/** Takes the own question back; `los` is the button alone. */
export function TrekIn({ v, los }: { v: Vraag; los?: boolean }) {
  const { doe, bezig, fout } = useDoe();
  const knop = (
    <Knop bezig={bezig} onClick={() => doe({ pad: `/v1/vragen/${v.id}/intrekking`, zegt: 'De vraag is ingetrokken' })}>
      Trek de vraag in
    </Knop>
  );
  return (
    <>
      {fout && <Fout fout={fout} />}
      {los ? knop : <div className="knoppen">{knop}</div>}
    </>
  );
}
