create table `agreed_commissions` (`id` varchar(32) not null, `vendor_id` varchar(32) not null, `plan` varchar(60) not null, `basis_points` int not null, `rates` longtext not null, `minimum_minor` bigint null, `currency_code` varchar(3) null, `valid_from` datetime(3) not null, `valid_until` datetime(3) null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `agreed_commissions` add index `agreed_commissions_vendor_id_index` (`vendor_id`);

create table `carts` (`id` varchar(32) not null, `company_id` varchar(32) not null, `current_of` varchar(32) null, `name` varchar(100) null, `created_at` datetime(3) not null, `changed_at` datetime(3) not null, `content_hash` varchar(64) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `carts` add index `carts_company_id_index` (`company_id`);
alter table `carts` add unique `carts_current_of_unique` (`current_of`);

create table `cart_lines` (`id` varchar(32) not null, `cart_id` varchar(32) not null, `offer_id` varchar(32) not null, `product_id` varchar(32) null, `quantity` int not null, `added_millionths` bigint null, `added_currency_code` varchar(3) null, `additions` longtext not null, `added_at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `cart_lines` add index `cart_lines_cart_id_index` (`cart_id`);

create table `inbox_messages` (`id` varchar(32) not null, `type` varchar(64) not null, `handled_at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;

create table `ledger_accounts` (`id` varchar(32) not null, `kind` varchar(24) not null, `holder` varchar(32) not null, `currency_code` varchar(3) not null, `balance_minor` bigint not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `ledger_accounts` add index `ledger_accounts_holder_index` (`holder`);
alter table `ledger_accounts` add unique `ledger_accounts_kind_holder_currency_code_unique` (`kind`, `holder`, `currency_code`);

create table `number_series` (`id` varchar(16) not null, `last_number` int not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;

create table `orders` (`id` varchar(32) not null, `number` varchar(20) not null, `purchase_id` varchar(32) not null, `vendor_id` varchar(32) not null, `vendor_company_id` varchar(32) not null, `buyer_company_id` varchar(32) not null, `stock_owner` varchar(16) null, `state` varchar(24) not null, `currency_code` varchar(3) not null, `total_minor` bigint not null, `commission_plan` varchar(60) null, `commission_basis_points` int null, `commission_minor` bigint null, `commission_shares` longtext null, `note` varchar(1000) null, `delivery_address` longtext null, `placed_at` datetime(3) not null, `changed_at` datetime(3) not null, `due_at` datetime(3) null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `orders` add index `orders_purchase_id_index` (`purchase_id`);
alter table `orders` add index `orders_due_at_index` (`due_at`);
alter table `orders` add index `orders_vendor_company_id_id_index` (`vendor_company_id`, `id`);
alter table `orders` add index `orders_buyer_company_id_id_index` (`buyer_company_id`, `id`);
alter table `orders` add unique `orders_number_unique` (`number`);

create table `order_events` (`id` varchar(32) not null, `order_id` varchar(32) not null, `state` varchar(24) not null, `at` datetime(3) not null, `by_member_id` varchar(32) null, `note` varchar(1000) null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `order_events` add index `order_events_order_id_index` (`order_id`);

create table `order_lines` (`id` varchar(32) not null, `order_id` varchar(32) not null, `position` int not null, `offer_id` varchar(32) null, `product_id` varchar(32) null, `specification` longtext null, `unit` varchar(100) null, `vendor_sku` varchar(100) null, `quantity` int not null, `shipped_quantity` int not null default 0, `received_quantity` int not null default 0, `unit_price_millionths` bigint not null, `currency_code` varchar(3) not null, `total_minor` bigint not null, `price_source` varchar(24) null, `lead_time_days` int null, `availability` varchar(24) null, `available_on` varchar(10) null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `order_lines` add index `order_lines_order_id_index` (`order_id`);
alter table `order_lines` add index `order_lines_product_id_index` (`product_id`);

create table `order_sources` (`id` varchar(32) not null, `vendor_id` varchar(32) not null, `source` varchar(64) not null, `order_number` varchar(120) not null, `order_id` varchar(32) not null, `content_hash` varchar(64) not null, `imported_at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `order_sources` add index `order_sources_order_id_index` (`order_id`);
alter table `order_sources` add unique `order_sources_vendor_id_source_order_number_unique` (`vendor_id`, `source`, `order_number`);

create table `outbox_messages` (`id` varchar(32) not null, `type` varchar(64) not null, `message_key` varchar(64) not null, `payload` longtext not null, `request_id` varchar(64) not null, `occurred_at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;

create table `outbox_deliveries` (`id` varchar(32) not null, `message_id` varchar(32) not null, `consumer` varchar(32) not null, `message_key` varchar(64) not null, `due_at` datetime(3) null, `attempt_count` int not null default 0, `confirmed_at` datetime(3) null, `dead_at` datetime(3) null, `failure` varchar(500) null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `outbox_deliveries` add index `outbox_deliveries_message_id_index` (`message_id`);
alter table `outbox_deliveries` add index `outbox_deliveries_due_at_index` (`due_at`);
alter table `outbox_deliveries` add index `outbox_deliveries_dead_at_index` (`dead_at`);
alter table `outbox_deliveries` add index `outbox_deliveries_consumer_message_key_due_at_index` (`consumer`, `message_key`, `due_at`);

create table `purchases` (`id` varchar(32) not null, `number` varchar(20) not null, `state` varchar(24) not null, `buyer_company_id` varchar(32) not null, `placed_by_member_id` varchar(32) not null, `cart_id` varchar(32) null, `award_id` varchar(32) null, `note` varchar(1000) null, `delivery_address` longtext null, `cost_centre` longtext null, `expected_minor` bigint null, `expected_currency_code` varchar(3) null, `total_minor` bigint null, `currency_code` varchar(3) null, `failure` longtext null, `placed_at` datetime(3) not null, `ended_at` datetime(3) null, `reserved_until` datetime(3) not null, `due_at` datetime(3) null, `attempt_count` int not null default 0, `lease_id` varchar(32) null, `lease_until` datetime(3) null, `content_hash` varchar(64) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `purchases` add index `purchases_due_at_index` (`due_at`);
alter table `purchases` add index `purchases_buyer_company_id_id_index` (`buyer_company_id`, `id`);
alter table `purchases` add unique `purchases_number_unique` (`number`);

create table `purchase_lines` (`id` varchar(32) not null, `purchase_id` varchar(32) not null, `position` int not null, `cart_line_id` varchar(32) not null, `offer_id` varchar(32) not null, `product_id` varchar(32) null, `quantity` int not null, `added_millionths` bigint null, `added_currency_code` varchar(3) null, `category_ids` longtext null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `purchase_lines` add index `purchase_lines_purchase_id_index` (`purchase_id`);

create table `purchase_reservations` (`id` varchar(32) not null, `purchase_id` varchar(32) not null, `stock_owner` varchar(16) not null, `state` varchar(24) not null, `lines` longtext null, `refusals` longtext null, `failure` varchar(500) null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `purchase_reservations` add index `purchase_reservations_purchase_id_index` (`purchase_id`);
alter table `purchase_reservations` add unique `purchase_reservations_purchase_id_stock_owner_unique` (`purchase_id`, `stock_owner`);

create table `shipments` (`id` varchar(32) not null, `order_id` varchar(32) not null, `lines` longtext not null, `carrier` varchar(100) null, `tracking_number` varchar(100) null, `shipped_at` datetime(3) not null, `shipped_by_member_id` varchar(32) not null, `content_hash` varchar(64) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `shipments` add index `shipments_order_id_index` (`order_id`);

create table `stock_returns` (`id` varchar(32) not null, `order_id` varchar(32) not null, `purchase_id` varchar(32) not null, `stock_owner` varchar(16) not null, `line_ids` longtext not null, `due_at` datetime(3) null, `attempt_count` int not null default 0, `done_at` datetime(3) null, `failure` varchar(500) null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `stock_returns` add index `stock_returns_order_id_index` (`order_id`);
alter table `stock_returns` add index `stock_returns_due_at_index` (`due_at`);
alter table `stock_returns` add unique `stock_returns_order_id_unique` (`order_id`);

create table `ledger_transfers` (`id` varchar(32) not null, `kind` varchar(32) not null, `reference` varchar(32) not null, `source_id` varchar(32) not null, `destination_id` varchar(32) not null, `amount_minor` bigint not null, `currency_code` varchar(3) not null, `posted_at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `ledger_transfers` add index `ledger_transfers_reference_index` (`reference`);
alter table `ledger_transfers` add index `ledger_transfers_source_id_index` (`source_id`);
alter table `ledger_transfers` add index `ledger_transfers_destination_id_index` (`destination_id`);

alter table `cart_lines` add constraint `cart_lines_cart_id_foreign` foreign key (`cart_id`) references `carts` (`id`);

alter table `order_events` add constraint `order_events_order_id_foreign` foreign key (`order_id`) references `orders` (`id`);

alter table `order_lines` add constraint `order_lines_order_id_foreign` foreign key (`order_id`) references `orders` (`id`);

alter table `outbox_deliveries` add constraint `outbox_deliveries_message_id_foreign` foreign key (`message_id`) references `outbox_messages` (`id`);

alter table `purchase_lines` add constraint `purchase_lines_purchase_id_foreign` foreign key (`purchase_id`) references `purchases` (`id`);

alter table `purchase_reservations` add constraint `purchase_reservations_purchase_id_foreign` foreign key (`purchase_id`) references `purchases` (`id`);

alter table `shipments` add constraint `shipments_order_id_foreign` foreign key (`order_id`) references `orders` (`id`);

alter table `stock_returns` add constraint `stock_returns_order_id_foreign` foreign key (`order_id`) references `orders` (`id`);

alter table `ledger_transfers` add constraint `ledger_transfers_source_id_foreign` foreign key (`source_id`) references `ledger_accounts` (`id`);
alter table `ledger_transfers` add constraint `ledger_transfers_destination_id_foreign` foreign key (`destination_id`) references `ledger_accounts` (`id`);
