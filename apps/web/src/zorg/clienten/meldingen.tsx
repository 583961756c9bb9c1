import { useQuery } from '@tanstack/react-query';
import { Keuze, Keuzelijst, Knop, Melding } from '@weerthuis/ui';
import { useState } from 'react';
import { lang, totTermijn } from '../../kern/datum.js';
import { useDoe } from '../../kern/doe.js';
import { useIk } from '../../kern/ik.js';
import { Fout } from '../../kern/uitkomst.js';
import type { Casus, Vergissing } from '../kern/typen.js';
import { dubbelenVraag, usePartijen, vergissingenVraag } from '../kern/vragen.js';
import { zegLid } from '../kern/zeg.js';

/** What holds this casus up: a file that went wrong, a second aanmelding, a declaration that expired. */
export function Meldingen({ casus: c }: { casus: Casus }) {
  const { nu, rollen } = useIk();
  const { data: vergissingen = [] } = useQuery(vergissingenVraag(c.casus));
  const open = vergissingen.filter((v) => !v.hersteldOp);
  const dubbel = c.leden.filter((l) => l.dubbel);
  const verlopen = c.stand === 'toegelaten' && !c.sleutelOp && c.woonklaarTot !== undefined && c.woonklaarTot < nu;
  if (open.length + dubbel.length === 0 && !verlopen && !c.samengevoegdMet) return null;
  return (
    <div className="inhoud formulier">
      {c.samengevoegdMet && (
        <Melding kop="Deze casus ging verder als een andere">
          <p>De langste wachttijd telt daar door.</p>
        </Melding>
      )}
      {open.map((v) => (
        <Vergissingblok key={v.id} v={v} />
      ))}
      {dubbel.length > 0 && rollen.includes('begeleider') && <Dubbel casus={c} />}
      {verlopen && (
        <Melding soort="fout" kop="De woonklaarverklaring is verlopen">
          <p>Tot een nieuwe volgt er geen voordracht. De wachttijd blijft staan.</p>
        </Melding>
      )}
    </div>
  );
}

function Dubbel({ casus: c }: { casus: Casus }) {
  const { data: dubbelen = [] } = useQuery(dubbelenVraag(c.casus));
  const { titel } = usePartijen();
  const { doe, bezig, fout } = useDoe();
  const leden = c.leden.filter((l) => l.dubbel);
  return (
    <Melding kop="Er is nog een open aanmelding van deze persoon">
      {leden.map(({ lid }) => {
        const d = dubbelen.find((een) => een.lid === lid);
        const wie = zegLid(c.leden, lid);
        if (d?.ander)
          return (
            <div key={lid}>
              <p>
                {wie} is ook aangemeld door {d.partij ? titel(d.partij) : 'een ander'}. Bel, en kies welke casus
                verdergaat. Gaat de andere verder, voeg dan samen.
              </p>
              <div className="knoppen">
                <Knop
                  bezig={bezig}
                  onClick={() =>
                    doe({
                      pad: `/v1/casussen/${c.casus}/samenvoeging`,
                      lichaam: { met: d.ander },
                      zegt: 'Deze casus gaat verder in de andere',
                    })
                  }
                >
                  Laat deze casus verdergaan in de andere
                </Knop>
              </div>
            </div>
          );
        return d ? (
          <p key={lid}>Je bevestigde dat jullie van elkaar mogen weten, over {wie}. De ander moet dat nog doen.</p>
        ) : (
          <div key={lid}>
            <p>
              Mogen de aanmelders van elkaar weten, over {wie}? Vraag het de cliënt. Tot dan kan niemand voordragen.
            </p>
            <div className="knoppen">
              <Knop
                bezig={bezig}
                onClick={() =>
                  doe({
                    pad: `/v1/casussen/${c.casus}/dubbelen`,
                    lichaam: { lid },
                    zegt: 'Bevestigd dat jullie van elkaar mogen weten',
                  })
                }
              >
                Bevestig dat wij genoemd mogen worden
              </Knop>
            </div>
          </div>
        );
      })}
      {fout && <Fout fout={fout} />}
    </Melding>
  );
}

const UITKOMSTEN = [
  { waarde: 'geen-melding', label: 'Geen melding nodig' },
  { waarde: 'melden-ap', label: 'Melden bij de Autoriteit Persoonsgegevens' },
  { waarde: 'melden-ap-en-betrokkene', label: 'Melden bij de AP en bij de cliënt' },
];
const WAAROM = [
  { waarde: '', label: 'Kies een reden' },
  { waarde: 'geopend-door-niemand', label: 'Niemand opende het' },
  { waarde: 'geen-risico', label: 'Wel geopend, geen risico voor de cliënt' },
  { waarde: 'risico', label: 'Er is een risico voor de cliënt' },
  { waarde: 'hoog-risico', label: 'Er is een hoog risico voor de cliënt' },
];

function Vergissingblok({ v }: { v: Vergissing }) {
  const { nu, rollen } = useIk();
  const { titel } = usePartijen();
  const [uitkomst, zetUitkomst] = useState<string>();
  const [reden, zetReden] = useState('');
  const { doe, bezig, fout } = useDoe();
  const open = v.ontvangers.filter((o) => o.stand === 'open');
  const klaar = open.length === 0 && Boolean(v.datalek.uitkomst);
  return (
    <Melding soort="fout" kop="Deze casus staat stil: er ging een bestand verkeerd">
      {open.map((o) => (
        <p key={o.partij}>
          {titel(o.partij)} moet het wissen, uiterlijk {lang(o.uiterlijk)} ({totTermijn(nu, o.uiterlijk)}).
        </p>
      ))}
      {!v.datalek.uitkomst && (
        <p>De planner beoordeelt of het een datalek is, uiterlijk {lang(v.datalek.uiterlijk)}.</p>
      )}
      {fout && <Fout fout={fout} />}
      {!v.datalek.uitkomst && rollen.includes('planner') && (
        <div className="formulier">
          <Keuze
            legenda="Is het een datalek"
            opties={UITKOMSTEN}
            {...(uitkomst && { waarde: uitkomst })}
            kies={zetUitkomst}
          />
          <Keuzelijst label="Waarom" opties={WAAROM} value={reden} onChange={(e) => zetReden(e.target.value)} />
          <div className="knoppen">
            <Knop
              eerst
              bezig={bezig}
              uit={!uitkomst || !reden}
              onClick={() =>
                doe({
                  pad: `/v1/vergissingen/${v.id}/datalektoets`,
                  lichaam: { uitkomst, reden },
                  zegt: 'Beoordeeld of het een datalek is',
                })
              }
            >
              Leg het oordeel vast
            </Knop>
          </div>
        </div>
      )}
      {klaar && rollen.includes('begeleider') && (
        <div className="knoppen">
          <Knop
            eerst
            bezig={bezig}
            onClick={() => doe({ pad: `/v1/vergissingen/${v.id}/herstel`, lichaam: {}, zegt: 'De casus gaat verder' })}
          >
            Laat de casus verdergaan
          </Knop>
        </div>
      )}
    </Melding>
  );
}
