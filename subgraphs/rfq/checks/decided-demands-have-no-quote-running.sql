-- A quote is in the running only while its demand can be awarded, and has lost only when that was decided.
select 'quote running in a demand that has ended' as broken, q.id as subject
from quotes q join demands d on d.id = q.demand_id
where q.state = 'SUBMITTED' and d.state not in ('OPEN', 'CLOSED')
union all
select 'quote lost in an undecided demand', q.id
from quotes q join demands d on d.id = q.demand_id
where q.state = 'LOST' and d.state not in ('AWARDED', 'CANCELLED')
