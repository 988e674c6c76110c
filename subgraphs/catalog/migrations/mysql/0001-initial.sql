create table `attributes` (`id` varchar(32) not null, `name` longtext not null, `identity` varchar(190) not null, `kind` varchar(24) not null, `unit` varchar(24) null, `is_filterable` tinyint(1) not null, `is_comparable` tinyint(1) not null, `options` longtext not null, `content_hash` varchar(64) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `attributes` add unique `attributes_identity_unique` (`identity`);

create table `brands` (`id` varchar(32) not null, `name` varchar(120) not null, `folded_name` varchar(120) not null, `merged_into_id` varchar(32) null, `content_hash` varchar(64) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `brands` add unique `brands_folded_name_unique` (`folded_name`);
alter table `brands` add index `brands_merged_into_id_index` (`merged_into_id`);

create table `brand_aliases` (`id` varchar(32) not null, `brand_id` varchar(32) not null, `name` varchar(120) not null, `folded_name` varchar(120) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `brand_aliases` add index `brand_aliases_brand_id_index` (`brand_id`);
alter table `brand_aliases` add unique `brand_aliases_folded_name_unique` (`folded_name`);

create table `bundle_parts` (`id` varchar(32) not null, `bundle_id` varchar(32) not null, `product_id` varchar(32) not null, `quantity` int not null, `position` int not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `bundle_parts` add index `bundle_parts_product_id_index` (`product_id`);
alter table `bundle_parts` add unique `bundle_parts_bundle_id_product_id_unique` (`bundle_id`, `product_id`);

create table `catalog_imports` (`id` varchar(32) not null, `file_name` varchar(255) not null, `source` varchar(64) not null, `mapping` longtext null, `is_dry_run` tinyint(1) not null, `state` varchar(24) not null default 'RUNNING', `row_count` int not null default 0, `created_count` int not null default 0, `updated_count` int not null default 0, `unchanged_count` int not null default 0, `failed_count` int not null default 0, `warning_count` int not null default 0, `started_by_member_id` varchar(32) null, `started_at` datetime(3) not null, `touched_at` datetime(3) not null, `finished_at` datetime(3) null, `content_hash` varchar(64) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `catalog_imports` add index `catalog_imports_state_index` (`state`);

create table `categories` (`id` varchar(32) not null, `name` longtext not null, `slug` varchar(120) not null, `identity` varchar(190) not null, `parent_id` varchar(32) null, `path` varchar(200) not null, `retired_at` datetime(3) null, `position` int not null, `content_hash` varchar(64) not null, `touched_at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `categories` add unique `categories_slug_unique` (`slug`);
alter table `categories` add unique `categories_identity_unique` (`identity`);
alter table `categories` add index `categories_parent_id_index` (`parent_id`);
alter table `categories` add index `categories_touched_at_index` (`touched_at`);
alter table `categories` add index `categories_path_index` (`path`);

create table `category_attributes` (`id` varchar(32) not null, `category_id` varchar(32) not null, `attribute_id` varchar(32) not null, `position` int not null, `is_required` tinyint(1) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `category_attributes` add unique `category_attributes_category_id_attribute_id_unique` (`category_id`, `attribute_id`);

create table `compared_products` (`id` varchar(32) not null, `product_ids` longtext not null, `changed_at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;

create table `customer_part_numbers` (`id` varchar(32) not null, `company_id` varchar(32) not null, `product_id` varchar(32) not null, `part_number` varchar(120) not null, `folded_number` varchar(120) not null, `set_by_member_id` varchar(32) null, `set_at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `customer_part_numbers` add index `customer_part_numbers_product_id_index` (`product_id`);
alter table `customer_part_numbers` add index `customer_part_numbers_company_id_folded_number_index` (`company_id`, `folded_number`);
alter table `customer_part_numbers` add unique `customer_part_numbers_company_id_product_id_unique` (`company_id`, `product_id`);

create table `export_jobs` (`id` varchar(32) not null, `content_hash` varchar(64) not null, `company_id` varchar(32) not null, `started_by_member_id` varchar(32) not null, `kind` varchar(24) not null, `format` varchar(24) not null, `vendor_id` varchar(32) null, `is_vendors` tinyint(1) not null, `filter` longtext not null, `file_name` varchar(255) not null, `state` varchar(24) not null default 'WAITING', `total_count` int null, `row_count` int not null default 0, `byte_count` int null, `failure` longtext null, `lease_id` varchar(32) null, `lease_until` datetime(3) null, `lease_holder` varchar(200) null, `attempt_count` int not null default 0, `created_at` datetime(3) not null, `touched_at` datetime(3) not null, `finished_at` datetime(3) null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `export_jobs` add index `export_jobs_state_touched_at_index` (`state`, `touched_at`);
alter table `export_jobs` add index `export_jobs_company_id_id_index` (`company_id`, `id`);

create table `import_batches` (`id` varchar(32) not null, `import_id` varchar(32) not null, `content_hash` varchar(64) not null, `results` longtext not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `import_batches` add unique `import_batches_import_id_content_hash_unique` (`import_id`, `content_hash`);

create table `import_jobs` (`id` varchar(32) not null, `content_hash` varchar(64) not null, `company_id` varchar(32) not null, `started_by_member_id` varchar(32) not null, `is_operators` tinyint(1) not null, `kind` varchar(24) not null, `vendor_id` varchar(32) null, `file_name` varchar(255) not null, `source` varchar(64) not null, `mends_job_id` varchar(32) null, `locale` varchar(16) not null, `state` varchar(24) not null default 'UPLOADED', `file` longtext not null, `columns` longtext not null, `mapping` longtext null, `saved_mapping_id` varchar(32) null, `survey` longtext null, `total_count` int not null default 0, `position` int not null default 0, `counts` longtext not null, `checked` longtext null, `problem_counts` longtext not null, `has_report` tinyint(1) not null default false, `has_failed_rows` tinyint(1) not null default false, `failure` longtext null, `catalog_import_id` varchar(32) null, `lease_id` varchar(32) null, `lease_until` datetime(3) null, `lease_holder` varchar(200) null, `attempt_count` int not null default 0, `created_at` datetime(3) not null, `touched_at` datetime(3) not null, `started_at` datetime(3) null, `finished_at` datetime(3) null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `import_jobs` add index `import_jobs_state_touched_at_index` (`state`, `touched_at`);
alter table `import_jobs` add index `import_jobs_company_id_id_index` (`company_id`, `id`);

create table `import_job_problems` (`id` varchar(32) not null, `job_id` varchar(32) not null, `line` int not null, `column` varchar(200) null, `code` varchar(64) not null, `params` longtext null, `is_warning` tinyint(1) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `import_job_problems` add index `import_job_problems_job_id_line_index` (`job_id`, `line`);

create table `import_plans` (`id` varchar(32) not null, `import_id` varchar(32) not null, `plan_key` varchar(250) not null, `planned_id` varchar(32) not null, `note` varchar(190) null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `import_plans` add unique `import_plans_import_id_plan_key_unique` (`import_id`, `plan_key`);

create table `import_problems` (`id` varchar(32) not null, `import_id` varchar(32) not null, `line` int not null, `column` varchar(200) null, `code` varchar(64) not null, `params` longtext null, `is_warning` tinyint(1) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `import_problems` add index `import_problems_import_id_line_index` (`import_id`, `line`);

create table `inbox_messages` (`id` varchar(32) not null, `type` varchar(64) not null, `handled_at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;

create table `listed_offers` (`id` varchar(32) not null, `product_id` varchar(32) not null, `vendor_id` varchar(32) not null, `revision` int not null, `is_live` tinyint(1) not null, `is_restricted` tinyint(1) not null default false, `currency_code` varchar(3) not null, `tiers` longtext not null, `minimum_quantity` int not null, `lead_time_days` int null, `stock_state` varchar(24) not null, `folded_sku` varchar(100) null, `touched_at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `listed_offers` add index `listed_offers_vendor_id_index` (`vendor_id`);
alter table `listed_offers` add index `listed_offers_folded_sku_index` (`folded_sku`);
alter table `listed_offers` add index `listed_offers_touched_at_index` (`touched_at`);
alter table `listed_offers` add index `listed_offers_product_id_is_live_index` (`product_id`, `is_live`);

create table `listed_vendors` (`id` varchar(32) not null, `name` longtext not null, `plain_text` longtext not null, `is_active` tinyint(1) not null, `revision` int not null, `touched_at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `listed_vendors` add index `listed_vendors_touched_at_index` (`touched_at`);

create table `match_cursors` (`id` varchar(32) not null, `touched_at` datetime(3) not null, `product_id` varchar(32) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;

create table `merge_proposals` (`id` varchar(32) not null, `state` varchar(24) not null default 'OPEN', `product_id` varchar(32) not null, `other_product_id` varchar(32) not null, `score` int not null, `reasons` longtext not null, `found_at` datetime(3) not null, `decided_by_member_id` varchar(32) null, `decided_at` datetime(3) null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `merge_proposals` add index `merge_proposals_other_product_id_index` (`other_product_id`);
alter table `merge_proposals` add index `merge_proposals_state_score_id_index` (`state`, `score`, `id`);
alter table `merge_proposals` add unique `merge_proposals_product_id_other_product_id_unique` (`product_id`, `other_product_id`);

create table `outbox_messages` (`id` varchar(32) not null, `type` varchar(64) not null, `message_key` varchar(64) not null, `payload` longtext not null, `request_id` varchar(64) not null, `occurred_at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;

create table `outbox_deliveries` (`id` varchar(32) not null, `message_id` varchar(32) not null, `consumer` varchar(32) not null, `message_key` varchar(64) not null, `due_at` datetime(3) null, `attempt_count` int not null default 0, `confirmed_at` datetime(3) null, `dead_at` datetime(3) null, `failure` varchar(500) null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `outbox_deliveries` add index `outbox_deliveries_message_id_index` (`message_id`);
alter table `outbox_deliveries` add index `outbox_deliveries_due_at_index` (`due_at`);
alter table `outbox_deliveries` add index `outbox_deliveries_dead_at_index` (`dead_at`);
alter table `outbox_deliveries` add index `outbox_deliveries_consumer_message_key_due_at_index` (`consumer`, `message_key`, `due_at`);

create table `products` (`id` varchar(32) not null, `name` longtext not null, `description` longtext null, `kind` varchar(24) not null, `unit` varchar(24) not null, `state` varchar(24) not null default 'DRAFT', `category_id` varchar(32) null, `brand_id` varchar(32) null, `mpn` varchar(120) null, `folded_mpn` varchar(120) null, `gtin` varchar(14) null, `specifications` longtext not null, `documents` longtext not null, `media` longtext not null, `proposed_by_company_id` varchar(32) null, `rejection_reason` varchar(1000) null, `superseded_by_id` varchar(32) null, `merged_into_id` varchar(32) null, `name_key` varchar(64) not null, `plain_text` longtext not null, `revision` int not null default 1, `content_hash` varchar(64) not null, `created_at` datetime(3) not null, `updated_at` datetime(3) not null, `touched_at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `products` add index `products_state_index` (`state`);
alter table `products` add index `products_folded_mpn_index` (`folded_mpn`);
alter table `products` add unique `products_gtin_unique` (`gtin`);
alter table `products` add index `products_proposed_by_company_id_index` (`proposed_by_company_id`);
alter table `products` add index `products_superseded_by_id_index` (`superseded_by_id`);
alter table `products` add index `products_merged_into_id_index` (`merged_into_id`);
alter table `products` add index `products_name_key_index` (`name_key`);
alter table `products` add index `products_touched_at_index` (`touched_at`);
alter table `products` add index `products_category_id_state_index` (`category_id`, `state`);
alter table `products` add unique `products_brand_id_folded_mpn_unique` (`brand_id`, `folded_mpn`);

create table `product_relations` (`id` varchar(32) not null, `product_id` varchar(32) not null, `other_product_id` varchar(32) not null, `kind` varchar(24) not null, `fit` varchar(24) null, `remark` longtext null, `related_at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `product_relations` add index `product_relations_other_product_id_index` (`other_product_id`);
alter table `product_relations` add unique `product_relations_product_id_other_product_id_kind_unique` (`product_id`, `other_product_id`, `kind`);

create table `product_revisions` (`id` varchar(32) not null, `product_id` varchar(32) not null, `revision` int not null, `kind` varchar(24) not null, `member_id` varchar(32) null, `reason` varchar(1000) null, `changes` longtext not null, `changed_at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `product_revisions` add index `product_revisions_product_id_revision_index` (`product_id`, `revision`);

create table `product_sources` (`id` varchar(32) not null, `source` varchar(64) not null, `source_key` varchar(190) not null, `product_id` varchar(32) not null, `is_describing` tinyint(1) not null, `content_hash` varchar(64) not null, `stated` longtext not null, `imported_at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `product_sources` add index `product_sources_product_id_source_index` (`product_id`, `source`);
alter table `product_sources` add unique `product_sources_source_source_key_unique` (`source`, `source_key`);

create table `product_touches` (`id` varchar(32) not null, `products` longtext not null, `after_product_id` varchar(32) not null, `requested_at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;

create table `removed_files` (`id` varchar(32) not null, `path` varchar(400) not null, `removed_at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `removed_files` add index `removed_files_removed_at_index` (`removed_at`);

create table `saved_mappings` (`id` varchar(32) not null, `company_id` varchar(32) not null, `kind` varchar(24) not null, `name` varchar(120) not null, `mapping` longtext not null, `columns_hash` varchar(64) not null, `saved_at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `saved_mappings` add index `saved_mappings_company_id_columns_hash_index` (`company_id`, `columns_hash`);
alter table `saved_mappings` add unique `saved_mappings_company_id_kind_name_unique` (`company_id`, `kind`, `name`);

create table `saved_searches` (`id` varchar(32) not null, `member_id` varchar(32) not null, `name` varchar(100) not null, `query` longtext not null, `created_at` datetime(3) not null, `opened_at` datetime(3) not null, `content_hash` varchar(64) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `saved_searches` add index `saved_searches_member_id_index` (`member_id`);

create table `search_term_days` (`id` varchar(32) not null, `searched_on` varchar(10) not null, `term` varchar(80) not null, `search_count` int not null, `unanswered_count` int not null, `corrected_count` int not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `search_term_days` add index `search_term_days_term_index` (`term`);
alter table `search_term_days` add unique `search_term_days_searched_on_term_unique` (`searched_on`, `term`);

create table `synonym_groups` (`id` varchar(32) not null, `language` varchar(24) not null, `is_one_way` tinyint(1) not null, `terms` longtext not null, `plain_text` longtext not null, `is_removed` tinyint(1) not null default false, `revision` int not null default 1, `changed_by_member_id` varchar(32) null, `created_at` datetime(3) not null, `touched_at` datetime(3) not null, `content_hash` varchar(64) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `synonym_groups` add index `synonym_groups_touched_at_index` (`touched_at`);

create table `synonym_revisions` (`id` varchar(32) not null, `group_id` varchar(32) not null, `revision` int not null, `language` varchar(24) not null, `is_one_way` tinyint(1) not null, `terms` longtext not null, `is_removed` tinyint(1) not null, `changed_by_member_id` varchar(32) null, `changed_at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `synonym_revisions` add unique `synonym_revisions_group_id_revision_unique` (`group_id`, `revision`);

create table `viewed_products` (`id` varchar(32) not null, `member_id` varchar(32) not null, `product_id` varchar(32) not null, `viewed_at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `viewed_products` add index `viewed_products_product_id_index` (`product_id`);
alter table `viewed_products` add index `viewed_products_member_id_viewed_at_index` (`member_id`, `viewed_at`);
alter table `viewed_products` add unique `viewed_products_member_id_product_id_unique` (`member_id`, `product_id`);

create table `watches` (`id` varchar(32) not null, `content_hash` varchar(64) not null, `member_id` varchar(32) not null, `company_id` varchar(32) not null, `product_id` varchar(32) not null, `offer_id` varchar(32) null, `kind` varchar(24) not null, `state` varchar(24) not null default 'ARMED', `quantity` int not null, `threshold_millionths` bigint null, `currency_code` varchar(3) null, `was_met` tinyint(1) not null default false, `look_due_at` datetime(3) not null, `created_at` datetime(3) not null, `armed_at` datetime(3) not null, `met_at` datetime(3) null, `met_offer_id` varchar(32) null, `met_millionths` bigint null, `met_currency_code` varchar(3) null, `seen_at` datetime(3) null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `watches` add index `watches_look_due_at_index` (`look_due_at`);
alter table `watches` add index `watches_product_id_state_index` (`product_id`, `state`);
alter table `watches` add index `watches_member_id_id_index` (`member_id`, `id`);

alter table `outbox_deliveries` add constraint `outbox_deliveries_message_id_foreign` foreign key (`message_id`) references `outbox_messages` (`id`);
