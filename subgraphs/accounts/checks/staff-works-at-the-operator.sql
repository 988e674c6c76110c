-- The staff's roles exist only inside the company that runs the platform.
select m.id
from members m
join companies c on c.id = m.company_id
where c.kind <> 'OPERATOR' and (m.roles like '%"OPERATOR"%' or m.roles like '%"EDITOR"%')
