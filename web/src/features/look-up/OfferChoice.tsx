// Whose offer a line takes: opens with the live offers for its quantity, the best first.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Loader, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { present } from '../../data/nodes.js';
import { useGraph } from '../../data/use-graph.js';
import { useFormat } from '../../i18n/use-format.js';
import { Icon } from '../../ui/icons.js';
import { UnitPriceText } from '../../ui/MoneyText.js';
import { StateBadge } from '../../ui/StateBadge.js';
import classes from './LookUp.module.css';
import { OfferChoiceQuery } from './look-up.queries.js';
import type { ChosenOffer } from './part-list.js';

interface Props {
  productId: string;
  partNumber: string;
  quantity: number;
  chosen: ChosenOffer;
  onChoose: (offer: ChosenOffer) => void;
}

export function OfferChoice({ productId, partNumber, quantity, chosen, onChoose }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  const [isOpen, { open, close }] = useDisclosure(false);
  const name = format.text(chosen.vendor?.name) || t`Vendor`;
  return (
    <Menu
      opened={isOpen}
      onOpen={open}
      onClose={close}
      width={340}
      shadow="md"
      position="bottom-start"
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <Button
          variant="default"
          size="compact-sm"
          aria-label={t`Vendor for ${partNumber}: ${name}`}
          rightSection={<Icon name="down" size={13} />}
        >
          {name}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {isOpen && (
          <Choices
            productId={productId}
            quantity={quantity}
            chosenId={chosen.id}
            onChoose={onChoose}
          />
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

interface ChoicesProps {
  productId: string;
  quantity: number;
  chosenId: string;
  onChoose: (offer: ChosenOffer) => void;
}

function Choices({ productId, quantity, chosenId, onChoose }: ChoicesProps) {
  const format = useFormat();
  const { data, isLoading } = useGraph(OfferChoiceQuery, { productId, quantity });
  if (isLoading) return <Loader size="sm" m="md" />;
  const offers = data?.product?.offerRanking?.ranked.map(({ offer }) => offer);
  return present(offers).map((offer) => {
    const unitPrice = offer.priceFor?.unitPrice ?? null;
    return (
      <Menu.Item
        key={offer.id}
        leftSection={<Icon name={offer.id === chosenId ? 'check' : 'store'} size={16} />}
        onClick={() => onChoose({ ...offer, unitPrice })}
      >
        <span className={classes.choice}>
          <span>{format.text(offer.vendor?.name)}</span>
          <StateBadge of="stock" state={offer.stock.state} />
          {unitPrice ? (
            <UnitPriceText value={unitPrice} fw={600} />
          ) : (
            <Trans>from {format.number(offer.minimumQuantity)} pcs</Trans>
          )}
        </span>
      </Menu.Item>
    );
  });
}
