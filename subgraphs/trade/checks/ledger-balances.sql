-- All balances of a currency sum to zero, and each is what its transfers say.
select 'currency does not sum to zero' as broken, currency_code as subject, sum(balance_minor) as difference
from ledger_accounts group by currency_code having sum(balance_minor) <> 0;

select 'balance differs from transfers' as broken, a.id as subject, a.balance_minor as difference
from ledger_accounts a
where a.balance_minor <>
  (select coalesce(sum(t.amount_minor), 0) from ledger_transfers t where t.destination_id = a.id)
  - (select coalesce(sum(t.amount_minor), 0) from ledger_transfers t where t.source_id = a.id);

select 'transfer of nothing, to itself or between currencies' as broken, t.id as subject, t.amount_minor as difference
from ledger_transfers t
join ledger_accounts s on s.id = t.source_id
join ledger_accounts d on d.id = t.destination_id
where t.amount_minor <= 0 or t.source_id = t.destination_id
  or t.currency_code <> s.currency_code or t.currency_code <> d.currency_code;
