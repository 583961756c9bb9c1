#!/usr/bin/env node
/**
 * Build step of an app: reads its *.dto.ts and *.controller.ts and writes dist/metadata.js, from which the platform
 * knows the fields of input and answers for openapi.json. Runs in the folder of the app, after its code was built.
 * Usage: openapi-metadata.mjs [folder of the sources] [folder of the result]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import module from 'node:module';
import { join, resolve } from 'node:path';

module.enableCompileCache?.(); // the compiler is large, and this runs once per app
const { default: ts } = await import('typescript');
const { ReadonlyVisitor } = await import('@nestjs/swagger/plugin');

const bron = resolve(process.argv[2] ?? 'src');
const doel = resolve(process.argv[3] ?? 'dist');
const instelling = ts.findConfigFile(bron, ts.sys.fileExists) ?? 'tsconfig.json';

const { options } = ts.getParsedCommandLineOfConfigFile(
  instelling,
  { noEmit: true, skipLibCheck: true },
  { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (fout) => console.error(fout.messageText) },
);
const bestanden = ts.sys.readDirectory(bron, ['.ts'], [], ['**/*.dto.ts', '**/*.controller.ts']);

/** Only what the types of fields and answers can come from; reading all of the libraries would take most of the time. */
const vanBelang = (naam) => /^\.{1,2}\//.test(naam) || naam === '@weerthuis/domain';
const kern = { ...options, types: [], noEmit: true };
const host = ts.createCompilerHost(kern);
host.resolveModuleNameLiterals = (namen, bestand, _verwijzing, opties) =>
  namen.map(({ text }) =>
    vanBelang(text)
      ? ts.resolveModuleName(text, bestand, opties, host, undefined, undefined, ts.ModuleKind.ESNext)
      : { resolvedModule: undefined },
  );
const programma = ts.createProgram({ rootNames: bestanden, options: kern, host });
const bezoeker = new ReadonlyVisitor({
  pathToSource: bron,
  introspectComments: true,
  classValidatorShim: true,
  esmCompatible: true,
  dtoFileNameSuffix: ['.dto.ts'],
  controllerFileNameSuffix: ['.controller.ts'],
});
for (const bestand of programma.getSourceFiles()) {
  if (bestand.fileName.startsWith(bron) && /\.(dto|controller)\.ts$/.test(bestand.fileName))
    bezoeker.visit(programma, bestand);
}

const printer = ts.createPrinter();
const leeg = ts.createSourceFile('metadata.js', '', ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
const f = ts.factory;
/** What the visitor collects is lists and objects with syntax nodes at their leaves. */
const alsNode = (deel) => {
  if (typeof deel.kind === 'number') return deel;
  if (Array.isArray(deel)) return f.createArrayLiteralExpression(deel.map(alsNode));
  return f.createObjectLiteralExpression(
    Object.entries(deel).map(([naam, waarde]) =>
      f.createPropertyAssignment(f.createStringLiteral(naam), alsNode(waarde)),
    ),
  );
};
const uit = alsNode({ [bezoeker.key]: bezoeker.collect() });
const typen = Object.entries(bezoeker.typeImports).map(([naam, inhoud]) => `    [${JSON.stringify(naam)}]: ${inhoud}`);
const inhoud = printer.printNode(ts.EmitHint.Unspecified, uit, leeg);
mkdirSync(doel, { recursive: true });
writeFileSync(
  join(doel, 'metadata.js'),
  `export default async () => {\n  const t = {\n${typen.join(',\n')}\n  };\n  return ${inhoud};\n};\n`,
);
