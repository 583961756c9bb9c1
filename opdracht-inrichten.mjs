// Used by docker-compose.yml: prepares servers that already run for the parties of a region. By environment only.
import { richtIn } from './infra/ontwikkel/dist/index.js';

await richtIn(process.env);
