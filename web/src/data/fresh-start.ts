// Forgets everything that was read, because somebody else is now reading.
import { createContext, useContext } from 'react';

const Context = createContext<() => void>(() => undefined);

export const FreshStart = Context.Provider;
export const useFreshStart = (): (() => void) => useContext(Context);
