// The verbs of price lists: the same for a business unit and for a seller, told by the vendor's id.
import { graphql } from '../../data/generated/gql.js';

const CreateStorePriceList = graphql(`
  mutation CreateStorePriceList($input: CreateStorePriceListInput!) {
    createStorePriceList(input: $input) {
      priceList {
        id
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

const CreateSellerPriceList = graphql(`
  mutation CreateSellerPriceList($input: CreateSellerPriceListInput!) {
    createSellerPriceList(input: $input) {
      priceList {
        id
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

const UpdateStorePriceList = graphql(`
  mutation UpdateStorePriceList($input: UpdateStorePriceListInput!) {
    updateStorePriceList(input: $input) {
      priceList {
        id
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

const UpdateSellerPriceList = graphql(`
  mutation UpdateSellerPriceList($input: UpdateSellerPriceListInput!) {
    updateSellerPriceList(input: $input) {
      priceList {
        id
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

const ChangeStorePriceListEntries = graphql(`
  mutation ChangeStorePriceListEntries($input: ChangeStorePriceListEntriesInput!) {
    changeStorePriceListEntries(input: $input) {
      priceList {
        id
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

const ChangeSellerPriceListEntries = graphql(`
  mutation ChangeSellerPriceListEntries($input: ChangeSellerPriceListEntriesInput!) {
    changeSellerPriceListEntries(input: $input) {
      priceList {
        id
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

const EndStorePriceList = graphql(`
  mutation EndStorePriceList($input: EndStorePriceListInput!) {
    endStorePriceList(input: $input) {
      priceList {
        id
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

const EndSellerPriceList = graphql(`
  mutation EndSellerPriceList($input: EndSellerPriceListInput!) {
    endSellerPriceList(input: $input) {
      priceList {
        id
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

const SetStoreCustomerGroup = graphql(`
  mutation SetStoreCustomerGroup($input: SetStoreCustomerGroupInput!) {
    setStoreCustomerGroup(input: $input) {
      customerGroup {
        id
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

const SetSellerCustomerGroup = graphql(`
  mutation SetSellerCustomerGroup($input: SetSellerCustomerGroupInput!) {
    setSellerCustomerGroup(input: $input) {
      customerGroup {
        id
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

const SetStoreOrderMinimum = graphql(`
  mutation SetStoreOrderMinimum($input: SetStoreOrderMinimumInput!) {
    setStoreOrderMinimum(input: $input) {
      userErrors {
        code
        field
        params
      }
    }
  }
`);

const SetSellerOrderMinimum = graphql(`
  mutation SetSellerOrderMinimum($input: SetSellerOrderMinimumInput!) {
    setSellerOrderMinimum(input: $input) {
      userErrors {
        code
        field
        params
      }
    }
  }
`);

const ScheduleStorePriceChange = graphql(`
  mutation ScheduleStorePriceChange($input: ScheduleStorePriceChangeInput!) {
    scheduleStorePriceChange(input: $input) {
      priceChange {
        id
        state
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

const ScheduleSellerPriceChange = graphql(`
  mutation ScheduleSellerPriceChange($input: ScheduleSellerPriceChangeInput!) {
    scheduleSellerPriceChange(input: $input) {
      priceChange {
        id
        state
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

const UndoStorePriceChange = graphql(`
  mutation UndoStorePriceChange($input: UndoStorePriceChangeInput!) {
    undoStorePriceChange(input: $input) {
      priceChange {
        id
        state
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

const UndoSellerPriceChange = graphql(`
  mutation UndoSellerPriceChange($input: UndoSellerPriceChangeInput!) {
    undoSellerPriceChange(input: $input) {
      priceChange {
        id
        state
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

const SetStoreAssortment = graphql(`
  mutation SetStoreAssortment($input: SetStoreAssortmentInput!) {
    setStoreAssortment(input: $input) {
      assortment {
        id
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

const RemoveStoreAssortment = graphql(`
  mutation RemoveStoreAssortment($input: RemoveStoreAssortmentInput!) {
    removeStoreAssortment(input: $input) {
      userErrors {
        code
        field
        params
      }
    }
  }
`);

const SetSellerAssortment = graphql(`
  mutation SetSellerAssortment($input: SetSellerAssortmentInput!) {
    setSellerAssortment(input: $input) {
      assortment {
        id
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

const RemoveSellerAssortment = graphql(`
  mutation RemoveSellerAssortment($input: RemoveSellerAssortmentInput!) {
    removeSellerAssortment(input: $input) {
      userErrors {
        code
        field
        params
      }
    }
  }
`);

/** Inputs and answers are alike; the documents' types differ by the mutation's name alone. */
const alike = <T>(document: unknown) => document as T;

const ofStore = {
  create: CreateStorePriceList,
  update: UpdateStorePriceList,
  changeEntries: ChangeStorePriceListEntries,
  end: EndStorePriceList,
  setGroup: SetStoreCustomerGroup,
  setMinimum: SetStoreOrderMinimum,
  setAssortment: SetStoreAssortment,
  removeAssortment: RemoveStoreAssortment,
  schedulePrices: ScheduleStorePriceChange,
  undoPrices: UndoStorePriceChange,
  changePrefix: 'spc' as 'spc' | 'vpc',
  listPrefix: 'spl' as 'spl' | 'vpl',
  groupPrefix: 'scg' as 'scg' | 'vcg',
  assortmentPrefix: 'sas' as 'sas' | 'vas',
};

const ofSellers: typeof ofStore = {
  create: alike(CreateSellerPriceList),
  update: alike(UpdateSellerPriceList),
  changeEntries: alike(ChangeSellerPriceListEntries),
  end: alike(EndSellerPriceList),
  setGroup: alike(SetSellerCustomerGroup),
  setMinimum: alike(SetSellerOrderMinimum),
  setAssortment: alike(SetSellerAssortment),
  removeAssortment: alike(RemoveSellerAssortment),
  schedulePrices: alike(ScheduleSellerPriceChange),
  undoPrices: alike(UndoSellerPriceChange),
  changePrefix: 'vpc',
  listPrefix: 'vpl',
  groupPrefix: 'vcg',
  assortmentPrefix: 'vas',
};

export type PricingVerbs = typeof ofStore;

/** What an answer of these verbs changes besides itself. */
export const pricingTypenames = [
  'BusinessUnit',
  'Seller',
  'StorePriceList',
  'SellerPriceList',
  'CustomerGroup',
  'Assortment',
  'PriceChange',
  'StoreOffer',
  'SellerOffer',
] as const;

/** For an id of a vendor or of one of its price lists. */
export const pricingVerbs = (id: string): PricingVerbs =>
  id.startsWith('bun_') || id.startsWith('spl_') ? ofStore : ofSellers;
