-- What is held for buyers is never more than what is on hand, and neither is negative.
select id, on_hand_quantity, held_quantity
from seller_offers
where held_quantity < 0 or on_hand_quantity < held_quantity;
