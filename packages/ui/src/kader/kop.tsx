import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import type { HTMLAttributes, ReactNode } from 'react';
import { klasse } from '../klasse.js';

type Niveau = 1 | 2 | 3 | 4;

/** A heading; `als` gives it the looks of another level than its place in the outline. */
export const Kop = ({
  niveau,
  als,
  ...rest
}: HTMLAttributes<HTMLHeadingElement> & { niveau: Niveau; als?: Niveau }) => (
  <Heading level={niveau} appearance={`level-${als ?? niveau}`} {...rest} />
);

const NUMMER = /([A-Z]{2,4}-\d{2}-\d{4,6}-[A-Z])/;

/** A text in which a casusnummer is never broken over two lines. */
export const heleNummers = (tekst: string): ReactNode[] =>
  tekst.split(NUMMER).map((deel, i) =>
    i % 2 ? (
      <span className="nr" key={i}>
        {deel}
      </span>
    ) : (
      deel
    ),
  );

/** What one can say aloud in the meeting; numbers prove it, they do not replace it. */
export const Zin = ({ className, children, ...rest }: HTMLAttributes<HTMLParagraphElement>) => (
  <Paragraph className={klasse('zin', className)} {...rest}>
    {typeof children === 'string' ? heleNummers(children) : children}
  </Paragraph>
);

/** The top of a screen: where we are, the title, the sentence, and what stands beside it. */
export const Paginakop = ({
  kruimel,
  titel,
  zin,
  children,
}: {
  kruimel?: ReactNode;
  titel: ReactNode;
  zin?: ReactNode;
  children?: ReactNode;
}) => (
  <div className="kop">
    {kruimel && <p className="kop__kruimel">{kruimel}</p>}
    <Kop niveau={1}>{titel}</Kop>
    {zin && <Zin>{zin}</Zin>}
    {children}
  </div>
);
