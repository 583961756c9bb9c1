import { laatste } from '@weerthuis/domain';
import { Dialoog, Knop, Melding, Tekstvak, Tekstveld } from '@weerthuis/ui';
import { useState, type FormEvent } from 'react';
import { Probleemfout } from '../../api/probleem.js';
import { vraag } from '../../api/vraag.js';
import { lang } from '../../kern/datum.js';
import { useIk } from '../../kern/ik.js';
import { Fout } from '../../kern/uitkomst.js';
import { useOpdracht } from '../../kern/wachtend.js';
import { zegReden } from '../gemeen/reden.js';
import type { Aanbod, Paar } from '../gemeen/typen.js';
import { adres, kortNummer } from '../gemeen/zeg.js';
import { opsomming } from '../../kern/woorden.js';

interface Props {
  a: Aanbod;
  gekozen: readonly Paar[];
  sluit: () => void;
  klaar: () => void;
}

/** The last look before everybody is asked: who, from when, and for a deviation the reason that all will read. */
export function VoordraagDialoog({ a, gekozen, sluit, klaar }: Props) {
  const { nu } = useIk();
  const opdracht = useOpdracht();
  const [startOp, zetStart] = useState(laatste(nu, a.woning.beschikbaarVanaf));
  const [reden, zetReden] = useState('');
  const [fout, zetFout] = useState<unknown>();
  const [bezig, zetBezig] = useState(false);
  const wijktAf = gekozen.filter((p) => !p.past);
  const kandidaten = gekozen.map((p) => p.casus);
  const [eerste] = gekozen;
  const doe = async (wat: () => Promise<unknown>) => {
    zetBezig(true);
    zetFout(undefined);
    await wat().then(() => (klaar(), sluit()), zetFout);
    zetBezig(false);
  };
  const draagVoor = () =>
    opdracht({
      methode: 'POST',
      pad: '/v1/voordrachten',
      lichaam: { aanbod: a.aanbod, kandidaten, startOp },
      omschrijving: `${kortNummer(eerste?.casusnummer ?? '')} voordragen voor ${adres(a.woning)}`,
    });
  // Not put off: whether a deviation is allowed at all must be said here.
  const metAfwijking = () =>
    vraag('/v1/voordrachten', {
      methode: 'POST',
      lichaam: { aanbod: a.aanbod, kandidaten, startOp, afwijking: { reden } },
    });
  const vraagAfwijking = () =>
    vraag('/v1/voordrachten/afwijkingen', {
      methode: 'POST',
      lichaam: { casus: wijktAf[0]?.casus, aanbod: a.aanbod, startOp, reden },
    });
  const anderBeslist = fout instanceof Probleemfout && fout.probleem.code === 'afwijking-beslist-een-ander';
  const verstuur = (e: FormEvent) => {
    e.preventDefault();
    void doe(wijktAf.length ? metAfwijking : draagVoor);
  };
  return (
    <Dialoog titel={`Draag voor: ${adres(a.woning)}`} sluit={sluit}>
      <form className="dialoog__inhoud" onSubmit={verstuur}>
        {fout !== undefined && <Fout fout={fout} />}
        <ol className="genummerd">
          {gekozen.map((p, i) => (
            <li key={p.casus}>
              <b className="nr">{p.casusnummer}</b> {i === 0 ? 'wordt gevraagd' : `reserve ${i}`}, {p.score} punten
            </li>
          ))}
        </ol>
        <Tekstveld
          label="Intrekken van de woning op"
          uitleg={`Vrij vanaf ${lang(a.woning.beschikbaarVanaf)}. Deze dag geldt voor huur, begeleiding en geld.`}
          type="date"
          kort
          required
          min={a.woning.beschikbaarVanaf}
          value={startOp}
          onChange={(e) => zetStart(e.target.value)}
        />
        {wijktAf.length > 0 && (
          <>
            <Melding kop="Dit is een afwijking">
              {wijktAf.map((p) => (
                <p key={p.casus}>
                  {p.casusnummer}: {opsomming(p.redenen.filter((r) => !r.ja).map(zegReden))}
                </p>
              ))}
            </Melding>
            <Tekstvak
              label="Waarom wijk je af?"
              uitleg="Iedereen die de voordracht ziet, leest dit. Geen namen, geen zorggegevens."
              required
              minLength={5}
              maxLength={500}
              value={reden}
              onChange={(e) => zetReden(e.target.value)}
            />
          </>
        )}
        <p className="stil klein">
          Corporatie, hoofdbegeleider, gemeenten en de persoon krijgen een vraag met een termijn. Zij zien geen naam.
          Een mens beslist.
        </p>
        <div className="knoppen">
          {anderBeslist ? (
            <Knop eerst type="button" bezig={bezig} onClick={() => void doe(vraagAfwijking)}>
              Vraag de afwijking aan
            </Knop>
          ) : (
            <Knop eerst type="submit" bezig={bezig}>
              {wijktAf.length ? 'Draag voor met deze afwijking' : 'Draag voor'}
            </Knop>
          )}
        </div>
      </form>
    </Dialoog>
  );
}
