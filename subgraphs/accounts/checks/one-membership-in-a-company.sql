-- A person is at most one active member of a company.
select min(id)
from members
where state = 'ACTIVE'
group by company_id, person_id
having count(*) > 1
