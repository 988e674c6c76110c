-- A session that was not ended has exactly one refresh token that was not used yet.
select s.id
from sessions s
left join refresh_tokens t on t.session_id = s.id and t.replaced_at is null
where s.ended_at is null
group by s.id
having count(t.id) <> 1
