create table `business_units` (`id` text not null primary key, `content_hash` text not null, `company_id` text not null, `name` text not null, `slug` text not null, `introduction` text null, `is_active` integer not null default true, `version` integer not null default 1, `created_at` datetime not null);
create index `business_units_company_id_index` on `business_units` (`company_id`);
create unique index `business_units_slug_unique` on `business_units` (`slug`);

create table `inbox_messages` (`id` text not null primary key, `type` text not null, `handled_at` datetime not null);

create table `outbox_messages` (`id` text not null primary key, `type` text not null, `message_key` text not null, `payload` text not null, `request_id` text not null, `occurred_at` datetime not null);

create table `outbox_deliveries` (`id` text not null primary key, `message_id` text not null, `consumer` text not null, `message_key` text not null, `due_at` datetime null, `attempt_count` integer not null default 0, `confirmed_at` datetime null, `dead_at` datetime null, `failure` text null, constraint `outbox_deliveries_message_id_foreign` foreign key (`message_id`) references `outbox_messages` (`id`));
create index `outbox_deliveries_message_id_index` on `outbox_deliveries` (`message_id`);
create index `outbox_deliveries_due_at_index` on `outbox_deliveries` (`due_at`);
create index `outbox_deliveries_dead_at_index` on `outbox_deliveries` (`dead_at`);
create index `outbox_deliveries_consumer_message_key_due_at_index` on `outbox_deliveries` (`consumer`, `message_key`, `due_at`);

create table `store_assortments` (`id` text not null primary key, `content_hash` text not null, `vendor_company_id` text not null, `name` text not null, `created_at` datetime not null, `updated_at` datetime not null, `vendor_id` text not null, constraint `store_assortments_vendor_id_foreign` foreign key (`vendor_id`) references `business_units` (`id`));
create index `store_assortments_vendor_id_index` on `store_assortments` (`vendor_id`);
create index `store_assortments_vendor_id_id_index` on `store_assortments` (`vendor_id`, `id`);

create table `store_assortment_assignees` (`id` text not null primary key, `company_id` text null, `group_id` text null, `assortment_id` text not null, constraint `store_assortment_assignees_assortment_id_foreign` foreign key (`assortment_id`) references `store_assortments` (`id`));
create index `store_assortment_assignees_company_id_index` on `store_assortment_assignees` (`company_id`);
create index `store_assortment_assignees_group_id_index` on `store_assortment_assignees` (`group_id`);
create index `store_assortment_assignees_assortment_id_index` on `store_assortment_assignees` (`assortment_id`);

create table `store_assortment_offers` (`id` text not null primary key, `offer_id` text not null, `assortment_id` text not null, constraint `store_assortment_offers_assortment_id_foreign` foreign key (`assortment_id`) references `store_assortments` (`id`));
create index `store_assortment_offers_offer_id_index` on `store_assortment_offers` (`offer_id`);
create index `store_assortment_offers_assortment_id_index` on `store_assortment_offers` (`assortment_id`);
create unique index `store_assortment_offers_assortment_id_offer_id_unique` on `store_assortment_offers` (`assortment_id`, `offer_id`);

create table `store_customer_groups` (`id` text not null primary key, `content_hash` text not null, `vendor_company_id` text not null, `name` text not null, `created_at` datetime not null, `updated_at` datetime not null, `vendor_id` text not null, constraint `store_customer_groups_vendor_id_foreign` foreign key (`vendor_id`) references `business_units` (`id`));
create index `store_customer_groups_vendor_id_index` on `store_customer_groups` (`vendor_id`);

create table `store_customer_group_members` (`id` text not null primary key, `company_id` text not null, `since` datetime not null, `group_id` text not null, constraint `store_customer_group_members_group_id_foreign` foreign key (`group_id`) references `store_customer_groups` (`id`));
create index `store_customer_group_members_company_id_index` on `store_customer_group_members` (`company_id`);
create index `store_customer_group_members_group_id_index` on `store_customer_group_members` (`group_id`);
create unique index `store_customer_group_members_group_id_company_id_unique` on `store_customer_group_members` (`group_id`, `company_id`);

