import { Feiten, Kop, Knop, Koppeling, Merk, RolMerk } from '@weerthuis/ui';
import type { ReactNode } from 'react';
import { aantal, kort, totTermijn } from '../../kern/datum.js';
import type { Knelpunt, Plaatsing, Taak, Wie } from './gegevens.js';
import { isLaat, spelingVan, TAAKSTAND, zegLid, zegSoort } from './woorden.js';
import { zegGat, zegPeriode } from './zin.js';

const Eigenaar = ({ oin, wie }: { oin: string; wie: Wie }) => {
  const { titel, rol, telefoon } = wie(oin);
  return (
    <>
      <RolMerk rol={rol}>{titel}</RolMerk>
      {telefoon && (
        <>
          , bel <Koppeling href={`tel:${telefoon}`}>{telefoon}</Koppeling>
        </>
      )}
    </>
  );
};

function Taakblad({ t, p, nu, wie }: { t: Taak; p: Plaatsing; nu: string; wie: Wie }) {
  const wachtOp = p.taken.filter((ander) => t.wachtOp.includes(ander.taak) && ander.stand !== 'gereed');
  const klaar = t.stand === 'gereed';
  return (
    <Blad
      kop={zegSoort(t.soort)}
      merk={
        klaar ? (
          <Merk soort="gereed">gereed</Merk>
        ) : isLaat(t, nu) ? (
          <Merk soort="laat">{t.stand === 'kan-niet' ? 'kan niet' : 'te laat'}</Merk>
        ) : (
          <Merk soort={t.stand === 'wacht' ? 'wacht' : 'gewoon'}>{TAAKSTAND[t.stand]}</Merk>
        )
      }
    >
      <Feiten
        feiten={[
          ['Wie', <Eigenaar key="wie" oin={t.partij} wie={wie} />],
          ['Gereed', klaar ? kort(t.gereedOp ?? t.klaarOp) : `naar verwachting ${kort(t.klaarOp)}`],
          ['Uiterlijk', !klaar && t.stand !== 'wacht' && `${kort(t.termijn)}, ${totTermijn(nu, t.termijn)}`],
          ['Wacht op', wachtOp.map((ander) => zegSoort(ander.soort).toLowerCase()).join(', ')],
        ]}
      />
      <Feiten
        feiten={[
          ['Langste weg', p.kritiekePad.includes(t.soort) && !klaar && zegSpeling(spelingVan(p))],
          ['Als niets gebeurt', !klaar && zegLadder(t)],
          ['Ongedaan maken', t.ongedaan.hoe],
        ]}
      />
    </Blad>
  );
}

const zegSpeling = (speling: number | undefined): string =>
  speling
    ? `ja, met ${aantal(speling, 'werkdag', 'werkdagen')} speling`
    : 'ja: een dag later is de sleutel een dag later';

const zegLadder = (t: Taak): string =>
  t.stand === 'kan-niet'
    ? 'Er gebeurt niets vanzelf: bel de eigenaar en spreek een andere weg af.'
    : t.trap === 0
      ? 'De eigenaar krijgt een herinnering. Blijft het stil, dan komt het bij jou.'
      : t.trap === 1
        ? 'De eigenaar is herinnerd. Blijft het stil, dan komt het bij jou.'
        : 'Het ligt bij jou. De regio vraagt het elke vijf werkdagen opnieuw.';

const Gatblad = ({ k, p, nu, wie }: { k: Knelpunt; p: Plaatsing; nu: string; wie: Wie }) => (
  <Blad kop={zegGat(k)} merk={<Merk soort="laat">niet gedekt</Merk>}>
    <Feiten
      feiten={[
        ['Voor wie', zegLid(p, k.lid)],
        ['Wanneer', zegPeriode(k)],
        ['Eigenaar', <Eigenaar key="wie" oin={k.partij} wie={wie} />],
      ]}
    />
    <Feiten
      feiten={[
        ['Antwoord vóór', `${kort(k.uiterlijk)}, ${totTermijn(nu, k.uiterlijk)}`],
        ['Regel', k.bron],
        ['Als niets gebeurt', 'Na die dag gaat het een trede hoger: waarnemer, bestuurder, regio.'],
      ]}
    />
  </Blad>
);

const Blad = ({ kop, merk, children }: { kop: string; merk: ReactNode; children: ReactNode }) => (
  <>
    <div className="gekozen__kop">
      <Kop niveau={2}>{kop}</Kop>
      {merk}
    </div>
    <div className="gekozen__feiten">{children}</div>
  </>
);

/** What is chosen on the board: who, until when, and what happens if nothing is done. */
export function Gekozen(p: { id: string | undefined; plaatsing: Plaatsing; nu: string; wie: Wie; sluit: () => void }) {
  const taak = p.plaatsing.taken.find((t) => t.taak === p.id);
  const gat = p.plaatsing.knelpunten.find((k) => k.knelpunt === p.id);
  if (!taak && !gat) return null;
  const rest = { p: p.plaatsing, nu: p.nu, wie: p.wie };
  return (
    <section className="gekozen" aria-label="Gekozen op het bord">
      {taak ? <Taakblad t={taak} {...rest} /> : gat && <Gatblad k={gat} {...rest} />}
      <Knop kaal toets="esc" onClick={p.sluit}>
        Sluit
      </Knop>
    </section>
  );
}
