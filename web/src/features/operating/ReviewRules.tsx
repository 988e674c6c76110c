// Which changes of offers the operator wants to see first: each rule on or off, with its number.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, Switch } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useRef, useState } from 'react';
import type { OfferReviewsQuery as Answer } from '../../data/generated/graphql.js';
import { useVerb } from '../../data/use-verb.js';
import { NumberInput } from '../../ui/choices.js';
import { Dialog } from '../../ui/Dialog.js';
import { UserErrors } from '../../ui/UserErrors.js';
import { useSellerWords } from '../../ui/use-seller-words.js';
import { SetOfferReviewRule } from './governing-verbs.js';

type Rule = NonNullable<Answer['offerReviewRules']>[number];

export function ReviewRules({ rules }: { rules: readonly Rule[] }) {
  const { t } = useLingui();
  const [isOpen, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button variant="default" onClick={open}>
        <Trans>Rules</Trans>
      </Button>
      <Dialog isOpen={isOpen} onClose={close} size="lg" title={t`What you want to see first`}>
        <Stack gap="lg">
          {rules.map((rule) => (
            <RuleRow key={rule.code} rule={rule} />
          ))}
        </Stack>
      </Dialog>
    </>
  );
}

function RuleRow({ rule }: { rule: Rule }) {
  const { t } = useLingui();
  const words = useSellerWords();
  const verb = useVerb(SetOfferReviewRule, ['OfferReviewRule', 'OfferReview']);
  const { code, isActive } = rule;
  const isShare = code === 'PRICE_RISE' || code === 'PRICE_DROP';
  const hasNumber = isShare || code === 'FIRST_OFFERS';
  // A share is shown in percent and kept in hundredths of one.
  const unit = isShare ? 100 : 1;
  const [number, setNumber] = useState<number | string>(rule.threshold / unit);
  // Leaving the number by the switch says two things: the second waits for the first.
  const said = useRef<Promise<unknown>>(Promise.resolve());
  const save = (on: boolean) => {
    const input = { code, isActive: on, threshold: Math.round(Number(number) * unit) };
    said.current = said.current.then(() => verb.run(input));
  };
  return (
    <Stack gap={4}>
      <Group justify="space-between" align="center" mih={40}>
        <Switch
          label={words.rules[code]}
          checked={isActive}
          onChange={(event) => save(event.currentTarget.checked)}
        />
        {hasNumber && (
          <NumberInput
            aria-label={isShare ? t`More than, in percent` : t`How many`}
            value={number}
            min={0}
            max={isShare ? 1000 : 100}
            suffix={isShare ? ' %' : ''}
            w={110}
            onChange={setNumber}
            onBlur={() => Number(number) * unit !== rule.threshold && save(isActive)}
          />
        )}
      </Group>
      <UserErrors errors={verb.errors} isFailed={verb.isFailed} />
    </Stack>
  );
}
