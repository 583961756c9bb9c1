import type { Stappen } from './openstap.js';

/** Questions about a home, and decisions that the region gave to somebody. */
export const beslissen: Stappen = ({ casus, verzoeken, voorgaat, namens, besluiten }, t) => [
  ...verzoeken.map(({ verzoek: over, rol, partij, antwoordVoor }) => ({
    stap: 'akkoord',
    soort: rol,
    over,
    rol: rol === 'persoon' ? 'aanmelder' : rol,
    partij,
    uiterlijk: antwoordVoor,
  })),
  ...(voorgaat && !verzoeken.length && casus.kandidaatStand === 'in-voordracht'
    ? [{ stap: 'voorgaande-kandidaat', over: casus.id, rol: 'matching', partij: t.hub, uiterlijk: voorgaat }]
    : []),
  ...namens.flatMap(({ verzoek: over, rol, partij, namens: n }) => {
    if (!n) return [];
    const betwist = n.stand === 'betwist';
    const wie = betwist ? { rol: 'matching', partij: t.hub } : { rol, partij };
    return [{ stap: betwist ? 'namens-betwist' : 'namens-bevestigen', over, ...wie, uiterlijk: n.bevestigVoor }];
  }),
  ...besluiten.flatMap((b) => {
    const als = b.fase === 'advies' ? 'adviseur' : 'beslisser';
    const gevraagd = b.fase === 'advies' ? b.adviseurs : b.beslissers;
    const stil = gevraagd.filter(
      (g) => !b.antwoorden.some((a) => a.als === als && a.rol === g.rol && a.partij === g.partij),
    );
    return stil.map(({ rol, partij }) => ({
      stap: als === 'adviseur' ? 'advies' : 'besluit',
      soort: b.soort,
      over: b.besluit,
      rol,
      partij,
      uiterlijk: als === 'adviseur' ? b.adviesVoor : b.uiterlijk,
      gedaan: b.trap,
    }));
  }),
];
