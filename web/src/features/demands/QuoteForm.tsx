// The prices of a quote, line by line. A line left without a price is not offered.
import { Trans, useLingui } from '@lingui/react/macro';
import {
  Button,
  Group,
  NativeSelect,
  SimpleGrid,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import type { QuoteForm_DemandFragment as Demand } from '../../data/generated/graphql.js';
import { present } from '../../data/nodes.js';
import { useFormat } from '../../i18n/use-format.js';
import { Surface } from '../../ui/Surface.js';
import { Denied } from '../../ui/states.js';
import { UserErrors } from '../../ui/UserErrors.js';
import { QuoteLineFields } from './QuoteLineFields.js';
import { type QuoteValues, useQuoteForm } from './use-quote-form.js';

const QuoteFormFragment = graphql(`
  fragment QuoteForm_Demand on Demand {
    id
    currencyCode
    quotableBy {
      id
      name {
        zhCN
        en
      }
    }
    lines {
      id
      specification
      quantity
      unit
      product {
        id
        ...ProductLink_Product
      }
      targetUnitPrice {
        amount
        currencyCode
      }
    }
    myQuote {
      id
      version
      validUntil
      note
      allowedActions
      lines {
        id
        quantity
        leadTimeDays
        note
        demandLine {
          id
        }
        unitPrice {
          amount
        }
      }
    }
  }
`);

export function QuoteForm(props: { demand: FragmentType<typeof QuoteFormFragment> }) {
  const demand = readFragment(QuoteFormFragment, props.demand);
  const vendors = present(demand.quotableBy);
  const isRevision = demand.myQuote?.allowedActions.includes('REVISE') ?? false;
  if (vendors.length === 0 && !isRevision) return <Denied />;
  return <Fields demand={demand} isRevision={isRevision} vendors={vendors} />;
}

interface FieldsProps {
  demand: Demand;
  isRevision: boolean;
  vendors: { id: string; name: { zhCN: string | null; en: string | null } }[];
}

function Fields({ demand, isRevision, vendors }: FieldsProps) {
  const { t } = useLingui();
  const format = useFormat();
  const quote = useQuoteForm(demand, isRevision, vendors[0]?.id ?? '');
  const { form, submit } = quote;
  return (
    <form onSubmit={submit}>
      <Stack gap="lg">
        {vendors.length > 1 && !isRevision && (
          <NativeSelect
            label={t`Quote as`}
            data={vendors.map(({ id, name }) => ({ value: id, label: format.text(name) }))}
            {...form.getInputProps('vendorId')}
          />
        )}
        {demand.lines.map((line, index) => (
          <QuoteLineFields
            key={line.id}
            line={line}
            currencyCode={demand.currencyCode}
            form={form}
            index={index}
          />
        ))}
        <Terms form={form} />
        <UserErrors errors={quote.errors} isFailed={quote.isFailed} />
        <Group justify="space-between">
          <Text size="sm" c="dimmed">
            <Trans>A quote is binding until its validity ends or you withdraw it.</Trans>
          </Text>
          <Button type="submit" loading={quote.isRunning}>
            {isRevision ? <Trans>Submit the new version</Trans> : <Trans>Submit quote</Trans>}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Terms({ form }: { form: UseFormReturnType<QuoteValues> }) {
  const { t } = useLingui();
  return (
    <Surface title={<Trans>Terms</Trans>}>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput
          label={t`Valid until`}
          type="datetime-local"
          required
          {...form.getInputProps('validUntil')}
        />
        <Textarea
          label={t`Note to the buyer`}
          autosize
          minRows={1}
          maxLength={2000}
          {...form.getInputProps('note')}
        />
      </SimpleGrid>
    </Surface>
  );
}
