import { useNavigate } from '@tanstack/react-router';
import { gemeenten } from '@weerthuis/domain';
import { Keuzelijst, Knop, Paginakop, Tekstveld, Versies } from '@weerthuis/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useConcept, type Conceptstand } from '../../kern/concept.js';
import { useDoe } from '../../kern/doe.js';
import { useIk } from '../../kern/ik.js';
import { Koppel } from '../../kern/koppel.js';
import { useTitel } from '../../kern/titel.js';
import { Fout } from '../../kern/uitkomst.js';
import { plekkenVraag } from '../kern/vragen.js';
import { Lidveld, LEEG_LID, type LidInvoer } from './lidveld.js';

interface Huishouden {
  herkomst: string;
  inVoorzieningSinds: string;
  plek: string;
  leden: LidInvoer[];
}
const LEEG: Huishouden = { herkomst: '', inVoorzieningSinds: '', plek: '', leden: [LEEG_LID] };

/** The first stage of an aanmelding: who it is about. Kept as it is typed; a BSN is not kept in the draft. */
export function Nieuw() {
  useTitel('Meld iemand aan');
  const { nu } = useIk();
  const ga = useNavigate();
  const concept = useConcept('aanmelding-nieuw', LEEG);
  const { data: plekken = [] } = useQuery(plekkenVraag);
  const [bsn, zetBsn] = useState<readonly string[]>([]);
  const [mist, zetMist] = useState(false);
  const { inhoud: h, zet } = concept;
  const { doe, bezig, fout } = useDoe(({ id }) => {
    void concept.wis();
    if (id) void ga({ to: '/casussen/$casus/aanmelden', params: { casus: id }, search: { stap: 'vertegenwoordiger' } });
  });
  const lid = (i: number, deel: Partial<LidInvoer>) =>
    zet({ leden: h.leden.map((l, n) => (n === i ? { ...l, ...deel } : l)) });
  const af = h.herkomst && h.inVoorzieningSinds && h.leden.every((l) => l.voornamen && l.achternaam && l.geboortedatum);
  const stuur = () => {
    if (!af) return zetMist(true);
    doe({
      pad: '/v1/casussen',
      lichaam: {
        herkomst: h.herkomst,
        inVoorzieningSinds: h.inVoorzieningSinds,
        ...(h.plek && { plek: h.plek }),
        leden: h.leden.map((l, i) => zonderLeeg({ ...l, bsn: bsn[i] ?? '' })),
      },
      zegt: 'De casus is gemaakt; er is nog niets verstuurd',
    });
  };
  const rol = (r: LidInvoer['rol']) => h.leden.some((l) => l.rol === r);
  return (
    <>
      <Paginakop
        kruimel={<Koppel to="/casussen">Cliënten</Koppel>}
        titel="Meld iemand aan"
        zin="Eerst het huishouden. Daarna toestemming, woonprofiel en woonklaar; er gaat niets weg voor je indient."
      />
      <div className="blad inhoud formulier">
        {concept.stand === 'conflict' && concept.ander && (
          <Versies
            velden={[['wie', 'Huishouden']]}
            mijn={{ wie: zeg(h) }}
            ander={{ wie: zeg(concept.ander) }}
            wie="een ander venster"
            bewaar={({ wie }) => concept.houd(wie === zeg(h) ? h : (concept.ander ?? h))}
          />
        )}
        <Keuzelijst
          label="Gemeente van herkomst"
          uitleg="Deze gemeente krijgt de melding en beslist over indicatie en urgentie."
          opties={[
            { waarde: '', label: 'Kies een gemeente' },
            ...gemeenten().map((g) => ({ waarde: g.code, label: g.naam })),
          ]}
          fout={mist && !h.herkomst ? 'Kies een gemeente.' : ''}
          value={h.herkomst}
          onChange={(e) => zet({ herkomst: e.target.value })}
        />
        <Tekstveld
          kort
          type="date"
          label="In de voorziening sinds"
          max={nu}
          fout={mist && !h.inVoorzieningSinds ? 'Kies een dag.' : ''}
          value={h.inVoorzieningSinds}
          onChange={(e) => zet({ inVoorzieningSinds: e.target.value })}
        />
        {plekken.length > 0 && (
          <Keuzelijst
            label="Plek die vrijkomt"
            opties={[
              { waarde: '', label: 'Niet van ons, of nog niet bekend' },
              ...plekken.filter((p) => !p.casus).map((p) => ({ waarde: p.id, label: `${p.naam}, ${p.locatie}` })),
            ]}
            value={h.plek}
            onChange={(e) => zet({ plek: e.target.value })}
          />
        )}
        {h.leden.map((l, i) => (
          <Lidveld
            key={i}
            nummer={i}
            lid={l}
            bsn={bsn[i] ?? ''}
            mist={mist}
            zet={(deel) => lid(i, deel)}
            zetBsn={(nieuw) => zetBsn(h.leden.map((_, n) => (n === i ? nieuw : (bsn[n] ?? ''))))}
            {...(i > 0 && {
              weg: () => (zet({ leden: h.leden.filter((_, n) => n !== i) }), zetBsn(bsn.filter((_, n) => n !== i))),
            })}
          />
        ))}
        <div className="knoppen">
          {!rol('partner') && (
            <Knop onClick={() => zet({ leden: [...h.leden, { ...LEEG_LID, rol: 'partner' }] })}>
              Voeg een partner toe
            </Knop>
          )}
          <Knop onClick={() => zet({ leden: [...h.leden, { ...LEEG_LID, rol: 'kind' }] })}>Voeg een kind toe</Knop>
        </div>
        {fout && <Fout fout={fout} />}
        <div className="knoppen">
          <Knop eerst bezig={bezig} onClick={stuur}>
            Maak de casus en ga verder
          </Knop>
          <Bewaard stand={concept.stand} />
        </div>
      </div>
    </>
  );
}

const STAND: Partial<Record<Conceptstand, string>> = {
  bezig: 'Wordt bewaard',
  bewaard: 'Bewaard, zonder BSN',
  wacht: 'Wordt bewaard zodra er verbinding is',
  fout: 'Bewaren lukt niet',
};
/** Whether the draft is at the server. */
const Bewaard = ({ stand }: { stand: Conceptstand }) => (
  <span className="stil klein" role="status">
    {STAND[stand]}
  </span>
);

const zonderLeeg = (l: LidInvoer & { bsn: string }) =>
  Object.fromEntries(Object.entries(l).filter(([, w]) => w !== ''));
const zeg = (h: Huishouden): string => h.leden.map((l) => `${l.voornamen} ${l.achternaam}`).join(', ');
