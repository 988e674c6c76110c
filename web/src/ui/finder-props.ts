// What the field that finds a product is told, and what it hands back.
import type { ReactNode } from 'react';

export interface PickedProduct {
  id: string;
  label: string;
}

export interface FinderProps {
  label: string;
  onChange: (product: PickedProduct | null) => void;
  error?: ReactNode;
  isRequired?: boolean;
  /** What was typed before it came. */
  typed?: string;
}
