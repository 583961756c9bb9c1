import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { OP_WEKKER } from '../wekker/op-wekker.js';
import type { Wekkerbehandeling, Wekkerdienst } from '../wekker/wekkerdienst.js';

/** Registers every provider method with `@OpWekker`. */
export function vindWekkers(app: NestExpressApplication, wekkers: Wekkerdienst): void {
  const methoden = new MetadataScanner();
  const gezien = new Set<object>();
  for (const module of app.get(ModulesContainer).values()) {
    for (const { instance, isNotMetatype, metatype } of module.providers.values()) {
      if (
        isNotMetatype ||
        !metatype ||
        typeof instance !== 'object' ||
        instance === null ||
        gezien.has(instance as object)
      )
        continue;
      gezien.add(instance as object);
      meldAan(instance as Record<string, Wekkerbehandeling>, methoden, wekkers);
    }
  }
}

function meldAan(provider: Record<string, Wekkerbehandeling>, methoden: MetadataScanner, wekkers: Wekkerdienst): void {
  for (const naam of methoden.getAllMethodNames(Object.getPrototypeOf(provider) as object)) {
    const soort: unknown = Reflect.getMetadata(OP_WEKKER, provider[naam] as object);
    if (typeof soort === 'string') wekkers.behandel(soort, (w, wekker) => provider[naam]!(w, wekker));
  }
}
