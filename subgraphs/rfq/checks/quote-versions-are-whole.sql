-- A quote has all its versions from 1 on, each with the sum of its lines, and shows the last one.
select 'versions missing' as broken, q.id as subject
from quotes q
where q.version <> (select count(*) from quote_versions v where v.quote_id = q.id)
  or q.version <> (select max(v.version) from quote_versions v where v.quote_id = q.id)
union all
select 'total is not the sum of the lines', v.id
from quote_versions v
where v.total_minor <> (
  select coalesce(sum(l.total_minor), -1) from quote_lines l
  where l.quote_id = v.quote_id and l.version = v.version)
union all
select 'quote differs from its last version', q.id
from quotes q join quote_versions v on v.quote_id = q.id and v.version = q.version
where q.total_minor <> v.total_minor or q.currency_code <> v.currency_code
  or q.valid_until <> v.valid_until
