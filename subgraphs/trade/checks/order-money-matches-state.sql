-- A confirmed order has moved its total once and not back; one that was called off afterwards has moved it
-- both ways; any other has moved nothing. What was brought in from an old system was settled there.
select 'confirmed order without its debt and claim' as broken, o.id as subject
from orders o
where o.total_minor > 0
  and o.state in ('CONFIRMED', 'PARTLY_SHIPPED', 'SHIPPED', 'RECEIVED', 'COMPLETED')
  and (select count(*) from ledger_transfers t
    where t.reference = o.id and t.kind in ('ORDER_DEBT', 'ORDER_CLAIM')
    and t.amount_minor = o.total_minor and t.currency_code = o.currency_code) <> 2
  and not exists (select 1 from order_sources s where s.order_id = o.id);

select 'order has moved money but was never confirmed, or moved it back' as broken, o.id as subject
from orders o
where (o.state in ('PLACING', 'AWAITING_CONFIRMATION', 'DECLINED', 'EXPIRED')
    and exists (select 1 from ledger_transfers t where t.reference = o.id))
  or (o.state in ('CONFIRMED', 'PARTLY_SHIPPED', 'SHIPPED', 'RECEIVED', 'COMPLETED')
    and exists (select 1 from ledger_transfers t
      where t.reference = o.id and t.kind in ('ORDER_DEBT_REVERSED', 'ORDER_CLAIM_REVERSED')));

select 'cancelled order left money behind' as broken, o.id as subject
from orders o
where o.state = 'CANCELLED'
  and (select count(*) from ledger_transfers t
    where t.reference = o.id and t.kind in ('ORDER_DEBT', 'ORDER_CLAIM'))
  <> (select count(*) from ledger_transfers t
    where t.reference = o.id and t.kind in ('ORDER_DEBT_REVERSED', 'ORDER_CLAIM_REVERSED'));

select 'transfer about no order' as broken, t.id as subject
from ledger_transfers t left join orders o on o.id = t.reference where o.id is null;
