// The quote of the reader's own company for this demand, and what it may still do with it.
import { Trans, useLingui } from '@lingui/react/macro';
import { Group } from '@mantine/core';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import { useVerb } from '../../data/use-verb.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { Facts } from '../../ui/Facts.js';
import { ButtonLink } from '../../ui/links.js';
import { MoneyText } from '../../ui/MoneyText.js';
import { StateBadge } from '../../ui/StateBadge.js';
import { Surface } from '../../ui/Surface.js';
import { VendorLink } from '../../ui/VendorLink.js';
import { Instant } from '../../ui/When.js';
import { WithdrawQuote } from './demand-verbs.js';

const MyQuoteFragment = graphql(`
  fragment MyQuote_Quote on Quote {
    id
    state
    version
    validUntil
    submittedAt
    allowedActions
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
  quote: FragmentType<typeof MyQuoteFragment>;
  demandId: string;
}

export function MyQuote({ demandId, ...props }: Props) {
  const quote = readFragment(MyQuoteFragment, props.quote);
  const { t } = useLingui();
  const { state, version, validUntil, submittedAt, allowedActions, vendor, total } = quote;
  return (
    <Surface title={<Trans>Your quote</Trans>} aside={<StateBadge of="quote" state={state} />}>
      <Facts
        facts={[
          [t`Vendor`, <VendorLink key="vendor" vendor={vendor} />],
          [t`Total`, <MoneyText key="total" value={total} fw={650} />],
          [t`Version`, version],
          [t`Submitted at`, <Instant key="submitted" value={submittedAt} />],
          [t`Valid until`, <Instant key="valid" value={validUntil} />],
        ]}
      />
      {allowedActions.length > 0 && (
        <Group gap="xs" mt="md">
          {allowedActions.includes('REVISE') && (
            <ButtonLink to="/demands/$demandId/quote" params={{ demandId }} variant="light">
              <Trans>Revise</Trans>
            </ButtonLink>
          )}
          {allowedActions.includes('WITHDRAW') && <WithdrawButton quoteId={quote.id} />}
        </Group>
      )}
    </Surface>
  );
}

function WithdrawButton({ quoteId }: { quoteId: string }) {
  const { t } = useLingui();
  const verb = useVerb(WithdrawQuote);
  return (
    <ActionDialog
      label={t`Withdraw`}
      explanation={
        <Trans>The buyer can no longer choose it. You may quote again while it is open.</Trans>
      }
      verb={verb}
      isDangerous
      onConfirm={async () => (await verb.run({ quoteId })) !== null}
    />
  );
}
