import { useQuery } from '@tanstack/react-query';
import { gemeente, gemeenten, wijk, wijkenVan } from '@weerthuis/domain';
import { Feiten, Keuzelijst, Knop, Kop, Uitklap, Vinkje } from '@weerthuis/ui';
import { useState } from 'react';
import { useDoe } from '../../kern/doe.js';
import { Fout, Uitkomst } from '../../kern/uitkomst.js';
import { bindingVraag, type Binding } from '../kern/vragen.js';

/** To which places the person is tied; the hub matches with it. */
export function Bindingblok({ casus }: { casus: string }) {
  const vraag = useQuery(bindingVraag(casus));
  const [open, zetOpen] = useState(false);
  return (
    <section aria-labelledby="kop-binding">
      <Kop niveau={2} id="kop-binding">
        Binding
      </Kop>
      <Uitkomst van={vraag} rijen={2}>
        {(b) => (
          <>
            <Feiten
              feiten={[
                ['Gemeenten', b ? b.gemeenten.map((c) => gemeente(c)?.naam ?? c).join(', ') : 'nog niet vastgesteld'],
                ['Wijken', b?.wijken?.map((c) => wijk(c)?.naam ?? c).join(', ')],
              ]}
            />
            {open ? (
              <Stel casus={casus} was={b} klaar={() => zetOpen(false)} />
            ) : (
              <div className="knoppen stap__in">
                <Knop onClick={() => zetOpen(true)}>{b ? 'Wijzig de binding' : 'Stel de binding vast'}</Knop>
              </div>
            )}
          </>
        )}
      </Uitkomst>
    </section>
  );
}

function Stel({ casus, was, klaar }: { casus: string; was: Binding | null; klaar: () => void }) {
  const [codes, zetCodes] = useState<readonly string[]>(was?.gemeenten ?? []);
  const [wijken, zetWijken] = useState<readonly string[]>(was?.wijken ?? []);
  const { doe, bezig, fout } = useDoe(klaar);
  const over = gemeenten().filter((g) => !codes.includes(g.code));
  const wissel = (code: string) =>
    zetWijken(wijken.includes(code) ? wijken.filter((w) => w !== code) : [...wijken, code]);
  return (
    <div className="formulier stap__in">
      {codes.map((code) => (
        <div key={code}>
          <Vinkje
            label={gemeente(code)?.naam ?? code}
            checked
            onChange={() => {
              zetCodes(codes.filter((c) => c !== code));
              zetWijken(wijken.filter((w) => wijk(w)?.gemeente !== code));
            }}
          />
          <Uitklap kop={`Wijken van ${gemeente(code)?.naam ?? code}`}>
            {wijkenVan(code).map((w) => (
              <Vinkje key={w.code} label={w.naam} checked={wijken.includes(w.code)} onChange={() => wissel(w.code)} />
            ))}
          </Uitklap>
        </div>
      ))}
      <Keuzelijst
        label="Voeg een gemeente toe"
        opties={[{ waarde: '', label: 'Kies een gemeente' }, ...over.map((g) => ({ waarde: g.code, label: g.naam }))]}
        value=""
        onChange={(e) => e.target.value && zetCodes([...codes, e.target.value])}
      />
      {fout && <Fout fout={fout} />}
      <div className="knoppen">
        <Knop
          eerst
          bezig={bezig}
          uit={codes.length === 0}
          onClick={() =>
            doe({
              pad: `/v1/meldingen/${casus}/binding`,
              lichaam: { gemeenten: codes, ...(wijken.length > 0 && { wijken }) },
              zegt: 'De binding is vastgesteld',
            })
          }
        >
          {codes.length === 0 ? 'Kies eerst een gemeente' : 'Leg de binding vast'}
        </Knop>
        <Knop onClick={klaar}>Terug</Knop>
      </div>
    </div>
  );
}
