-- No more is shipped than ordered, no more received than shipped, and the state says how far it is.
select 'line beyond its bounds' as broken, l.id as subject
from order_lines l
where l.quantity < 1 or l.shipped_quantity < 0 or l.shipped_quantity > l.quantity
  or l.received_quantity < 0 or l.received_quantity > l.shipped_quantity;

select 'shipped order with something left to ship' as broken, o.id as subject
from orders o
where o.state in ('SHIPPED', 'RECEIVED', 'COMPLETED')
  and exists (select 1 from order_lines l where l.order_id = o.id and l.shipped_quantity <> l.quantity);

select 'order shipped something before it was confirmed, or after it ended' as broken, o.id as subject
from orders o
where o.state in ('PLACING', 'AWAITING_CONFIRMATION', 'CONFIRMED', 'DECLINED', 'CANCELLED', 'EXPIRED')
  and exists (select 1 from order_lines l where l.order_id = o.id and l.shipped_quantity > 0);
