import { Button } from '@nl-design-system-candidate/button-react';

export const knop = Button;
