// What the cart costs at each vendor and altogether; the server does the sums.
import { Trans } from '@lingui/react/macro';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import { MoneyText } from '../../ui/MoneyText.js';
import { Surface } from '../../ui/Surface.js';
import { VendorLink } from '../../ui/VendorLink.js';
import classes from './CartPage.module.css';

const CartSummaryFragment = graphql(`
  fragment CartSummary_CartVendorTotal on CartVendorTotal {
    vendor {
      id
      ...VendorLink_Vendor
    }
    total {
      amount
      currencyCode
    }
  }
`);

interface Props {
  totals: readonly FragmentType<typeof CartSummaryFragment>[];
  total: { amount: string; currencyCode: string } | null;
}

export function CartSummary({ total, ...props }: Props) {
  const totals = readFragment(CartSummaryFragment, props.totals);
  return (
    <Surface title={<Trans>Summary</Trans>}>
      <dl className={classes.totals}>
        {totals.map((each, index) => (
          <div key={each.vendor?.id ?? index} className={classes.total}>
            <dt>
              <VendorLink vendor={each.vendor} />
            </dt>
            <dd>
              <MoneyText value={each.total} />
            </dd>
          </div>
        ))}
        <div className={`${classes.total} ${classes.grand}`}>
          <dt>
            <Trans>Total</Trans>
          </dt>
          <dd>
            <MoneyText value={total} />
          </dd>
        </div>
      </dl>
    </Surface>
  );
}
