import { access } from 'node:fs/promises';
import { SwaggerModule } from '@nestjs/swagger';

/** The routes that every instance has from the platform itself. */
const EIGEN = new URL('../index.js', import.meta.url).href;

const geladen = new Map<string, Promise<void>>();

/**
 * Loads what the build found out about the input and answer classes of an app (`metadata.js` beside `bron`). They
 * belong to the classes of the program, so once per app is enough, however many instances of it run.
 */
export async function laadMetadata(bronnen: string | readonly string[] = []): Promise<void> {
  for (const bron of [EIGEN, bronnen].flat()) await laadEenmaal(bron);
}

function laadEenmaal(bron: string): Promise<void> {
  const eerder = geladen.get(bron) ?? laad(new URL('./metadata.js', bron));
  geladen.set(bron, eerder);
  return eerder;
}

async function laad(bestand: URL): Promise<void> {
  const bestaat = await access(bestand).then(
    () => true,
    () => false,
  );
  if (!bestaat) return;
  const { default: metadata } = (await import(bestand.href)) as { default: () => Promise<Record<string, unknown>> };
  await SwaggerModule.loadPluginMetadata(metadata);
}