create table `store_offers` (`id` text not null primary key, `content_hash` text not null, `vendor_company_id` text not null, `product_id` text not null, `kind` text not null, `state` text not null default 'DRAFT', `is_vendor_active` integer not null default true, `is_restricted` integer not null default false, `currency_code` text not null, `stored_tiers` text not null, `cost_millionths` bigint null, `minimum_quantity` integer not null, `order_multiple` integer not null, `lead_time_days` integer null, `is_tracked` integer not null, `on_hand_quantity` integer not null default 0, `held_quantity` integer not null default 0, `backorder_quantity` integer not null default 0, `low_stock_quantity` integer null, `valid_until` datetime null, `vendor_sku` text null, `source_key` text null, `version` integer not null default 1, `tell_due_at` datetime null, `created_at` datetime not null, `updated_at` datetime not null, `vendor_id` text not null, constraint `store_offers_vendor_id_foreign` foreign key (`vendor_id`) references `business_units` (`id`));
create index `store_offers_product_id_index` on `store_offers` (`product_id`);
create index `store_offers_tell_due_at_index` on `store_offers` (`tell_due_at`);
create index `store_offers_vendor_id_index` on `store_offers` (`vendor_id`);
create index `store_offers_vendor_id_id_index` on `store_offers` (`vendor_id`, `id`);
create index `store_offers_vendor_id_state_index` on `store_offers` (`vendor_id`, `state`);
create unique index `store_offers_vendor_id_source_key_unique` on `store_offers` (`vendor_id`, `source_key`);

create table `store_order_minimums` (`id` text not null primary key, `place` text not null, `group_id` text null, `currency_code` text not null, `minor` bigint not null, `vendor_id` text not null, constraint `store_order_minimums_vendor_id_foreign` foreign key (`vendor_id`) references `business_units` (`id`));
create unique index `store_order_minimums_place_unique` on `store_order_minimums` (`place`);
create index `store_order_minimums_vendor_id_index` on `store_order_minimums` (`vendor_id`);

create table `store_price_changes` (`id` text not null primary key, `content_hash` text not null, `vendor_company_id` text not null, `price_list_id` text null, `percent_basis_points` integer not null, `decimal_places` integer not null, `state` text not null default 'SCHEDULED', `effective_at` datetime not null, `price_count` integer not null, `below_cost_count` integer not null, `member_id` text null, `created_at` datetime not null, `changed_at` datetime not null, `vendor_id` text not null, constraint `store_price_changes_vendor_id_foreign` foreign key (`vendor_id`) references `business_units` (`id`));
create index `store_price_changes_vendor_id_index` on `store_price_changes` (`vendor_id`);
create index `store_price_changes_state_effective_at_index` on `store_price_changes` (`state`, `effective_at`);

create table `store_price_change_items` (`id` text not null primary key, `offer_id` text not null, `state` text not null default 'PENDING', `before_tiers` text not null, `after_tiers` text not null, `change_id` text not null, constraint `store_price_change_items_change_id_foreign` foreign key (`change_id`) references `store_price_changes` (`id`));
create index `store_price_change_items_offer_id_index` on `store_price_change_items` (`offer_id`);
create index `store_price_change_items_change_id_index` on `store_price_change_items` (`change_id`);
create index `store_price_change_items_change_id_state_offer_id_index` on `store_price_change_items` (`change_id`, `state`, `offer_id`);

create table `store_price_lists` (`id` text not null primary key, `content_hash` text not null, `vendor_company_id` text not null, `name` text not null, `set_for` text null, `source_key` text null, `currency_code` text not null, `priority` integer not null default 100, `valid_from` datetime null, `valid_until` datetime null, `ended_at` datetime null, `created_at` datetime not null, `updated_at` datetime not null, `vendor_id` text not null, constraint `store_price_lists_vendor_id_foreign` foreign key (`vendor_id`) references `business_units` (`id`));
create index `store_price_lists_vendor_id_index` on `store_price_lists` (`vendor_id`);
create unique index `store_price_lists_set_for_vendor_id_unique` on `store_price_lists` (`set_for`, `vendor_id`);

create table `store_price_list_assignees` (`id` text not null primary key, `company_id` text null, `group_id` text null, `since` datetime not null, `price_list_id` text not null, constraint `store_price_list_assignees_price_list_id_foreign` foreign key (`price_list_id`) references `store_price_lists` (`id`));
create index `store_price_list_assignees_company_id_index` on `store_price_list_assignees` (`company_id`);
create index `store_price_list_assignees_group_id_index` on `store_price_list_assignees` (`group_id`);
create index `store_price_list_assignees_price_list_id_index` on `store_price_list_assignees` (`price_list_id`);

