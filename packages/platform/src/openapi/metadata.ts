import { access } from 'node:fs/promises';
import { SwaggerModule } from '@nestjs/swagger';

/** The routes that every instance has from the platform itself. */
const EIGEN = new URL('../index.js', import.meta.url).href;

type Metadata = () => Promise<Record<string, unknown>>;

const geladen = new Map<string, Promise<void>>();
const geleerd = new Map<string, Metadata>();

/** For a program in one piece: there `metadata.js` is not beside `bron`, but in the program. */
export function leerMetadata(bron: string, metadata: Metadata): void {
  geleerd.set(bron, metadata);
}

/**
 * Loads what the build found out about the input and answer classes of an app (`metadata.js` beside `bron`). They
 * belong to the classes of the program, so once per app is enough, however many instances of it run.
 */
export async function laadMetadata(bronnen: string | readonly string[] = []): Promise<void> {
  for (const bron of [EIGEN, bronnen].flat()) await laadEenmaal(bron);
}

function laadEenmaal(bron: string): Promise<void> {
  const eerder = geladen.get(bron) ?? laad(bron);
  geladen.set(bron, eerder);
  return eerder;
}

async function laad(bron: string): Promise<void> {
  const metadata = geleerd.get(bron) ?? (await naast(bron));
  if (metadata) await SwaggerModule.loadPluginMetadata(metadata);
}

/** From the sources nothing was built: then the schemas have no fields, and nothing else is missing. */
async function naast(bron: string): Promise<Metadata | undefined> {
  const bestand = new URL('./metadata.js', bron);
  const bestaat = await access(bestand).then(
    () => true,
    () => false,
  );
  return bestaat ? ((await import(bestand.href)) as { default: Metadata }).default : undefined;
}
