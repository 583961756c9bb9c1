import { startInstantie, type InstantieConfig } from '@weerthuis/platform';
import { bankApp } from './bankapp.js';

const config = JSON.parse(process.env['BANK_CONFIG'] ?? '{}') as InstantieConfig;
const instantie = await startInstantie(
  bankApp(config.rol, {}, () => undefined),
  config,
);
process.once('SIGTERM', () => void instantie.sluit().then(() => process.exit(0)));
