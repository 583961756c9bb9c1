import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Knop, Kop, Melding, Uitklap } from '@weerthuis/ui';
import { useState } from 'react';
import { kort, lang } from '../../kern/datum.js';
import { useIk } from '../../kern/ik.js';
import { Koppel } from '../../kern/koppel.js';
import { useTitel } from '../../kern/titel.js';
import { useToetsen } from '../../kern/toetsen.js';
import { Uitkomst } from '../../kern/uitkomst.js';
import { Doekop, Strook } from '../gemeen/kop.js';
import { redenNaam, zegWaarom } from '../gemeen/reden.js';
import { Redenen } from '../gemeen/redenen.js';
import { zegStand } from '../gemeen/stand.js';
import type { Akkoord, Kandidaatstelling, Voordracht } from '../gemeen/typen.js';
import { useNummers, usePartijen, voordrachtVraag } from '../gemeen/vragen.js';
import { adres, bedrag, gebied, verdieping } from '../gemeen/zeg.js';
import { opsomming, woorden } from '../../kern/woorden.js';
import { Akkoorden } from './akkoorden.js';
import { IntrekDialoog } from './intrek-dialoog.js';
import { NamensDialoog } from './namens-dialoog.js';
import { alsNiets, antwoordzin, loopt } from './zeg-voordracht.js';

const route = getRouteApi('/schil/hub/voordrachten/$voordracht');

/** One voordracht: who was asked what, what they said, and on what it was based. Prints on one page. */
export function VoordrachtScherm() {
  const { voordracht } = route.useParams();
  const vraag = useQuery(voordrachtVraag(voordracht));
  return (
    <Uitkomst van={vraag} rijen={8}>
      {(v) => <Scherm v={v} />}
    </Uitkomst>
  );
}

function Scherm({ v }: { v: Voordracht }) {
  const w = v.momentopname.woning;
  useTitel(`Voordracht ${adres(w)}`);
  const { naam } = useIk();
  const [intrekken, zetIntrekken] = useState(false);
  const [namens, zetNamens] = useState<Akkoord>();
  useToetsen([
    { toets: 'p', zegt: 'druk af op één bladzijde', doe: () => print() },
    ...(loopt(v) ? [{ toets: 'i', zegt: 'trek in', doe: () => zetIntrekken(true) }] : []),
  ]);
  return (
    <>
      <Doekop
        kruimel={<Koppel to="/hub/voordrachten">Voordrachten</Koppel>}
        titel={`${adres(w)}, ${w.plaats}`}
        zin={antwoordzin(v)}
        doe={
          <>
            {loopt(v) && (
              <Knop toets="i" onClick={() => zetIntrekken(true)}>
                Trek in
              </Knop>
            )}
            <Knop toets="p" onClick={() => print()}>
              Druk af
            </Knop>
          </>
        }
      />
      <Strook
        feiten={[
          ['Stand', zegStand('voordracht', v.stand)],
          ['Intrek', lang(v.startOp)],
          ['Buurt', `${gebied(w.buurt)}, ${gebied(w.wijk)}`],
          ['Kamers', w.kamers],
          ['Rekenhuur', bedrag(w.rekenhuurCent)],
          ['Ligging', verdieping(w)],
          ['Als niemand antwoordt', loopt(v) && alsNiets(v)],
        ]}
      />
      {v.afwijking && (
        <Melding kop="Dit is een afwijking">
          <p>
            {v.afwijking.reden} Afgeweken van:{' '}
            {opsomming(v.afwijking.regels.map((code) => redenNaam({ code }).toLowerCase()))}. Toegestaan door{' '}
            {opsomming((v.afwijking.toegestaanDoor ?? ['matching']).map(woorden))}, {kort(v.afwijking.op)}.
          </p>
        </Melding>
      )}
      <div className="blad">
        {v.kandidaatstellingen.map((k) => (
          <Kandidaat key={k.kandidaatstelling} v={v} k={k} namens={zetNamens} />
        ))}
      </div>
      <p className="inhoud stil klein">
        Gemaakt {lang(v.gemaaktOp)}, regels van {v.momentopname.profiel.regio} versie {v.momentopname.profiel.versie}
        {v.momentopname.verdeling && `, uit verdeling ${v.momentopname.verdeling.nummer}`}. Een mens beslist.
        <span className="alleen-druk"> Afgedrukt door {naam}.</span>
      </p>
      {intrekken && <IntrekDialoog v={v} sluit={() => zetIntrekken(false)} />}
      {namens && <NamensDialoog v={v} a={namens} sluit={() => zetNamens(undefined)} />}
    </>
  );
}

/** One candidate: why, and every answer. */
function Kandidaat({ v, k, namens }: { v: Voordracht; k: Kandidaatstelling; namens: (a: Akkoord) => void }) {
  const nummer = useNummers();
  const { titel } = usePartijen();
  const basis = v.momentopname.kandidaten.find((b) => b.casus === k.casus);
  const stand = zegStand('kandidaatstelling', k.stand, {
    n: k.rang - 1,
    ...(k.akkoorden[0] && { datum: k.akkoorden.at(-1)!.antwoordVoor }),
  });
  return (
    <section className="deel" aria-labelledby={k.kandidaatstelling}>
      <Kop niveau={2} id={k.kandidaatstelling}>
        <Koppel to="/hub/kandidaten/$casus" params={{ casus: k.casus }} className="nr">
          {nummer(k.casus)}
        </Koppel>{' '}
        <span className="stil">
          {stand}
          {k.reden && `: ${woorden(k.reden)}`}
        </span>
      </Kop>
      {basis && (
        <>
          <p>
            {zegWaarom(basis.redenen)} <b>{basis.score} punten.</b>
          </p>
          <Uitklap kop="Alle regels bij het voordragen">
            <Redenen redenen={basis.redenen} />
          </Uitklap>
        </>
      )}
      {k.akkoorden.length > 0 && <Akkoorden v={v} k={k} titel={titel} namens={namens} />}
    </section>
  );
}
