-- A reservation that was refused, or that was released before it was made, has no lines.
select r.purchase_id, r.state
from seller_reservations r
join seller_reservation_lines l on l.purchase_id = r.purchase_id
where r.state = 'REFUSED' or r.content_hash = '';
