import { useQuery } from '@tanstack/react-query';
import { ELDERSREDENEN, PAUZEREDENEN, plusDagen } from '@weerthuis/domain';
import { Kop, Uitklap } from '@weerthuis/ui';
import { lang } from '../../kern/datum.js';
import { NeemTerug } from '../../algemeen/terug/neem-terug.js';
import { VraagOver } from '../../algemeen/vragen/vraag-over.js';
import { useIk } from '../../kern/ik.js';
import { Koppel } from '../../kern/koppel.js';
import { onderbrekingenVraag } from '../kern/vragen.js';
import { BeginLanding } from '../landing/begin-landing.js';
import { Intrekken } from './aanmeldstap.js';
import { Afscherming } from './afscherming.js';
import { Daadformulier } from './daadformulier.js';
import type { Dossier } from './weg.js';

const lijst = (van: Readonly<Record<string, string>>) => [
  { waarde: '', label: 'Kies een reden' },
  ...Object.entries(van).map(([waarde, label]) => ({ waarde, label })),
];
const OORZAKEN = { opname: 'Opname', detentie: 'Detentie', terugval: 'Terugval', anders: 'Iets anders' };
const SOORTEN = {
  'verkeerde-ontvanger': 'Naar de verkeerde ontvanger',
  'verkeerde-persoon': 'Van de verkeerde persoon',
};

/** When it goes otherwise: only what can be done in the state of this casus. */
export function Anders({ d }: { d: Dossier }) {
  const { casus: c } = d;
  const { nu } = useIk();
  const { data: onderbrekingen = [] } = useQuery(onderbrekingenVraag(c.casus));
  const loopt = onderbrekingen.find((o) => !o.geeindigdOp);
  const zoekt = c.stand === 'toegelaten' && !d.plaatsing && !c.sleutelOp;
  const rust = c.kandidaat?.stand === 'geparkeerd';
  const elders = c.kandidaat?.stand === 'elders';
  const terug = elders || Boolean(c.terugkeergarantieTot && c.terugkeergarantieTot >= nu);
  const pad = `/v1/casussen/${c.casus}`;
  const morgen = plusDagen(nu, 1);
  const aangemeld = ['ingediend', 'aanvulling', 'toegelaten'].includes(c.stand);
  return (
    <section className="inhoud formulier" aria-labelledby="kop-anders">
      <Kop niveau={2} id="kop-anders">
        Als het anders loopt
      </Kop>
      <p>
        <Koppel to="/casussen/$casus/meekijken" params={{ casus: c.casus }}>
          Laat de cliënt meekijken
        </Koppel>
        {' · '}
        <Koppel to="/casussen/$casus/begeleiding" params={{ casus: c.casus }}>
          Begeleiding
        </Koppel>
        {' · '}
        <Koppel to="/casussen/$casus/aanmelden" params={{ casus: c.casus }}>
          Gegevens van de aanmelding
        </Koppel>
      </p>
      {aangemeld && <VraagOver casus={c.casus} />}
      {d.plaatsing && <NeemTerug casus={c.casus} />}
      {loopt && (
        <Daadformulier
          pad={`${pad}/onderbrekingen/einde`}
          zegt="De cliënt is terug; het gaat verder waar het stond"
          knop="Meld dat de cliënt terug is"
          uitleg={`Er loopt een onderbreking tot en met ${lang(loopt.tot)}.`}
        />
      )}
      {zoekt && !rust && !elders && (
        <Uitklap kop="Laat het zoeken rusten">
          <Daadformulier
            pad={`${pad}/pauze`}
            zegt="Het zoeken rust"
            knop="Laat het zoeken rusten"
            uitleg="De wachttijd loopt door."
            datum={{ naam: 'tot', label: 'Tot en met', min: morgen }}
            keuze={{ naam: 'reden', label: 'Reden', opties: lijst(PAUZEREDENEN) }}
          />
        </Uitklap>
      )}
      {rust && (
        <Daadformulier
          pad={`${pad}/hervatting`}
          zegt="Het zoeken gaat verder"
          knop="Hervat het zoeken"
          uitleg="Het zoeken rust nu."
        />
      )}
      {aangemeld && !c.sleutelOp && !loopt && (
        <Uitklap kop="Opname, detentie of terugval">
          <Daadformulier
            pad={`${pad}/onderbrekingen`}
            zegt="De onderbreking is vastgelegd"
            knop="Leg de onderbreking vast"
            uitleg="Anderen lezen tot wanneer het rust, niet waarom. Woning, plaats en wachttijd blijven."
            datum={{ naam: 'tot', label: 'Rust tot en met', min: morgen }}
            keuze={{ naam: 'oorzaak', label: 'Wat is er (blijft bij ons)', opties: lijst(OORZAKEN) }}
          />
        </Uitklap>
      )}
      {zoekt && !elders && (
        <Uitklap kop="Woont ergens anders">
          <Daadformulier
            pad={`${pad}/elders`}
            zegt="Gemeld dat de cliënt ergens anders woont"
            knop="Meld dat de cliënt ergens anders woont"
            uitleg="Het zoeken stopt. Gaat het daar niet door, meld dan terugkeer."
            datum={{ naam: 'op', label: 'Woont daar sinds', max: nu, begin: nu }}
            keuze={{ naam: 'reden', label: 'Hoe', opties: lijst(ELDERSREDENEN) }}
          />
        </Uitklap>
      )}
      {d.plaatsing && !c.verhuisdOp && <BeginLanding casus={c.casus} />}
      {terug && (
        <Uitklap kop="Terug op de lijst">
          <Daadformulier
            pad={`${pad}/terugkeer`}
            zegt="De cliënt staat weer op de lijst"
            knop="Meld terugkeer"
            uitleg="Het zoeken gaat verder, met de wachttijd van eerder."
          />
        </Uitklap>
      )}
      {aangemeld && (
        <Uitklap kop="Een bestand ging verkeerd">
          <Daadformulier
            pad={`${pad}/vergissingen`}
            zegt="De vergissing is gemeld; de casus staat stil"
            knop="Meld de vergissing"
            uitleg="De casus staat meteen stil. Wie de naam kreeg, krijgt de vraag die te wissen."
            keuze={{ naam: 'soort', label: 'Wat ging er mis', opties: lijst(SOORTEN) }}
          />
        </Uitklap>
      )}
      {(aangemeld || c.stand === 'concept') && !c.sleutelOp && (
        <Uitklap kop="De cliënt wil niet meer">
          <Intrekken casus={c.casus} />
        </Uitklap>
      )}
      <Afscherming casus={c.casus} />
      <Uitklap kop="De cliënt is overleden">
        <Daadformulier
          pad={`${pad}/overlijden`}
          zegt="Het overlijden is vastgelegd"
          knop="Leg het overlijden vast"
          uitleg="De casus sluit in stilte: er gaat niets meer naar de cliënt, en over de casus geen mail."
          datum={{ naam: 'op', label: 'Op', max: nu, begin: nu }}
        />
      </Uitklap>
    </section>
  );
}
