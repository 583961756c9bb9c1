import { useQuery } from '@tanstack/react-query';
import { plusDagen } from '@weerthuis/domain';
import { Kop, Melding, Tijdas, zegLijnen, type Lijn, type VierLijnenGegevens } from '@weerthuis/ui';
import { kort, lang } from '../../kern/datum.js';
import { useIk } from '../../kern/ik.js';
import { lijnstukken } from '../../kern/lijnstukken.js';
import type { Knelpunt, Plaatsing } from '../kern/typen.js';
import { knelpuntenVraag } from '../kern/vragen.js';
import { volwassenen, woorden, zegLid } from '../kern/zeg.js';
import type { Dossier } from './weg.js';

const NAAM: Record<Lijn, string> = { dak: 'Dak', inkomen: 'Inkomen', ondersteuning: 'Begeleiding', dag: 'Dag' };
const LIJNEN = Object.keys(NAAM) as Lijn[];

/** The four lines of each adult around the key: what is covered, what is not, and what nobody said. */
export function Lijnen({ d }: { d: Dossier }) {
  const { data: knelpunten = [] } = useQuery(knelpuntenVraag(d.casus.casus));
  const { nu } = useIk();
  if (!d.plaatsing?.lijnen) return null;
  const sleutel = d.casus.sleutelOp ?? d.plaatsing.verwachteSleuteldatum ?? d.plaatsing.startOp;
  const periode = { van: plusDagen(nu < sleutel ? nu : sleutel, -14), tot: plusDagen(sleutel, 75) };
  return (
    <section className="inhoud" aria-labelledby="kop-lijnen">
      <Kop niveau={2} id="kop-lijnen">
        Vier lijnen
      </Kop>
      {knelpunten.map((k) => (
        <Gat key={k.knelpunt} k={k} d={d} nu={nu} />
      ))}
      {volwassenen(d.casus.leden).map((l) => (
        <Volwassene
          key={l.lid}
          naam={zegLid(d.casus.leden, l.lid)}
          lid={l.lid}
          {...{ knelpunten, periode, sleutel }}
          plaatsing={d.plaatsing as Plaatsing}
        />
      ))}
    </section>
  );
}

function Volwassene(p: {
  naam: string;
  lid: string;
  plaatsing: Plaatsing;
  knelpunten: readonly Knelpunt[];
  periode: { van: string; tot: string };
  sleutel: string;
}) {
  const bron = {
    lijnen: p.plaatsing.lijnen ?? [],
    knelpunten: p.knelpunten.map((k) => ({ ...k, tot: k.tot ?? undefined, soort: 'gat' })),
  };
  const stukken = Object.fromEntries(
    LIJNEN.map((lijn) => [lijn, lijnstukken(zonderLeeg(bron), p.lid, lijn, p.periode)]),
  ) as unknown as VierLijnenGegevens;
  return (
    <>
      <Kop niveau={3}>{p.naam}</Kop>
      <Tijdas
        rijen={LIJNEN.map((lijn) => ({ naam: NAAM[lijn], stukken: stukken[lijn] }))}
        van={p.periode.van}
        tot={p.periode.tot}
        merk={{ op: p.sleutel, naam: `sleutel ${kort(p.sleutel)}` }}
        zin={zegLijnen(stukken)}
      />
      <p className="klein stil">{zegLijnen(stukken).replace('Vier lijnen: ', '')}.</p>
    </>
  );
}

type Bron = {
  lijnen: Plaatsing['lijnen'] & object;
  knelpunten: (Omit<Knelpunt, 'tot'> & { tot?: string | undefined; soort: string })[];
};
const zonderLeeg = ({ lijnen, knelpunten }: Bron) => ({
  lijnen,
  knelpunten: knelpunten.map(({ tot, ...k }) => ({ ...k, ...(tot && { tot }) })),
});

const EIGENAAR: Readonly<Record<string, string>> = {
  vestiging: 'De gemeente van vestiging',
  herkomst: 'De gemeente van herkomst',
  verhuurder: 'De corporatie',
  corporatie: 'De corporatie',
  hoofdbegeleider: 'De hoofdbegeleider',
  aanmelder: 'De aanmelder',
};

/** One gap that threatens, in a sentence: the one loud thing of the page. */
const Gat = ({ k, d, nu }: { k: Knelpunt; d: Dossier; nu: string }) => (
  <Melding soort="fout" kop={`${NAAM[k.lijn as Lijn] ?? k.lijn} van ${zegLid(d.casus.leden, k.lid)} is niet gedekt`}>
    <p>
      {k.tot ? `Van ${lang(k.van)} tot en met ${lang(k.tot)}.` : `Vanaf ${lang(k.van)}.`}{' '}
      {EIGENAAR[k.eigenaarRol] ?? woorden(k.eigenaarRol)} lost het op, uiterlijk {lang(k.uiterlijk)}
      {k.uiterlijk < nu && <b className="laat"> (te laat)</b>}.
    </p>
  </Melding>
);
