-- A purchase that still has something to do has a time at which somebody looks; one that has ended owes its
-- owners what its state says, and nothing else.
select 'purchase with something to do and nobody to do it' as broken, p.id as subject
from purchases p
where p.due_at is null and (p.state = 'RESERVING' or exists (
  select 1 from purchase_reservations r
  where r.purchase_id = p.id and r.state in ('PENDING', 'RESERVED')));

select 'purchase that was not placed has sold stock' as broken, p.id as subject
from purchases p join purchase_reservations r on r.purchase_id = p.id
where p.state <> 'PLACED' and r.state in ('COMMITTED', 'LOST');

select 'placed purchase has lost its reservations' as broken, p.id as subject
from purchases p join purchase_reservations r on r.purchase_id = p.id
where p.state = 'PLACED' and r.state in ('PENDING', 'REFUSED', 'RELEASED');

select 'order goes on without its stock' as broken, o.id as subject
from orders o left join purchase_reservations r
  on r.purchase_id = o.purchase_id and r.stock_owner = o.stock_owner
where o.stock_owner is not null and o.state not in ('PLACING', 'CANCELLED')
  and (r.id is null or r.state <> 'COMMITTED');
