-- The member that came of an invitation has the invitation's id with another prefix.
select i.id
from invitations i
left join members m on m.id = concat('mem_', substr(i.id, 5)) and m.company_id = i.company_id
where i.state = 'ACCEPTED' and m.id is null
