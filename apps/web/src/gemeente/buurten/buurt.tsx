import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { buurt, plusDagen, wijk } from '@weerthuis/domain';
import { Keuze, Knop, Paginakop, Tekstveld, Versies } from '@weerthuis/ui';
import { useState, type FormEvent } from 'react';
import { Probleemfout } from '../../api/probleem.js';
import { vraag } from '../../api/vraag.js';
import { lang } from '../../kern/datum.js';
import { useDoe } from '../../kern/doe.js';
import { useIk } from '../../kern/ik.js';
import { Koppel } from '../../kern/koppel.js';
import { useTitel } from '../../kern/titel.js';
import { Fout, Uitkomst } from '../../kern/uitkomst.js';
import { draagkrachtVraag, type Draagkracht } from '../kern/vragen.js';

const VELDEN = [
  ['niveau', 'Oordeel'],
  ['ruimte', 'Ruimte'],
  ['bron', 'Bron'],
  ['peildatum', 'Peildatum'],
  ['herzienOp', 'Herzien op'],
] as const;
const HALFJAAR = 182;
type Waarden = Record<(typeof VELDEN)[number][0], string>;

/** What one buurt can carry: the judgement, whose word it is, and the day to look again. */
export function Buurt() {
  const { buurt: code } = useParams({ from: '/schil/buurten/$buurt' });
  const lijst = useQuery(draagkrachtVraag);
  const naam = buurt(code)?.naam ?? code;
  useTitel(naam);
  return (
    <Uitkomst van={lijst} rijen={6}>
      {(alle) => {
        const d = alle.find((een) => een.buurt === code);
        return (
          <>
            <Paginakop
              kruimel={<Koppel to="/buurten">Buurten</Koppel>}
              titel={`${naam}, ${wijk(buurt(code)?.wijk ?? '')?.naam ?? ''}`}
              zin={zin(d)}
            />
            <div className="blad inhoud">
              <Formulier key={d?.versie ?? 0} code={code} d={d} />
            </div>
          </>
        );
      }}
    </Uitkomst>
  );
}

const alsWaarden = ({ niveau, ruimte, bron, peildatum, herzienOp }: Draagkracht): Waarden => ({
  niveau,
  ruimte: String(ruimte),
  bron,
  peildatum,
  herzienOp,
});

const zin = (d: Draagkracht | undefined): string =>
  d
    ? `Volgens ${d.bron} ${d.niveau === 'vol' ? 'kan er nu niemand bij' : `kunnen er nog ${d.ruimte} plaatsingen bij`}. ${d.teHerzien ? 'Dit oordeel moet opnieuw bekeken worden.' : `Kijk op ${lang(d.herzienOp)} opnieuw.`}`
    : 'Voor deze buurt is nog niets vastgesteld. Het matchingspunt rekent dan met de afspraak van de regio.';

function Formulier({ code, d }: { code: string; d: Draagkracht | undefined }) {
  const { nu } = useIk();
  const ga = useNavigate();
  const [w, zet] = useState<Waarden>({
    niveau: d?.niveau ?? '',
    ruimte: String(d?.ruimte ?? ''),
    bron: d?.bron ?? '',
    peildatum: nu,
    herzienOp: plusDagen(nu, HALFJAAR),
  });
  const [ander, zetAnder] = useState<Draagkracht>();
  const [mist, zetMist] = useState(false);
  const { doe, bezig, fout } = useDoe(() => void ga({ to: '/buurten' }));
  const bewaar = (nieuw: Waarden, versie: number | undefined) =>
    doe({
      methode: 'PUT',
      pad: `/v1/draagkracht/${code}`,
      lichaam: { ...nieuw, ruimte: nieuw.niveau === 'vol' ? 0 : Number(nieuw.ruimte) },
      ...(versie !== undefined && { versie }),
      zegt: 'De draagkracht is vastgesteld; het matchingspunt weet het',
    });
  const conflict = fout instanceof Probleemfout && fout.status === 412;
  if (conflict && !ander) void vraag<Draagkracht>(`/v1/draagkracht/${code}`).then(zetAnder);
  if (conflict && ander)
    return (
      <Versies
        velden={VELDEN}
        mijn={w}
        ander={alsWaarden(ander)}
        wie="een collega"
        bewaar={(keus) => bewaar({ ...w, ...keus } as Waarden, ander.versie)}
      />
    );
  const stuur = (e: FormEvent) => {
    e.preventDefault();
    if (!w.niveau || !w.bron || (w.niveau !== 'vol' && !w.ruimte)) return zetMist(true);
    bewaar(w, d?.versie);
  };
  const veld = (naam: keyof Waarden) => ({
    value: w[naam],
    onChange: (e: { target: { value: string } }) => zet({ ...w, [naam]: e.target.value }),
  });
  return (
    <form className="formulier" onSubmit={stuur} noValidate>
      <Keuze
        legenda="Oordeel"
        opties={[
          { waarde: 'ruim', label: 'Ruim' },
          { waarde: 'beperkt', label: 'Beperkt' },
          { waarde: 'vol', label: 'Vol', uitleg: 'Dan is de ruimte 0.' },
        ]}
        waarde={w.niveau}
        kies={(niveau) => zet({ ...w, niveau })}
        {...(mist && !w.niveau && { fout: 'Kies een oordeel.' })}
      />
      {w.niveau !== 'vol' && (
        <Tekstveld
          kort
          type="number"
          min={1}
          max={1000}
          label="Hoeveel plaatsingen er nog bij kunnen"
          fout={mist && !w.ruimte ? 'Vul een aantal in.' : ''}
          {...veld('ruimte')}
        />
      )}
      <Tekstveld
        label="Bron"
        uitleg="Wiens oordeel dit is, zoals het wijkteam of de leefbaarheidsmonitor. Dit leest het matchingspunt."
        fout={mist && !w.bron ? 'Noem de bron.' : ''}
        {...veld('bron')}
      />
      <Tekstveld kort type="date" max={nu} label="Peildatum" {...veld('peildatum')} />
      <Tekstveld kort type="date" min={nu} label="Opnieuw bekijken op" {...veld('herzienOp')} />
      {fout && !conflict && <Fout fout={fout} />}
      <div className="knoppen">
        <Knop type="submit" eerst bezig={bezig}>
          Stel de draagkracht vast
        </Knop>
      </div>
    </form>
  );
}
