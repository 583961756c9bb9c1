import { Zoekopdracht } from '@weerthuis/deelname';
import { Entity } from 'typeorm';

@Entity({ schema: 'corporatie', name: 'zoekopdracht' })
export class ZoekopdrachtEntiteit extends Zoekopdracht {}
