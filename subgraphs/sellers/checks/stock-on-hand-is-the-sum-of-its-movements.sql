-- Every unit on hand came and went by a movement.
select o.id, o.on_hand_quantity, m.quantity
from seller_offers o
left join (
  select offer_id, sum(quantity) as quantity from seller_stock_movements group by offer_id
) m on m.offer_id = o.id
where o.on_hand_quantity <> coalesce(m.quantity, 0);
