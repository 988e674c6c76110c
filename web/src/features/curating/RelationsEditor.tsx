// What a product stands beside, as the operator says it: alternates, accessories, a successor, bundle parts.
import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Box, Button, Group, Stack, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import type { ProductUnit } from '../../data/generated/graphql.js';
import { useVerb } from '../../data/use-verb.js';
import { NumberInput } from '../../ui/choices.js';
import type { PickedProduct } from '../../ui/finder-props.js';
import { Icon } from '../../ui/icons.js';
import { ProductLink } from '../../ui/ProductLink.js';
import { ProductPicker } from '../../ui/ProductPicker.js';
import { Surface } from '../../ui/Surface.js';
import { UserErrors } from '../../ui/UserErrors.js';
import { useUnitSection } from '../../ui/use-quantity-text.js';
import {
  RelateProducts,
  SetBundleParts,
  SupersedeProduct,
  UnrelateProducts,
} from './curating-verbs.js';

const RelationsEditorFragment = graphql(`
  fragment RelationsEditor_Product on Product {
    id
    allowedActions
    supersededBy {
      id
      ...ProductLink_Product
    }
    alternates {
      fit
      product {
        id
        ...ProductLink_Product
      }
    }
    accessories {
      product {
        id
        ...ProductLink_Product
      }
    }
    bundleParts {
      quantity
      product {
        id
        unit
        ...ProductLink_Product
      }
    }
  }
`);

interface Props {
  product: FragmentType<typeof RelationsEditorFragment>;
}

export function RelationsEditor(props: Props) {
  const product = readFragment(RelationsEditorFragment, props.product);
  const { id: productId, alternates, accessories, bundleParts, supersededBy } = product;
  const { t } = useLingui();
  const relate = useVerb(RelateProducts);
  const unrelate = useVerb(UnrelateProducts);
  const supersede = useVerb(SupersedeProduct);
  const bundle = useVerb(SetBundleParts);
  const verbs = [relate, unrelate, supersede, bundle];
  const forget = (kind: 'ALTERNATE' | 'ACCESSORY', otherProductId: string) =>
    void unrelate.run({ productId, otherProductId, kind });
  const saveParts = (parts: PartInput[]) => void bundle.run({ productId, parts });
  return (
    <Surface title={<Trans>Goes together</Trans>}>
      <Stack gap="xl">
        <Part title={<Trans>Alternates</Trans>}>
          {alternates.map(({ product: other, fit }) => (
            <Row key={other.id} onRemove={() => forget('ALTERNATE', other.id)}>
              <ProductLink
                product={other}
                note={fit === 'FORM_FIT_FUNCTION' ? t`Drop-in` : t`Same function`}
              />
            </Row>
          ))}
          <Adder
            label={t`Add an alternate`}
            buttons={[
              {
                label: t`Drop-in`,
                onPick: (otherProductId) =>
                  void relate.run({
                    productId,
                    otherProductId,
                    kind: 'ALTERNATE',
                    fit: 'FORM_FIT_FUNCTION',
                  }),
              },
              {
                label: t`Same function`,
                onPick: (otherProductId) =>
                  void relate.run({
                    productId,
                    otherProductId,
                    kind: 'ALTERNATE',
                    fit: 'FUNCTIONAL',
                  }),
              },
            ]}
          />
        </Part>
        <Part title={<Trans>Accessories</Trans>}>
          {accessories.map(({ product: other }) => (
            <Row key={other.id} onRemove={() => forget('ACCESSORY', other.id)}>
              <ProductLink product={other} />
            </Row>
          ))}
          <Adder
            label={t`Add an accessory`}
            buttons={[
              {
                label: t`Add`,
                onPick: (otherProductId) =>
                  void relate.run({ productId, otherProductId, kind: 'ACCESSORY' }),
              },
            ]}
          />
        </Part>
        <BundleParts parts={bundleParts} onSave={saveParts} />
        {product.allowedActions.includes('SUPERSEDE') && (
          <Successor
            product={supersededBy}
            onName={(successorId) => void supersede.run({ productId, successorId })}
          />
        )}
        <UserErrors
          errors={verbs.flatMap(({ errors }) => errors)}
          isFailed={verbs.some((v) => v.isFailed)}
        />
      </Stack>
    </Surface>
  );
}

