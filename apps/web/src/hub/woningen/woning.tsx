import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Knop, Merk, RolMerk } from '@weerthuis/ui';
import { useState } from 'react';
import { kort } from '../../kern/datum.js';
import { useIk } from '../../kern/ik.js';
import { Koppel } from '../../kern/koppel.js';
import { useTitel } from '../../kern/titel.js';
import { useToetsen } from '../../kern/toetsen.js';
import { Uitkomst } from '../../kern/uitkomst.js';
import { Doekop, Strook } from '../gemeen/kop.js';
import type { Aanbod, Paar } from '../gemeen/typen.js';
import { rijNu, useLijsttoetsen } from '../../kern/lijsttoetsen.js';
import { shortlistVraag, usePartijen, voordrachtenVraag, woningVraag } from '../gemeen/vragen.js';
import { adres, bedrag, gebied, kortNummer, verdieping } from '../gemeen/zeg.js';
import { opsomming, woorden } from '../../kern/woorden.js';
import { Afspraken } from './afspraken.js';
import { Niet } from './niet.js';
import { Passend } from './passend.js';
import { Vergelijking } from './vergelijking.js';
import { VoordraagDialoog } from './voordraag-dialoog.js';
import { shortlistzin } from './zeg-woning.js';
import './woning.css';

const route = getRouteApi('/schil/hub/woningen/$aanbod');

/** One home and everybody who is on the list: who fits, who does not and why, and the voordracht. */
export function WoningScherm() {
  const { aanbod } = route.useParams();
  const woning = useQuery(woningVraag(aanbod));
  const shortlist = useQuery(shortlistVraag(aanbod));
  return (
    <Uitkomst van={woning} rijen={8}>
      {(a) => (
        <Uitkomst van={shortlist} rijen={8}>
          {(paren) => <Scherm a={a} paren={paren} />}
        </Uitkomst>
      )}
    </Uitkomst>
  );
}

function Scherm({ a, paren }: { a: Aanbod; paren: readonly Paar[] }) {
  const { titel } = usePartijen();
  const { nu } = useIk();
  useTitel(adres(a.woning));
  const passend = paren.filter((p) => p.past);
  const niet = paren.filter((p) => !p.past);
  const [zelf, kiesZelf] = useState<readonly string[]>();
  const gekozen = (zelf ?? passend.slice(0, 2).map((p) => p.casus)).flatMap(
    (c) => paren.find((p) => p.casus === c) ?? [],
  );
  const [naast, zetNaast] = useState<string>();
  const [open, zetOpen] = useState(false);
  const vrij = a.stand === 'beschikbaar';
  const kies = (casus: string) =>
    kiesZelf(
      gekozen.some((p) => p.casus === casus)
        ? gekozen.filter((p) => p.casus !== casus).map((p) => p.casus)
        : [...gekozen.map((p) => p.casus), casus],
    );
  const draagVoor = () => vrij && gekozen.length > 0 && zetOpen(true);
  useLijsttoetsen();
  useToetsen([
    { toets: 'x', zegt: 'kies voor de voordracht, of niet', doe: () => metRij(kies) },
    { toets: 'c', zegt: 'vergelijk met nummer 1', doe: () => metRij(zetNaast) },
    { toets: 'w', zegt: 'waarom niet', doe: () => document.getElementById('waarom-niet')?.focus() },
    { toets: 'v', zegt: 'draag voor', doe: draagVoor },
    { toets: 'p', zegt: 'druk af', doe: () => print() },
  ]);
  const [eerste] = passend;
  const ander = paren.find((p) => p.casus === naast) ?? passend[1];
  return (
    <>
      <Doekop
        kruimel={
          <>
            <Koppel to="/hub/woningen">Woningen</Koppel> · van <RolMerk rol="corporatie">{titel(a.corporatie)}</RolMerk>
          </>
        }
        titel={`${adres(a.woning)}, ${a.woning.plaats}`}
        zin={vrij ? shortlistzin(passend, niet.length) : <Loopt aanbod={a} />}
        doe={
          vrij && (
            <Knop eerst toets="v" uit={gekozen.length === 0} onClick={draagVoor}>
              {zegVoordracht(gekozen)}
            </Knop>
          )
        }
      />
      <Strook
        feiten={[
          ['Buurt', `${gebied(a.woning.buurt)}, ${gebied(a.woning.wijk)}`],
          ['Kamers', a.woning.kamers],
          ['Rekenhuur', bedrag(a.woning.rekenhuurCent)],
          ['Ligging', verdieping(a.woning)],
          ['Huisdieren', a.woning.huisdieren ? 'mag' : 'mag niet'],
          ['Contract', opsomming(a.contractvormen.map(woorden))],
          [
            'Vrij',
            vrij && a.woning.beschikbaarVanaf < nu ? (
              <Merk soort="laat">leeg sinds {kort(a.woning.beschikbaarVanaf)}</Merk>
            ) : (
              kort(a.woning.beschikbaarVanaf)
            ),
          ],
        ]}
      />
      <div className="tweeluik">
        <div className="blad">
          <Passend
            paren={passend}
            gekozen={gekozen.map((p) => p.casus)}
            kies={vrij ? kies : undefined}
            naast={ander?.casus}
            vergelijk={zetNaast}
          />
          <Niet niet={niet} past={passend} kies={vrij ? kies : undefined} />
        </div>
        <aside aria-label="Vergelijking en afspraken">
          {eerste && ander && ander !== eerste && <Vergelijking links={eerste} rechts={ander} />}
          <Afspraken a={a} paren={paren} />
        </aside>
      </div>
      {open && (
        <VoordraagDialoog a={a} gekozen={gekozen} sluit={() => zetOpen(false)} klaar={() => kiesZelf(undefined)} />
      )}
    </>
  );
}

const metRij = (doe: (casus: string) => void): void => {
  const casus = rijNu();
  if (casus) doe(casus);
};

/** What the first button does, in the words of the meeting. */
function zegVoordracht([een, ...reserve]: readonly Paar[]): string {
  if (!een) return 'Kies eerst wie je voordraagt';
  const nummers = opsomming(reserve.map((p) => kortNummer(p.casusnummer)));
  return `Draag ${kortNummer(een.casusnummer)} voor${reserve.length ? `, ${nummers} reserve` : ''}`;
}

/** Where a home stands that does not look for anybody now. */
function Loopt({ aanbod: { aanbod, stand } }: { aanbod: Aanbod }) {
  const { data = [] } = useQuery(voordrachtenVraag);
  const voordracht = data.find((v) => v.aanbod === aanbod && v.stand !== 'vervallen');
  if (!voordracht) return <>Deze woning staat op ‘{woorden(stand)}’ en zoekt nu niemand.</>;
  return (
    <>
      Voor deze woning loopt een voordracht.{' '}
      <Koppel to="/hub/voordrachten/$voordracht" params={{ voordracht: voordracht.voordracht }}>
        Bekijk de antwoorden
      </Koppel>
    </>
  );
}
