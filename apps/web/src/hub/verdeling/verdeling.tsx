import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Knop, useOmroep } from '@weerthuis/ui';
import { useEffect, useState } from 'react';
import { vraag } from '../../api/vraag.js';
import { lang } from '../../kern/datum.js';
import { Koppel } from '../../kern/koppel.js';
import { useTitel } from '../../kern/titel.js';
import { useToetsen } from '../../kern/toetsen.js';
import { Fout, Uitkomst } from '../../kern/uitkomst.js';
import { Doekop } from '../gemeen/kop.js';
import type { Verdeling } from '../gemeen/typen.js';
import { useLijsttoetsen } from '../../kern/lijsttoetsen.js';
import { usePartijen, verdelingenVraag, verdelingVraag, vergelijkingVraag } from '../gemeen/vragen.js';
import { Knellend, NogZonder } from './knellend.js';
import { OverneemDialoog } from './overneem-dialoog.js';
import { Anders } from './anders.js';
import { WieWaar } from './wie-waar.js';
import { bewijszin, grensnaam, knellend, verdelingzin } from './zeg-verdeling.js';
import './verdeling.css';

const route = getRouteApi('/schil/hub/verdelingen/$verdeling');

/** One verdeling: who gets what and why, the proof, what is in the way, and taking it over. */
export function VerdelingScherm() {
  const { verdeling } = route.useParams();
  const antwoord = useQuery(verdelingVraag(verdeling));
  return (
    <Uitkomst van={antwoord} rijen={8}>
      {(v) => <Scherm v={v} />}
    </Uitkomst>
  );
}

function Scherm({ v }: { v: Verdeling }) {
  useTitel(`Verdeling ${v.nummer}`);
  const { titel } = usePartijen();
  const [uit, zetUit] = useState<ReadonlySet<string>>(new Set());
  const [alleenAnders, zetAlleenAnders] = useState(false);
  const [overnemen, zetOvernemen] = useState(false);
  const vorige = useVorige(v);
  const over = v.plaatsingen.filter((p) => !p.voordracht && !uit.has(p.casus));
  const [zwaarst] = knellend(v);
  useMeldKlaar(v);
  useLijsttoetsen();
  useToetsen([
    { toets: 'd', zegt: 'alleen wat anders is', doe: () => zetAlleenAnders((was) => !was) },
    { toets: 'p', zegt: 'druk af voor het overleg', doe: () => print() },
    ...(over.length ? [{ toets: 'v', zegt: 'neem over als voordracht', doe: () => zetOvernemen(true) }] : []),
  ]);
  return (
    <div className="verdeling">
      <Doekop
        kruimel={<Koppel to="/hub/verdelingen">Verdelingen</Koppel>}
        titel={`Verdeling ${v.nummer}, ${lang(v.peildatum)}`}
        zin={verdelingzin(v, zwaarst && grensnaam(zwaarst, titel))}
        doe={
          v.stand === 'loopt' ? (
            <Breekaf v={v} />
          ) : (
            v.stand === 'klaar' && (
              <>
                <Knop toets="p" onClick={() => print()}>
                  Druk af
                </Knop>
                <Knop eerst toets="v" uit={over.length === 0} onClick={() => over.length > 0 && zetOvernemen(true)}>
                  {over.length > 0 ? `Neem ${over.length} over als voordracht` : 'Alles is overgenomen of uitgevinkt'}
                </Knop>
              </>
            )
          )
        }
      />
      {v.stand === 'klaar' && (
        <>
          <Bewijs v={v} />
          <div className="tweeluik">
            <div className="blad">
              <WieWaar
                v={v}
                anders={new Set(vorige.map((m) => m.casus))}
                alleenAnders={alleenAnders}
                wisselAnders={() => zetAlleenAnders((was) => !was)}
                uit={uit}
                wissel={(casus) => zetUit((was) => wissel(was, casus))}
              />
            </div>
            <aside aria-label="Afspraken, wie wacht en wat anders is">
              <Knellend v={v} />
              <NogZonder v={v} />
              <Anders verhuizingen={vorige} />
            </aside>
          </div>
        </>
      )}
      {overnemen && <OverneemDialoog v={v} over={over} sluit={() => zetOvernemen(false)} />}
    </div>
  );
}

const wissel = (was: ReadonlySet<string>, casus: string): ReadonlySet<string> =>
  was.has(casus) ? new Set([...was].filter((c) => c !== casus)) : new Set([...was, casus]);

/** What is different from the verdeling before this one that has an outcome. */
function useVorige(v: Verdeling) {
  const { data: alle = [] } = useQuery(verdelingenVraag);
  const met = alle.find((a) => a.nummer < v.nummer && a.stand === 'klaar');
  const { data } = useQuery({
    ...vergelijkingVraag(v.verdeling, met?.verdeling ?? ''),
    enabled: v.stand === 'klaar' && met !== undefined,
  });
  return data?.verhuizingen ?? [];
}

/** Says once that it is ready to who hears the page. */
function useMeldKlaar({ stand, nummer }: Verdeling): void {
  const zeg = useOmroep();
  const [liep, zet] = useState(stand === 'loopt');
  useEffect(() => {
    if (!liep || stand === 'loopt') return;
    zet(false);
    zeg(`Verdeling ${nummer} is ${stand}`);
  }, [liep, stand, nummer, zeg]);
}

function Breekaf({ v }: { v: Verdeling }) {
  const vraagbaak = useQueryClient();
  const stop = useMutation({
    mutationFn: () => vraag(`/v1/verdelingen/${v.verdeling}`, { methode: 'DELETE' }),
    onSettled: () => vraagbaak.invalidateQueries({ queryKey: ['hub'] }),
  });
  return (
    <>
      {stop.error && <Fout fout={stop.error} />}
      <Knop bezig={stop.isPending} onClick={() => stop.mutate()}>
        Breek af
      </Knop>
    </>
  );
}

const GETAL = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 });

/** The proof: what was found, what cannot be exceeded, and with which lot. */
function Bewijs({ v }: { v: Verdeling }) {
  const [waarde, boven] = [v.waarde ?? 0, v.bovengrens ?? 0];
  const vol = boven > 0 ? Math.min(596, (596 * waarde) / boven) : 596;
  return (
    <section className="bewijs" aria-label="Bewijs">
      <div>
        <b>{GETAL.format(waarde)}</b>
        <span className="klein stil">punten gevonden</span>
      </div>
      <svg viewBox="0 0 600 24" preserveAspectRatio="none" aria-hidden="true">
        <rect y="9" width={vol} height="6" fill="currentColor" />
        <rect x="596" width="4" height="24" fill="currentColor" />
      </svg>
      <div>
        <b>{GETAL.format(boven)}</b>
        <span className="klein stil">{bewijszin(v)}</span>
      </div>
      <p className="klein stil">
        {v.mensen} mensen, {v.woningen} woningen, {v.grenzen.length} afspraken, regels {v.profielversie}. Bij gelijke
        stand is geloot met zaad <span className="nr">{v.zaad.slice(0, 12)}</span>, vooraf vastgelegd op{' '}
        {lang(v.vastgelegdOp.slice(0, 10))}. Een mens beslist.
      </p>
    </section>
  );
}
