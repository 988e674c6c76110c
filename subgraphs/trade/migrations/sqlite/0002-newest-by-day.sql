-- Lists of orders and purchases stand by the day they were placed; those that were brought in are older than their ids.
drop index `orders_buyer_company_id_id_index`;
create index `orders_buyer_company_id_placed_at_index` on `orders` (`buyer_company_id`, `placed_at`);
drop index `orders_vendor_company_id_id_index`;
create index `orders_vendor_company_id_placed_at_index` on `orders` (`vendor_company_id`, `placed_at`);
drop index `purchases_buyer_company_id_id_index`;
create index `purchases_buyer_company_id_placed_at_index` on `purchases` (`buyer_company_id`, `placed_at`);
create index `orders_placed_at_index` on `orders` (`placed_at`);
create index `purchases_placed_at_index` on `purchases` (`placed_at`);
