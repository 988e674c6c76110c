-- Each offer says of its seller what is true of it: admitted, and open for orders.
select o.id, o.is_vendor_active, s.state, s.availability
from seller_offers o
join sellers s on s.id = o.vendor_id
where (o.is_vendor_active = 1) <> (s.state = 'ADMITTED' and s.availability = 'OPEN');
