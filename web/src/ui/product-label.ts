// A product in one line of a field: its name, and of its number and brand what the name does not say.
interface Product {
  mpn: string | null;
  brand: { name: string } | null;
}

export const productLabel = (name: string, { mpn, brand }: Product): string =>
  [name, ...[mpn, brand?.name].filter((fact) => fact && !name.includes(fact))]
    .filter(Boolean)
    .join(' · ');
