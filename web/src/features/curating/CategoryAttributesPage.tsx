// Which attributes a category asks of its products, in which order, and which of them a product must state.
// What comes from above is shown and changed there.
import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type {
  CategoryAttributesQuery as Answer,
  AttributeKind,
} from '../../data/generated/graphql.js';
import { present } from '../../data/nodes.js';
import { useGraph } from '../../data/use-graph.js';
import { useVerb } from '../../data/use-verb.js';
import { useFormat } from '../../i18n/use-format.js';
import { Select } from '../../ui/choices.js';
import { Icon } from '../../ui/icons.js';
import { TextLink } from '../../ui/links.js';
import { notify } from '../../ui/notify.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { Screen } from '../../ui/Screen.js';
import { Surface } from '../../ui/Surface.js';
import { PageSkeleton } from '../../ui/skeletons.js';
import { UserErrors } from '../../ui/UserErrors.js';
import { useAttributeUnit } from '../../ui/use-attribute-unit.js';
import { attributeKindWords } from './attribute-words.js';
import classes from './Curating.module.css';
import { AttributeChoicesQuery, CategoryAttributesQuery } from './curating.queries.js';
import { AssignCategoryAttributes } from './curating-verbs.js';

type Category = NonNullable<Answer['category']>;
interface Known {
  id: string;
  kind: AttributeKind;
  unit: string | null;
  name: { zhCN: string | null; en: string | null };
}
interface OwnRule {
  attribute: Known;
  isRequired: boolean;
}

export function CategoryAttributesPage({ categoryId }: { categoryId: string }) {
  const format = useFormat();
  const { t } = useLingui();
  const typenames = ['Category', 'Attribute'];
  const result = useGraph(CategoryAttributesQuery, { categoryId }, { typenames });
  return (
    <Screen result={result} find={({ category }) => category} skeleton={<PageSkeleton />}>
      {(category) => (
        <Stack gap="lg" maw={860} w="100%" mx="auto">
          <PageHeader
            title={format.text(category.name)}
            trail={[
              <TextLink key="all" to="/operator/categories">
                {t`Categories`}
              </TextLink>,
              ...category.ancestors.map(({ id, name }) => (
                <TextLink
                  key={id}
                  to="/operator/categories/$categoryId"
                  params={{ categoryId: id }}
                >
                  {format.text(name)}
                </TextLink>
              )),
            ]}
            description={
              <Trans>
                Attributes that products of this category, and of those below it, state.
              </Trans>
            }
          />
          <Inherited category={category} />
          <OwnRules key={category.id} category={category} />
        </Stack>
      )}
    </Screen>
  );
}

function AttributeWords({ attribute: { name, kind, unit } }: { attribute: Known }) {
  const { i18n } = useLingui();
  const format = useFormat();
  const unitText = useAttributeUnit();
  return (
    <div className={classes.ruleName}>
      <Text size="sm" fw={550}>
        {format.text(name)}
      </Text>
      <Text size="xs" c="dimmed">
        {[i18n._(attributeKindWords[kind]), unit && unitText(unit)].filter(Boolean).join(' · ')}
      </Text>
    </div>
  );
}

function Inherited({ category }: { category: Category }) {
  const inherited = category.attributeRules.filter(({ isInherited }) => isInherited);
  if (inherited.length === 0) return null;
  return (
    <Surface title={<Trans>Attributes from above</Trans>}>
      {inherited.map(
        ({ attribute, isRequired }) =>
          attribute && (
            <div key={attribute.id} className={classes.rule}>
              <AttributeWords attribute={attribute} />
              {isRequired && (
                <Text size="sm" c="dimmed">
                  <Trans>Must be stated</Trans>
                </Text>
              )}
            </div>
          ),
      )}
    </Surface>
  );
}

const ownRules = ({ attributeRules }: Category): OwnRule[] =>
  attributeRules.flatMap(({ attribute, isRequired, isInherited }) =>
    attribute && !isInherited ? [{ attribute, isRequired }] : [],
  );

function OwnRules({ category }: { category: Category }) {
  const { t } = useLingui();
  const [rules, setRules] = useState(() => ownRules(category));
  const assign = useVerb(AssignCategoryAttributes, ['Category', 'Product']);
  const taken = category.attributeRules.flatMap(({ attribute }) => attribute?.id ?? []);
  const change = (at: number, rule: OwnRule | null) =>
    setRules(rules.flatMap((each, i) => (i === at ? (rule ?? []) : each)));
  const raise = (at: number) =>
    setRules(
      rules.map((rule, i) => (i === at ? rules[at - 1] : i === at - 1 ? rules[at] : rule) ?? rule),
    );
  const save = async () => {
    const attributes = rules.map(({ attribute: { id: attributeId }, isRequired }) => ({
      attributeId,
      isRequired,
    }));
    if (await assign.run({ categoryId: category.id, attributes })) {
      void notify({ message: t`Saved.` });
    }
  };
  return (
    <Surface title={<Trans>Attributes of this category</Trans>}>
      <Stack gap="md">
        <div>
          {rules.length === 0 && (
            <Text size="sm" c="dimmed">
              <Trans>None yet.</Trans>
            </Text>
          )}
          {rules.map((rule, at) => (
            <div key={rule.attribute.id} className={classes.rule}>
              <AttributeWords attribute={rule.attribute} />
              <Checkbox
                label={t`Must be stated`}
                checked={rule.isRequired}
                onChange={(event) =>
                  change(at, { ...rule, isRequired: event.currentTarget.checked })
                }
              />
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t`Move up`}
                disabled={at === 0}
                onClick={() => raise(at)}
              >
                <span className={classes.upwards}>
                  <Icon name="down" size={16} />
                </span>
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                color="red"
                aria-label={t`Remove`}
                onClick={() => change(at, null)}
              >
                <Icon name="close" size={16} />
              </ActionIcon>
            </div>
          ))}
        </div>
        <AttributePicker
          without={[...taken, ...rules.map(({ attribute }) => attribute.id)]}
          onPick={(attribute) => setRules([...rules, { attribute, isRequired: false }])}
        />
        <UserErrors errors={assign.errors} isFailed={assign.isFailed} />
        <Group justify="flex-end">
          <Button loading={assign.isRunning} onClick={() => void save()}>
            <Trans>Save</Trans>
          </Button>
        </Group>
      </Stack>
    </Surface>
  );
}

function AttributePicker(props: {
  without: readonly string[];
  onPick: (attribute: Known) => void;
}) {
  const { t } = useLingui();
  const format = useFormat();
  const [text, setText] = useState('');
  const [settled] = useDebouncedValue(text, 200);
  const { data } = useGraph(AttributeChoicesQuery, { text: settled || null });
  const known = present(data?.attributes?.nodes).filter(({ id }) => !props.without.includes(id));
  return (
    <Select
      label={t`Add an attribute`}
      placeholder={t`Name`}
      searchable
      value={null}
      searchValue={text}
      onSearchChange={setText}
      data={known.map(({ id, name, unit }) => ({
        value: id,
        label: [format.text(name), unit].filter(Boolean).join(' · '),
      }))}
      // What the server found stays: it looks in other names than those shown.
      filter={({ options }) => options}
      onChange={(id) => {
        const picked = known.find((each) => each.id === id);
        if (!picked) return;
        props.onPick(picked);
        setText('');
      }}
    />
  );
}
