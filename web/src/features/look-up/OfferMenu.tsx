// The live offers for a line, best first, as a menu; it opens as soon as it is here, in the button's place.
import { Loader, Menu } from '@mantine/core';
import { present } from '../../data/nodes.js';
import { useGraph } from '../../data/use-graph.js';
import { useFormat } from '../../i18n/use-format.js';
import { Icon } from '../../ui/icons.js';
import { OpenedMenu } from '../../ui/MenuWindow.js';
import { UnitPriceText } from '../../ui/MoneyText.js';
import type { ReachedButton } from '../../ui/Reached.js';
import { StateBadge } from '../../ui/StateBadge.js';
import { Unpriced } from '../../ui/Unpriced.js';
import classes from './LookUp.module.css';
import { OfferChoiceQuery } from './look-up.queries.js';
import type { ChosenOffer } from './part-list.js';

interface ChoicesProps {
  productId: string;
  quantity: number;
  chosenId: string;
  onChoose: (offer: ChosenOffer) => void;
}

export function OfferMenu({ button, ...choices }: ChoicesProps & { button: ReachedButton }) {
  return (
    <OpenedMenu
      button={button}
      width={340}
      position="bottom-start"
      withInitialFocusPlaceholder={false}
    >
      <Menu.Dropdown>
        <Choices {...choices} />
      </Menu.Dropdown>
    </OpenedMenu>
  );
}

function Choices({ productId, quantity, chosenId, onChoose }: ChoicesProps) {
  const format = useFormat();
  const { data, isLoading } = useGraph(OfferChoiceQuery, { productId, quantity });
  if (isLoading) return <Loader size="sm" m="md" />;
  if (!data?.product) return null;
  const { unit, offerRanking } = data.product;
  const offers = offerRanking?.ranked.map(({ offer }) => offer);
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
            <Unpriced offer={offer} quantity={quantity} unit={unit} />
          )}
        </span>
      </Menu.Item>
    );
  });
}
