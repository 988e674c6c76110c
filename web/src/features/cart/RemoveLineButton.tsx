// Takes a line out of the cart; adding it again is one click on the product's page, so it does not ask.
import { useLingui } from '@lingui/react/macro';
import { ActionIcon } from '@mantine/core';
import { graphql } from '../../data/generated/gql.js';
import { useVerb } from '../../data/use-verb.js';
import { Icon } from '../../ui/icons.js';

const RemoveCartLine = graphql(`
  mutation RemoveCartLine($input: RemoveCartLineInput!) {
    removeCartLine(input: $input) {
      cart {
        id
        lines {
          id
        }
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

export function RemoveLineButton({ lineId }: { lineId: string }) {
  const { t } = useLingui();
  const verb = useVerb(RemoveCartLine);
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="lg"
      aria-label={t`Remove this line`}
      loading={verb.isRunning}
      onClick={() => void verb.run({ lineId })}
    >
      <Icon name="trash" size={18} />
    </ActionIcon>
  );
}
