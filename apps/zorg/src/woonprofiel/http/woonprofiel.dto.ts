import { HUISDIEREN, INTENSITEITEN } from '@weerthuis/domain';
import { IsBoolean, IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { Buurt, Gemeente, Kode, Lijst, Wijk } from '../../kern/keuren.js';

/** Codes and counts only; nothing here says why. */
export class WoonprofielDto {
  /** Fewest rooms that will do. */
  @IsInt()
  @Min(1)
  @Max(20)
  kamers!: number;

  /** Nights a month that a child sleeps over. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(31)
  logeernachten?: number;

  @IsBoolean()
  trapvrij!: boolean;

  /** VERA code. */
  @IsOptional()
  @Kode()
  toegankelijkheid?: string;

  @Lijst(10, IsIn(HUISDIEREN, { each: true }))
  huisdieren!: string[];

  @Lijst(50, Gemeente(true))
  gewensteGemeenten!: string[];

  @Lijst(200, Wijk(true))
  gewensteWijken!: string[];

  @Lijst(500, Buurt(true))
  gewensteBuurten!: string[];

  @Lijst(100, Buurt(true))
  netwerkBuurten!: string[];

  @Lijst(100, Buurt(true))
  teVermijdenBuurten!: string[];

  @IsOptional()
  @Lijst(10, IsIn(['driepartijen', 'omklap', 'regulier', 'tijdelijk'], { each: true }))
  contractvormen?: string[];

  @IsIn(INTENSITEITEN)
  intensiteit!: string;

  @IsInt()
  @Min(0)
  @Max(168)
  urenPerWeek!: number;

  /** Gross income of the huishouden per year, in cents. It stays here; only the rent bound leaves. */
  @IsInt()
  @Min(0)
  @Max(100_000_000)
  inkomenJaarCent!: number;
}
