import { leesConfig } from '@weerthuis/platform';
import { start } from './index.js';

const instantie = await start(leesConfig({ ROL: 'matching', ...process.env }));
for (const signaal of ['SIGINT', 'SIGTERM'] as const) process.once(signaal, () => void instantie.sluit());
