-- An active member has an e-mail and a password; a removed one has neither.
select id
from members
where (state = 'ACTIVE' and (email is null or password_hash is null))
  or (state = 'REMOVED' and (email is not null or password_hash is not null))
