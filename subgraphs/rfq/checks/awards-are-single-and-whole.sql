-- An awarded demand has one award and one awarded quote, which is the award's and its own; no other has any.
select 'awarded demand without its award' as broken, d.id as subject
from demands d
where d.state = 'AWARDED' and not exists (
  select 1 from awards a join quotes q on q.id = a.quote_id
  where a.demand_id = d.id and q.demand_id = d.id and q.state = 'AWARDED')
union all
select 'award of a demand that is not awarded', a.id
from awards a join demands d on d.id = a.demand_id
where d.state <> 'AWARDED'
union all
select 'awarded quote without an award', q.id
from quotes q
where q.state = 'AWARDED' and not exists (select 1 from awards a where a.quote_id = q.id)
