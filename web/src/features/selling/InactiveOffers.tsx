// Which offers are not on the market and why, each count a way to them; and of one offer what mends it.
import { Trans, useLingui } from '@lingui/react/macro';
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
          variant={params.reason === code ? 'light' : 'default'}
        >
          {reasons[code]} · {format.number(count)}
        </ButtonLink>
      ))}
    </Group>
  );
}

interface ReasonsProps {
  offerId: string;
  reasons: readonly { code: InactiveReasonCode; fix: InactiveReasonFix; note: string | null }[];
}

/** The row's badge says it: what mends it is left to say. */
const saidByBadge: InactiveReasonCode = 'EXPIRED';

/** Said elsewhere: above the list, and in the row by its state and its stock. */
const saidElsewhere: readonly InactiveReasonCode[] = [
  'SELLER_SUSPENDED',
  'DRAFT',
  'PAUSED',
  'WITHDRAWN',
  'OUT_OF_STOCK',
];

/** Publishing and counting stock are done beside it, in the same row. */
export function ReasonList({ offerId, ...all }: ReasonsProps) {
  const { t } = useLingui();
  const words = useSellerWords();
  const reasons = all.reasons.filter(({ code }) => !saidElsewhere.includes(code));
  if (reasons.length === 0) return null;
  return (
    <Stack gap={2} mt={4} miw={180} data-long>
      {reasons.map(({ code, fix, note: value }) => {
        const name = words.reasons[code];
        return (
          <Dotted key={code} size="xs">
            {code !== saidByBadge && (value ? t`${name}: ${value}` : name)}
            {fixOf(fix, offerId)}
          </Dotted>
        );
      })}
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
