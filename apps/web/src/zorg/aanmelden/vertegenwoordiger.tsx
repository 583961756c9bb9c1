import { VERTEGENWOORDIGERS } from '@weerthuis/domain';
import { Feiten, Keuze, Keuzelijst, Knop, Tekstveld } from '@weerthuis/ui';
import { useState } from 'react';
import { useDoe } from '../../kern/doe.js';
import { Fout } from '../../kern/uitkomst.js';
import type { Casus } from '../kern/typen.js';
import { volwassenen, zegLid } from '../kern/zeg.js';

const UITLEG: Record<(typeof VERTEGENWOORDIGERS)[number], string> = {
  bewindvoerder: 'Tekent het huurcontract mee.',
  mentor: 'Beslist mee over zorg; tekent niet mee.',
  curator: 'Geeft het definitieve ja, en tekent mee.',
  gemachtigde: 'Helpt zo ver als de cliënt wil.',
};

/** Who acts for an adult; may be nobody. */
export function Vertegenwoordiger({ casus: c, verder }: { casus: Casus; verder: () => void }) {
  const leden = volwassenen(c.leden);
  const [soort, zetSoort] = useState<string>();
  const [naam, zetNaam] = useState('');
  const [telefoon, zetTelefoon] = useState('');
  const [lid, zetLid] = useState(leden[0]?.lid ?? '');
  const { doe, bezig, fout } = useDoe(() => (zetSoort(undefined), zetNaam(''), zetTelefoon('')));
  return (
    <div className="formulier">
      <Feiten feiten={c.vertegenwoordigers.map((v) => [v.soort ?? 'vertegenwoordiger', v.naam] as const)} />
      <Keuze
        legenda="Heeft de cliënt een vertegenwoordiger"
        opties={[
          ...VERTEGENWOORDIGERS.map((s) => ({
            waarde: s,
            label: s.charAt(0).toUpperCase() + s.slice(1),
            uitleg: UITLEG[s],
          })),
        ]}
        {...(soort && { waarde: soort })}
        kies={zetSoort}
      />
      {soort && (
        <>
          {leden.length > 1 && (
            <Keuzelijst
              label="Van wie"
              opties={leden.map((l) => ({ waarde: l.lid, label: zegLid(c.leden, l.lid) }))}
              value={lid}
              onChange={(e) => zetLid(e.target.value)}
            />
          )}
          <Tekstveld label="Naam" maxLength={120} value={naam} onChange={(e) => zetNaam(e.target.value)} />
          <Tekstveld kort type="tel" label="Telefoon" value={telefoon} onChange={(e) => zetTelefoon(e.target.value)} />
        </>
      )}
      {fout && <Fout fout={fout} />}
      <div className="knoppen">
        {soort ? (
          <>
            <Knop
              eerst
              bezig={bezig}
              uit={!naam || !lid}
              onClick={() =>
                doe({
                  pad: `/v1/casussen/${c.casus}/vertegenwoordigers`,
                  lichaam: { soort, naam, lid, ...(telefoon && { telefoon }) },
                  zegt: 'De vertegenwoordiger is vastgelegd',
                })
              }
            >
              Leg de vertegenwoordiger vast
            </Knop>
            <Knop onClick={() => zetSoort(undefined)}>Toch niet</Knop>
          </>
        ) : (
          <Knop eerst onClick={verder}>
            {c.vertegenwoordigers.length > 0 ? 'Ga verder' : 'Geen vertegenwoordiger, ga verder'}
          </Knop>
        )}
      </div>
    </div>
  );
}
