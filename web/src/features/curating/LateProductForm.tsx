// A product's form, whose many fields come while the page's frame is drawn.
import { type ComponentProps, lazy, Suspense } from 'react';
import { LinesSkeleton } from '../../ui/skeletons.js';
import type { ProductForm } from './ProductForm.js';

const LazyForm = lazy(() =>
  import('./ProductForm.js').then((module) => ({ default: module.ProductForm })),
);

export const LateProductForm = (props: ComponentProps<typeof ProductForm>) => (
  <Suspense fallback={<LinesSkeleton />}>
    <LazyForm {...props} />
  </Suspense>
);
