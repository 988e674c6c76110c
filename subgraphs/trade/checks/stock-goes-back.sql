-- An order that ended undelivered owes its stock back, once, if it had any; no other order does; and no
-- return was refused by the owner.
select 'ended order keeps its stock' as broken, o.id as subject
from orders o
join purchase_reservations r on r.purchase_id = o.purchase_id and r.stock_owner = o.stock_owner
where o.state in ('DECLINED', 'CANCELLED', 'EXPIRED') and r.state = 'COMMITTED'
  and not exists (select 1 from stock_returns s where s.order_id = o.id);

select 'order gave stock back and goes on' as broken, o.id as subject
from orders o join stock_returns s on s.order_id = o.id
where o.state not in ('DECLINED', 'CANCELLED', 'EXPIRED');

select 'stock return refused by its owner' as broken, s.order_id as subject
from stock_returns s where s.failure is not null and s.done_at is null;
