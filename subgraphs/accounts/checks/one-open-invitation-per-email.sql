-- A company has at most one open invitation for an e-mail.
select min(id)
from invitations
where state = 'OPEN'
group by company_id, email
having count(*) > 1
