-- An order is the sum of its lines, in one currency, and belongs to a purchase that was placed; the
-- purchase is the sum of its orders.
select 'order differs from its lines' as broken, o.id as subject
from orders o
where o.total_minor <> (select coalesce(sum(l.total_minor), -1) from order_lines l where l.order_id = o.id)
  or exists (select 1 from order_lines l where l.order_id = o.id and l.currency_code <> o.currency_code);

select 'order without a placed purchase of the same buyer' as broken, o.id as subject
from orders o left join purchases p on p.id = o.purchase_id
where p.id is null or p.state <> 'PLACED' or p.buyer_company_id <> o.buyer_company_id;

select 'placed purchase differs from its orders' as broken, p.id as subject
from purchases p
where p.state = 'PLACED' and (p.total_minor is null
  or p.total_minor <> (select coalesce(sum(o.total_minor), -1) from orders o where o.purchase_id = p.id));

select 'purchase of a cart differs from its orders, line by line' as broken, p.id as subject
from purchases p
where p.state = 'PLACED' and exists (
  select 1 from purchase_lines pl left join order_lines ol on ol.id = pl.id
  where pl.purchase_id = p.id and (ol.id is null or ol.quantity <> pl.quantity or ol.offer_id <> pl.offer_id));
