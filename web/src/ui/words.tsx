// Words in a line where a page has hundreds of them: plain elements with the looks that the library's Text would give,
// drawn in a fraction of its time.
import type { CSSProperties, ReactNode } from 'react';

/** What is not said is that of the words around. */
export interface Look {
  size?: 'xs' | 'sm' | 'md' | 'lg' | undefined;
  fw?: CSSProperties['fontWeight'];
  /** "dimmed", "inherit" or a colour. */
  c?: string | undefined;
}

export const styleOf = ({ size, fw, c }: Look): CSSProperties => ({
  ...(size && {
    fontSize: `var(--mantine-font-size-${size})`,
    lineHeight: `var(--mantine-line-height-${size})`,
  }),
  ...(fw && { fontWeight: fw }),
  ...(c && { color: c === 'dimmed' ? 'var(--mantine-color-dimmed)' : c }),
});

interface Props extends Look {
  className?: string | undefined;
  children: ReactNode;
}

export const Words = ({ className, children, ...look }: Props) => (
  <span className={className} style={styleOf(look)}>
    {children}
  </span>
);
