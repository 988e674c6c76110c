// What else the words find besides products: vendors, open demands, questions; each from its owner, in one
// request of its own, so that products never wait for it.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { present } from '../../data/nodes.js';
import { useGraph } from '../../data/use-graph.js';
import { useFormat } from '../../i18n/use-format.js';
import { Icon, type IconName } from '../../ui/icons.js';
import { TextLink } from '../../ui/links.js';
import { SearchGroupsQuery } from '../../ui/search-groups.queries.js';
import classes from './SearchGroups.module.css';

/** How much of each there is, in the line under the title: it comes later without moving anything. */
export function SearchGroupCounts({ text }: { text: string }) {
  const { data } = useGraph(SearchGroupsQuery, { text });
  const [vendors, demands, threads] = [data?.findVendors, data?.demands, data?.threads].map(
    (group) => group?.totalCount ?? 0,
  );
  return (
    <>
      {vendors ? (
        <TextLink to="/vendors" search={{ q: text }}>
          <Plural value={vendors} one="# vendor" other="# vendors" />
        </TextLink>
      ) : null}
      {demands ? (
        <TextLink to="/demands" search={{ q: text }}>
          <Plural value={demands} one="# demand" other="# demands" />
        </TextLink>
      ) : null}
      {threads ? (
        <TextLink to="/threads" search={{ q: text }}>
          <Plural value={threads} one="# question" other="# questions" />
        </TextLink>
      ) : null}
    </>
  );
}

/** The first of each, below the products. */
export function SearchGroups({ text }: { text: string }) {
  const { t } = useLingui();
  const format = useFormat();
  const { data } = useGraph(SearchGroupsQuery, { text });
  const vendors = data?.findVendors;
  const { demands, threads } = data ?? {};
  const count =
    (vendors?.totalCount ?? 0) + (demands?.totalCount ?? 0) + (threads?.totalCount ?? 0);
  if (count === 0) return null;
  return (
    <section className={classes.groups} aria-label={t`Also found`}>
      <Group
        icon="store"
        title={<Trans>Vendors</Trans>}
        count={vendors?.totalCount}
        all={
          <TextLink to="/vendors" search={{ q: text }} size="sm">
            <Trans>All results</Trans>
          </TextLink>
        }
      >
        {present(vendors?.nodes).map(({ id, slug, name }) => (
          <TextLink key={id} to="/vendors/$slug" params={{ slug }} size="sm" c="inherit">
            {format.text(name)}
          </TextLink>
        ))}
      </Group>
      <Group
        icon="gavel"
        title={<Trans>Demands</Trans>}
        count={demands?.totalCount}
        all={
          <TextLink to="/demands" search={{ q: text }} size="sm">
            <Trans>All results</Trans>
          </TextLink>
        }
      >
        {present(demands?.nodes).map(({ id, title }) => (
          <TextLink
            key={id}
            to="/demands/$demandId"
            params={{ demandId: id }}
            size="sm"
            c="inherit"
          >
            {title}
          </TextLink>
        ))}
      </Group>
      <Group
        icon="chat"
        title={<Trans>Questions</Trans>}
        count={threads?.totalCount}
        all={
          <TextLink to="/threads" search={{ q: text }} size="sm">
            <Trans>All results</Trans>
          </TextLink>
        }
      >
        {present(threads?.nodes).map(({ id, title }) => (
          <TextLink
            key={id}
            to="/threads/$threadId"
            params={{ threadId: id }}
            size="sm"
            c="inherit"
          >
            {title}
          </TextLink>
        ))}
      </Group>
    </section>
  );
}

interface GroupProps {
  icon: IconName;
  title: ReactNode;
  count: number | undefined;
  all: ReactNode;
  children: ReactNode;
}

function Group({ icon, title, count, all, children }: GroupProps) {
  const format = useFormat();
  if (!count) return null;
  return (
    <div className={classes.group}>
      <div className={classes.head}>
        <Icon name={icon} size={17} />
        <span className={classes.title}>{title}</span>
        <Text size="sm" c="dimmed" component="span">
          {format.number(count)}
        </Text>
        <span className={classes.all}>{all}</span>
      </div>
      <div className={classes.links}>{children}</div>
    </div>
  );
}
