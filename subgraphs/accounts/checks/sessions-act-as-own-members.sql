-- A session acts as a member of its own person, in that member's company.
select s.id
from sessions s
join members m on m.id = s.member_id
where m.person_id <> s.person_id or m.company_id <> s.company_id
