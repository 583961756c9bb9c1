import { useParams } from '@tanstack/react-router';
import { Feiten, Kop, Laden, Melding, Merk, Paginakop, Stap, Stappen } from '@weerthuis/ui';
import { lang, totTermijn } from '../../kern/datum.js';
import { ErNiet } from '../../kern/er-niet.js';
import { useIk } from '../../kern/ik.js';
import { Koppel } from '../../kern/koppel.js';
import { useTitel } from '../../kern/titel.js';
import { Fout } from '../../kern/uitkomst.js';
import type { Akkoordverzoek } from '../kern/vragen.js';
import { adres, bedrag, huishouden, plek, verdieping } from '../kern/zeg.js';
import { Akkoord } from './akkoord.js';
import { Bezichtigingstap, bezichtigingKort } from './bezichtiging.js';
import { Contract, contractKort } from './contract.js';
import { Kandidaatblok } from './kandidaat.js';
import { Rust } from './rust.js';
import { Sleutel } from './sleutel.js';
import { Tekenen, tekenKort } from './tekenen.js';
import { Toets, toetsKort } from './toets.js';
import { useGangen, type Verhuring } from './use-gangen.js';
import { daad } from './weg.js';

/** One person proposed for one home, from the first question to the key: what is done, what is now, what comes. */
export function Voordracht() {
  const { kandidaatstelling } = useParams({ from: '/schil/verhuur/$kandidaatstelling' });
  const { rijen, fout, opnieuw } = useGangen();
  const rij = rijen?.find((r) => r.kandidaatstelling === kandidaatstelling);
  useTitel(rij?.casusnummer ?? 'Voordracht');
  if (fout !== undefined) return <Fout fout={fout} opnieuw={opnieuw} />;
  if (!rijen) return <Laden rijen={10} />;
  return rij ? (
    <Inhoud key={rij.kandidaatstelling} rij={rij} />
  ) : (
    <ErNiet
      titel="Deze voordracht is er niet"
      kruimel={<Terug />}
      zin="Zij is vervallen en gewist, of hoort niet bij jouw werk."
    />
  );
}

const Terug = () => <Koppel to="/verhuur">Verhuur</Koppel>;

function Inhoud({ rij }: { rij: Verhuring }) {
  const { nu } = useIk();
  const { weg, woning, verzoeken } = rij;
  const verzoek = verzoeken.find((v) => v.ronde === 1) ?? verzoeken[0];
  const open = (n: number) => verzoeken.find((v) => v.ronde === n && v.stand === 'open');
  const [eerste, tweede] = [open(1), open(2)];
  return (
    <>
      <Paginakop
        kruimel={<Terug />}
        titel={
          <>
            {rij.casusnummer ?? 'Voordracht'} · {adres(woning)}
          </>
        }
        zin={zin(rij)}
      />
      <div className="blad">
        {weg.voorbij && (
          <div className="inhoud">
            <Melding kop="Deze voordracht gaat niet door.">
              <p>De woning is vrij voor de reserve. Wie de kandidaat was, is hier gewist.</p>
            </Melding>
          </div>
        )}
        {rij.kandidaat?.plaatsing && !weg.voorbij && <Rust plaatsing={rij.kandidaat.plaatsing} />}
        <div className="inhoud naast">
          <section aria-labelledby="kop-woning">
            <Kop niveau={2} id="kop-woning">
              De woning
            </Kop>
            {woning && (
              <Feiten
                feiten={[
                  ['Adres', `${adres(woning)}, ${plek(woning)}`],
                  ['Kamers', woning.kamers],
                  ['Ligging', verdieping(woning)],
                  ['Dieren', woning.huisdieren ? 'mogen' : 'mogen niet'],
                  ['Rekenhuur', `${bedrag(woning.rekenhuurCent)} per maand`],
                ]}
              />
            )}
          </section>
          {verzoek?.profiel && (
            <section aria-labelledby="kop-huishouden">
              <Kop niveau={2} id="kop-huishouden">
                Het huishouden
              </Kop>
              <Feiten feiten={huishoudenFeiten(verzoek, woning?.kamers)} />
            </section>
          )}
          {rij.kandidaat?.bekend && !weg.voorbij && <Kandidaatblok kandidaat={rij.kandidaat} />}
        </div>
        <Stappen>
          <Stap stand={weg.standen.akkoord} titel="Voorlopig akkoord" kort={uiterlijk(eerste, nu)}>
            {weg.nu === 'akkoord' && eerste && <Akkoord verzoek={eerste} rij={rij} />}
          </Stap>
          <Stap stand={weg.standen.bezichtiging} titel="Bezichtiging" kort={bezichtigingKort(rij)}>
            {rij.kandidaat?.bekend && !weg.voorbij && weg.standen.bezichtiging !== 'gedaan' && (
              <Bezichtigingstap rij={rij} eerst={weg.nu === 'bezichtiging'} />
            )}
          </Stap>
          <Stap stand={weg.standen.toets} titel="Eigen toets" kort={toetsKort(rij.kandidaat)}>
            {rij.kandidaat?.bekend && !weg.voorbij && weg.standen.definitief !== 'gedaan' && (
              <Toets kandidaat={rij.kandidaat} eerst={weg.nu === 'toets'} />
            )}
          </Stap>
          <Stap stand={weg.standen.definitief} titel="Definitief akkoord" kort={uiterlijk(tweede, nu)}>
            {weg.nu === 'definitief' && tweede && <Akkoord verzoek={tweede} rij={rij} />}
            {weg.nu !== 'definitief' && tweede && (
              <p className="stil">Een definitief ja kan na de bezichtiging en de eigen toets. Nee kan altijd.</p>
            )}
          </Stap>
          <Stap stand={weg.standen.contract} titel="Huurcontract" kort={contractKort(rij.overeenkomst)}>
            {rij.kandidaat?.plaatsing && !rij.overeenkomst && !weg.voorbij && (
              <Contract kandidaat={rij.kandidaat} eerst={weg.nu === 'contract'} />
            )}
          </Stap>
          <Stap stand={weg.standen.tekenen} titel="Tekenen" kort={tekenKort(rij.overeenkomst)}>
            {rij.overeenkomst && !weg.voorbij && weg.standen.tekenen !== 'gedaan' && (
              <Tekenen
                contract={rij.overeenkomst}
                kan={rij.kandidaat?.stand === 'aangenomen'}
                eerst={weg.nu === 'tekenen'}
              />
            )}
          </Stap>
          <Stap stand={weg.standen.sleutel} titel="Sleutel">
            {weg.nu === 'sleutel' && rij.overeenkomst && <Sleutel contract={rij.overeenkomst} />}
            {weg.klaar && rij.overeenkomst && (
              <Koppel to="/na-de-sleutel/$plaatsing" params={{ plaatsing: rij.overeenkomst.plaatsing }} knop="eerst">
                Open na de sleutel
              </Koppel>
            )}
          </Stap>
        </Stappen>
      </div>
    </>
  );
}

