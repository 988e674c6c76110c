-- As many demands carry a number of a series as the series has given out; numbers are unique by their key.
select 'numbers given out and used differ' as broken, s.id as subject
from number_series s
where s.last_number <> (
  select count(*) from demands d where d.number like concat(s.id, '-%'))
