import { AFWIJSREDENEN } from '@weerthuis/domain';
import { Keuzelijst, Knop, Vinkje } from '@weerthuis/ui';
import { useState } from 'react';
import { useToetsen } from '../../kern/toetsen.js';
import { Fout } from '../../kern/uitkomst.js';
import { useOpdracht } from '../../kern/wachtend.js';
import { lang } from '../../kern/datum.js';
import type { Akkoordverzoek } from '../kern/vragen.js';
import { adres } from '../kern/zeg.js';
import type { Verhuring } from './use-gangen.js';

const REDENEN = [
  { waarde: '', label: 'Kies een reden' },
  ...Object.entries(AFWIJSREDENEN).map(([waarde, label]) => ({ waarde, label })),
];

/** Yes or no of the landlord. A no has a reason from the list: what someone needs help with is none of them. */
export function Akkoord({ verzoek, rij }: { verzoek: Akkoordverzoek; rij: Verhuring }) {
  const opdracht = useOpdracht();
  const [nee, zetNee] = useState(false);
  const [reden, zetReden] = useState('');
  const [tweedeKans, zetTweedeKans] = useState(false);
  const [mist, zetMist] = useState(false);
  const [fout, zetFout] = useState<unknown>();
  const definitief = verzoek.ronde === 2;
  const soort = definitief ? 'Definitief' : 'Voorlopig';
  const stuur = (antwoord: 'ja' | 'nee') => {
    if (antwoord === 'nee' && !reden) return zetMist(true);
    zetFout(undefined);
    opdracht({
      methode: 'POST',
      pad: `/v1/akkoordverzoeken/${verzoek.verzoek}/antwoord`,
      lichaam: {
        antwoord,
        ...(antwoord === 'nee' && { reden }),
        ...(antwoord === 'ja' && tweedeKans && { voorwaarden: ['tweede-kans'] }),
      },
      omschrijving: antwoord === 'ja' ? `${soort} ja voor ${adres(rij.woning)}` : `Afwijzing voor ${adres(rij.woning)}`,
    }).catch(zetFout);
  };
  useToetsen(
    nee
      ? [{ toets: 'esc', zegt: 'toch geen nee', doe: () => zetNee(false), altijd: true }]
      : [
          { toets: 'a', zegt: `zeg ${soort.toLowerCase()} ja`, doe: () => stuur('ja') },
          { toets: 'b', zegt: 'zeg nee', doe: () => zetNee(true) },
        ],
  );
  return (
    <div className="formulier">
      <p>
        {definitief
          ? 'Een definitief ja bindt: daarna volgt het huurcontract.'
          : 'Een voorlopig ja is naamloos. Daarna geeft zorg de naam vrij, alleen aan jullie, en volgt de bezichtiging.'}{' '}
        <span className="stil">
          Zonder antwoord vervalt de vraag na {lang(verzoek.antwoordVoor)}, en gaat de woning naar de reserve.
        </span>
      </p>
      {!nee && !definitief && (
        <Vinkje
          label="Met tweede kans als voorwaarde in het contract"
          checked={tweedeKans}
          onChange={(e) => zetTweedeKans(e.target.checked)}
        />
      )}
      {nee && (
        <Keuzelijst
          label="Reden van de afwijzing"
          uitleg="Dit leest het matchingspunt. Wie hulp nodig heeft en waarom, is geen reden."
          fout={mist && !reden ? 'Kies een reden uit de lijst.' : ''}
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
            <Knop eerst onClick={() => stuur('nee')}>
              Wijs af
            </Knop>
            <Knop toets="esc" onClick={() => zetNee(false)}>
              Terug
            </Knop>
          </>
        ) : (
          <>
            <Knop eerst toets="a" onClick={() => stuur('ja')}>
              Zeg {soort.toLowerCase()} ja
            </Knop>
            <Knop toets="b" onClick={() => zetNee(true)}>
              Zeg nee
            </Knop>
          </>
        )}
      </div>
    </div>
  );
}
