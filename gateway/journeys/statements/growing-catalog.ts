// What keepers of the catalog look at, growing: categories, attributes asked for, brands, products proposed.
import { newId } from '@agora/kernel/ids.js';
import { makeAttribute, makeBrand, makeProduct, type Vendor } from '../goods.js';
import type { Person } from '../person.js';

let made = 0;

/** So many more of each; the category asks for all the attributes. */
export async function growCatalog(
  operator: Person,
  seller: Vendor,
  content: object,
  categoryId: string,
  count: number,
): Promise<void> {
  const query = `query ($id: ID) { category(id: $id) {
    attributeRules { isInherited attribute { id } } } }`;
  const { category } = await operator.ask(query, { id: categoryId });
  const attributes = category.attributeRules.map((rule: { attribute: { id: string } }) => ({
    attributeId: rule.attribute.id,
  }));
  for (let i = 0; i < count; i++) {
    const number = ++made;
    const options = [1, 2].map((n) => ({ value: `V${n}`, name: { en: `Option ${n}` } }));
    const about = { kind: 'ENUM', options };
    attributes.push({ attributeId: await makeAttribute(operator, `Kept ${number}`, about) });
    await makeBrand(operator, `Kept brand ${number}`);
    const child = { id: newId('cat'), name: { en: `Below ${number}` }, parentId: categoryId };
    await operator.mutate('createCategory', child, 'category { id }');
    const name = { en: `Proposed ${number}` };
    const product = { id: newId('prd'), ...content, name };
    await seller.agent.mutate('proposeProduct', product, 'product { id }');
    await makeProduct(operator, `SIM-${number}`, { ...content, name: { en: 'Similar thing' } });
  }
  await operator.mutate('assignCategoryAttributes', { categoryId, attributes }, 'category { id }');
}
