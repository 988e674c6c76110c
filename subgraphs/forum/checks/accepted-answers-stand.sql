-- An answered question has an accepted post: of its own, not hidden. An open thread or discussion has none.
select 'answered without an accepted post' as broken, t.id as subject
from threads t
where t.state = 'ANSWERED' and t.accepted_post_id is null
union all
select 'accepted post in an open thread or a discussion', t.id
from threads t
where t.accepted_post_id is not null and (t.state = 'OPEN' or t.kind <> 'QUESTION')
union all
select 'accepted post is hidden, missing, or of another thread', t.id
from threads t
where t.accepted_post_id is not null and not exists (
  select 1 from posts p
  where p.id = t.accepted_post_id and p.thread_id = t.id and p.state = 'VISIBLE')
