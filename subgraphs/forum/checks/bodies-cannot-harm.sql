-- No stored HTML has a tag that could run or load something: it would have passed by the renderer.
select 'thread' as broken, id as subject
from threads
where body_html like '%<script%' or body_html like '%<img%' or body_html like '%<iframe%'
  or body_html like '%<svg%' or body_html like '%href="javascript:%'
union all
select 'post', id
from posts
where body_html like '%<script%' or body_html like '%<img%' or body_html like '%<iframe%'
  or body_html like '%<svg%' or body_html like '%href="javascript:%'
union all
select 'article', id
from articles
where body_html like '%<script%' or body_html like '%<img%' or body_html like '%<iframe%'
  or body_html like '%<svg%'
