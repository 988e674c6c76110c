-- The person behind an active member can sign in; one without any cannot, and its e-mail is free.
select p.id
from persons p
left join members m on m.person_id = p.id and m.state = 'ACTIVE'
group by p.id, p.email, p.password_hash
having (count(m.id) > 0 and (p.email is null or p.password_hash is null))
  or (count(m.id) = 0 and (p.email is not null or p.password_hash is not null))
