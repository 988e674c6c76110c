// A seller makes a customer group or says anew who is in it.
import type { Work } from '@agora/kernel/work.js';
import type { CustomerGroup } from '@agora/offering/customers/customer-group.js';
import {
  type SetCustomerGroupInput,
  setCustomerGroup,
} from '@agora/offering/customers/set-customer-group.js';
import { sellerTables } from '../seller-tables.js';

export function setSellerCustomerGroup(
  work: Work,
  input: SetCustomerGroupInput,
): Promise<CustomerGroup> {
  return setCustomerGroup(work, sellerTables, input);
}
