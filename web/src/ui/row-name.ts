// What the row is called in which something is pressed: a dialog says what it is about.
import { createContext } from 'react';

export const RowName = createContext<string | null>(null);
