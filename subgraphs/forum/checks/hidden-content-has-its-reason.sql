-- What is hidden says why, when and by whom; what is not says nothing of the kind.
select 'thread' as broken, t.id as subject
from threads t
where (t.state = 'HIDDEN') <> (t.hidden_reason is not null)
  or (t.state = 'HIDDEN') <> (t.hidden_by_member_id is not null)
  or (t.state = 'HIDDEN') <> (t.hidden_at is not null)
union all
select 'post', p.id
from posts p
where (p.state = 'HIDDEN') <> (p.hidden_reason is not null)
  or (p.state = 'HIDDEN') <> (p.hidden_by_member_id is not null)
  or (p.state = 'HIDDEN') <> (p.hidden_at is not null)
