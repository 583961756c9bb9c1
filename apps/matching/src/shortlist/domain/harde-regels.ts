import type { Regel, Reden } from './paar.js';

const reden = (ja: boolean, codes: [ja: string, nee: string], waarden: Reden['waarden']): Reden => ({
  code: ja ? codes[0] : codes[1],
  ja,
  waarden,
});

/** The rent bound is derived at zorg from income, age and household by the year table (passend toewijzen). */
export const huur: Regel = ({ woonprofiel: p }, { woning: w }) =>
  reden(w.rekenhuurCent <= p.huurgrensCent, ['huur-past', 'te-duur'], {
    rekenhuurCent: w.rekenhuurCent,
    huurgrensCent: p.huurgrensCent,
    huurtabelJaar: p.huurtabelJaar,
  });

export const kamers: Regel = ({ woonprofiel: p }, { woning: w }) =>
  reden(w.kamers >= p.kamers, ['kamers-genoeg', 'te-klein'], { kamers: w.kamers, gevraagd: p.kamers });

/** Only asked of those who cannot climb stairs: ground floor, or a lift. */
export const trapvrij: Regel = ({ woonprofiel: p }, { woning: w }) =>
  p.trapvrij
    ? reden(w.verdieping <= 0 || w.lift, ['zonder-trap', 'geen-lift'], { verdieping: w.verdieping, lift: w.lift })
    : undefined;

export const huisdieren: Regel = ({ woonprofiel: p }, { woning: w }) =>
  p.huisdieren.length ? reden(w.huisdieren, ['huisdier', 'huisdier'], { huisdieren: p.huisdieren }) : undefined;

export const contractvorm: Regel = ({ woonprofiel: p }, { contractvormen }) =>
  p.contractvormen?.length
    ? reden(
        p.contractvormen.some((v) => contractvormen.includes(v)),
        ['contractvorm', 'contractvorm'],
        {
          gevraagd: p.contractvormen,
          aangeboden: contractvormen,
        },
      )
    : undefined;

/** No wish at all means: anywhere in the region. A wijk or buurt counts with the gemeente it lies in. */
export const gebied: Regel = ({ woonprofiel: p }, { woning: w }) => {
  const wensen = [...p.gewensteGemeenten, ...p.gewensteWijken, ...p.gewensteBuurten];
  if (!wensen.length) return undefined;
  const binnen =
    p.gewensteGemeenten.includes(w.gemeente) ||
    p.gewensteWijken.includes(w.wijk) ||
    p.gewensteBuurten.includes(w.buurt);
  return reden(binnen, ['gebied', 'gebied'], { gemeente: w.gemeente, wijk: w.wijk });
};

/** Says nothing about the buurt or the reason, and never says yes: both would tell what is to be avoided. */
export const vermeden: Regel = ({ woonprofiel: p }, { woning: w }) =>
  p.teVermijdenBuurten.includes(w.buurt) ? { code: 'woonprofiel', ja: false, waarden: {} } : undefined;

export const woonklaar: Regel = ({ woonklaarTot }, _huis, { peildatum }) =>
  reden(woonklaarTot >= peildatum, ['woonklaar', 'woonklaar-verlopen'], { geldigTot: woonklaarTot, op: peildatum });

/** A rejected or ended indicatie is a no; one that is still being looked into is said, and asked in the first round. */
export const indicatie: Regel = ({ indicatie: i }, _huis, { peildatum }) => {
  if (!i) return { code: 'indicatie-onbekend', ja: true, waarden: {} };
  const ja = i.stand !== 'afgewezen' && (i.tot === undefined || i.tot >= peildatum);
  return reden(ja, ['indicatie', 'geen-indicatie'], { stand: i.stand, wet: i.wet, ...(i.tot && { tot: i.tot }) });
};

/** What the buurt can still carry, less what the hub placed there since (owner: the gemeente). */
export const draagkracht: Regel = (_zoeker, { woning: w }, om) => {
  const ruimte = om.draagkracht?.ruimte ?? om.standaardRuimte;
  const vol = om.draagkracht?.niveau === 'vol' || om.gebruiktInBuurt >= ruimte;
  const waarden = {
    buurt: w.buurt,
    gebruikt: om.gebruiktInBuurt,
    ruimte,
    bron: om.draagkracht?.bron ?? 'regioprofiel',
  };
  if (vol && !om.buurtVolIsNee) return { code: 'buurt-vol', ja: true, waarden };
  return reden(!vol, ['buurt-ruimte', 'buurt-vol'], waarden);
};

/** Unknown capacity is not a no: the hoofdbegeleider answers in the first round. */
export const begeleiding: Regel = ({ hoofdbegeleider }, { woning: w }, { capaciteit: c, peildatum }) => {
  if (!c) return undefined;
  const ja = c.plekken > 0 && c.vanaf <= peildatum;
  return reden(ja, ['begeleiding-vrij', 'zorgaanbieder-vol'], {
    hoofdbegeleider,
    gemeente: w.gemeente,
    plekken: c.plekken,
    vanaf: c.vanaf,
    op: peildatum,
  });
};

/** A second open aanmelding of the same person first has to be settled between the two who registered. */
export const dubbel: Regel = ({ dubbel: d }) => (d ? { code: 'dubbel-gemeld', ja: false, waarden: {} } : undefined);

/** Nothing goes on while a file that went wrong is not put right. */
export const bevroren: Regel = ({ bevroren: b }) =>
  b ? { code: 'casus-bevroren', ja: false, waarden: {} } : undefined;

/** A home that was found on a zoekopdracht is for who it was looked for, until that came to nothing. */
export const voorAnder: Regel = ({ casus }, _huis, { gezochtVoor }) =>
  gezochtVoor ? reden(gezochtVoor === casus, ['voor-u-gezocht', 'voor-ander-gezocht'], {}) : undefined;

/** Who can live there at all. The order is the order of showing. */
export const HARDE_REGELS: readonly Regel[] = [
  kamers,
  huur,
  trapvrij,
  huisdieren,
  contractvorm,
  gebied,
  vermeden,
  woonklaar,
  indicatie,
  draagkracht,
  begeleiding,
  dubbel,
  bevroren,
  voorAnder,
];
