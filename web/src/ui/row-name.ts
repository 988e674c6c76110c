// What the row is called in which something is pressed: a dialog says what it is about. Empty: a row without a name;
// null: no row at all.
import { createContext } from 'react';

export const RowName = createContext<string | null>(null);
