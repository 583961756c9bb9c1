import { buurtenVan, gemeente, gemeenten, wijk, wijkenVan } from '@weerthuis/domain';
import { Keuzelijst, Knop, Uitklap, Vinkje } from '@weerthuis/ui';
import { useState } from 'react';
import { buurtnaam, gemeentenaam } from '../kern/zeg.js';
import type { Profielinvoer } from './profielinvoer.js';

type Zet = (deel: Partial<Profielinvoer>) => void;

/** Where the person wants to live, where people live who matter, and where rather not; never why. */
export function Gebieden({ p, zet }: { p: Profielinvoer; zet: Zet }) {
  const over = gemeenten().filter((g) => !p.gewensteGemeenten.includes(g.code));
  const wissel = (code: string) =>
    zet({
      gewensteWijken: p.gewensteWijken.includes(code)
        ? p.gewensteWijken.filter((w) => w !== code)
        : [...p.gewensteWijken, code],
    });
  return (
    <>
      <fieldset className="formulier">
        <legend className="veld__legenda">Waar wil de cliënt wonen</legend>
        {p.gewensteGemeenten.map((code) => (
          <div key={code}>
            <Vinkje
              label={gemeente(code)?.naam ?? code}
              checked
              onChange={() =>
                zet({
                  gewensteGemeenten: p.gewensteGemeenten.filter((g) => g !== code),
                  gewensteWijken: p.gewensteWijken.filter((w) => wijk(w)?.gemeente !== code),
                })
              }
            />
            <Uitklap kop={`Alleen bepaalde wijken van ${gemeentenaam(code)}`}>
              {wijkenVan(code).map((w) => (
                <Vinkje
                  key={w.code}
                  label={w.naam}
                  checked={p.gewensteWijken.includes(w.code)}
                  onChange={() => wissel(w.code)}
                />
              ))}
            </Uitklap>
          </div>
        ))}
        <Keuzelijst
          label="Voeg een gemeente toe"
          uitleg="Niets gekozen: overal in de regio."
          opties={[{ waarde: '', label: 'Kies een gemeente' }, ...over.map((g) => ({ waarde: g.code, label: g.naam }))]}
          value=""
          onChange={(e) => e.target.value && zet({ gewensteGemeenten: [...p.gewensteGemeenten, e.target.value] })}
        />
      </fieldset>
      <Buurten
        legenda="Buurten waar mensen wonen die ertoe doen"
        codes={p.netwerkBuurten}
        kies={(netwerkBuurten) => zet({ netwerkBuurten })}
      />
      <Buurten
        legenda="Buurten om te vermijden, zonder reden"
        codes={p.teVermijdenBuurten}
        kies={(teVermijdenBuurten) => zet({ teVermijdenBuurten })}
      />
    </>
  );
}

function Buurten({
  legenda,
  codes,
  kies,
}: {
  legenda: string;
  codes: readonly string[];
  kies: (codes: string[]) => void;
}) {
  const [plaats, zetPlaats] = useState('');
  const over = plaats ? buurtenVan(plaats).filter((b) => !codes.includes(b.code)) : [];
  return (
    <fieldset className="formulier">
      <legend className="veld__legenda">{legenda}</legend>
      {codes.length > 0 && (
        <div className="knoppen">
          {codes.map((code) => (
            <Knop key={code} onClick={() => kies(codes.filter((c) => c !== code))}>
              Haal {buurtnaam(code)} weg
            </Knop>
          ))}
        </div>
      )}
      <Keuzelijst
        label="Gemeente"
        opties={[
          { waarde: '', label: 'Kies eerst een gemeente' },
          ...gemeenten().map((g) => ({ waarde: g.code, label: g.naam })),
        ]}
        value={plaats}
        onChange={(e) => zetPlaats(e.target.value)}
      />
      {plaats && (
        <Keuzelijst
          label="Voeg een buurt toe"
          opties={[{ waarde: '', label: 'Kies een buurt' }, ...over.map((b) => ({ waarde: b.code, label: b.naam }))]}
          value=""
          onChange={(e) => e.target.value && kies([...codes, e.target.value])}
        />
      )}
    </fieldset>
  );
}
