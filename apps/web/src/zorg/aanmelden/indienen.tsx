import { useNavigate } from '@tanstack/react-router';
import { WETTEN } from '@weerthuis/domain';
import { Keuze, Keuzelijst, Knop, Tekstveld, Vinkje } from '@weerthuis/ui';
import { useState } from 'react';
import { useDoe } from '../../kern/doe.js';
import { useIk } from '../../kern/ik.js';
import { Fout } from '../../kern/uitkomst.js';
import { useOpdracht } from '../../kern/wachtend.js';
import type { Casus } from '../kern/typen.js';
import { usePartijen } from '../kern/vragen.js';
import { FASEN, isAf } from './fasen.js';
import { Nakijken } from './nakijken.js';

const WET: Readonly<Record<string, string>> = {
  wmo: 'Wmo: de gemeente beslist',
  wlz: 'Wlz',
  zvw: 'Zvw',
  jeugdwet: 'Jeugdwet',
  forensisch: 'Forensische zorg',
};

/** The check and the handing in; sent after ten seconds. */
export function Indienen({ casus: c }: { casus: Casus }) {
  const { nu, organisatie } = useIk();
  const { partijen } = usePartijen();
  const ga = useNavigate();
  const [wet, zetWet] = useState<string | undefined>(c.wet);
  const [indicatie, zetIndicatie] = useState({ kenmerk: '', van: '', tot: '' });
  const [urgentie, zetUrgentie] = useState(c.urgentieGevraagd);
  const [hoofd, zetHoofd] = useState(c.hoofdbegeleider ?? organisatie.oin);
  const [sinds, zetSinds] = useState(c.wachtSinds ?? '');
  const [fout, zetFout] = useState<unknown>();
  const opdracht = useOpdracht();
  const aanvulling = useDoe(() => void ga({ to: '/casussen/$casus', params: { casus: c.casus } }));
  const mist = FASEN.filter((f) => f !== 'indienen' && !isAf(f, c, nu));
  const elders = wet !== undefined && wet !== 'wmo';
  const kan = mist.length === 0 && wet && (!elders || (indicatie.kenmerk && indicatie.van));
  if (['ingediend', 'toegelaten'].includes(c.stand)) return <Nakijken c={c} />;
  if (c.stand === 'aanvulling')
    return (
      <div className="formulier">
        <Nakijken c={c} />
        {aanvulling.fout && <Fout fout={aanvulling.fout} />}
        <div className="knoppen">
          <Knop
            eerst
            bezig={aanvulling.bezig}
            onClick={() =>
              aanvulling.doe({
                pad: `/v1/casussen/${c.casus}/aanvulling`,
                lichaam: {},
                zegt: 'De aanvulling is verstuurd',
              })
            }
          >
            Verstuur de aanvulling
          </Knop>
        </div>
      </div>
    );
  const dienIn = () => {
    zetFout(undefined);
    opdracht({
      methode: 'POST',
      pad: `/v1/casussen/${c.casus}/indiening`,
      lichaam: {
        wet,
        urgentieGevraagd: urgentie,
        hoofdbegeleider: hoofd,
        ...(elders && {
          indicatie: { kenmerk: indicatie.kenmerk, van: indicatie.van, ...(indicatie.tot && { tot: indicatie.tot }) },
        }),
        ...(sinds && { wachtSinds: sinds }),
      },
      omschrijving: 'Aanmelding ingediend',
    }).then(() => void ga({ to: '/casussen/$casus', params: { casus: c.casus } }), zetFout);
  };
  return (
    <div className="formulier">
      <Nakijken c={c} />
      <Keuze
        legenda="Welke wet betaalt de begeleiding"
        opties={WETTEN.map((w) => ({ waarde: w, label: WET[w] ?? w }))}
        {...(wet && { waarde: wet })}
        kies={zetWet}
      />
      {elders && (
        <>
          <Tekstveld
            kort
            label="Kenmerk van het besluit"
            uitleg="Blijft bij ons; het matchingspunt leest alleen de datums."
            maxLength={40}
            value={indicatie.kenmerk}
            onChange={(e) => zetIndicatie({ ...indicatie, kenmerk: e.target.value })}
          />
          <Tekstveld
            kort
            type="date"
            label="Besluit geldt vanaf"
            value={indicatie.van}
            onChange={(e) => zetIndicatie({ ...indicatie, van: e.target.value })}
          />
          <Tekstveld
            kort
            type="date"
            label="Besluit geldt tot en met"
            uitleg="Leeg: zonder einde."
            value={indicatie.tot}
            onChange={(e) => zetIndicatie({ ...indicatie, tot: e.target.value })}
          />
        </>
      )}
      <Vinkje
        label="Vraag de gemeente om urgentie"
        checked={urgentie}
        onChange={(e) => zetUrgentie(e.target.checked)}
      />
      <Keuzelijst
        label="Wie begeleidt na de verhuizing"
        opties={[
          { waarde: organisatie.oin, label: `${organisatie.titel} (wij)` },
          ...partijen
            .filter((p) => p.rol === 'zorg' && p.oin !== organisatie.oin)
            .map((p) => ({ waarde: p.oin, label: p.titel })),
        ]}
        value={hoofd}
        onChange={(e) => zetHoofd(e.target.value)}
      />
      <Tekstveld
        kort
        type="date"
        label="Wacht sinds"
        uitleg="Leeg: vandaag. Was er een eerdere aanmelding, vul dan die dag in."
        max={nu}
        value={sinds}
        onChange={(e) => zetSinds(e.target.value)}
      />
      {fout !== undefined && <Fout fout={fout} />}
      <div className="knoppen">
        <Knop eerst uit={!kan} onClick={dienIn}>
          {mist.length > 0
            ? `Eerst nog: ${mist.join(', ')}`
            : kan
              ? 'Dien de aanmelding in'
              : wet
                ? 'Vul eerst het besluit in'
                : 'Kies eerst de wet'}
        </Knop>
      </div>
      <p className="stil klein">
        Het matchingspunt krijgt het profiel zonder naam; de gemeente van herkomst krijgt de persoon, verzegeld. Tien
        seconden kun je het nog ongedaan maken.
      </p>
    </div>
  );
}
