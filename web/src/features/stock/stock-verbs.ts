// The verbs of stock: the same for a business unit and for a seller, told by an id of the vendor or its offer.
import { graphql } from '../../data/generated/gql.js';

const SetStoreWarehouse = graphql(`
  mutation SetStoreWarehouse($input: SetStoreWarehouseInput!) {
    setStoreWarehouse(input: $input) {
      warehouse {
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

const SetSellerWarehouse = graphql(`
  mutation SetSellerWarehouse($input: SetSellerWarehouseInput!) {
    setSellerWarehouse(input: $input) {
      warehouse {
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

const TransferStoreStock = graphql(`
  mutation TransferStoreStock($input: TransferStoreStockInput!) {
    transferStoreStock(input: $input) {
      offer {
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

const TransferSellerStock = graphql(`
  mutation TransferSellerStock($input: TransferSellerStockInput!) {
    transferSellerStock(input: $input) {
      offer {
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

const AnnounceStoreArrival = graphql(`
  mutation AnnounceStoreArrival($input: AnnounceStoreArrivalInput!) {
    announceStoreArrival(input: $input) {
      arrival {
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

const AnnounceSellerArrival = graphql(`
  mutation AnnounceSellerArrival($input: AnnounceSellerArrivalInput!) {
    announceSellerArrival(input: $input) {
      arrival {
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

const ReceiveStoreArrival = graphql(`
  mutation ReceiveStoreArrival($input: ReceiveStoreArrivalInput!) {
    receiveStoreArrival(input: $input) {
      arrival {
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

const ReceiveSellerArrival = graphql(`
  mutation ReceiveSellerArrival($input: ReceiveSellerArrivalInput!) {
    receiveSellerArrival(input: $input) {
      arrival {
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

const CancelStoreArrival = graphql(`
  mutation CancelStoreArrival($input: CancelStoreArrivalInput!) {
    cancelStoreArrival(input: $input) {
      arrival {
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

const CancelSellerArrival = graphql(`
  mutation CancelSellerArrival($input: CancelSellerArrivalInput!) {
    cancelSellerArrival(input: $input) {
      arrival {
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

const CountStoreStock = graphql(`
  mutation CountStoreStock($input: AdjustStoreStockInput!) {
    adjustStoreStock(input: $input) {
      offer {
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

const CountSellerStock = graphql(`
  mutation CountSellerStock($input: AdjustSellerStockInput!) {
    adjustSellerStock(input: $input) {
      offer {
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

const ChangeStoreStockTerms = graphql(`
  mutation ChangeStoreStockTerms($input: UpdateStoreOfferInput!) {
    updateStoreOffer(input: $input) {
      offer {
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

const ChangeSellerStockTerms = graphql(`
  mutation ChangeSellerStockTerms($input: UpdateSellerOfferInput!) {
    updateSellerOffer(input: $input) {
      offer {
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

/** Both sides of a verb take and give the same: the types of one stand for either. */
const alike = <T>(document: unknown): T => document as T;

const ofStore = {
  setWarehouse: SetStoreWarehouse,
  transfer: TransferStoreStock,
  announce: AnnounceStoreArrival,
  receive: ReceiveStoreArrival,
  cancelArrival: CancelStoreArrival,
  adjust: CountStoreStock,
  update: ChangeStoreStockTerms,
  warehousePrefix: 'swh' as 'swh' | 'vwh',
  arrivalPrefix: 'sar' as 'sar' | 'var',
};

const ofSellers: typeof ofStore = {
  setWarehouse: alike(SetSellerWarehouse),
  transfer: alike(TransferSellerStock),
  announce: alike(AnnounceSellerArrival),
  receive: alike(ReceiveSellerArrival),
  cancelArrival: alike(CancelSellerArrival),
  adjust: alike(CountSellerStock),
  update: alike(ChangeSellerStockTerms),
  warehousePrefix: 'vwh',
  arrivalPrefix: 'var',
};

/** What an answer of these verbs changes besides itself. */
export const stockTypenames = [
  'BusinessUnit',
  'Seller',
  'StoreOffer',
  'SellerOffer',
  'Warehouse',
  'StockArrival',
  'StockMovement',
] as const;

/** For an id of a vendor, of one of its offers or of an arrival. */
export const stockVerbs = (id: string): typeof ofStore =>
  /^(bun|sto|sar|swh)_/.test(id) ? ofStore : ofSellers;
