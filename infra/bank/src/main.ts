const [bank, ...rest] = process.argv.slice(2);

/** Each bench prints `N met, N missed` and gives how many were missed. */
const BANKEN: Record<string, () => Promise<number>> = {
  bus: async () => (await import('./bus/bank-bus.js')).bankBus(rest),
  web: async () => (await import('./web/bank-web.js')).bankWeb(rest),
  startstand: async () => (await import('./startstand/bank-startstand.js')).bankStartstand(),
  solver: async () => (await import('./solver/bench.js')).bench(rest),
};

const doe = BANKEN[bank ?? ''];
if (!doe) {
  console.error(`Kies een bank: npm run bench -- ${Object.keys(BANKEN).join('|')}`);
  process.exit(2);
}
process.exit((await doe()) > 0 ? 1 : 0);
