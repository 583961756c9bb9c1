import type { ReactNode } from 'react';
import { Koppel } from '../../kern/koppel.js';
import { Aanmeldstap } from './aanmeldstap.js';
import { Antwoorden } from './antwoorden.js';
import { Naam } from './naam.js';
import { Tekenen } from './tekenen.js';
import { PlekVrij, Verhuisd } from './verhuizen.js';
import { huidigeVragen, voorbereiding, type Dossier, type Stap, type Stapnaam } from './weg.js';

type Deel = (p: { d: Dossier; eerst: boolean }) => ReactNode;

const NU: Partial<Record<Stapnaam, Deel>> = {
  aanmelding: ({ d, eerst }) => <Aanmeldstap casus={d.casus} eerst={eerst} />,
  antwoord: ({ d, eerst }) => <Antwoorden d={d} ronde={1} eerst={eerst} />,
  naam: ({ d, eerst }) => <Naam casus={d.casus} eerst={eerst} />,
  akkoord: ({ d, eerst }) => <Antwoorden d={d} ronde={2} eerst={eerst} />,
  tekenen: ({ d, eerst }) => d.overeenkomst && <Tekenen o={d.overeenkomst} casus={d.casus} eerst={eerst} />,
  voorbereiden: ({ d, eerst }) => <Voorbereiden d={d} eerst={eerst} />,
  verhuizing: ({ d, eerst }) => <Verhuisd casus={d.casus} eerst={eerst} />,
  plek: ({ d, eerst }) => <PlekVrij casus={d.casus} eerst={eerst} />,
  nazorg: ({ d, eerst }) => <Begeleidinglink casus={d.casus.casus} eerst={eerst} wat="Naar gesprekken en signalen" />,
};

/** What can be done in a step that is now; a step of another has nothing. */
export function Stapinhoud({ stap, d, eerst }: { stap: Stap; d: Dossier; eerst: boolean }) {
  // The person may come back on a yes until the contract is signed.
  if (
    stap.naam === 'antwoord' &&
    stap.stand === 'gedaan' &&
    !d.casus.sleutelOp &&
    huidigeVragen(d).some((v) => v.rol === 'persoon')
  )
    return <Antwoorden d={d} ronde={1} eerst={false} />;
  if (stap.stand !== 'nu' && !(stap.naam === 'aanmelding' && stap.stand === 'vervallen')) return null;
  return NU[stap.naam]?.({ d, eerst }) ?? null;
}

const Begeleidinglink = ({ casus, eerst, wat }: { casus: string; eerst: boolean; wat: string }) => (
  <div className="knoppen">
    <Koppel to="/casussen/$casus/begeleiding" params={{ casus }} knop={eerst ? 'eerst' : 'gewoon'}>
      {wat}
    </Koppel>
  </div>
);

function Voorbereiden({ d, eerst }: { d: Dossier; eerst: boolean }) {
  const { plan, start, dag } = voorbereiding(d);
  const mist = [
    !plan && 'de doelen',
    !start && 'de start van de begeleiding',
    !dag && 'wat de cliënt overdag doet',
  ].filter(Boolean);
  return (
    <>
      <p>Nog niet vastgelegd: {mist.join(', ')}.</p>
      <Begeleidinglink casus={d.casus.casus} eerst={eerst} wat="Regel de begeleiding" />
    </>
  );
}
