-- Each offer says of its seller what is true of it.
select o.id, o.is_vendor_active, s.state
from seller_offers o
join sellers s on s.id = o.vendor_id
where (o.is_vendor_active = 1) <> (s.state = 'ADMITTED');
