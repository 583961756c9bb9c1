import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { Observable } from 'rxjs';
import { eisGeenBsn } from './geen-bsn.js';

/** Stops every request in which a BSN stands in another field than `bsn`, before anything is done with it. */
@Injectable()
export class GeenBsnInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, volgende: CallHandler): Observable<unknown> {
    if (context.getType() === 'http') eisGeenBsn(context.switchToHttp().getRequest<{ body?: unknown }>().body);
    return volgende.handle();
  }
}
