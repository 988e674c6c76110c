// Asks a question, about a product when one comes from its page.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { newId } from '../../data/ids.js';
import { useGraph } from '../../data/use-graph.js';
import { useVerbForm } from '../../data/use-verb-form.js';
import { useFormat } from '../../i18n/use-format.js';
import type { PickedProduct } from '../../ui/finder-props.js';
import { TextLink } from '../../ui/links.js';
import { notify } from '../../ui/notify.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { ProductPicker } from '../../ui/ProductPicker.js';
import { PickedProductQuery } from '../../ui/picked-product.queries.js';
import { productLabel } from '../../ui/product-label.js';
import { Screen } from '../../ui/Screen.js';
import { Surface } from '../../ui/Surface.js';
import { LinesSkeleton, PageSkeleton } from '../../ui/skeletons.js';
import { UserErrors } from '../../ui/UserErrors.js';
import { VendorLink } from '../../ui/VendorLink.js';
import { FormatHint } from './FormatHint.js';
import { AskedVendorQuery, askedNotice, BoardsQuery } from './forum.queries.js';
import { AskQuestion } from './forum-verbs.js';

interface Values extends Record<string, unknown> {
  title: string;
  body: string;
  product: PickedProduct | null;
  boardId: string;
}

interface Props {
  productId: string | undefined;
  /** Whom it is put to; undefined for everybody. */
  vendorId: string | undefined;
}

export function AskPage({ productId, vendorId }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  const isPaused = !productId;
  const { data, isLoading } = useGraph(
    PickedProductQuery,
    { productId: productId ?? '' },
    { isPaused },
  );
  if (isLoading && productId) return <PageSkeleton />;
  const product = data?.product;
  const label = product ? productLabel(format.text(product.name), product) : '';
  return (
    <Stack gap="lg" maw={720} w="100%" mx="auto">
      <PageHeader
        title={t`Ask a question`}
        trail={[
          <TextLink key="all" to="/threads">
            <Trans>Questions</Trans>
          </TextLink>,
        ]}
        description={<Trans>Everybody can read it; vendors and engineers answer.</Trans>}
      />
      <QuestionForm product={product ? { id: product.id, label } : null} vendorId={vendorId} />
    </Stack>
  );
}

interface FormProps {
  product: PickedProduct | null;
  vendorId: string | undefined;
}

function QuestionForm({ product, vendorId }: FormProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [id] = useState(() => newId('thr'));
  const fields = useRef<HTMLFormElement>(null);
  useEffect(() => fields.current?.querySelector('input')?.focus(), []);
  const initialValues: Values = { title: '', body: '', product, boardId: '' };
  const { form, submit, isRunning, errors, isFailed } = useVerbForm({
    document: AskQuestion,
    initialValues,
    fieldNames: { productId: 'product' },
    inputOf: (values: Values) => ({
      id,
      title: values.title.trim(),
      body: values.body.trim(),
      productId: values.product?.id ?? null,
      boardId: (!values.product && values.boardId) || null,
      vendorId: vendorId ?? null,
    }),
    onDone: () => {
      void notify({
        id: askedNotice,
        title: t`Your question is posted`,
        message: vendorId
          ? t`The vendor finds it among the questions put to it. The answer appears on this page.`
          : t`Vendors and engineers can answer it now. Answers appear on this page.`,
        autoClose: 12_000,
      });
      void navigate({ to: '/threads/$threadId', params: { threadId: id } });
    },
  });
  return (
    <Surface>
      <form onSubmit={submit} ref={fields}>
        <Stack gap="md">
          {vendorId && <AskedVendor vendorId={vendorId} />}
          <ProductPicker
            label={t`Product, if it is about one`}
            value={form.values.product}
            error={form.errors.product}
            onChange={(next) => form.setFieldValue('product', next)}
          />
          {!form.values.product && <BoardChoice {...form.getInputProps('boardId')} />}
          <TextInput
            label={t`Question in one sentence`}
            maxLength={200}
            required
            {...form.getInputProps('title')}
          />
          <Textarea
            label={t`Details`}
            autosize
            minRows={3}
            maxLength={20_000}
            {...form.getInputProps('body')}
          />
          <UserErrors errors={errors} isFailed={isFailed} />
          <Group justify="space-between">
            <FormatHint />
            <Button type="submit" loading={isRunning} ml="auto">
              <Trans>Ask</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
    </Surface>
  );
}

/** Where a question stands that is about no product. */
function BoardChoice(field: object) {
  const { t } = useLingui();
  const format = useFormat();
  const result = useGraph(BoardsQuery, {});
  return (
    <Screen result={result} find={({ boards }) => boards} skeleton={<LinesSkeleton count={2} />}>
      {(boards) => (
        <NativeSelect
          label={t`Board`}
          description={t`Where the question is found when it is about no product.`}
          data={[
            { value: '', label: t`Choose a board` },
            ...boards.map(({ id, name }) => ({ value: id, label: format.text(name) })),
          ]}
          required
          {...field}
        />
      )}
    </Screen>
  );
}

function AskedVendor({ vendorId }: { vendorId: string }) {
  const { data } = useGraph(AskedVendorQuery, { vendorId });
  const vendor = data?.node && 'slug' in data.node ? data.node : null;
  return (
    <Text>
      <Trans>
        Put to <VendorLink vendor={vendor} />
      </Trans>
    </Text>
  );
}
