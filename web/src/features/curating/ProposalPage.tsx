// A proposal that came back: the reason above the form, and below it the way to hand it in again.
import { Trans, useLingui } from '@lingui/react/macro';
import { Stack } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useGraph } from '../../data/use-graph.js';
import { useVerb } from '../../data/use-verb.js';
import { useFormat } from '../../i18n/use-format.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { ButtonLink, TextLink } from '../../ui/links.js';
import { Notice } from '../../ui/Notice.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { Screen } from '../../ui/Screen.js';
import { StateBadge } from '../../ui/StateBadge.js';
import { Surface } from '../../ui/Surface.js';
import { PageSkeleton } from '../../ui/skeletons.js';
import { Empty } from '../../ui/states.js';
import { CuratedProductQuery } from './curating.queries.js';
import { SubmitProduct } from './curating-verbs.js';
import { LateProductForm } from './LateProductForm.js';
import { ProductFiles } from './ProductFiles.js';
import type { CuratedProduct } from './product-values.js';

export function ProposalPage({ productId }: { productId: string }) {
  const result = useGraph(CuratedProductQuery, { productId }, { typenames: ['Product'] });
  return (
    <Screen result={result} find={({ product }) => product} skeleton={<PageSkeleton />}>
      {(product) => <Proposal product={product} again={result.again} />}
    </Screen>
  );
}

function Proposal({ product, again }: { product: CuratedProduct; again: () => void }) {
  const { t } = useLingui();
  const format = useFormat();
  const navigate = useNavigate();
  const submit = useVerb(SubmitProduct, ['Product']);
  const { id: productId, allowedActions, rejectionReason, state, revision, name } = product;
  const handIn = async () => {
    const isDone = (await submit.run({ productId })) !== null;
    if (isDone) void navigate({ to: '/seller/products' });
    return isDone;
  };
  return (
    <Stack gap="lg" maw={960} w="100%" mx="auto">
      <PageHeader
        title={format.text(name)}
        trail={[
          <TextLink key="all" to="/seller/products">
            <Trans>Proposed products</Trans>
          </TextLink>,
        ]}
        badge={<StateBadge of="product" state={state} />}
        actions={
          allowedActions.includes('SUBMIT') && (
            <ActionDialog
              label={t`Submit again`}
              explanation={<Trans>The operator looks at it again, as it is saved now.</Trans>}
              verb={submit}
              onConfirm={handIn}
            />
          )
        }
      />
      {rejectionReason && (
        <Notice tone="yellow" title={<Trans>Sent back</Trans>}>
          {rejectionReason}
        </Notice>
      )}
      {!allowedActions.includes('UPDATE') && (
        <Surface>
          <Empty
            icon="clock"
            title={<Trans>Nothing to do for you now</Trans>}
            action={
              <ButtonLink to="/products/$productId" params={{ productId }} variant="light">
                <Trans>See the product</Trans>
              </ButtonLink>
            }
          >
            <Trans>
              What was handed in is the operator's to decide. If it comes back, you change it here.
            </Trans>
          </Empty>
        </Surface>
      )}
      {allowedActions.includes('UPDATE') && (
        <>
          <LateProductForm key={revision} product={product} isProposal onSaved={again} />
          <ProductFiles product={product} />
        </>
      )}
    </Stack>
  );
}
