import { useQueries } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Feiten, Knop, Kop, Koppeling, Laden, Melding, Merk, Paginakop } from '@weerthuis/ui';
import { useState } from 'react';
import { lang, totTermijn } from '../../kern/datum.js';
import { ErNiet } from '../../kern/er-niet.js';
import { useIk } from '../../kern/ik.js';
import { NeemTerug } from '../../algemeen/terug/neem-terug.js';
import { Koppel } from '../../kern/koppel.js';
import { useTitel } from '../../kern/titel.js';
import { Fout } from '../../kern/uitkomst.js';
import { adres } from '../kern/zeg.js';
import { contractKort } from '../verhuur/contract.js';
import { useGangen } from '../verhuur/use-gangen.js';
import { MeldSignaal } from './meld-signaal.js';
import { Omklapblok } from './omklap.js';
import { berichtenVraag, omklappenVraag, signalenVraag, type Signaal } from './vragen.js';
import { woorden } from '../../kern/woorden.js';

/** After the key: whom to call, what we signalled and what came of it, and whether the lease passes. */
export function Huurder() {
  const { plaatsing } = useParams({ from: '/schil/na-de-sleutel/$plaatsing' });
  const { rijen, fout, opnieuw } = useGangen();
  const [s, b, o] = useQueries({ queries: [signalenVraag, berichtenVraag, omklappenVraag] });
  const [meldt, zetMeldt] = useState(false);
  const rij = rijen?.find((r) => r.overeenkomst?.plaatsing === plaatsing);
  useTitel(rij?.casusnummer ?? 'Na de sleutel');
  if (fout !== undefined) return <Fout fout={fout} opnieuw={opnieuw} />;
  if (!rijen) return <Laden rijen={8} />;
  const kruimel = <Koppel to="/na-de-sleutel">Na de sleutel</Koppel>;
  if (!rij?.overeenkomst)
    return (
      <ErNiet
        kruimel={kruimel}
        titel="Dit huishouden is er niet"
        zin="Het contract is geëindigd en gewist, of hoort niet bij jouw werk."
      />
    );
  const signalen = (s.data ?? []).filter((een) => een.plaatsing === plaatsing);
  const berichten = (b.data ?? []).filter((een) => een.plaatsing === plaatsing);
  const opgeschaald = berichten.findLast((een) => een.soort === 'begeleiding-opgeschaald');
  const open = signalen.filter((een) => een.uiterlijk);
  return (
    <>
      <Paginakop
        kruimel={kruimel}
        titel={
          <>
            {rij.casusnummer ?? 'Huurder'} · {adres(rij.woning)}
          </>
        }
        zin={
          opgeschaald
            ? `Er is meer begeleiding. Bij zorgen bel je ${opgeschaald.belNaam ?? 'de begeleider'}.`
            : open.length > 0
              ? 'Ons signaal ligt bij de begeleiding.'
              : 'Er staat geen signaal open.'
        }
      />
      <div className="blad">
        {opgeschaald && (
          <div className="inhoud">
            <Melding kop="De begeleiding is opgeschaald">
              <p>
                Bel {opgeschaald.belNaam ?? 'de begeleider'}
                {opgeschaald.belNummer && (
                  <>
                    {': '}
                    <Koppeling href={`tel:${opgeschaald.belNummer.replaceAll(' ', '')}`}>
                      {opgeschaald.belNummer}
                    </Koppeling>
                  </>
                )}
                . De reden krijgen wij niet.
              </p>
            </Melding>
          </div>
        )}
        <div className="inhoud naast">
          <section aria-labelledby="kop-contract">
            <Kop niveau={2} id="kop-contract">
              Het contract
            </Kop>
            <Feiten
              feiten={[
                ['Vorm', contractKort(rij.overeenkomst)],
                [
                  'Verhuisd',
                  berichten.find((een) => een.soort === 'verhuisd')?.op
                    ? lang(berichten.find((een) => een.soort === 'verhuisd')?.op ?? '')
                    : undefined,
                ],
                [
                  'Evaluatie',
                  berichten.findLast((een) => een.soort === 'evaluatie-gehouden')?.op
                    ? `gehouden op ${lang(berichten.findLast((een) => een.soort === 'evaluatie-gehouden')?.op ?? '')}`
                    : undefined,
                ],
              ]}
            />
          </section>
          <section aria-labelledby="kop-signalen">
            <Kop niveau={2} id="kop-signalen">
              Signalen
            </Kop>
            {signalen.length === 0 && !meldt && <p className="stil">Er is niets gemeld.</p>}
            {signalen.map((een) => (
              <SignaalFeiten key={een.id} s={een} />
            ))}
            {meldt ? (
              <MeldSignaal plaatsing={plaatsing} klaar={() => zetMeldt(false)} />
            ) : (
              <div className="knoppen stap__in">
                <Knop eerst onClick={() => zetMeldt(true)}>
                  Meld overlast of achterstand
                </Knop>
              </div>
            )}
          </section>
        </div>
        {['omklap', 'tijdelijk', 'driepartijen'].includes(rij.overeenkomst.vorm) && (
          <Omklapblok plaatsing={plaatsing} omklap={(o.data ?? []).findLast((een) => een.plaatsing === plaatsing)} />
        )}
        <div className="inhoud">
          <NeemTerug casus={rij.casus} />
        </div>
      </div>
    </>
  );
}

function SignaalFeiten({ s }: { s: Signaal }) {
  const { nu } = useIk();
  return (
    <Feiten
      feiten={[
        [s.soort === 'overlast' ? 'Overlast' : 'Achterstand', `gemeld, ${lang(s.op)}`],
        [
          'Stand',
          <Merk soort={s.uiterlijk ? (s.uiterlijk < nu ? 'laat' : 'wacht') : 'gereed'}>{woorden(s.stand)}</Merk>,
        ],
        ['Ligt bij', s.uiterlijk && (s.bij ?? 'de begeleiding')],
        ['Uiterlijk', s.uiterlijk && `${lang(s.uiterlijk)} (${totTermijn(nu, s.uiterlijk)})`],
        ['Afspraak', s.afspraak && woorden(s.afspraak)],
        ['Kijken terug', s.evaluatieOp && lang(s.evaluatieOp)],
      ]}
    />
  );
}
