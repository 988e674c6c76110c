// A business unit makes a customer group or says anew who is in it.
import type { Work } from '@agora/kernel/work.js';
import type { CustomerGroup } from '@agora/offering/customers/customer-group.js';
import {
  type SetCustomerGroupInput,
  setCustomerGroup,
} from '@agora/offering/customers/set-customer-group.js';
import { storeTables } from '../store-tables.js';

export function setStoreCustomerGroup(
  work: Work,
  input: SetCustomerGroupInput,
): Promise<CustomerGroup> {
  return setCustomerGroup(work, storeTables, input);
}
