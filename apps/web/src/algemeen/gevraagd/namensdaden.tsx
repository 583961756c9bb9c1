import { Knop } from '@weerthuis/ui';
import { useState } from 'react';
import { Fout } from '../../kern/uitkomst.js';
import { useOpdracht } from '../../kern/wachtend.js';

/** Whether what the hub wrote down for us was so. */
export function Namensdaden({
  verzoek,
  casusnummer,
  betwist,
  toetsen,
}: {
  verzoek: string;
  casusnummer?: string | undefined;
  /** We contested it already; a yes may still come. */
  betwist?: boolean;
  toetsen?: boolean;
}) {
  const opdracht = useOpdracht();
  const [fout, zetFout] = useState<unknown>();
  const zeg = (uitkomst: 'bevestigd' | 'betwist') => {
    zetFout(undefined);
    opdracht({
      methode: 'POST',
      pad: `/v1/akkoordverzoeken/${verzoek}/bevestiging`,
      lichaam: { uitkomst },
      omschrijving: `Antwoord ${uitkomst} voor ${casusnummer ?? 'de casus'}`,
    }).catch(zetFout);
  };
  return (
    <>
      {fout !== undefined && <Fout fout={fout} />}
      <Knop eerst {...(toetsen && { 'data-daad': true, toets: 'a' })} onClick={() => zeg('bevestigd')}>
        Ja, dat zeiden wij
      </Knop>
      {!betwist && (
        <Knop {...(toetsen && { 'data-daad': true, toets: 'b' })} onClick={() => zeg('betwist')}>
          Nee, dat klopt niet
        </Knop>
      )}
    </>
  );
}
