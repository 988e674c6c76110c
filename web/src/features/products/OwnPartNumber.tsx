// What the reader's company calls the product: written and changed in place, seen by its own members alone.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import { useVerb } from '../../data/use-verb.js';
import { Surface } from '../../ui/Surface.js';
import { UserErrors } from '../../ui/UserErrors.js';
import { useViewer } from '../../ui/use-viewer.js';

const OwnPartNumberFragment = graphql(`
  fragment OwnPartNumber_Product on Product {
    id
    customerPartNumber {
      id
      partNumber
    }
  }
`);

const SetCustomerPartNumber = graphql(`
  mutation SetCustomerPartNumber($input: SetCustomerPartNumberInput!) {
    setCustomerPartNumber(input: $input) {
      product {
        id
        customerPartNumber {
          id
          partNumber
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

export function OwnPartNumber(props: { product: FragmentType<typeof OwnPartNumberFragment> }) {
  const { id, customerPartNumber } = readFragment(OwnPartNumberFragment, props.product);
  const viewer = useViewer().data?.viewer;
  const { t } = useLingui();
  const verb = useVerb(SetCustomerPartNumber);
  const known = customerPartNumber?.partNumber ?? '';
  const [text, setText] = useState(known);
  if (!viewer) return null;
  const save = (event: FormEvent) => {
    event.preventDefault();
    void verb.run({ productId: id, partNumber: text.trim() || null });
  };
  return (
    <Surface title={<Trans>Your part number</Trans>}>
      <form onSubmit={save}>
        <Group gap="xs" wrap="nowrap">
          <TextInput
            aria-label={t`Your part number`}
            value={text}
            maxLength={120}
            onChange={(event) => setText(event.currentTarget.value)}
            style={{ flex: 1 }}
          />
          <Button
            type="submit"
            variant="default"
            loading={verb.isRunning}
            disabled={text.trim() === known}
          >
            <Trans>Save</Trans>
          </Button>
        </Group>
        <Text size="xs" c="dimmed" mt={6}>
          <Trans>Only your company sees it; part lists find the product by it.</Trans>
        </Text>
        <UserErrors errors={verb.errors} isFailed={verb.isFailed} />
      </form>
    </Surface>
  );
}
