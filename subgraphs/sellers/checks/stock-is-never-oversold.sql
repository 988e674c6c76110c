-- What is held for buyers is never more than what is on hand and what may be sold beyond it.
select id, on_hand_quantity, held_quantity, backorder_quantity
from seller_offers
where held_quantity < 0 or backorder_quantity < 0
   or on_hand_quantity + backorder_quantity < held_quantity;
