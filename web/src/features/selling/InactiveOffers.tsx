// Which offers are not on the market and why, each count a way to them; and of one offer what mends it.
import { Trans } from '@lingui/react/macro';
import { Group, Stack, Text } from '@mantine/core';
import type {
  MyOffersQuery as Answer,
  InactiveReasonCode,
  InactiveReasonFix,
} from '../../data/generated/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { Dotted } from '../../ui/Dotted.js';
import { ButtonLink, TextLink } from '../../ui/links.js';
import { useSellerWords } from '../../ui/use-seller-words.js';
import type { MyOffersParams } from './selling.queries.js';

interface CountsProps {
  counts: NonNullable<NonNullable<Answer['mySeller']>['inactiveOffers']>;
  params: MyOffersParams;
}

export function InactiveOffers({ counts, params }: CountsProps) {
  const { reasons } = useSellerWords();
  const format = useFormat();
  if (counts.length === 0) return null;
  return (
    <Group gap="xs" align="center">
      <Text size="sm" c="dimmed">
        <Trans>Not on the market:</Trans>
      </Text>
      {counts.map(({ code, count }) => (
        <ButtonLink
          key={code}
          to="/seller/offers"
          search={params.reason === code ? {} : { reason: code }}
          size="compact-sm"
          variant={params.reason === code ? 'filled' : 'default'}
        >
          {reasons[code]} · {format.number(count)}
        </ButtonLink>
      ))}
    </Group>
  );
}

const nowrap = { whiteSpace: 'nowrap' } as const;

interface ReasonsProps {
  offerId: string;
  reasons: readonly { code: InactiveReasonCode; fix: InactiveReasonFix; note: string | null }[];
}

/** Publishing and counting stock are done beside it, in the same row; a suspension is said above the list. */
export function ReasonList({ offerId, ...all }: ReasonsProps) {
  const words = useSellerWords();
  const reasons = all.reasons.filter(({ code }) => code !== 'SELLER_SUSPENDED');
  if (reasons.length === 0) return null;
  const isShort = reasons.every(({ fix, note }) => fix === 'ADJUST_STOCK' && !note);
  return (
    <Stack gap={2} mt={4} {...(isShort ? {} : { miw: 180, 'data-long': true })}>
      {reasons.map(({ code, fix, note }) => (
        <Dotted key={code} size="xs">
          <span {...(isShort ? { style: nowrap } : {})}>
            {words.reasons[code]}
            {note && `: ${note}`}
          </span>
          {fixOf(fix, offerId)}
        </Dotted>
      ))}
    </Stack>
  );
}

function fixOf(fix: InactiveReasonFix, offerId: string) {
  if (fix === 'EDIT') {
    return (
      <TextLink to="/seller/offers/$offerId" params={{ offerId }}>
        <Trans>Change it</Trans>
      </TextLink>
    );
  }
  if (fix === 'MESSAGE_OPERATOR') {
    return (
      <TextLink to="/seller/messages">
        <Trans>Write to the operator</Trans>
      </TextLink>
    );
  }
  if (fix === 'SET_AVAILABILITY') {
    return (
      <TextLink to="/seller/standing">
        <Trans>Take orders again</Trans>
      </TextLink>
    );
  }
  return null;
}
