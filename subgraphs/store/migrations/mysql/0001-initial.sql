create table `business_units` (`id` varchar(32) not null, `content_hash` varchar(64) not null, `company_id` varchar(32) not null, `name` longtext not null, `slug` varchar(60) not null, `introduction` longtext null, `is_active` tinyint(1) not null default true, `version` int not null default 1, `created_at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `business_units` add index `business_units_company_id_index` (`company_id`);
alter table `business_units` add unique `business_units_slug_unique` (`slug`);

create table `inbox_messages` (`id` varchar(32) not null, `type` varchar(64) not null, `handled_at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;

create table `outbox_messages` (`id` varchar(32) not null, `type` varchar(64) not null, `message_key` varchar(64) not null, `payload` longtext not null, `request_id` varchar(64) not null, `occurred_at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;

create table `outbox_deliveries` (`id` varchar(32) not null, `message_id` varchar(32) not null, `consumer` varchar(32) not null, `message_key` varchar(64) not null, `due_at` datetime(3) null, `attempt_count` int not null default 0, `confirmed_at` datetime(3) null, `dead_at` datetime(3) null, `failure` varchar(500) null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `outbox_deliveries` add index `outbox_deliveries_message_id_index` (`message_id`);
alter table `outbox_deliveries` add index `outbox_deliveries_due_at_index` (`due_at`);
alter table `outbox_deliveries` add index `outbox_deliveries_dead_at_index` (`dead_at`);
alter table `outbox_deliveries` add index `outbox_deliveries_consumer_message_key_due_at_index` (`consumer`, `message_key`, `due_at`);

create table `store_assortments` (`id` varchar(32) not null, `content_hash` varchar(64) not null, `vendor_company_id` varchar(32) not null, `name` varchar(200) not null, `created_at` datetime(3) not null, `updated_at` datetime(3) not null, `vendor_id` varchar(32) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `store_assortments` add index `store_assortments_vendor_id_index` (`vendor_id`);
alter table `store_assortments` add index `store_assortments_vendor_id_id_index` (`vendor_id`, `id`);

create table `store_assortment_assignees` (`id` varchar(32) not null, `company_id` varchar(32) null, `group_id` varchar(32) null, `assortment_id` varchar(32) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `store_assortment_assignees` add index `store_assortment_assignees_company_id_index` (`company_id`);
alter table `store_assortment_assignees` add index `store_assortment_assignees_group_id_index` (`group_id`);
alter table `store_assortment_assignees` add index `store_assortment_assignees_assortment_id_index` (`assortment_id`);

create table `store_assortment_offers` (`id` varchar(32) not null, `offer_id` varchar(32) not null, `assortment_id` varchar(32) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `store_assortment_offers` add index `store_assortment_offers_offer_id_index` (`offer_id`);
alter table `store_assortment_offers` add index `store_assortment_offers_assortment_id_index` (`assortment_id`);
alter table `store_assortment_offers` add unique `store_assortment_offers_assortment_id_offer_id_unique` (`assortment_id`, `offer_id`);

create table `store_customer_groups` (`id` varchar(32) not null, `content_hash` varchar(64) not null, `vendor_company_id` varchar(32) not null, `name` varchar(200) not null, `created_at` datetime(3) not null, `updated_at` datetime(3) not null, `vendor_id` varchar(32) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `store_customer_groups` add index `store_customer_groups_vendor_id_index` (`vendor_id`);

create table `store_customer_group_members` (`id` varchar(32) not null, `company_id` varchar(32) not null, `since` datetime(3) not null, `group_id` varchar(32) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `store_customer_group_members` add index `store_customer_group_members_company_id_index` (`company_id`);
alter table `store_customer_group_members` add index `store_customer_group_members_group_id_index` (`group_id`);
alter table `store_customer_group_members` add unique `store_customer_group_members_group_id_company_id_unique` (`group_id`, `company_id`);

create table `store_offers` (`id` varchar(32) not null, `content_hash` varchar(64) not null, `vendor_company_id` varchar(32) not null, `product_id` varchar(32) not null, `kind` varchar(24) not null, `state` varchar(24) not null default 'DRAFT', `is_vendor_active` tinyint(1) not null default true, `is_restricted` tinyint(1) not null default false, `currency_code` varchar(3) not null, `stored_tiers` longtext not null, `cost_millionths` bigint null, `minimum_quantity` int not null, `order_multiple` int not null, `lead_time_days` int null, `is_tracked` tinyint(1) not null, `on_hand_quantity` int not null default 0, `held_quantity` int not null default 0, `backorder_quantity` int not null default 0, `low_stock_quantity` int null, `valid_until` datetime(3) null, `vendor_sku` varchar(100) null, `source_key` varchar(190) null, `version` int not null default 1, `tell_due_at` datetime(3) null, `created_at` datetime(3) not null, `updated_at` datetime(3) not null, `vendor_id` varchar(32) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `store_offers` add index `store_offers_product_id_index` (`product_id`);
alter table `store_offers` add index `store_offers_tell_due_at_index` (`tell_due_at`);
alter table `store_offers` add index `store_offers_vendor_id_index` (`vendor_id`);
alter table `store_offers` add index `store_offers_vendor_id_id_index` (`vendor_id`, `id`);
alter table `store_offers` add index `store_offers_vendor_id_state_index` (`vendor_id`, `state`);
alter table `store_offers` add unique `store_offers_vendor_id_source_key_unique` (`vendor_id`, `source_key`);

create table `store_order_minimums` (`id` varchar(32) not null, `place` varchar(100) not null, `group_id` varchar(32) null, `currency_code` varchar(3) not null, `minor` bigint not null, `vendor_id` varchar(32) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `store_order_minimums` add unique `store_order_minimums_place_unique` (`place`);
alter table `store_order_minimums` add index `store_order_minimums_vendor_id_index` (`vendor_id`);

create table `store_price_changes` (`id` varchar(32) not null, `content_hash` varchar(64) not null, `vendor_company_id` varchar(32) not null, `price_list_id` varchar(32) null, `percent_basis_points` int not null, `decimal_places` int not null, `state` varchar(24) not null default 'SCHEDULED', `effective_at` datetime(3) not null, `price_count` int not null, `below_cost_count` int not null, `member_id` varchar(32) null, `created_at` datetime(3) not null, `changed_at` datetime(3) not null, `vendor_id` varchar(32) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `store_price_changes` add index `store_price_changes_vendor_id_index` (`vendor_id`);
alter table `store_price_changes` add index `store_price_changes_state_effective_at_index` (`state`, `effective_at`);

create table `store_price_change_items` (`id` varchar(32) not null, `offer_id` varchar(32) not null, `state` varchar(24) not null default 'PENDING', `before_tiers` longtext not null, `after_tiers` longtext not null, `change_id` varchar(32) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `store_price_change_items` add index `store_price_change_items_offer_id_index` (`offer_id`);
alter table `store_price_change_items` add index `store_price_change_items_change_id_index` (`change_id`);
alter table `store_price_change_items` add index `store_price_change_items_change_id_state_offer_id_index` (`change_id`, `state`, `offer_id`);

create table `store_price_lists` (`id` varchar(32) not null, `content_hash` varchar(64) not null, `vendor_company_id` varchar(32) not null, `name` varchar(200) not null, `set_for` varchar(32) null, `source_key` varchar(190) null, `currency_code` varchar(3) not null, `priority` int not null default 100, `valid_from` datetime(3) null, `valid_until` datetime(3) null, `ended_at` datetime(3) null, `created_at` datetime(3) not null, `updated_at` datetime(3) not null, `vendor_id` varchar(32) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `store_price_lists` add index `store_price_lists_vendor_id_index` (`vendor_id`);
alter table `store_price_lists` add unique `store_price_lists_set_for_vendor_id_unique` (`set_for`, `vendor_id`);

create table `store_price_list_assignees` (`id` varchar(32) not null, `company_id` varchar(32) null, `group_id` varchar(32) null, `since` datetime(3) not null, `price_list_id` varchar(32) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `store_price_list_assignees` add index `store_price_list_assignees_company_id_index` (`company_id`);
alter table `store_price_list_assignees` add index `store_price_list_assignees_group_id_index` (`group_id`);
alter table `store_price_list_assignees` add index `store_price_list_assignees_price_list_id_index` (`price_list_id`);

create table `store_price_list_entries` (`id` varchar(32) not null, `offer_id` varchar(32) not null, `stored_tiers` longtext not null, `is_on_request` tinyint(1) not null default false, `price_list_id` varchar(32) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `store_price_list_entries` add index `store_price_list_entries_offer_id_index` (`offer_id`);
alter table `store_price_list_entries` add index `store_price_list_entries_price_list_id_index` (`price_list_id`);
alter table `store_price_list_entries` add unique `store_price_list_entries_price_list_id_offer_id_unique` (`price_list_id`, `offer_id`);

create table `store_price_records` (`id` varchar(32) not null, `offer_id` varchar(32) not null, `price_list_id` varchar(32) null, `cause` varchar(24) not null, `currency_code` varchar(3) not null, `stored_tiers` longtext not null, `is_on_request` tinyint(1) not null default false, `is_shown` tinyint(1) not null default true, `change_id` varchar(32) null, `member_id` varchar(32) null, `at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `store_price_records` add index `store_price_records_offer_id_index` (`offer_id`);

create table `store_reservations` (`purchase_id` varchar(32) not null, `content_hash` varchar(64) not null, `state` varchar(24) not null, `buyer_company_id` varchar(32) null, `until` datetime(3) null, `refusals` longtext not null, `created_at` datetime(3) not null, `changed_at` datetime(3) not null, primary key (`purchase_id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `store_reservations` add index `store_reservations_state_until_index` (`state`, `until`);

create table `store_reservation_lines` (`id` varchar(32) not null, `line_id` varchar(32) not null, `offer_id` varchar(32) not null, `quantity` int not null, `is_tracked` tinyint(1) not null, `terms` longtext not null, `returned_at` datetime(3) null, `returned_order_id` varchar(32) null, `purchase_id` varchar(32) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `store_reservation_lines` add index `store_reservation_lines_offer_id_index` (`offer_id`);
alter table `store_reservation_lines` add index `store_reservation_lines_purchase_id_index` (`purchase_id`);
alter table `store_reservation_lines` add unique `store_reservation_lines_purchase_id_line_id_unique` (`purchase_id`, `line_id`);

create table `store_stock_arrivals` (`id` varchar(32) not null, `content_hash` varchar(64) not null, `vendor_company_id` varchar(32) not null, `offer_id` varchar(32) not null, `warehouse_id` varchar(32) null, `quantity` int not null, `expected_on` varchar(10) not null, `note` varchar(500) null, `state` varchar(24) not null default 'EXPECTED', `received_quantity` int null, `created_at` datetime(3) not null, `ended_at` datetime(3) null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `store_stock_arrivals` add index `store_stock_arrivals_offer_id_index` (`offer_id`);

create table `store_stock_movements` (`id` varchar(32) not null, `offer_id` varchar(32) not null, `kind` varchar(24) not null, `quantity` int not null, `reason` varchar(500) null, `purchase_id` varchar(32) null, `warehouse_id` varchar(32) null, `member_id` varchar(32) null, `at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `store_stock_movements` add index `store_stock_movements_offer_id_index` (`offer_id`);

create table `store_warehouses` (`id` varchar(32) not null, `vendor_company_id` varchar(32) not null, `name` varchar(100) not null, `place` varchar(200) null, `priority` int not null default 100, `closed_at` datetime(3) null, `created_at` datetime(3) not null, `vendor_id` varchar(32) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `store_warehouses` add index `store_warehouses_vendor_id_index` (`vendor_id`);

create table `store_warehouse_stocks` (`id` varchar(32) not null, `offer_id` varchar(32) not null, `quantity` int not null, `warehouse_id` varchar(32) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `store_warehouse_stocks` add index `store_warehouse_stocks_offer_id_index` (`offer_id`);
alter table `store_warehouse_stocks` add index `store_warehouse_stocks_warehouse_id_index` (`warehouse_id`);
alter table `store_warehouse_stocks` add unique `store_warehouse_stocks_warehouse_id_offer_id_unique` (`warehouse_id`, `offer_id`);

alter table `outbox_deliveries` add constraint `outbox_deliveries_message_id_foreign` foreign key (`message_id`) references `outbox_messages` (`id`);

alter table `store_assortments` add constraint `store_assortments_vendor_id_foreign` foreign key (`vendor_id`) references `business_units` (`id`);

alter table `store_assortment_assignees` add constraint `store_assortment_assignees_assortment_id_foreign` foreign key (`assortment_id`) references `store_assortments` (`id`);

alter table `store_assortment_offers` add constraint `store_assortment_offers_assortment_id_foreign` foreign key (`assortment_id`) references `store_assortments` (`id`);

alter table `store_customer_groups` add constraint `store_customer_groups_vendor_id_foreign` foreign key (`vendor_id`) references `business_units` (`id`);

alter table `store_customer_group_members` add constraint `store_customer_group_members_group_id_foreign` foreign key (`group_id`) references `store_customer_groups` (`id`);

alter table `store_offers` add constraint `store_offers_vendor_id_foreign` foreign key (`vendor_id`) references `business_units` (`id`);

alter table `store_order_minimums` add constraint `store_order_minimums_vendor_id_foreign` foreign key (`vendor_id`) references `business_units` (`id`);

alter table `store_price_changes` add constraint `store_price_changes_vendor_id_foreign` foreign key (`vendor_id`) references `business_units` (`id`);

alter table `store_price_change_items` add constraint `store_price_change_items_change_id_foreign` foreign key (`change_id`) references `store_price_changes` (`id`);

alter table `store_price_lists` add constraint `store_price_lists_vendor_id_foreign` foreign key (`vendor_id`) references `business_units` (`id`);

alter table `store_price_list_assignees` add constraint `store_price_list_assignees_price_list_id_foreign` foreign key (`price_list_id`) references `store_price_lists` (`id`);

alter table `store_price_list_entries` add constraint `store_price_list_entries_price_list_id_foreign` foreign key (`price_list_id`) references `store_price_lists` (`id`);

alter table `store_reservation_lines` add constraint `store_reservation_lines_purchase_id_foreign` foreign key (`purchase_id`) references `store_reservations` (`purchase_id`);

alter table `store_warehouses` add constraint `store_warehouses_vendor_id_foreign` foreign key (`vendor_id`) references `business_units` (`id`);

alter table `store_warehouse_stocks` add constraint `store_warehouse_stocks_warehouse_id_foreign` foreign key (`warehouse_id`) references `store_warehouses` (`id`);
