-- What an offer holds is exactly what open reservations hold of it.
select o.id, o.held_quantity, h.quantity
from seller_offers o
left join (
  select l.offer_id, sum(l.quantity) as quantity
  from seller_reservation_lines l
  join seller_reservations r on r.purchase_id = l.purchase_id
  where r.state = 'HELD' and l.is_tracked = 1
  group by l.offer_id
) h on h.offer_id = o.id
where o.held_quantity <> coalesce(h.quantity, 0);
