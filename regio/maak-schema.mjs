/** Prints regio/profiel.schema.json from the shape in packages/domain (build that first). */
import { writeFileSync } from 'node:fs';
import { profielSchema } from '@weerthuis/domain';

writeFileSync(new URL('profiel.schema.json', import.meta.url), `${JSON.stringify(profielSchema(), null, 2)}\n`);
