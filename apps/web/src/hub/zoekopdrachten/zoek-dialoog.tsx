import { Dialoog, Keuzelijst, Knop, Tekstveld } from '@weerthuis/ui';
import { useState, type FormEvent } from 'react';
import { useIk } from '../../kern/ik.js';
import { Fout } from '../../kern/uitkomst.js';
import { useOpdracht } from '../../kern/wachtend.js';
import type { Kandidaat } from '../gemeen/typen.js';
import { usePartijen } from '../gemeen/vragen.js';
import { gebied } from '../gemeen/zeg.js';

/** Asks one party to come with a home for this casus: what to look for goes along, not for whom. */
export function ZoekDialoog({ k, sluit }: { k: Kandidaat; sluit: () => void }) {
  const { nu } = useIk();
  const { partijen } = usePartijen();
  const opdracht = useOpdracht();
  const leveranciers = partijen.filter((p) => p.rol === 'corporatie' || p.rol === 'gemeente');
  const gemeenten = partijen.flatMap((p) => p.gemeentecode ?? []);
  const gewenst = k.woonprofiel.gewensteGemeenten;
  const [aan, zetAan] = useState('');
  const [gemeente, zetGemeente] = useState(gewenst[0] ?? '');
  const [uiterlijk, zetUiterlijk] = useState('');
  const [fout, zetFout] = useState<unknown>();
  const verstuur = (e: FormEvent) => {
    e.preventDefault();
    opdracht({
      methode: 'POST',
      pad: '/v1/zoekopdrachten',
      lichaam: { casus: k.casus, aan, gemeente, ...(uiterlijk && { uiterlijk }) },
      omschrijving: `Zoekopdracht voor ${k.casusnummer}`,
    }).then(sluit, zetFout);
  };
  return (
    <Dialoog titel={`Geef een zoekopdracht: ${k.casusnummer}`} sluit={sluit}>
      <form className="dialoog__inhoud" onSubmit={verstuur}>
        {fout !== undefined && <Fout fout={fout} />}
        <Keuzelijst
          label="Aan wie"
          uitleg="Zij krijgen kamers, huurgrens en gewenste wijken. Geen naam en geen casus."
          required
          value={aan}
          onChange={(e) => zetAan(e.target.value)}
          opties={[
            { waarde: '', label: 'Kies een partij' },
            ...leveranciers.map((p) => ({ waarde: p.oin, label: p.titel })),
          ]}
        />
        <Keuzelijst
          label="In welke gemeente"
          required
          value={gemeente}
          onChange={(e) => zetGemeente(e.target.value)}
          opties={[
            { waarde: '', label: 'Kies een gemeente' },
            ...[...new Set([...gewenst, ...gemeenten])].map((code) => ({
              waarde: code,
              label: gewenst.includes(code) ? `${gebied(code)} (gewenst)` : gebied(code),
            })),
          ]}
        />
        <Tekstveld
          label="Woning vóór"
          uitleg="Leeg: de termijn van de regio."
          type="date"
          kort
          min={nu}
          value={uiterlijk}
          onChange={(e) => zetUiterlijk(e.target.value)}
        />
        <div className="knoppen">
          <Knop eerst type="submit">
            Geef de zoekopdracht
          </Knop>
        </div>
      </form>
    </Dialoog>
  );
}
