-- Lines are given back only after their reservation was committed.
select l.id, r.state
from seller_reservation_lines l
join seller_reservations r on r.purchase_id = l.purchase_id
where l.returned_at is not null and r.state <> 'COMMITTED';
