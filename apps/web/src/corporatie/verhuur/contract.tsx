import { useQuery } from '@tanstack/react-query';
import { TIJDELIJKE_GRONDEN } from '@weerthuis/domain';
import { Keuze, Keuzelijst, Knop, Tekstveld } from '@weerthuis/ui';
import { useState, type FormEvent } from 'react';
import { Probleemfout } from '../../api/probleem.js';
import { useDoe } from '../../kern/doe.js';
import { lang } from '../../kern/datum.js';
import { Fout } from '../../kern/uitkomst.js';
import { aanbodVraag, type Kandidaat, type Overeenkomst } from '../kern/vragen.js';
import { vormkort, zegVorm } from '../kern/zeg.js';

export const contractKort = (o: Overeenkomst | undefined): string | undefined =>
  o &&
  `${vormkort(o.vorm)}, vanaf ${lang(o.ingangsdatum)}${o.looptijdMaanden ? `, ${o.looptijdMaanden} maanden` : ''}${o.rechtsgrond ? ` (grond ${o.rechtsgrond}, te toetsen)` : ''}`;

const GRONDEN = [
  { waarde: '', label: 'Kies een grond' },
  ...Object.entries(TIJDELIJKE_GRONDEN).map(([waarde, label]) => ({ waarde, label: `${label} (te toetsen)` })),
];

/** Draws up the lease: its form, first day, and for a temporary one how long and on which legal ground. */
export function Contract({ kandidaat, eerst }: { kandidaat: Kandidaat; eerst: boolean }) {
  const { data: aanbod = [] } = useQuery(aanbodVraag);
  const vormen = aanbod.find((a) => a.eenheid === kandidaat.eenheid)?.contractvormen ?? [];
  const [gekozen, kies] = useState<string>();
  const vorm = gekozen ?? (vormen.length === 1 ? vormen[0] : undefined);
  const [ingang, zetIngang] = useState('');
  const [maanden, zetMaanden] = useState('24');
  const [grond, zetGrond] = useState('');
  const [mist, zetMist] = useState(false);
  const { doe, bezig, fout } = useDoe();
  const veld = fout instanceof Probleemfout ? fout.probleem.veld : undefined;
  const bij = (naam: string) => (veld === naam && fout instanceof Probleemfout ? (fout.probleem.detail ?? '') : '');
  const stuur = (e: FormEvent) => {
    e.preventDefault();
    if (!vorm || !ingang) return zetMist(true);
    doe({
      pad: '/v1/overeenkomsten',
      lichaam: {
        plaatsing: kandidaat.plaatsing,
        vorm,
        ingangsdatum: ingang,
        ...(vorm === 'tijdelijk' && { looptijdMaanden: Number(maanden), ...(grond && { rechtsgrond: grond }) }),
      },
      zegt: 'Het huurcontract ligt klaar om te tekenen',
    });
  };
  return (
    <form className="formulier" onSubmit={stuur} noValidate>
      <Keuze
        legenda="Vorm van het contract"
        opties={vormen.map((v) => ({ waarde: v, label: vormkort(v), uitleg: (zegVorm[v] ?? '').split(': ')[1] ?? '' }))}
        {...(vorm && { waarde: vorm })}
        kies={kies}
        {...(mist && !vorm ? { fout: 'Kies een vorm.' } : bij('vorm') && { fout: bij('vorm') })}
      />
      <Tekstveld
        kort
        type="date"
        label="Eerste dag van de huur"
        value={ingang}
        fout={mist && !ingang ? 'Kies een dag.' : bij('ingangsdatum')}
        onChange={(e) => zetIngang(e.target.value)}
      />
      {vorm === 'tijdelijk' && (
        <>
          <Tekstveld
            kort
            type="number"
            label="Looptijd in maanden"
            uitleg="Hoogstens 24 (Wet vaste huurcontracten, te toetsen)."
            min={1}
            max={24}
            value={maanden}
            fout={bij('looptijdMaanden')}
            onChange={(e) => zetMaanden(e.target.value)}
          />
          <Keuzelijst
            label="Wettelijke grond"
            uitleg="Stb. 2024, 152, art. 1. Begeleiding is geen grond."
            fout={bij('rechtsgrond')}
            opties={GRONDEN}
            value={grond}
            onChange={(e) => zetGrond(e.target.value)}
          />
        </>
      )}
      {fout && <Fout fout={fout} />}
      <div className="knoppen">
        <Knop type="submit" eerst={eerst} bezig={bezig}>
          Stel het huurcontract op
        </Knop>
      </div>
    </form>
  );
}
