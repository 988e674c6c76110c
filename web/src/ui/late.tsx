// A field whose full form comes once the page stands. Until then it is there as a plain one of the same size, with
// its label and its value: whoever is quicker than the line types into that, and keeps on typing in the full one.
import { type ComponentType, type Ref, useEffect, useLayoutEffect, useRef, useState } from 'react';

export interface StandIn {
  field: Ref<HTMLInputElement & HTMLSelectElement>;
  /** What was typed so far, and more of it. */
  typed: string;
  onType: (text: string) => void;
}

interface Parts<Props> {
  load: () => Promise<ComponentType<Props>>;
  Plain: ComponentType<Props & StandIn>;
  /** The full field's properties, with what was typed before it came. */
  withTyped?: (props: Props, typed: string) => Props;
}

type Field = HTMLInputElement & HTMLSelectElement;

export function late<Props extends object>({ load, Plain, withTyped }: Parts<Props>) {
  let Full: ComponentType<Props & { ref?: Ref<Field> }> | undefined;
  // biome-ignore lint/correctness/noComponentHookFactories: called once for each field, outside of components.
  return function Late(props: Props) {
    const [isHere, setHere] = useState(Full !== undefined);
    const [typed, setTyped] = useState('');
    const field = useRef<Field>(null);
    /** Where the next letter goes; null without the focus. */
    const caret = useRef<number | null>(null);
    useEffect(() => {
      if (isHere) return;
      let isGone = false;
      const show = (loaded: ComponentType<Props>) => {
        Full = loaded;
        if (isGone) return;
        if (field.current && field.current === document.activeElement) {
          caret.current = field.current.selectionStart ?? 0;
        }
        setHere(true);
      };
      // Without a line the plain field remains.
      load().then(show, () => undefined);
      return () => {
        isGone = true;
      };
    }, [isHere]);
    useLayoutEffect(() => {
      if (!isHere || caret.current === null) return;
      field.current?.focus();
      field.current?.setSelectionRange(caret.current, caret.current);
    }, [isHere]);
    if (!isHere || !Full) {
      return <Plain {...props} field={field} typed={typed} onType={setTyped} />;
    }
    return <Full {...(typed && withTyped ? withTyped(props, typed) : props)} ref={field} />;
  };
}