/** What can be said aloud about it. */
function zin({ weg, verzoeken }: Verhuring): string {
  const p = verzoeken.find((v) => v.profiel)?.profiel;
  const wie = p ? `${huishouden(p).replace('1 volwassene', 'Eén volwassene')} ` : 'Een huishouden ';
  if (weg.klaar) return `${wie}woont straks of al in deze woning; de sleutel is gegeven.`;
  if (weg.voorbij) return `${wie}is voor deze woning voorgedragen; dat gaat niet door.`;
  if (weg.nu) return `${wie}is voor deze woning voorgedragen. ${daad(weg)}.`;
  return `${wie}is voor deze woning voorgedragen. Wij wachten: ${(weg.wachtOp ?? '').replace(/^\w/, (l) => l.toLowerCase())}.`;
}

function huishoudenFeiten({ profiel: p, startOp, afwijking }: Akkoordverzoek, kamers?: number) {
  if (!p) return [];
  return [
    ['Wie', huishouden(p)],
    [
      'Vraagt',
      `${p.kamers} ${p.kamers === 1 ? 'kamer' : 'kamers'}${kamers !== undefined && kamers < p.kamers ? ' (de woning heeft er minder)' : ''}`,
    ],
    ['Trappen', p.trapvrij ? 'woning zonder trappen nodig' : 'geen bezwaar'],
    ['Dieren', p.huisdieren ? 'heeft een huisdier' : 'geen'],
    ['Begeleiding', p.begeleiding ? <Merk soort="gereed">komt mee</Merk> : 'geen'],
    ['Voorrang', p.voorrang ? 'ja, volgens de regionale regels' : undefined],
    ['Start', lang(startOp)],
    ['Afwijking', afwijking && `${afwijking.regel ?? 'van een regel'}${afwijking.reden ? `: ${afwijking.reden}` : ''}`],
  ] as const;
}

const uiterlijk = (v: Akkoordverzoek | undefined, nu: string) =>
  v && (
    <>
      Antwoord uiterlijk {lang(v.antwoordVoor)}{' '}
      <span className={v.antwoordVoor < nu ? 'laat' : undefined}>({totTermijn(nu, v.antwoordVoor)})</span>
    </>
  );
