// Puts all lines that were found into the cart, in as few requests as the server takes; what was refused is said. A
// visitor's list is kept over the sign-in and goes into the cart on the way back.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { type UserErrorParts, useVerb } from '../../data/use-verb.js';
import { errorText } from '../../i18n/error-messages.js';
import { Icon } from '../../ui/icons.js';
import { ButtonLink } from '../../ui/links.js';
import { notify } from '../../ui/notify.js';
import { useSignInFor, useWishAgain } from '../../ui/use-wish.js';
import { AddLinesToCart } from './look-up.queries.js';
import { findingOf, matchOf, offerOf, type PartLine, type Row } from './part-list.js';

const LINES_AT_ONCE = 500;

interface Props {
  lines: readonly PartLine[];
  rows: ReadonlyMap<string, Row>;
}

export function AddListButton({ lines, rows }: Props) {
  const { i18n, t } = useLingui();
  const verb = useVerb(AddLinesToCart);
  const signInFor = useSignInFor();
  const ready = lines.flatMap((line) => {
    const row = rows.get(line.partNumber);
    const offer = findingOf(line, row) === 'FOUND' ? offerOf(line, matchOf(line, row)) : undefined;
    return offer ? [{ lineId: line.key, offerId: offer.id, quantity: line.quantity }] : [];
  });
  const refuse = (errors: readonly UserErrorParts[]) => {
    if (errors.some(({ code }) => code === 'UNAUTHENTICATED')) {
      signInFor(lines);
      return;
    }
    const message = errors.map((error) => errorText(i18n, error)).join(' ');
    void notify({ color: 'red', title: t`Not added to the cart`, message });
  };
  const add = async () => {
    const refused: string[] = [];
    for (let at = 0; at < ready.length; at += LINES_AT_ONCE) {
      const payload = await verb.run({ lines: ready.slice(at, at + LINES_AT_ONCE) }, refuse);
      if (!payload) return;
      refused.push(...(payload.refused ?? []).map(({ lineId }) => lineId));
    }
    const numbers = lines.filter(({ key }) => refused.includes(key));
    const names = numbers.map(({ partNumber }) => partNumber).join(', ');
    const added = ready.length - refused.length;
    void notify({
      ...(refused.length > 0 ? { color: 'yellow', autoClose: false } : {}),
      title: t`Lines added to the cart: ${added}`,
      message: (
        <>
          {refused.length > 0 && <Trans>Not added: {names}.</Trans>}{' '}
          <ButtonLink to="/cart" variant="light" size="compact-sm" mt={4}>
            <Trans>Open the cart</Trans>
          </ButtonLink>
        </>
      ),
    });
  };
  useWishAgain(() => void add());
  return (
    <Button
      leftSection={<Icon name="cart" size={18} />}
      disabled={ready.length === 0}
      loading={verb.isRunning}
      onClick={() => void add()}
    >
      <Plural value={ready.length} one="Add # line to the cart" other="Add # lines to the cart" />
    </Button>
  );
}
