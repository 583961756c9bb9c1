import { Keuze, Knop, Tekstveld } from '@weerthuis/ui';
import { useState, type FormEvent } from 'react';
import { Probleemfout } from '../../api/probleem.js';
import { useDoe } from '../../kern/doe.js';
import { useIk } from '../../kern/ik.js';
import { Fout } from '../../kern/uitkomst.js';
import type { Melding } from '../kern/vragen.js';

/** The decision: granted from a day, or refused; both with the reference of the gemeente. */
export function Beschik({ m }: { m: Melding }) {
  const { nu } = useIk();
  const [besluit, kies] = useState<string>();
  const [van, zetVan] = useState(nu);
  const [tot, zetTot] = useState('');
  const [uren, zetUren] = useState(String(m.urenGevraagd ?? ''));
  const [kenmerk, zetKenmerk] = useState('');
  const [mist, zetMist] = useState(false);
  const { doe, bezig, fout } = useDoe();
  const veld = fout instanceof Probleemfout ? fout.probleem.veld : undefined;
  const bij = (naam: string) => (veld === naam && fout instanceof Probleemfout ? (fout.probleem.detail ?? '') : '');
  const stuur = (e: FormEvent) => {
    e.preventDefault();
    if (!besluit || !kenmerk) return zetMist(true);
    doe({
      pad: `/v1/meldingen/${m.casus}/beschikking`,
      lichaam: {
        besluit,
        kenmerk,
        ...(besluit === 'afgegeven' && { van, ...(tot && { tot }), ...(uren && { urenPerWeek: Number(uren) }) }),
      },
      zegt: 'De beschikking is vastgelegd; zorg en het matchingspunt weten het',
    });
  };
  return (
    <form className="formulier" onSubmit={stuur} noValidate>
      <Keuze
        legenda="Besluit"
        opties={[
          { waarde: 'afgegeven', label: 'Toegekend' },
          { waarde: 'afgewezen', label: 'Afgewezen', uitleg: 'De inwoner kan bezwaar maken; dat staat in de brief.' },
        ]}
        {...(besluit && { waarde: besluit })}
        kies={kies}
        {...(mist && !besluit && { fout: 'Kies een besluit.' })}
      />
      {besluit === 'afgegeven' && (
        <>
          <Tekstveld
            kort
            type="date"
            label="Eerste dag"
            value={van}
            fout={bij('van')}
            onChange={(e) => zetVan(e.target.value)}
          />
          <Tekstveld
            kort
            type="date"
            label="Laatste dag (leeg: geen einde)"
            value={tot}
            fout={bij('tot')}
            onChange={(e) => zetTot(e.target.value)}
          />
          <Tekstveld
            kort
            type="number"
            min={0}
            max={168}
            label="Uren per week"
            value={uren}
            fout={bij('urenPerWeek')}
            onChange={(e) => zetUren(e.target.value)}
          />
        </>
      )}
      <Tekstveld
        kort
        label="Kenmerk van de beschikking"
        uitleg="Eigen nummer, zonder naam."
        value={kenmerk}
        fout={mist && !kenmerk ? 'Vul het kenmerk in.' : bij('kenmerk')}
        onChange={(e) => zetKenmerk(e.target.value)}
      />
      {fout && <Fout fout={fout} />}
      <div className="knoppen">
        <Knop type="submit" eerst bezig={bezig}>
          Leg de beschikking vast
        </Knop>
      </div>
    </form>
  );
}
