// A seller misses a product. First a look whether it is there, by number and by words: most are, and can be
// offered at once. Only then the form, which begins with what was looked for.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { present } from '../../data/nodes.js';
import { useGraph } from '../../data/use-graph.js';
import { Icon } from '../../ui/icons.js';
import { ButtonLink, TextLink } from '../../ui/links.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { ProductLink } from '../../ui/ProductLink.js';
import { Surface } from '../../ui/Surface.js';
import classes from './Curating.module.css';
import { SimilarProductsQuery } from './curating.queries.js';
import { ProductForm } from './ProductForm.js';

const textLengthMin = 3;

export function ProposeProductPage() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const [isMissing, setMissing] = useState(false);
  return (
    <Stack gap="lg" maw={960} w="100%" mx="auto">
      <PageHeader
        title={t`Propose a product`}
        trail={[
          <TextLink key="all" to="/seller/products">
            <Trans>Proposed products</Trans>
          </TextLink>,
        ]}
        description={
          <Trans>The operator reviews it; then everybody finds it and you can offer it.</Trans>
        }
      />
      <Surface title={<Trans>Is it already there?</Trans>}>
        <Stack gap="md">
          <TextInput
            label={t`Part number, GTIN or name`}
            value={text}
            autoFocus
            autoComplete="off"
            leftSection={<Icon name="search" size={16} />}
            onChange={(event) => {
              setText(event.currentTarget.value);
              setMissing(false);
            }}
          />
          <Found text={text} isMissing={isMissing} onMissing={() => setMissing(true)} />
        </Stack>
      </Surface>
      {isMissing && (
        <ProductForm
          isProposal
          start={startOf(text.trim())}
          onSaved={() => void navigate({ to: '/seller/products' })}
        />
      )}
    </Stack>
  );
}

/** A number goes where numbers go, words into the name of their language. */
function startOf(text: string) {
  if (/^\d{8}$|^\d{12,14}$/.test(text)) return { gtin: text };
  if (/^\S*\d\S*$/.test(text)) return { mpn: text };
  const isChinese = /\p{Script=Han}/u.test(text);
  return { name: isChinese ? { zhCN: text, en: '' } : { zhCN: '', en: text } };
}

function Found(props: { text: string; isMissing: boolean; onMissing: () => void }) {
  const [text] = useDebouncedValue(props.text.trim(), 250);
  const isPaused = text.length < textLengthMin;
  const { data, isLoading, isStale } = useGraph(SimilarProductsQuery, { text }, { isPaused });
  if (isPaused) return null;
  const hits = present(data?.search?.hits.nodes).flatMap(({ product, offerCount }) =>
    product ? [{ product, offerCount }] : [],
  );
  const isKnown = !isLoading && !isStale && data?.search;
  return (
    <Stack gap={0} aria-live="polite">
      {hits.map(({ product }) => (
        <div key={product.id} className={classes.rule}>
          <div className={classes.ruleName}>
            <ProductLink product={product} />
          </div>
          <ButtonLink
            to="/seller/offers/new"
            search={{ product: product.id }}
            size="compact-sm"
            variant="light"
          >
            <Trans>Offer this one</Trans>
          </ButtonLink>
        </div>
      ))}
      {isKnown && !props.isMissing && (
        <Group justify="space-between" pt="md">
          <Text size="sm" c="dimmed">
            {hits.length > 0 ? (
              <Trans>None of these is it?</Trans>
            ) : (
              <Trans>Nothing in the catalog fits.</Trans>
            )}
          </Text>
          <Button variant={hits.length > 0 ? 'default' : 'filled'} onClick={props.onMissing}>
            <Trans>Describe it</Trans>
          </Button>
        </Group>
      )}
    </Stack>
  );
}
