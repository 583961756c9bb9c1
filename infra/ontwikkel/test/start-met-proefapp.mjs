// `npm start` with the smallest possible app in place of the real ones.
import { join } from 'node:path';
import { startOpdracht } from '../dist/index.js';

const module = () => join(import.meta.dirname, 'proefapp.mjs');
process.exit(await startOpdracht(process.argv.slice(2), { module }));
