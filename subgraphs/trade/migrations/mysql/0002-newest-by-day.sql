-- Lists of orders and purchases stand by the day they were placed; those that were brought in are older than their ids.
alter table `orders` drop index `orders_buyer_company_id_id_index`;
alter table `orders` add index `orders_buyer_company_id_placed_at_index` (`buyer_company_id`, `placed_at`);
alter table `orders` drop index `orders_vendor_company_id_id_index`;
alter table `orders` add index `orders_vendor_company_id_placed_at_index` (`vendor_company_id`, `placed_at`);
alter table `purchases` drop index `purchases_buyer_company_id_id_index`;
alter table `purchases` add index `purchases_buyer_company_id_placed_at_index` (`buyer_company_id`, `placed_at`);
alter table `orders` add index `orders_placed_at_index` (`placed_at`);
alter table `purchases` add index `purchases_placed_at_index` (`placed_at`);
