import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** `WEERTHUIS_INSTANTIE`: where a running instance listens, for `npx vite` with its server behind it. */
const instantie = process.env['WEERTHUIS_INSTANTIE'];
const pakket = (naam: string) => join(import.meta.dirname, '..', '..', 'packages', naam, 'src', 'index.ts');

export default defineConfig({
  plugins: [react()],
  // Dates, working days and casusnummers are those of the domain, not told twice.
  resolve: { alias: { '@weerthuis/domain': pakket('domain') } },
  build: { outDir: 'dist', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  server: instantie
    ? { proxy: { '^/(v1|inloggen|afmelden|openapi)': { target: instantie, changeOrigin: false } } }
    : {},
});
