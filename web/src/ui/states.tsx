// The states a screen can be in besides "here it is": empty, not found, denied, failed, partly missing.
import { Trans } from '@lingui/react/macro';
import { Button, Stack, Text, Title } from '@mantine/core';
import { useRouterState } from '@tanstack/react-router';
import type { CombinedError } from '@urql/core';
import type { ReactNode } from 'react';
import { Icon, type IconName } from './icons.js';
import { ButtonLink } from './links.js';
import { Notice } from './Notice.js';
import classes from './states.module.css';

interface MessageProps {
  icon: IconName;
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  role?: 'alert' | 'status';
  /** Inside a page that has its title already. */
  isPart?: boolean;
  /** One of several sections: takes little room. */
  isSmall?: boolean;
}

export function Message({ icon, title, children, action, role, ...size }: MessageProps) {
  const { isPart = false, isSmall = false } = size;
  return (
    <Stack
      align="center"
      gap={isSmall ? 6 : 'xs'}
      className={classes.message}
      role={role}
      data-small={isSmall || undefined}
    >
      <span className={classes.icon}>
        <Icon name={icon} size={isSmall ? 16 : 26} />
      </span>
      <Title order={isPart ? 2 : 1} size={isSmall ? 'md' : 'h2'} ta="center">
        {title}
      </Title>
      {children && (
        <Text c="dimmed" ta="center" size={isSmall ? 'sm' : undefined} className={classes.words}>
          {children}
        </Text>
      )}
      {action && <div className={classes.action}>{action}</div>}
    </Stack>
  );
}

interface EmptyProps {
  icon?: IconName;
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  /** One of several sections of its page: takes little room. */
  isSmall?: boolean;
}

/** Nothing here yet, and what to do about it. */
export function Empty({ icon = 'file', title, children, action, isSmall }: EmptyProps) {
  return (
    <Message icon={icon} title={title} action={action} isPart isSmall={isSmall}>
      {children}
    </Message>
  );
}

export function NotFound() {
  return (
    <Message
      icon="search"
      title={<Trans>This page is not here</Trans>}
      action={
        <ButtonLink to="/" variant="light">
          <Trans>Go to the home page</Trans>
        </ButtonLink>
      }
    >
      <Trans>It may have been removed, or it is not visible to you.</Trans>
    </Message>
  );
}

export function SignInFirst() {
  const href = useRouterState({ select: (state) => state.location.href });
  return (
    <Message
      icon="person"
      title={<Trans>Sign in to see this</Trans>}
      action={
        <ButtonLink to="/sign-in" search={{ next: href }}>
          <Trans>Sign in</Trans>
        </ButtonLink>
      }
    >
      <Trans>This page belongs to your company.</Trans>
    </Message>
  );
}

/** For want of a role, unless the page says another reason. */
export function Denied({ children }: { children?: ReactNode }) {
  return (
    <Message
      icon="shield"
      title={<Trans>Not open to you</Trans>}
      action={
        <ButtonLink to="/" variant="light">
          <Trans>Go to the home page</Trans>
        </ButtonLink>
      }
    >
      {children ?? (
        <Trans>
          Your roles in your company do not include this. Its administrator can change them.
        </Trans>
      )}
    </Message>
  );
}

function Failed({ error, again }: { error: CombinedError; again: () => void }) {
  const id = error.graphQLErrors.map((e) => e.extensions.errorId).find(Boolean);
  return (
    <Message
      role="alert"
      icon="alert"
      title={<Trans>This did not load</Trans>}
      action={
        <Button variant="light" onClick={again}>
          <Trans>Try again</Trans>
        </Button>
      }
    >
      {error.networkError ? (
        <Trans>The server could not be reached. Nothing of yours is lost.</Trans>
      ) : (
        <Trans>Something went wrong on our side. Nothing of yours is lost.</Trans>
      )}
      {id ? ` (${String(id)})` : ''}
    </Message>
  );
}

/** The search server does not answer; everything that needs no search goes on. */
function SearchAway({ again }: { again: () => void }) {
  return (
    <Message
      role="alert"
      icon="search"
      title={<Trans>Search does not answer right now</Trans>}
      action={
        <Button variant="light" onClick={again}>
          <Trans>Try again</Trans>
        </Button>
      }
    >
      <Trans>Products, carts and orders are all there; only finding has to wait a moment.</Trans>
    </Message>
  );
}

/** A screen that threw: a bug of ours. */
export function Broken({ reset }: { reset: () => void }) {
  return (
    <Message
      role="alert"
      icon="alert"
      title={<Trans>This page broke</Trans>}
      action={
        <Button variant="light" onClick={reset}>
          <Trans>Try again</Trans>
        </Button>
      }
    >
      <Trans>The mistake is ours. Nothing of yours is lost.</Trans>
    </Message>
  );
}

const codesOf = (error: CombinedError) =>
  error.graphQLErrors.map((each) => String(each.extensions.code ?? ''));

/** The state behind an error that left nothing to show. */
export function Failure({ error, again }: { error: CombinedError; again: () => void }) {
  const codes = codesOf(error);
  if (codes.includes('UNAUTHENTICATED')) return <SignInFirst />;
  if (codes.includes('FORBIDDEN')) return <Denied />;
  if (codes.length > 0 && codes.every((code) => code === 'NOT_FOUND')) return <NotFound />;
  if (codes.includes('SERVICE_UNAVAILABLE')) return <SearchAway again={again} />;
  return <Failed error={error} again={again} />;
}

/** A small notice that a part of the page is missing while the rest is there. */
export function MissingParts({ error, again }: { error: CombinedError; again: () => void }) {
  return (
    <Notice tone="yellow" role="status">
      <div className={classes.missing}>
        <span>
          {error.networkError ? (
            <Trans>The server could not be reached. What you see may be out of date.</Trans>
          ) : (
            <Trans>Part of this page is not available right now; the rest is up to date.</Trans>
          )}
        </span>
        <Button size="xs" fz="sm" variant="default" onClick={again}>
          <Trans>Try again</Trans>
        </Button>
      </div>
      <span hidden>{codesOf(error).join(' ')}</span>
    </Notice>
  );
}

/** In the place of a list without entries where nothing can be done about it. */
export function Nothing() {
  return (
    <Text size="sm" c="dimmed">
      <Trans>Nothing here yet.</Trans>
    </Text>
  );
}

/** In the place of one section whose owner does not answer. */
export function MissingPart({ again }: { again?: () => void }) {
  return (
    <Text size="sm" c="dimmed" role="status" component="div">
      <Trans>Not available right now.</Trans>{' '}
      {again && (
        <Button size="compact-sm" variant="subtle" onClick={again}>
          <Trans>Try again</Trans>
        </Button>
      )}
    </Text>
  );
}
