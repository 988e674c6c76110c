-- Only the company that runs the platform is of kind OPERATOR, and the database knows it as unique.
select id
from companies
where (kind = 'OPERATOR') <> (unique_kind is not null)
