-- A demand's count of quotes is the number of those neither withdrawn nor expired; a closed one waits for
-- at least one, an expired one had none; exactly the counted ones block another of their vendor.
select 'wrong count of quotes' as broken, d.id as subject
from demands d
where d.quote_count <> (
  select count(*) from quotes q
  where q.demand_id = d.id and q.state in ('SUBMITTED', 'AWARDED', 'LOST'))
union all
select 'closed without a quote or expired with one', d.id
from demands d
where (d.state = 'CLOSED' and d.quote_count = 0) or (d.state = 'EXPIRED' and d.quote_count > 0)
union all
select 'live key does not tell whether the quote is out', q.id
from quotes q
where (q.live_key is null) <> (q.state in ('WITHDRAWN', 'EXPIRED'))
