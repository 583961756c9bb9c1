import type { NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { NextFunction, Request, Response } from 'express';
import type { AppDefinitie } from '../instantie/app-definitie.js';
import { API_VERSIE } from '../instantie/http.js';
import { vulAan } from './aanvullen.js';
import { laadMetadata } from './metadata.js';

/** Serves `/openapi.json` and a page to read it at `/openapi`; the document is made when it is first asked for. */
export function bedienOpenapi(app: NestExpressApplication, def: AppDefinitie): void {
  let document: OpenAPIObject | undefined;
  app.use('/openapi', wachtOpMetadata(def));
  app.use('/openapi.json', wachtOpMetadata(def));
  SwaggerModule.setup('openapi', app, () => (document ??= maakOpenapi(app, def)), {
    jsonDocumentUrl: 'openapi.json',
    raw: ['json'],
  });
}

const wachtOpMetadata = (def: AppDefinitie) => (_verzoek: Request, _antwoord: Response, verder: NextFunction) => {
  laadMetadata(def.bron).then(() => verder(), verder);
};

export function maakOpenapi(app: NestExpressApplication, def: AppDefinitie): OpenAPIObject {
  const kop = new DocumentBuilder()
    .setTitle(def.titel)
    .setVersion(API_VERSIE)
    .setLicense('EUPL-1.2', 'https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' }, 'token')
    .addSecurityRequirements('token')
    .build();
  const document = SwaggerModule.createDocument(app, kop, {
    operationIdFactory: (controller, methode) => `${controller.replace(/Controller$/i, '')}_${methode}`,
  });
  return vulAan(document);
}