create table `store_price_list_entries` (`id` text not null primary key, `offer_id` text not null, `stored_tiers` text not null, `is_on_request` integer not null default false, `price_list_id` text not null, constraint `store_price_list_entries_price_list_id_foreign` foreign key (`price_list_id`) references `store_price_lists` (`id`));
create index `store_price_list_entries_offer_id_index` on `store_price_list_entries` (`offer_id`);
create index `store_price_list_entries_price_list_id_index` on `store_price_list_entries` (`price_list_id`);
create unique index `store_price_list_entries_price_list_id_offer_id_unique` on `store_price_list_entries` (`price_list_id`, `offer_id`);

create table `store_price_records` (`id` text not null primary key, `offer_id` text not null, `price_list_id` text null, `cause` text not null, `currency_code` text not null, `stored_tiers` text not null, `is_on_request` integer not null default false, `is_shown` integer not null default true, `change_id` text null, `member_id` text null, `at` datetime not null);
create index `store_price_records_offer_id_index` on `store_price_records` (`offer_id`);

create table `store_reservations` (`purchase_id` text not null primary key, `content_hash` text not null, `state` text not null, `buyer_company_id` text null, `until` datetime null, `refusals` text not null, `created_at` datetime not null, `changed_at` datetime not null);
create index `store_reservations_state_until_index` on `store_reservations` (`state`, `until`);

create table `store_reservation_lines` (`id` text not null primary key, `line_id` text not null, `offer_id` text not null, `quantity` integer not null, `is_tracked` integer not null, `terms` text not null, `returned_at` datetime null, `returned_order_id` text null, `purchase_id` text not null, constraint `store_reservation_lines_purchase_id_foreign` foreign key (`purchase_id`) references `store_reservations` (`purchase_id`));
create index `store_reservation_lines_offer_id_index` on `store_reservation_lines` (`offer_id`);
create index `store_reservation_lines_purchase_id_index` on `store_reservation_lines` (`purchase_id`);
create unique index `store_reservation_lines_purchase_id_line_id_unique` on `store_reservation_lines` (`purchase_id`, `line_id`);

create table `store_stock_arrivals` (`id` text not null primary key, `content_hash` text not null, `vendor_company_id` text not null, `offer_id` text not null, `warehouse_id` text null, `quantity` integer not null, `expected_on` text not null, `note` text null, `state` text not null default 'EXPECTED', `received_quantity` integer null, `created_at` datetime not null, `ended_at` datetime null);
create index `store_stock_arrivals_offer_id_index` on `store_stock_arrivals` (`offer_id`);

create table `store_stock_movements` (`id` text not null primary key, `offer_id` text not null, `kind` text not null, `quantity` integer not null, `reason` text null, `purchase_id` text null, `warehouse_id` text null, `member_id` text null, `at` datetime not null);
create index `store_stock_movements_offer_id_index` on `store_stock_movements` (`offer_id`);

create table `store_warehouses` (`id` text not null primary key, `vendor_company_id` text not null, `name` text not null, `place` text null, `priority` integer not null default 100, `closed_at` datetime null, `created_at` datetime not null, `vendor_id` text not null, constraint `store_warehouses_vendor_id_foreign` foreign key (`vendor_id`) references `business_units` (`id`));
create index `store_warehouses_vendor_id_index` on `store_warehouses` (`vendor_id`);

create table `store_warehouse_stocks` (`id` text not null primary key, `offer_id` text not null, `quantity` integer not null, `warehouse_id` text not null, constraint `store_warehouse_stocks_warehouse_id_foreign` foreign key (`warehouse_id`) references `store_warehouses` (`id`));
create index `store_warehouse_stocks_offer_id_index` on `store_warehouse_stocks` (`offer_id`);
create index `store_warehouse_stocks_warehouse_id_index` on `store_warehouse_stocks` (`warehouse_id`);
create unique index `store_warehouse_stocks_warehouse_id_offer_id_unique` on `store_warehouse_stocks` (`warehouse_id`, `offer_id`);
