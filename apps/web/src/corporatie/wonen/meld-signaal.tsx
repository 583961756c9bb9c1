import { Keuze, Keuzelijst, Knop, Tekstveld } from '@weerthuis/ui';
import { useState } from 'react';
import { useDoe } from '../../kern/doe.js';
import { useIk } from '../../kern/ik.js';
import { Fout } from '../../kern/uitkomst.js';

const OVERLAST = [
  { waarde: 'geluid', label: 'Geluid' },
  { waarde: 'vervuiling', label: 'Vervuiling' },
  { waarde: 'bezoek', label: 'Bezoek' },
  { waarde: 'bedreiging', label: 'Bedreiging' },
  { waarde: 'anders', label: 'Anders' },
];

/** Nuisance goes to who supports, arrears to who supports and to the gemeente. Codes only: no story about a person. */
export function MeldSignaal({ plaatsing, klaar }: { plaatsing: string; klaar: () => void }) {
  const { nu } = useIk();
  const [soort, zetSoort] = useState<string>();
  const [waarvan, zetWaarvan] = useState('geluid');
  const [ernst, zetErnst] = useState('licht');
  const [maanden, zetMaanden] = useState('1');
  const [op, zetOp] = useState(nu);
  const [mist, zetMist] = useState(false);
  const { doe, bezig, fout } = useDoe(klaar);
  const stuur = () => {
    if (!soort) return zetMist(true);
    doe({
      pad: `/v1/plaatsingen/${plaatsing}/${soort}`,
      lichaam: soort === 'overlast' ? { soort: waarvan, ernst, op } : { maanden: Number(maanden), op },
      zegt: 'Het signaal is verstuurd aan wie kan helpen',
    });
  };
  return (
    <div className="formulier stap__in">
      <Keuze
        legenda="Wat meld je?"
        opties={[
          { waarde: 'overlast', label: 'Overlast', uitleg: 'Dit leest de begeleiding.' },
          { waarde: 'achterstand', label: 'Huurachterstand', uitleg: 'Dit lezen de begeleiding en de gemeente.' },
        ]}
        {...(soort && { waarde: soort })}
        kies={zetSoort}
        {...(mist && !soort && { fout: 'Kies wat je meldt.' })}
      />
      {soort === 'overlast' && (
        <>
          <Keuzelijst
            label="Soort overlast"
            opties={OVERLAST}
            value={waarvan}
            onChange={(e) => zetWaarvan(e.target.value)}
          />
          <Keuzelijst
            label="Hoe ernstig"
            opties={[
              { waarde: 'licht', label: 'Licht' },
              { waarde: 'ernstig', label: 'Ernstig' },
            ]}
            value={ernst}
            onChange={(e) => zetErnst(e.target.value)}
          />
        </>
      )}
      {soort === 'achterstand' && (
        <Tekstveld
          kort
          type="number"
          min={1}
          max={60}
          label="Hoeveel maanden huur"
          value={maanden}
          onChange={(e) => zetMaanden(e.target.value)}
        />
      )}
      {soort && (
        <Tekstveld kort type="date" max={nu} label="Op welke dag" value={op} onChange={(e) => zetOp(e.target.value)} />
      )}
      {fout && <Fout fout={fout} />}
      <div className="knoppen">
        <Knop eerst bezig={bezig} onClick={stuur}>
          Verstuur het signaal
        </Knop>
        <Knop onClick={klaar}>Terug</Knop>
      </div>
    </div>
  );
}
