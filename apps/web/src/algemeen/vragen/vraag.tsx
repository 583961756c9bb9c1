import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Feiten, Paginakop } from '@weerthuis/ui';
import { lang } from '../../kern/datum.js';
import { ErNiet } from '../../kern/er-niet.js';
import { Koppel } from '../../kern/koppel.js';
import { Termijn } from '../../kern/termijn.js';
import { useTitel } from '../../kern/titel.js';
import { Uitkomst } from '../../kern/uitkomst.js';
import { Beantwoord } from './beantwoord.js';
import { vragenVraag } from './gegevens.js';
import { TrekIn, Verstuur } from './verstuur.js';
import { zegAntwoord, zegOnderwerp, zegOver, zegStand, type Vraag } from './zeg-vraag.js';

/** One question: what was asked of whom, and what can be done with it now. */
export function Vraagscherm() {
  const { vraag: id } = useParams({ from: '/schil/gevraagd/vraag/$vraag' });
  useTitel('Vraag');
  const vragen = useQuery(vragenVraag);
  return (
    <Uitkomst van={vragen} rijen={5}>
      {(alle) => {
        const v = alle.find((een) => een.id === id);
        return v ? <Een v={v} /> : <Weg />;
      }}
    </Uitkomst>
  );
}

const kruimel = <Koppel to="/over-en-weer">Vragen over en weer</Koppel>;

const Weg = () => (
  <ErNiet kruimel={kruimel} titel="Deze vraag is er niet" zin="Zij is niet door ons gesteld en niet aan ons." />
);

function Een({ v }: { v: Vraag }) {
  const open = v.stand === 'open';
  return (
    <>
      <Paginakop kruimel={kruimel} titel={zegOnderwerp(v.onderwerp)} zin={zegStand(v)} />
      <div className="blad inhoud">
        <Feiten
          feiten={[
            ['Casus', v.casusnummer && <span className="nr">{v.casusnummer}</span>],
            ['Gaat over', zegOver(v.over)],
            [v.richting === 'in' ? 'Van' : 'Aan', v.titel],
            ['Toelichting', v.stand !== 'concept' && v.tekst],
            ['Antwoord uiterlijk', open && <Termijn op={v.uiterlijk} />],
            ['Antwoord', v.antwoord && [zegAntwoord(v.antwoord), v.dag && lang(v.dag)].filter(Boolean).join(': ')],
            ['Erbij gezegd', v.antwoordTekst],
          ]}
        />
        {v.stand === 'concept' && <Verstuur v={v} />}
        {open && (v.richting === 'in' ? <Beantwoord v={v} /> : <TrekIn v={v} />)}
      </div>
    </>
  );
}
