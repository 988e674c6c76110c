create table `agreed_commissions` (`id` text not null primary key, `vendor_id` text not null, `plan` text not null, `basis_points` integer not null, `rates` text not null, `minimum_minor` bigint null, `currency_code` text null, `valid_from` datetime not null, `valid_until` datetime null);
create index `agreed_commissions_vendor_id_index` on `agreed_commissions` (`vendor_id`);

create table `carts` (`id` text not null primary key, `company_id` text not null, `current_of` text null, `name` text null, `created_at` datetime not null, `changed_at` datetime not null, `content_hash` text not null);
create index `carts_company_id_index` on `carts` (`company_id`);
create unique index `carts_current_of_unique` on `carts` (`current_of`);

create table `cart_lines` (`id` text not null primary key, `cart_id` text not null, `offer_id` text not null, `product_id` text null, `quantity` integer not null, `added_millionths` bigint null, `added_currency_code` text null, `additions` text not null, `added_at` datetime not null, constraint `cart_lines_cart_id_foreign` foreign key (`cart_id`) references `carts` (`id`));
create index `cart_lines_cart_id_index` on `cart_lines` (`cart_id`);

create table `inbox_messages` (`id` text not null primary key, `type` text not null, `handled_at` datetime not null);

create table `ledger_accounts` (`id` text not null primary key, `kind` text not null, `holder` text not null, `currency_code` text not null, `balance_minor` bigint not null);
create index `ledger_accounts_holder_index` on `ledger_accounts` (`holder`);
create unique index `ledger_accounts_kind_holder_currency_code_unique` on `ledger_accounts` (`kind`, `holder`, `currency_code`);

create table `number_series` (`id` text not null primary key, `last_number` integer not null);

create table `orders` (`id` text not null primary key, `number` text not null, `purchase_id` text not null, `vendor_id` text not null, `vendor_company_id` text not null, `buyer_company_id` text not null, `stock_owner` text null, `state` text not null, `currency_code` text not null, `total_minor` bigint not null, `commission_plan` text null, `commission_basis_points` integer null, `commission_minor` bigint null, `commission_shares` text null, `note` text null, `delivery_address` text null, `placed_at` datetime not null, `changed_at` datetime not null, `due_at` datetime null);
create index `orders_purchase_id_index` on `orders` (`purchase_id`);
create index `orders_due_at_index` on `orders` (`due_at`);
create index `orders_vendor_company_id_id_index` on `orders` (`vendor_company_id`, `id`);
create index `orders_buyer_company_id_id_index` on `orders` (`buyer_company_id`, `id`);
create unique index `orders_number_unique` on `orders` (`number`);

create table `order_events` (`id` text not null primary key, `order_id` text not null, `state` text not null, `at` datetime not null, `by_member_id` text null, `note` text null, constraint `order_events_order_id_foreign` foreign key (`order_id`) references `orders` (`id`));
create index `order_events_order_id_index` on `order_events` (`order_id`);

create table `order_lines` (`id` text not null primary key, `order_id` text not null, `position` integer not null, `offer_id` text null, `product_id` text null, `specification` text null, `unit` text null, `vendor_sku` text null, `quantity` integer not null, `shipped_quantity` integer not null default 0, `received_quantity` integer not null default 0, `unit_price_millionths` bigint not null, `currency_code` text not null, `total_minor` bigint not null, `price_source` text null, `lead_time_days` integer null, `availability` text null, `available_on` text null, constraint `order_lines_order_id_foreign` foreign key (`order_id`) references `orders` (`id`));
create index `order_lines_order_id_index` on `order_lines` (`order_id`);
create index `order_lines_product_id_index` on `order_lines` (`product_id`);

create table `order_sources` (`id` text not null primary key, `vendor_id` text not null, `source` text not null, `order_number` text not null, `order_id` text not null, `content_hash` text not null, `imported_at` datetime not null);
create index `order_sources_order_id_index` on `order_sources` (`order_id`);
create unique index `order_sources_vendor_id_source_order_number_unique` on `order_sources` (`vendor_id`, `source`, `order_number`);

create table `outbox_messages` (`id` text not null primary key, `type` text not null, `message_key` text not null, `payload` text not null, `request_id` text not null, `occurred_at` datetime not null);

