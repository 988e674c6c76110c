create table `demands` (`id` text not null primary key, `number` text not null, `title` text not null, `state` text not null default 'OPEN', `buyer_company_id` text not null, `published_by_member_id` text not null, `description` text null, `delivery_place` text null, `deliver_by` text null, `currency_code` text not null, `created_at` datetime not null, `closes_at` datetime not null, `closed_at` datetime null, `quote_count` integer not null default 0, `search_text` text not null, `content_hash` text not null);
create unique index `demands_number_unique` on `demands` (`number`);
create index `demands_buyer_company_id_created_at_index` on `demands` (`buyer_company_id`, `created_at`);
create index `demands_state_created_at_index` on `demands` (`state`, `created_at`);
create index `demands_state_closes_at_index` on `demands` (`state`, `closes_at`);

create table `demand_lines` (`id` text not null primary key, `demand_id` text not null, `position` integer not null, `product_id` text null, `specification` text null, `quantity` integer not null, `unit` text not null, `currency_code` text not null, `target_millionths` bigint null, constraint `demand_lines_demand_id_foreign` foreign key (`demand_id`) references `demands` (`id`));
create index `demand_lines_demand_id_index` on `demand_lines` (`demand_id`);
create index `demand_lines_product_id_demand_id_index` on `demand_lines` (`product_id`, `demand_id`);

create table `inbox_messages` (`id` text not null primary key, `type` text not null, `handled_at` datetime not null);

create table `number_series` (`id` text not null primary key, `last_number` integer not null);

create table `outbox_messages` (`id` text not null primary key, `type` text not null, `message_key` text not null, `payload` text not null, `request_id` text not null, `occurred_at` datetime not null);

create table `outbox_deliveries` (`id` text not null primary key, `message_id` text not null, `consumer` text not null, `message_key` text not null, `due_at` datetime null, `attempt_count` integer not null default 0, `confirmed_at` datetime null, `dead_at` datetime null, `failure` text null, constraint `outbox_deliveries_message_id_foreign` foreign key (`message_id`) references `outbox_messages` (`id`));
create index `outbox_deliveries_message_id_index` on `outbox_deliveries` (`message_id`);
create index `outbox_deliveries_due_at_index` on `outbox_deliveries` (`due_at`);
create index `outbox_deliveries_dead_at_index` on `outbox_deliveries` (`dead_at`);
create index `outbox_deliveries_consumer_message_key_due_at_index` on `outbox_deliveries` (`consumer`, `message_key`, `due_at`);

create table `quotes` (`id` text not null primary key, `demand_id` text not null, `vendor_id` text not null, `vendor_company_id` text not null, `buyer_company_id` text not null, `state` text not null default 'SUBMITTED', `live_key` text null, `version` integer not null default 1, `currency_code` text not null, `total_minor` bigint not null, `lead_time_days` integer null, `is_complete` integer not null, `valid_until` datetime not null, `note` text null, `submitted_at` datetime not null, `content_hash` text not null, constraint `quotes_demand_id_foreign` foreign key (`demand_id`) references `demands` (`id`));
create index `quotes_demand_id_index` on `quotes` (`demand_id`);
create unique index `quotes_live_key_unique` on `quotes` (`live_key`);
create index `quotes_state_valid_until_index` on `quotes` (`state`, `valid_until`);
create index `quotes_buyer_company_id_submitted_at_index` on `quotes` (`buyer_company_id`, `submitted_at`);
create index `quotes_vendor_company_id_submitted_at_index` on `quotes` (`vendor_company_id`, `submitted_at`);
create index `quotes_demand_id_state_index` on `quotes` (`demand_id`, `state`);

create table `awards` (`id` text not null primary key, `demand_id` text not null, `quote_id` text not null, `buyer_company_id` text not null, `vendor_company_id` text not null, `awarded_by_member_id` text not null, `at` datetime not null, `purchase_id` text null, `refusal_code` text null, `content_hash` text not null, constraint `awards_demand_id_foreign` foreign key (`demand_id`) references `demands` (`id`), constraint `awards_quote_id_foreign` foreign key (`quote_id`) references `quotes` (`id`));
create unique index `awards_demand_id_unique` on `awards` (`demand_id`);
create unique index `awards_quote_id_unique` on `awards` (`quote_id`);

create table `quote_lines` (`id` text not null primary key, `quote_id` text not null, `version` integer not null, `position` integer not null, `demand_line_id` text not null, `product_id` text null, `offer_id` text null, `quantity` integer not null, `currency_code` text not null, `unit_price_millionths` bigint not null, `total_minor` bigint not null, `lead_time_days` integer null, `note` text null, constraint `quote_lines_quote_id_foreign` foreign key (`quote_id`) references `quotes` (`id`), constraint `quote_lines_demand_line_id_foreign` foreign key (`demand_line_id`) references `demand_lines` (`id`));
create index `quote_lines_quote_id_index` on `quote_lines` (`quote_id`);
create index `quote_lines_demand_line_id_index` on `quote_lines` (`demand_line_id`);
create unique index `quote_lines_quote_id_version_position_unique` on `quote_lines` (`quote_id`, `version`, `position`);

create table `quote_versions` (`id` text not null primary key, `quote_id` text not null, `version` integer not null, `currency_code` text not null, `total_minor` bigint not null, `valid_until` datetime not null, `note` text null, `submitted_at` datetime not null, `submitted_by_member_id` text not null, `content_hash` text not null, constraint `quote_versions_quote_id_foreign` foreign key (`quote_id`) references `quotes` (`id`));
create index `quote_versions_quote_id_index` on `quote_versions` (`quote_id`);
create unique index `quote_versions_quote_id_version_unique` on `quote_versions` (`quote_id`, `version`);

create table `vendors` (`id` text not null primary key, `company_id` text not null, `is_active` integer not null, `version` integer not null);
create index `vendors_company_id_index` on `vendors` (`company_id`);
