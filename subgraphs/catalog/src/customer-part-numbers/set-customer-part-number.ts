// A member writes down what its company calls a product, changes it, or takes it away.
import { invalidInput, notFound } from '@agora/kernel/errors.js';
import { textFrom } from '@agora/kernel/graphql/values.js';
import { newId } from '@agora/kernel/ids.js';
import type { Work } from '@agora/kernel/work.js';
import { Product } from '../products/product.js';
import { maySeeProduct } from '../products/product.policy.js';
import { normalizePartNumber } from '../search/tokens.js';
import { CustomerPartNumber } from './customer-part-number.js';

export interface SetCustomerPartNumberInput {
  productId: string;
  /** Null or empty takes it away. */
  partNumber?: string | null;
}

export async function setCustomerPartNumber(
  work: Work,
  { productId, partNumber }: SetCustomerPartNumberInput,
): Promise<Product> {
  const { companyId, memberId } = work.actor.requireMember();
  const product = await work.find(Product, productId);
  if (!product || !maySeeProduct(work.actor, product)) throw notFound('productId');
  const known = await work.em.findOne(CustomerPartNumber, { companyId, productId });
  if (!partNumber?.trim()) {
    if (known) work.remove(known);
    return product;
  }
  const text = textFrom(partNumber, 'partNumber', 120);
  const foldedNumber = normalizePartNumber(text);
  if (!foldedNumber) throw invalidInput('partNumber', 'NOT_A_PART_NUMBER');
  if (foldedNumber.length > 120) throw invalidInput('partNumber', 'TOO_LONG', { lengthMax: 120 });
  const made = { id: newId('cpn'), companyId, productId };
  const number = known ?? work.add(Object.assign(new CustomerPartNumber(), made));
  const said = { partNumber: text, foldedNumber, setByMemberId: memberId, setAt: work.now };
  Object.assign(number, said);
  return product;
}
