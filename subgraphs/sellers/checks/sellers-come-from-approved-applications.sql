-- A seller and an approved application of the same company belong together, and only open applications
-- are marked open.
select s.id as seller_id, a.id as application_id, a.state
from sellers s
left join seller_applications a on a.seller_id = s.id
where a.id is null or a.state <> 'APPROVED' or a.company_id <> s.company_id
union all
select a.seller_id, a.id, a.state
from seller_applications a
where (a.state in ('DRAFT', 'SUBMITTED', 'CHANGES_REQUESTED')) <> (a.open_for is not null);
