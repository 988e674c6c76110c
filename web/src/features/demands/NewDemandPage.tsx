// A buyer asks all vendors for quotes: lines of products or words, until when, where to.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, NativeSelect, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { newId } from '../../data/ids.js';
import { useVerbForm } from '../../data/use-verb-form.js';
import { daysFromNow, instantOf, localInput } from '../../ui/day-input.js';
import type { PickedProduct } from '../../ui/finder-props.js';
import { TextLink } from '../../ui/links.js';
import { notify } from '../../ui/notify.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { Surface } from '../../ui/Surface.js';
import { UserErrors } from '../../ui/UserErrors.js';
import { DemandLinesEditor } from './DemandLinesEditor.js';
import { type DemandLineDraft, emptyLine, lineInputOf } from './demand-line-draft.js';
import { PublishDemand } from './demand-verbs.js';

const OPEN_DAYS = 14;

const begun = ({ product, text, quantity }: Props) => ({
  title: text,
  description: '',
  deliveryPlace: '',
  deliverBy: '',
  closesAt: localInput(daysFromNow(OPEN_DAYS)),
  currencyCode: 'CNY',
  lines: [{ ...emptyLine(), product, specification: text, quantity }],
});

type Values = ReturnType<typeof begun>;

const currencies = ['CNY', 'USD', 'EUR', 'JPY', 'HKD', 'GBP'];

interface Props {
  product: PickedProduct | null;
  /** What is wanted in words, when it is known already. */
  text: string;
  /** How many, where one comes from a page that knows. */
  quantity: number | null;
}

export function NewDemandPage(props: Props) {
  const { t } = useLingui();
  return (
    <Stack gap="lg" maw={880} mx="auto">
      <PageHeader
        title={t`Post a demand`}
        trail={[
          <TextLink key="all" to="/demands">
            <Trans>Demands</Trans>
          </TextLink>,
        ]}
        description={
          <Trans>
            Everybody can read it; quotes are seen only by you and the vendor who wrote them.
          </Trans>
        }
      />
      <DemandForm {...props} />
    </Stack>
  );
}

function useDemandForm(props: Props) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [id] = useState(() => newId('dem'));
  return useVerbForm({
    document: PublishDemand,
    initialValues: begun(props),
    inputOf: (values: Values) => ({
      id,
      title: values.title.trim(),
      description: values.description.trim() || null,
      deliveryPlace: values.deliveryPlace.trim() || null,
      deliverBy: values.deliverBy || null,
      closesAt: instantOf(values.closesAt),
      currencyCode: values.currencyCode,
      lines: values.lines.map((line: DemandLineDraft) => lineInputOf(line, values.currencyCode)),
    }),
    onDone: () => {
      void notify({
        color: 'green',
        title: t`Your demand is posted`,
        message: t`Vendors can quote for it now.`,
      });
      void navigate({ to: '/demands/$demandId', params: { demandId: id } });
    },
  });
}

function DemandForm(props: Props) {
  const { form, submit, isRunning, errors, isFailed } = useDemandForm(props);
  return (
    <form onSubmit={submit}>
      <Stack gap="lg">
        <Surface title={<Trans>What is it about?</Trans>}>
          <DemandFields form={form} />
        </Surface>
        <Surface title={<Trans>What do you need?</Trans>}>
          <DemandLinesEditor
            lines={form.values.lines}
            currencyCode={form.values.currencyCode}
            errors={form.errors}
            onChange={(lines) => form.setFieldValue('lines', lines)}
          />
        </Surface>
        <UserErrors errors={errors} isFailed={isFailed} />
        <Group justify="flex-end">
          <Button type="submit" size="md" loading={isRunning}>
            <Trans>Post demand</Trans>
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function DemandFields({ form }: { form: ReturnType<typeof useDemandForm>['form'] }) {
  const { t } = useLingui();
  return (
    <Stack gap="md">
      <TextInput
        label={t`Title`}
        maxLength={200}
        required
        placeholder={t`Resistors 0402 for a pilot run`}
        {...form.getInputProps('title')}
      />
      <Textarea
        label={t`Description`}
        autosize
        minRows={2}
        maxLength={10_000}
        {...form.getInputProps('description')}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
        <TextInput
          label={t`Quotes until`}
          type="datetime-local"
          required
          {...form.getInputProps('closesAt')}
        />
        <NativeSelect
          label={t`Currency`}
          data={currencies}
          {...form.getInputProps('currencyCode')}
        />
        <TextInput
          label={t`Delivery place`}
          maxLength={200}
          {...form.getInputProps('deliveryPlace')}
        />
        <TextInput label={t`Deliver by`} type="date" {...form.getInputProps('deliverBy')} />
      </SimpleGrid>
    </Stack>
  );
}
