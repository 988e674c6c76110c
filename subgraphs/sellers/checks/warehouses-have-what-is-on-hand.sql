-- Warehouses together have no more of an offer than is on hand, and none has less than nothing.
select o.id, o.on_hand_quantity, w.quantity
from seller_offers o
join (
  select offer_id, sum(quantity) as quantity, min(quantity) as least
  from seller_warehouse_stocks group by offer_id
) w on w.offer_id = o.id
where w.least < 0 or (w.quantity > 0 and w.quantity > o.on_hand_quantity);
