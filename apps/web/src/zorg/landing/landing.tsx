import { queryOptions, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { LANDINGUITKOMSTEN } from '@weerthuis/domain';
import { Feiten, Paginakop } from '@weerthuis/ui';
import type { components } from '../../api/zorg.js';
import { vraag } from '../../api/vraag.js';
import { hoofdletter, lang } from '../../kern/datum.js';
import { ErNiet } from '../../kern/er-niet.js';
import { useIk } from '../../kern/ik.js';
import { Koppel } from '../../kern/koppel.js';
import { useTitel } from '../../kern/titel.js';
import { Uitkomst } from '../../kern/uitkomst.js';
import { woorden } from '../../kern/woorden.js';
import { Daadformulier } from '../clienten/daadformulier.js';
import { wijknaam } from '../kern/zeg.js';
import { usePartijen } from '../kern/vragen.js';

type Landing = components['schemas']['LandingUitDto'];

const landingenVraag = queryOptions({
  queryKey: ['landingen'],
  queryFn: ({ signal }) => vraag<Landing[]>('/v1/landingen', { signal }),
});

/** Settling in the wijk: contact and a word to the neighbours before the move, looking back after three months. */
export function Landingscherm() {
  const { landing } = useParams({ from: '/schil/gevraagd/landing/$landing' });
  useTitel('Landen in de wijk');
  const lijst = useQuery(landingenVraag);
  return (
    <Uitkomst van={lijst} rijen={5}>
      {(alle) => {
        const l = alle.find(({ id }) => id === landing);
        return l ? <Een l={l} /> : <Weg />;
      }}
    </Uitkomst>
  );
}

const kruimel = <Koppel to="/">Werk</Koppel>;

const Weg = () => (
  <ErNiet kruimel={kruimel} titel="Deze landing is er niet" zin="Zij is gestopt, of is niet bij ons." />
);

function Een({ l }: { l: Landing }) {
  const { titel } = usePartijen();
  const { nu } = useIk();
  const klaar = l.stand === 'gestopt' || l.stand === 'geevalueerd';
  const wij = l.richting === 'in' || !l.ander;
  const pad = `/v1/landingen/${l.id}`;
  const dag = { naam: 'op', label: 'Op welke dag', max: nu, begin: nu };
  return (
    <>
      <Paginakop kruimel={kruimel} titel={`Landen in de wijk (${l.nummer})`} zin={ZIN[l.stand]} />
      <div className="blad inhoud">
        <Feiten
          feiten={[
            ['Wijk', wijknaam(l.wijk)],
            ['Verhuizing', lang(l.vanaf)],
            ['Roepnaam', l.roepnaam],
            [l.richting === 'in' ? 'Gevraagd door' : 'Wie het doet', l.ander ? titel(l.ander) : 'Wij zelf'],
            ['Contact gelegd', l.contactOp && lang(l.contactOp)],
            ['Buurtbericht gegeven', l.buurtberichtOp && lang(l.buurtberichtOp)],
            ['Teruggekeken', l.uitkomst && hoofdletter(woorden(l.uitkomst))],
          ]}
        />
        {!klaar && wij && !l.contactOp && (
          <Daadformulier
            pad={`${pad}/contact`}
            zegt="Het contact is vastgelegd"
            knop="Leg het contact vast"
            uitleg="Zoek wie welkom kan heten, zonder te zeggen wie er komt."
            datum={dag}
          />
        )}
        {!klaar && wij && !l.buurtberichtOp && (
          <Daadformulier
            pad={`${pad}/buurtbericht`}
            zegt="Het buurtbericht is vastgelegd"
            knop="Leg vast dat de buren het weten"
            uitleg="In het bericht staat niets over een persoon. Wat je vertelt, bewaart niemand."
            datum={dag}
          />
        )}
        {!klaar && l.richting === 'uit' && (
          <Daadformulier
            pad={`${pad}/evaluatie`}
            zegt="Het terugkijken is vastgelegd"
            knop="Leg vast hoe het ging"
            uitleg="Drie maanden na de verhuizing: kent de bewoner de buurt?"
            datum={dag}
            keuze={{
              naam: 'uitkomst',
              label: 'Hoe ging het',
              opties: [
                { waarde: '', label: 'Kies' },
                ...LANDINGUITKOMSTEN.map((waarde) => ({ waarde, label: hoofdletter(woorden(waarde)) })),
              ],
            }}
          />
        )}
        {!klaar && l.richting === 'uit' && (
          <Daadformulier pad={`${pad}/einde`} zegt="De landing is gestopt" knop="Stop de landing" />
        )}
      </div>
    </>
  );
}

const ZIN: Readonly<Record<string, string>> = {
  open: 'Voor de verhuizing: leg contact in de wijk en vertel de buren dat er iemand komt.',
  voorbereid: 'De wijk weet ervan. Kijk drie maanden na de verhuizing terug.',
  geevalueerd: 'Er is teruggekeken.',
  gestopt: 'De landing is gestopt.',
};