create table `outbox_deliveries` (`id` text not null primary key, `message_id` text not null, `consumer` text not null, `message_key` text not null, `due_at` datetime null, `attempt_count` integer not null default 0, `confirmed_at` datetime null, `dead_at` datetime null, `failure` text null, constraint `outbox_deliveries_message_id_foreign` foreign key (`message_id`) references `outbox_messages` (`id`));
create index `outbox_deliveries_message_id_index` on `outbox_deliveries` (`message_id`);
create index `outbox_deliveries_due_at_index` on `outbox_deliveries` (`due_at`);
create index `outbox_deliveries_dead_at_index` on `outbox_deliveries` (`dead_at`);
create index `outbox_deliveries_consumer_message_key_due_at_index` on `outbox_deliveries` (`consumer`, `message_key`, `due_at`);

create table `purchases` (`id` text not null primary key, `number` text not null, `state` text not null, `buyer_company_id` text not null, `placed_by_member_id` text not null, `cart_id` text null, `award_id` text null, `note` text null, `delivery_address` text null, `cost_centre` text null, `expected_minor` bigint null, `expected_currency_code` text null, `total_minor` bigint null, `currency_code` text null, `failure` text null, `placed_at` datetime not null, `ended_at` datetime null, `reserved_until` datetime not null, `due_at` datetime null, `attempt_count` integer not null default 0, `lease_id` text null, `lease_until` datetime null, `content_hash` text not null);
create index `purchases_due_at_index` on `purchases` (`due_at`);
create index `purchases_buyer_company_id_id_index` on `purchases` (`buyer_company_id`, `id`);
create unique index `purchases_number_unique` on `purchases` (`number`);

create table `purchase_lines` (`id` text not null primary key, `purchase_id` text not null, `position` integer not null, `cart_line_id` text not null, `offer_id` text not null, `product_id` text null, `quantity` integer not null, `added_millionths` bigint null, `added_currency_code` text null, `category_ids` text null, constraint `purchase_lines_purchase_id_foreign` foreign key (`purchase_id`) references `purchases` (`id`));
create index `purchase_lines_purchase_id_index` on `purchase_lines` (`purchase_id`);

create table `purchase_reservations` (`id` text not null primary key, `purchase_id` text not null, `stock_owner` text not null, `state` text not null, `lines` text null, `refusals` text null, `failure` text null, constraint `purchase_reservations_purchase_id_foreign` foreign key (`purchase_id`) references `purchases` (`id`));
create index `purchase_reservations_purchase_id_index` on `purchase_reservations` (`purchase_id`);
create unique index `purchase_reservations_purchase_id_stock_owner_unique` on `purchase_reservations` (`purchase_id`, `stock_owner`);

create table `shipments` (`id` text not null primary key, `order_id` text not null, `lines` text not null, `carrier` text null, `tracking_number` text null, `shipped_at` datetime not null, `shipped_by_member_id` text not null, `content_hash` text not null, constraint `shipments_order_id_foreign` foreign key (`order_id`) references `orders` (`id`));
create index `shipments_order_id_index` on `shipments` (`order_id`);

create table `stock_returns` (`id` text not null primary key, `order_id` text not null, `purchase_id` text not null, `stock_owner` text not null, `line_ids` text not null, `due_at` datetime null, `attempt_count` integer not null default 0, `done_at` datetime null, `failure` text null, constraint `stock_returns_order_id_foreign` foreign key (`order_id`) references `orders` (`id`));
create index `stock_returns_order_id_index` on `stock_returns` (`order_id`);
create index `stock_returns_due_at_index` on `stock_returns` (`due_at`);
create unique index `stock_returns_order_id_unique` on `stock_returns` (`order_id`);

create table `ledger_transfers` (`id` text not null primary key, `kind` text not null, `reference` text not null, `source_id` text not null, `destination_id` text not null, `amount_minor` bigint not null, `currency_code` text not null, `posted_at` datetime not null, constraint `ledger_transfers_source_id_foreign` foreign key (`source_id`) references `ledger_accounts` (`id`), constraint `ledger_transfers_destination_id_foreign` foreign key (`destination_id`) references `ledger_accounts` (`id`));
create index `ledger_transfers_reference_index` on `ledger_transfers` (`reference`);
create index `ledger_transfers_source_id_index` on `ledger_transfers` (`source_id`);
create index `ledger_transfers_destination_id_index` on `ledger_transfers` (`destination_id`);
