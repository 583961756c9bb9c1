import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Feiten, Knop, Kop, Melding } from '@weerthuis/ui';
import { useState } from 'react';
import { lang } from '../../kern/datum.js';
import { useIk } from '../../kern/ik.js';
import { Koppel } from '../../kern/koppel.js';
import { useTitel } from '../../kern/titel.js';
import { useToetsen } from '../../kern/toetsen.js';
import { Uitkomst } from '../../kern/uitkomst.js';
import { opsomming } from '../../kern/woorden.js';
import { NietGevonden } from '../../app/niet-gevonden.js';
import { Doekop } from '../gemeen/kop.js';
import type { Weging, Wegingsvoorstel } from '../gemeen/typen.js';
import { voorproefVraag, wegingsvoorstellenVraag, wegingVraag } from '../gemeen/vragen.js';
import { StelVastDialoog } from './stel-vast-dialoog.js';
import { VoorproefBlad } from './voorproef.js';
import { akkoordVan, DELEN, standVan, verschillen, voorproefzin, zegRol } from './zeg-weging.js';

const route = getRouteApi('/schil/hub/wegingen/$voorstel');

/** One proposal: what it would change, with whom, and the button for a second pair of eyes. */
export function WegingsvoorstelScherm() {
  useTitel('Voorstel voor wegingen');
  const { voorstel } = route.useParams();
  const weging = useQuery(wegingVraag);
  const alle = useQuery(wegingsvoorstellenVraag);
  return (
    <Uitkomst van={weging} rijen={7}>
      {(w) => (
        <Uitkomst van={alle} rijen={7}>
          {(lijst) => {
            const v = lijst.find((een) => een.id === voorstel);
            return v ? <Scherm w={w} v={v} /> : <NietGevonden />;
          }}
        </Uitkomst>
      )}
    </Uitkomst>
  );
}

function Scherm({ w, v }: { w: Weging; v: Wegingsvoorstel }) {
  const { gebruiker } = useIk();
  const [vast, zetVast] = useState(false);
  const stand = standVan(v, w.versie);
  const eigen = v.voorgesteldDoor === gebruiker;
  const mag = stand === 'ligt-voor' && !eigen;
  const proef = useQuery({ ...voorproefVraag(v.id), enabled: stand === 'ligt-voor' });
  useToetsen(mag ? [{ toets: 'a', zegt: 'stel vast', doe: () => zetVast(true) }] : []);
  const nodig = opsomming(akkoordVan(w.wieBeslist).map(zegRol));
  return (
    <>
      <Doekop
        kruimel={<Koppel to="/hub/wegingen">Wegingen</Koppel>}
        titel={v.nummer ? `Weging ${v.nummer}` : 'Voorstel voor wegingen'}
        zin={stand === 'ligt-voor' ? (proef.data ? voorproefzin(proef.data) : 'Wordt uitgerekend.') : zegStand(v)}
        doe={
          mag && (
            <Knop eerst toets="a" onClick={() => zetVast(true)}>
              Stel vast
            </Knop>
          )
        }
      />
      {stand === 'ligt-voor' && eigen && (
        <Melding kop="Een collega stelt dit vast">
          <p>Jij deed het voorstel; over wegingen beslist nooit één mens alleen.</p>
        </Melding>
      )}
      <div className="blad">
        <section className="deel" aria-labelledby="wat">
          <Kop niveau={2} id="wat">
            Het voorstel
          </Kop>
          <Feiten
            feiten={[
              ['Wat anders telt', stand === 'ligt-voor' ? verschillen(w.delen, v.delen).join(', ') : zegDelen(v)],
              ['Waarom', v.reden],
              ['Voorgesteld', lang(v.voorgesteldOp.slice(0, 10))],
              ['Vergeleken met', v.anders],
              ['Ingegaan', v.vastgesteldOp && lang(v.vastgesteldOp.slice(0, 10))],
              [
                'Akkoord',
                v.akkoorden.map((a) => `${zegRol(a.rol)}: ${a.naam}, ${lang(a.op)}, ${a.vindplaats}`).join('; '),
              ],
              ['Nodig', stand === 'ligt-voor' && nodig && `Akkoord van ${nodig}, met dag en vindplaats`],
            ]}
          />
        </section>
        {stand === 'ligt-voor' && (
          <Uitkomst van={proef} rijen={6}>
            {(p) => <VoorproefBlad p={p} />}
          </Uitkomst>
        )}
      </div>
      {vast && <StelVastDialoog w={w} v={v} sluit={() => zetVast(false)} />}
    </>
  );
}

const zegDelen = (v: Wegingsvoorstel): string =>
  DELEN.map(([deel, naam]) => `${naam.toLowerCase()} ${v.delen[deel] ?? 0}`).join(', ');

const zegStand = (v: Wegingsvoorstel): string =>
  v.vastgesteldOp
    ? `Ingegaan op ${lang(v.vastgesteldOp.slice(0, 10))}.`
    : 'Achterhaald: sinds dit voorstel gelden andere wegingen. Doe het opnieuw als het nog nodig is.';
