-- A thread's last activity is not before its start or any of its posts.
select 'activity before the start' as broken, t.id as subject
from threads t
where t.last_activity_at < t.created_at
union all
select 'activity before a post', t.id
from threads t
where exists (
  select 1 from posts p where p.thread_id = t.id and p.created_at > t.last_activity_at)
