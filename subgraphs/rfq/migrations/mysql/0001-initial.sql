create table `demands` (`id` varchar(32) not null, `number` varchar(24) not null, `title` varchar(200) not null, `state` varchar(24) not null default 'OPEN', `buyer_company_id` varchar(32) not null, `published_by_member_id` varchar(32) not null, `description` longtext null, `delivery_place` varchar(200) null, `deliver_by` varchar(10) null, `currency_code` varchar(3) not null, `created_at` datetime(3) not null, `closes_at` datetime(3) not null, `closed_at` datetime(3) null, `quote_count` int not null default 0, `search_text` longtext not null, `content_hash` varchar(64) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `demands` add unique `demands_number_unique` (`number`);
alter table `demands` add index `demands_buyer_company_id_created_at_index` (`buyer_company_id`, `created_at`);
alter table `demands` add index `demands_state_created_at_index` (`state`, `created_at`);
alter table `demands` add index `demands_state_closes_at_index` (`state`, `closes_at`);

create table `demand_lines` (`id` varchar(32) not null, `demand_id` varchar(32) not null, `position` int not null, `product_id` varchar(32) null, `specification` varchar(2000) null, `quantity` int not null, `unit` varchar(20) not null, `currency_code` varchar(3) not null, `target_millionths` bigint null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `demand_lines` add index `demand_lines_demand_id_index` (`demand_id`);
alter table `demand_lines` add index `demand_lines_product_id_demand_id_index` (`product_id`, `demand_id`);

create table `inbox_messages` (`id` varchar(32) not null, `type` varchar(64) not null, `handled_at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;

create table `number_series` (`id` varchar(16) not null, `last_number` int not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;

create table `outbox_messages` (`id` varchar(32) not null, `type` varchar(64) not null, `message_key` varchar(64) not null, `payload` longtext not null, `request_id` varchar(64) not null, `occurred_at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;

create table `outbox_deliveries` (`id` varchar(32) not null, `message_id` varchar(32) not null, `consumer` varchar(32) not null, `message_key` varchar(64) not null, `due_at` datetime(3) null, `attempt_count` int not null default 0, `confirmed_at` datetime(3) null, `dead_at` datetime(3) null, `failure` varchar(500) null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `outbox_deliveries` add index `outbox_deliveries_message_id_index` (`message_id`);
alter table `outbox_deliveries` add index `outbox_deliveries_due_at_index` (`due_at`);
alter table `outbox_deliveries` add index `outbox_deliveries_dead_at_index` (`dead_at`);
alter table `outbox_deliveries` add index `outbox_deliveries_consumer_message_key_due_at_index` (`consumer`, `message_key`, `due_at`);

create table `quotes` (`id` varchar(32) not null, `demand_id` varchar(32) not null, `vendor_id` varchar(32) not null, `vendor_company_id` varchar(32) not null, `buyer_company_id` varchar(32) not null, `state` varchar(24) not null default 'SUBMITTED', `live_key` varchar(65) null, `version` int not null default 1, `currency_code` varchar(3) not null, `total_minor` bigint not null, `lead_time_days` int null, `is_complete` tinyint(1) not null, `valid_until` datetime(3) not null, `note` varchar(2000) null, `submitted_at` datetime(3) not null, `content_hash` varchar(64) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `quotes` add index `quotes_demand_id_index` (`demand_id`);
alter table `quotes` add unique `quotes_live_key_unique` (`live_key`);
alter table `quotes` add index `quotes_state_valid_until_index` (`state`, `valid_until`);
alter table `quotes` add index `quotes_buyer_company_id_submitted_at_index` (`buyer_company_id`, `submitted_at`);
alter table `quotes` add index `quotes_vendor_company_id_submitted_at_index` (`vendor_company_id`, `submitted_at`);
alter table `quotes` add index `quotes_demand_id_state_index` (`demand_id`, `state`);

create table `awards` (`id` varchar(32) not null, `demand_id` varchar(32) not null, `quote_id` varchar(32) not null, `buyer_company_id` varchar(32) not null, `vendor_company_id` varchar(32) not null, `awarded_by_member_id` varchar(32) not null, `at` datetime(3) not null, `purchase_id` varchar(32) null, `refusal_code` varchar(64) null, `content_hash` varchar(64) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `awards` add unique `awards_demand_id_unique` (`demand_id`);
alter table `awards` add unique `awards_quote_id_unique` (`quote_id`);

create table `quote_lines` (`id` varchar(32) not null, `quote_id` varchar(32) not null, `version` int not null, `position` int not null, `demand_line_id` varchar(32) not null, `product_id` varchar(32) null, `offer_id` varchar(32) null, `quantity` int not null, `currency_code` varchar(3) not null, `unit_price_millionths` bigint not null, `total_minor` bigint not null, `lead_time_days` int null, `note` varchar(500) null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `quote_lines` add index `quote_lines_quote_id_index` (`quote_id`);
alter table `quote_lines` add index `quote_lines_demand_line_id_index` (`demand_line_id`);
alter table `quote_lines` add unique `quote_lines_quote_id_version_position_unique` (`quote_id`, `version`, `position`);

create table `quote_versions` (`id` varchar(32) not null, `quote_id` varchar(32) not null, `version` int not null, `currency_code` varchar(3) not null, `total_minor` bigint not null, `valid_until` datetime(3) not null, `note` varchar(2000) null, `submitted_at` datetime(3) not null, `submitted_by_member_id` varchar(32) not null, `content_hash` varchar(64) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `quote_versions` add index `quote_versions_quote_id_index` (`quote_id`);
alter table `quote_versions` add unique `quote_versions_quote_id_version_unique` (`quote_id`, `version`);

create table `vendors` (`id` varchar(32) not null, `company_id` varchar(32) not null, `is_active` tinyint(1) not null, `version` int not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `vendors` add index `vendors_company_id_index` (`company_id`);

alter table `demand_lines` add constraint `demand_lines_demand_id_foreign` foreign key (`demand_id`) references `demands` (`id`);

alter table `outbox_deliveries` add constraint `outbox_deliveries_message_id_foreign` foreign key (`message_id`) references `outbox_messages` (`id`);

alter table `quotes` add constraint `quotes_demand_id_foreign` foreign key (`demand_id`) references `demands` (`id`);

alter table `awards` add constraint `awards_demand_id_foreign` foreign key (`demand_id`) references `demands` (`id`);
alter table `awards` add constraint `awards_quote_id_foreign` foreign key (`quote_id`) references `quotes` (`id`);

alter table `quote_lines` add constraint `quote_lines_quote_id_foreign` foreign key (`quote_id`) references `quotes` (`id`);
alter table `quote_lines` add constraint `quote_lines_demand_line_id_foreign` foreign key (`demand_line_id`) references `demand_lines` (`id`);

alter table `quote_versions` add constraint `quote_versions_quote_id_foreign` foreign key (`quote_id`) references `quotes` (`id`);
