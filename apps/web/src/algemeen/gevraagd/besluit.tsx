import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Feiten, Paginakop } from '@weerthuis/ui';
import { ErNiet } from '../../kern/er-niet.js';
import { Koppel } from '../../kern/koppel.js';
import { Termijn } from '../../kern/termijn.js';
import { useTitel } from '../../kern/titel.js';
import { Uitkomst } from '../../kern/uitkomst.js';
import { opsomming, woorden } from '../../kern/woorden.js';
import { Besluitdaden } from './besluitdaden.js';
import { besluitvragenVraag, type Besluitvraag } from './vragen.js';
import { zegBesluitvraag } from './zeg-besluitvraag.js';

/** A decision or advice that the region asks of this organisation. */
export function Besluit() {
  const { besluit } = useParams({ from: '/schil/gevraagd/besluit/$besluit' });
  useTitel('Besluit');
  const vraag = useQuery(besluitvragenVraag);
  return (
    <Uitkomst van={vraag} rijen={5}>
      {(alle) => {
        const eigen = alle.filter((v) => v.besluit === besluit && v.als !== 'betrokkene');
        const v = eigen.find(({ stand }) => stand === 'open') ?? eigen[0];
        return v ? <Vraag v={v} /> : <Weg />;
      }}
    </Uitkomst>
  );
}

const kruimel = <Koppel to="/">Werk</Koppel>;

const Weg = () => (
  <ErNiet kruimel={kruimel} titel="Deze vraag is er niet" zin="Zij is ingetrokken, of was niet aan ons gesteld." />
);

function Vraag({ v }: { v: Besluitvraag }) {
  const open = v.stand === 'open';
  return (
    <>
      <Paginakop kruimel={kruimel} titel={zegBesluitvraag(v.soort)} zin={zin(v)} />
      <div className="blad inhoud">
        <Feiten
          feiten={[
            ['Casus', v.casusnummer && <span className="nr">{v.casusnummer}</span>],
            ['Gaat over', opsomming(v.waarover.map(woorden))],
            ['Uiterlijk', open && v.uiterlijk && <Termijn op={v.uiterlijk} />],
            ['Ons antwoord', v.antwoord && woorden(v.antwoord)],
            ['Uitkomst', v.uitkomst && woorden(v.uitkomst)],
          ]}
        />
        {open && (
          <div className="knoppen">
            <Besluitdaden v={v} />
          </div>
        )}
      </div>
    </>
  );
}

function zin({ stand, als }: Besluitvraag): string {
  if (stand !== 'open')
    return stand === 'beantwoord' ? 'Wij gaven antwoord; de regio telt de stemmen.' : 'Dit is besloten.';
  return als === 'adviseur' ? 'De regio vraagt ons om advies.' : 'De regio gaf dit besluit aan ons.';
}
