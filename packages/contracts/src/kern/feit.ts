import type { Partijrol, Stap } from '@weerthuis/domain';

/** A class of which every instance is the payload of one fact as one kind of recipient may read it. */
export type ViewClass<T extends object = object> = new () => T;

export interface FeitOpties {
  /** Wire type, written out: `nl.weerthuis.<context>.<feit>.v<major>`. */
  type: string;
  /** Role or roles that may send this fact. */
  van: Partijrol | Partijrol[];
  /** Role or roles that may receive this view. */
  naar: Partijrol | Partijrol[];
  /** Name of the view; default the role in `naar`, obligatory when `naar` holds several roles. */
  view?: string;
  /** Step from which the sender may send this view. */
  stap: Stap;
  /** What the stream is: a casus, an eenheid, or a named stream of the sender. */
  stroom: string;
  /** True when a recipient that does not know the type must stop the stream instead of putting the fact aside. */
  moetbegrepen?: boolean;
}

export interface ViewBeschrijving {
  klasse: ViewClass;
  type: string;
  view: string;
  van: Partijrol[];
  naar: Partijrol[];
  stap: Stap;
  stroom: string;
  moetbegrepen: boolean;
  /** `https://weerthuis.nl/schema/<context>.<feit>/v<major>/<view>` */
  dataschema: string;
}

/** All views of all facts that were loaded, in order of loading. */
export const register: ViewBeschrijving[] = [];
const opKlasse = new Map<ViewClass, ViewBeschrijving>();
const opSchema = new Map<string, ViewBeschrijving>();

const TYPE = /^nl\.weerthuis\.([a-z]+(?:-[a-z]+)*\.[a-z]+(?:-[a-z]+)*)\.(v[1-9]\d*)$/;
const VIEW = /^[a-z]+(?:-[a-z]+)*$/;

const lijst = <T>(een: T | T[]): T[] => (Array.isArray(een) ? een : [een]);

/** Describes a class as one view of a fact and puts it in the register. */
export function Feit(opties: FeitOpties): ClassDecorator {
  const delen = TYPE.exec(opties.type);
  if (!delen) throw new Error(`Feittype '${opties.type}' is niet nl.weerthuis.<context>.<feit>.v<major>`);
  const naar = lijst(opties.naar);
  const view = opties.view ?? (naar.length === 1 ? naar[0] : undefined);
  if (!view || !VIEW.test(view)) throw new Error(`Feit '${opties.type}' heeft geen geldige naam voor zijn view`);
  if (viewBij(opties.type, view)) throw new Error(`View '${view}' van '${opties.type}' bestaat al`);
  return (doel) => {
    const beschrijving: ViewBeschrijving = {
      klasse: doel as unknown as ViewClass,
      type: opties.type,
      view,
      van: lijst(opties.van),
      naar,
      stap: opties.stap,
      stroom: opties.stroom,
      moetbegrepen: opties.moetbegrepen ?? false,
      dataschema: `https://weerthuis.nl/schema/${delen[1]}/${delen[2]}/${view}`,
    };
    register.push(beschrijving);
    opKlasse.set(beschrijving.klasse, beschrijving);
    opSchema.set(beschrijving.dataschema, beschrijving);
  };
}

/** The description of a view class. @throws Error when the class carries no `@Feit` */
export function viewVan(klasse: ViewClass): ViewBeschrijving {
  const view = opKlasse.get(klasse);
  if (!view) throw new Error(`${klasse.name} is geen view van een feit: @Feit ontbreekt`);
  return view;
}

/** The view of this name of this type, if this program knows it. */
export const viewBij = (type: string, view: string): ViewBeschrijving | undefined =>
  register.find((v) => v.type === type && v.view === view);

/** The view that a dataschema names, if this program knows it. */
export const viewBijSchema = (dataschema: string): ViewBeschrijving | undefined => opSchema.get(dataschema);
