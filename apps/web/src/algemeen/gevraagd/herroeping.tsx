import { queryOptions, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Feiten, Knop, Paginakop } from '@weerthuis/ui';
import { useState } from 'react';
import type { components } from '../../api/gemeente.js';
import { vraag } from '../../api/vraag.js';
import { hoofdletter, lang } from '../../kern/datum.js';
import { ErNiet } from '../../kern/er-niet.js';
import { Koppel } from '../../kern/koppel.js';
import { useCasusnummers } from '../../kern/nummers.js';
import { Termijn } from '../../kern/termijn.js';
import { useTitel } from '../../kern/titel.js';
import { Fout, Uitkomst } from '../../kern/uitkomst.js';
import { useOpdracht } from '../../kern/wachtend.js';
import { woorden } from '../../kern/woorden.js';

type HoudtStand = components['schemas']['HoudtStandDto'];

const herroepingenVraag = queryOptions({
  queryKey: ['herroepingen'],
  queryFn: ({ signal }) => vraag<HoudtStand[]>('/v1/herroepingen', { signal }),
});

/** Another took something back; whether what we told because of it still holds. */
export function Herroeping() {
  const { herroeping } = useParams({ from: '/schil/gevraagd/herroeping/$herroeping' });
  useTitel('Houdt dit stand?');
  const lijst = useQuery(herroepingenVraag);
  return (
    <Uitkomst van={lijst} rijen={5}>
      {(alle) => {
        const h = alle.find(({ id }) => id === herroeping);
        return h ? <Een h={h} /> : <Weg />;
      }}
    </Uitkomst>
  );
}

const kruimel = <Koppel to="/">Werk</Koppel>;

const Weg = () => (
  <ErNiet kruimel={kruimel} titel="Deze vraag is er niet" zin="Er is niets teruggenomen waarop iets van ons rustte." />
);

function Een({ h }: { h: HoudtStand }) {
  const { nummer } = useCasusnummers();
  const open = h.stand === 'open';
  return (
    <>
      <Paginakop
        kruimel={kruimel}
        titel={`Houdt dit stand: ${woorden(h.wat)}?`}
        zin={open ? `${h.titel} nam terug: ${woorden(h.rustteOp)}. Wat wij meldden, rustte daarop.` : UITKOMST[h.stand]}
      />
      <div className="blad inhoud">
        <Feiten
          feiten={[
            ['Casus', <span className="nr">{nummer(h.casus)}</span>],
            ['Wij meldden', hoofdletter(woorden(h.wat))],
            ['Teruggenomen', hoofdletter(woorden(h.rustteOp))],
            ['Door', h.titel],
            ['Waarom', hoofdletter(woorden(h.reden))],
            ['Gevraagd op', lang(h.gevraagdOp)],
            ['Antwoord uiterlijk', open && <Termijn op={h.uiterlijk} />],
          ]}
        />
        {open && <Antwoord h={h} />}
      </div>
    </>
  );
}

const UITKOMST: Readonly<Record<string, string>> = {
  'houdt-stand': 'Wij zeiden dat het standhoudt.',
  herroepen: 'Wij namen het ook terug.',
};

function Antwoord({ h }: { h: HoudtStand }) {
  const opdracht = useOpdracht();
  const [fout, zetFout] = useState<unknown>();
  const zeg = (antwoord: 'ja' | 'nee') => {
    zetFout(undefined);
    opdracht({
      methode: 'POST',
      pad: `/v1/herroepingen/${h.id}/antwoord`,
      lichaam: { antwoord },
      omschrijving: `${hoofdletter(woorden(h.wat))}: ${antwoord === 'ja' ? 'houdt stand' : 'teruggenomen'}`,
    }).catch(zetFout);
  };
  return (
    <>
      <p className="stil">
        Zeg je nee, dan nemen wij dit terug en hoort iedereen die het kreeg dat het niet meer geldt.
      </p>
      {fout !== undefined && <Fout fout={fout} />}
      <div className="knoppen">
        <Knop eerst onClick={() => zeg('ja')}>
          Ja, dit houdt stand
        </Knop>
        <Knop onClick={() => zeg('nee')}>Nee, neem het terug</Knop>
      </div>
    </>
  );
}
