import { plusDagen } from '@weerthuis/domain';
import { Keuze, Knop, Tekstveld, Vinkje } from '@weerthuis/ui';
import { useState } from 'react';
import { useDoe } from '../../kern/doe.js';
import { useIk } from '../../kern/ik.js';
import { Fout } from '../../kern/uitkomst.js';
import type { Casus } from '../kern/typen.js';

const AAN = [
  ['matchingspunt', 'Het matchingspunt: woonprofiel, zonder naam'],
  ['gemeente', 'De gemeente: wie het is, voor indicatie en inkomen'],
  ['corporatie', 'De corporatie: naam en contact, na het voorlopig ja'],
  ['zorg', 'Een andere zorgorganisatie die gaat begeleiden'],
] as const;
const HOE = [
  { waarde: 'ondertekend', label: 'Ondertekend' },
  { waarde: 'mondeling', label: 'Mondeling' },
  { waarde: 'digitaal', label: 'Digitaal' },
];

/** What the person allows us to tell, to whom, until when (art. 7:457 BW). Without it nothing leaves. */
export function Toestemming({ casus: c, verder }: { casus: Casus; verder: () => void }) {
  const { nu } = useIk();
  const was = c.toestemming;
  const [op, zetOp] = useState(was?.vastgelegdOp ?? nu);
  const [tot, zetTot] = useState(was?.geldigTot ?? plusDagen(nu, 730));
  const [aan, zetAan] = useState<readonly string[]>(was?.aan ?? AAN.map(([wie]) => wie));
  const [hoe, zetHoe] = useState<string | undefined>(was?.hoe);
  const { doe, bezig, fout } = useDoe(verder);
  const intrekken = useDoe();
  return (
    <div className="formulier">
      <fieldset>
        <legend className="veld__legenda">Wie mag iets van ons horen</legend>
        {AAN.map(([wie, label]) => (
          <Vinkje
            key={wie}
            label={label}
            checked={aan.includes(wie)}
            onChange={() => zetAan(aan.includes(wie) ? aan.filter((a) => a !== wie) : [...aan, wie])}
          />
        ))}
      </fieldset>
      <Keuze legenda="Hoe zei de cliënt ja" opties={HOE} {...(hoe && { waarde: hoe })} kies={zetHoe} />
      <Tekstveld kort type="date" label="Op welke dag" max={nu} value={op} onChange={(e) => zetOp(e.target.value)} />
      <Tekstveld
        kort
        type="date"
        label="Geldt tot en met"
        min={nu}
        value={tot}
        onChange={(e) => zetTot(e.target.value)}
      />
      {fout && <Fout fout={fout} />}
      {intrekken.fout && <Fout fout={intrekken.fout} />}
      <div className="knoppen">
        <Knop
          eerst
          bezig={bezig}
          uit={!hoe || aan.length === 0 || !op || !tot}
          onClick={() =>
            doe({
              methode: 'PUT',
              pad: `/v1/casussen/${c.casus}/toestemming`,
              lichaam: { vastgelegdOp: op, geldigTot: tot, aan, hoe },
              zegt: 'De toestemming is vastgelegd',
            })
          }
        >
          {hoe ? 'Leg de toestemming vast' : 'Kies eerst hoe de cliënt ja zei'}
        </Knop>
        {was && !was.ingetrokkenOp && (
          <Knop
            bezig={intrekken.bezig}
            onClick={() =>
              intrekken.doe({
                methode: 'DELETE',
                pad: `/v1/casussen/${c.casus}/toestemming`,
                zegt: 'De toestemming is ingetrokken; er gaat niets nieuws meer weg',
              })
            }
          >
            De cliënt trekt de toestemming in
          </Knop>
        )}
      </div>
    </div>
  );
}
