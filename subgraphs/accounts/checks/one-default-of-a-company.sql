-- Of a company's addresses one is the default, and one of its invoice profiles.
select company_id
from company_addresses
group by company_id
having sum(case when is_default then 1 else 0 end) <> 1
union all
select company_id
from invoice_profiles
group by company_id
having sum(case when is_default then 1 else 0 end) <> 1