interface PartInput {
  productId: string;
  quantity: number;
}

type LinkedProduct = { id: string } & NonNullable<
  React.ComponentProps<typeof ProductLink>['product']
>;

interface BundleProps {
  parts: readonly { quantity: number; product: LinkedProduct & { unit: ProductUnit } }[];
  onSave: (parts: PartInput[]) => void;
}

function BundleParts({ parts: bundleParts, onSave: saveParts }: BundleProps) {
  const { t } = useLingui();
  const sectionOf = useUnitSection();
  const parts = bundleParts.map(({ product, quantity }) => ({ productId: product.id, quantity }));
  return (
    <Part title={parts.length > 0 ? <Trans>Parts of this bundle</Trans> : <Trans>Bundle</Trans>}>
      {bundleParts.map(({ product: other, quantity }) => (
        <Row
          key={other.id}
          onRemove={() => saveParts(parts.filter((part) => part.productId !== other.id))}
        >
          {/* On a phone the quantity goes below a name. */}
          <Box flex="1 1 180px">
            <ProductLink product={other} />
          </Box>
          <NumberInput
            aria-label={t`Quantity`}
            size="xs"
            w={132}
            flex="none"
            {...sectionOf(quantity, other.unit)}
            min={1}
            max={1_000_000}
            allowDecimal={false}
            defaultValue={quantity}
            onBlur={({ currentTarget: { value } }) => {
              const next = Number(value.replace(/\D/g, ''));
              if (next < 1 || next === quantity) return;
              saveParts(
                parts.map((p) => (p.productId === other.id ? { ...p, quantity: next } : p)),
              );
            }}
          />
        </Row>
      ))}
      <Adder
        label={parts.length > 0 ? t`Add a part` : t`Add a part: then it is a bundle`}
        buttons={[
          {
            label: t`Add`,
            onPick: (other) => saveParts([...parts, { productId: other, quantity: 1 }]),
          },
        ]}
      />
    </Part>
  );
}

interface SuccessorProps {
  product: LinkedProduct | null;
  onName: (successorId: string | null) => void;
}

function Successor({ product, onName }: SuccessorProps) {
  const { t } = useLingui();
  return (
    <Part title={<Trans>Successor</Trans>}>
      {product ? (
        <Row onRemove={() => onName(null)}>
          <ProductLink product={product} />
        </Row>
      ) : (
        <Adder label={t`What takes its place`} buttons={[{ label: t`Add`, onPick: onName }]} />
      )}
    </Part>
  );
}

function Part({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <Stack gap="sm">
      <Text size="sm" fw={600} c="dimmed">
        {title}
      </Text>
      {children}
    </Stack>
  );
}

function Row({ onRemove, children }: { onRemove: () => void; children: ReactNode }) {
  const { t } = useLingui();
  return (
    <Group justify="space-between" wrap="nowrap" align="flex-start">
      <Group flex={1} gap="xs" justify="space-between" align="flex-start">
        {children}
      </Group>
      <ActionIcon variant="subtle" color="gray" aria-label={t`Remove`} onClick={onRemove}>
        <Icon name="trash" size={18} />
      </ActionIcon>
    </Group>
  );
}

interface AdderProps {
  label: string;
  buttons: readonly { label: string; onPick: (productId: string) => void }[];
}

function Adder({ label, buttons }: AdderProps) {
  const [picked, setPicked] = useState<PickedProduct | null>(null);
  return (
    <Group align="flex-end" gap="xs">
      <div style={{ flex: 1, minWidth: 200 }}>
        <ProductPicker label={label} value={picked} onChange={setPicked} />
      </div>
      {picked &&
        buttons.map((button) => (
          <Button
            key={button.label}
            variant="default"
            onClick={() => {
              button.onPick(picked.id);
              setPicked(null);
            }}
          >
            {button.label}
          </Button>
        ))}
    </Group>
  );
}
