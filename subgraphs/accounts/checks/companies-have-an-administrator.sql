-- Every company has an active member who may manage the others.
select c.id
from companies c
where not exists (
  select 1 from members m
  where m.company_id = c.id and m.state = 'ACTIVE' and m.roles like '%"COMPANY_ADMIN"%'
)
