import { useQuery } from '@tanstack/react-query';
import { WEIGERREDENEN } from '@weerthuis/domain';
import { Keuze, Keuzelijst, Knop, Uitklap } from '@weerthuis/ui';
import { useState } from 'react';
import { useToetsen } from '../../kern/toetsen.js';
import { Fout, Uitkomst } from '../../kern/uitkomst.js';
import { useOpdracht } from '../../kern/wachtend.js';
import type { Vraag } from '../kern/typen.js';
import { neeVraag } from '../kern/vragen.js';

const HOE = [
  { waarde: 'gesprek', label: 'In een gesprek' },
  { waarde: 'telefoon', label: 'Per telefoon' },
  { waarde: 'brief', label: 'Per brief' },
];
const REDENEN = [
  { waarde: '', label: 'Zonder reden' },
  ...Object.entries(WEIGERREDENEN).map(([waarde, label]) => ({ waarde, label })),
];

interface Props {
  v: Vraag;
  eerst: boolean;
  casus: string;
  /** A curator gives the final yes, with the person. */
  curator: boolean;
  vertegenwoordigd: boolean;
}

/** The answer of the person: who gave it and how it was asked. Sent after ten seconds. A yes may still become a no. */
export function Clientantwoord({ v, eerst, casus, curator, vertegenwoordigd }: Props) {
  const terug = v.stand !== 'open';
  const [doorWie, zetWie] = useState(curator && v.ronde === 2 ? 'vertegenwoordiger' : 'persoon');
  const [hoe, zetHoe] = useState('gesprek');
  const [nee, zetNee] = useState(false);
  const [reden, zetReden] = useState('');
  const [fout, zetFout] = useState<unknown>();
  const opdracht = useOpdracht();
  const stuur = (antwoord: 'ja' | 'nee') => {
    zetFout(undefined);
    opdracht({
      methode: 'POST',
      pad: `/v1/akkoordverzoeken/${v.verzoek}/antwoord`,
      lichaam: { antwoord, doorWie, hoeGevraagd: hoe, ...(antwoord === 'nee' && reden && { reden }) },
      omschrijving: `${v.casusnummer ?? 'De cliënt'} zegt${v.ronde === 2 ? ' definitief' : ''} ${antwoord}`,
    }).catch(zetFout);
  };
  useToetsen([
    ...(eerst && !terug && !nee ? [{ toets: 'a', zegt: 'de cliënt zegt ja', doe: () => stuur('ja') }] : []),
    ...(eerst && !terug && !nee ? [{ toets: 'b', zegt: 'de cliënt zegt nee', doe: () => zetNee(true) }] : []),
    ...(nee ? [{ toets: 'esc', zegt: 'terug', doe: () => zetNee(false), altijd: true }] : []),
  ]);
  return (
    <div className="formulier">
      {!terug && <WatNeeBetekent casus={casus} />}
      {(!terug || nee) && (
        <>
          {vertegenwoordigd && (
            <Keuze
              legenda="Wie gaf het antwoord"
              opties={[
                { waarde: 'persoon', label: 'De cliënt zelf' },
                { waarde: 'vertegenwoordiger', label: 'De vertegenwoordiger' },
              ]}
              waarde={doorWie}
              kies={zetWie}
            />
          )}
          <Keuze legenda="Hoe heb je het gevraagd" opties={HOE} waarde={hoe} kies={zetHoe} />
        </>
      )}
      {nee && (
        <Keuzelijst
          label="Waarom niet"
          uitleg="Mag leeg blijven. De corporatie leest de reden niet."
          opties={REDENEN}
          value={reden}
          onChange={(e) => zetReden(e.target.value)}
          autoFocus
        />
      )}
      {fout !== undefined && <Fout fout={fout} />}
      <div className="knoppen">
        {nee ? (
          <>
            <Knop eerst={eerst} onClick={() => stuur('nee')}>
              Leg nee vast
            </Knop>
            <Knop toets="esc" onClick={() => zetNee(false)}>
              Terug
            </Knop>
          </>
        ) : (
          <>
            {!terug && (
              <Knop eerst={eerst} {...(eerst && { toets: 'a' })} onClick={() => stuur('ja')}>
                De cliënt zegt{v.ronde === 2 ? ' definitief' : ''} ja
              </Knop>
            )}
            <Knop {...(eerst && !terug && { toets: 'b' })} onClick={() => zetNee(true)}>
              {terug ? 'De cliënt zegt toch nee' : 'De cliënt zegt nee'}
            </Knop>
          </>
        )}
      </div>
    </div>
  );
}

/** Read this to the person before the answer is given. */
function WatNeeBetekent({ casus }: { casus: string }) {
  const vraag = useQuery(neeVraag(casus));
  return (
    <Uitklap kop="Lees voor: wat een nee betekent">
      <Uitkomst van={vraag} rijen={3}>
        {({ alineas }) => (
          <>
            {alineas.map((a) => (
              <p key={a}>{a}</p>
            ))}
          </>
        )}
      </Uitkomst>
    </Uitklap>
  );
}
