create table `attributes` (`id` text not null primary key, `name` text not null, `identity` text not null, `kind` text not null, `unit` text null, `is_filterable` integer not null, `is_comparable` integer not null, `options` text not null, `content_hash` text not null);
create unique index `attributes_identity_unique` on `attributes` (`identity`);

create table `brands` (`id` text not null primary key, `name` text not null, `folded_name` text not null, `merged_into_id` text null, `content_hash` text not null);
create unique index `brands_folded_name_unique` on `brands` (`folded_name`);
create index `brands_merged_into_id_index` on `brands` (`merged_into_id`);

create table `brand_aliases` (`id` text not null primary key, `brand_id` text not null, `name` text not null, `folded_name` text not null);
create index `brand_aliases_brand_id_index` on `brand_aliases` (`brand_id`);
create unique index `brand_aliases_folded_name_unique` on `brand_aliases` (`folded_name`);

create table `bundle_parts` (`id` text not null primary key, `bundle_id` text not null, `product_id` text not null, `quantity` integer not null, `position` integer not null);
create index `bundle_parts_product_id_index` on `bundle_parts` (`product_id`);
create unique index `bundle_parts_bundle_id_product_id_unique` on `bundle_parts` (`bundle_id`, `product_id`);

create table `catalog_imports` (`id` text not null primary key, `file_name` text not null, `source` text not null, `mapping` text null, `is_dry_run` integer not null, `state` text not null default 'RUNNING', `row_count` integer not null default 0, `created_count` integer not null default 0, `updated_count` integer not null default 0, `unchanged_count` integer not null default 0, `failed_count` integer not null default 0, `warning_count` integer not null default 0, `started_by_member_id` text null, `started_at` datetime not null, `touched_at` datetime not null, `finished_at` datetime null, `content_hash` text not null);
create index `catalog_imports_state_index` on `catalog_imports` (`state`);

create table `categories` (`id` text not null primary key, `name` text not null, `slug` text not null, `identity` text not null, `parent_id` text null, `path` text not null, `retired_at` datetime null, `position` integer not null, `content_hash` text not null, `touched_at` datetime not null);
create unique index `categories_slug_unique` on `categories` (`slug`);
create unique index `categories_identity_unique` on `categories` (`identity`);
create index `categories_parent_id_index` on `categories` (`parent_id`);
create index `categories_touched_at_index` on `categories` (`touched_at`);
create index `categories_path_index` on `categories` (`path`);

create table `category_attributes` (`id` text not null primary key, `category_id` text not null, `attribute_id` text not null, `position` integer not null, `is_required` integer not null);
create unique index `category_attributes_category_id_attribute_id_unique` on `category_attributes` (`category_id`, `attribute_id`);

create table `compared_products` (`id` text not null primary key, `product_ids` text not null, `changed_at` datetime not null);

create table `customer_part_numbers` (`id` text not null primary key, `company_id` text not null, `product_id` text not null, `part_number` text not null, `folded_number` text not null, `set_by_member_id` text null, `set_at` datetime not null);
create index `customer_part_numbers_product_id_index` on `customer_part_numbers` (`product_id`);
create index `customer_part_numbers_company_id_folded_number_index` on `customer_part_numbers` (`company_id`, `folded_number`);
create unique index `customer_part_numbers_company_id_product_id_unique` on `customer_part_numbers` (`company_id`, `product_id`);

create table `export_jobs` (`id` text not null primary key, `content_hash` text not null, `company_id` text not null, `started_by_member_id` text not null, `kind` text not null, `format` text not null, `vendor_id` text null, `is_vendors` integer not null, `filter` text not null, `file_name` text not null, `state` text not null default 'WAITING', `total_count` integer null, `row_count` integer not null default 0, `byte_count` integer null, `failure` text null, `lease_id` text null, `lease_until` datetime null, `lease_holder` text null, `attempt_count` integer not null default 0, `created_at` datetime not null, `touched_at` datetime not null, `finished_at` datetime null);
create index `export_jobs_state_touched_at_index` on `export_jobs` (`state`, `touched_at`);
create index `export_jobs_company_id_id_index` on `export_jobs` (`company_id`, `id`);

create table `import_batches` (`id` text not null primary key, `import_id` text not null, `content_hash` text not null, `results` text not null);
create unique index `import_batches_import_id_content_hash_unique` on `import_batches` (`import_id`, `content_hash`);

create table `import_jobs` (`id` text not null primary key, `content_hash` text not null, `company_id` text not null, `started_by_member_id` text not null, `is_operators` integer not null, `kind` text not null, `vendor_id` text null, `file_name` text not null, `source` text not null, `mends_job_id` text null, `locale` text not null, `state` text not null default 'UPLOADED', `file` text not null, `columns` text not null, `mapping` text null, `saved_mapping_id` text null, `survey` text null, `total_count` integer not null default 0, `position` integer not null default 0, `counts` text not null, `checked` text null, `problem_counts` text not null, `has_report` integer not null default false, `has_failed_rows` integer not null default false, `failure` text null, `catalog_import_id` text null, `lease_id` text null, `lease_until` datetime null, `lease_holder` text null, `attempt_count` integer not null default 0, `created_at` datetime not null, `touched_at` datetime not null, `started_at` datetime null, `finished_at` datetime null);
create index `import_jobs_state_touched_at_index` on `import_jobs` (`state`, `touched_at`);
create index `import_jobs_company_id_id_index` on `import_jobs` (`company_id`, `id`);

create table `import_job_problems` (`id` text not null primary key, `job_id` text not null, `line` integer not null, `column` text null, `code` text not null, `params` text null, `is_warning` integer not null);
create index `import_job_problems_job_id_line_index` on `import_job_problems` (`job_id`, `line`);

create table `import_plans` (`id` text not null primary key, `import_id` text not null, `plan_key` text not null, `planned_id` text not null, `note` text null);
create unique index `import_plans_import_id_plan_key_unique` on `import_plans` (`import_id`, `plan_key`);

create table `import_problems` (`id` text not null primary key, `import_id` text not null, `line` integer not null, `column` text null, `code` text not null, `params` text null, `is_warning` integer not null);
create index `import_problems_import_id_line_index` on `import_problems` (`import_id`, `line`);

create table `inbox_messages` (`id` text not null primary key, `type` text not null, `handled_at` datetime not null);

create table `listed_offers` (`id` text not null primary key, `product_id` text not null, `vendor_id` text not null, `revision` integer not null, `is_live` integer not null, `is_restricted` integer not null default false, `currency_code` text not null, `tiers` text not null, `minimum_quantity` integer not null, `lead_time_days` integer null, `stock_state` text not null, `folded_sku` text null, `touched_at` datetime not null);
create index `listed_offers_vendor_id_index` on `listed_offers` (`vendor_id`);
create index `listed_offers_folded_sku_index` on `listed_offers` (`folded_sku`);
create index `listed_offers_touched_at_index` on `listed_offers` (`touched_at`);
create index `listed_offers_product_id_is_live_index` on `listed_offers` (`product_id`, `is_live`);

create table `listed_vendors` (`id` text not null primary key, `name` text not null, `plain_text` text not null, `is_active` integer not null, `revision` integer not null, `touched_at` datetime not null);
create index `listed_vendors_touched_at_index` on `listed_vendors` (`touched_at`);

create table `match_cursors` (`id` text not null primary key, `touched_at` datetime not null, `product_id` text not null);

create table `merge_proposals` (`id` text not null primary key, `state` text not null default 'OPEN', `product_id` text not null, `other_product_id` text not null, `score` integer not null, `reasons` text not null, `found_at` datetime not null, `decided_by_member_id` text null, `decided_at` datetime null);
create index `merge_proposals_other_product_id_index` on `merge_proposals` (`other_product_id`);
create index `merge_proposals_state_score_id_index` on `merge_proposals` (`state`, `score`, `id`);
create unique index `merge_proposals_product_id_other_product_id_unique` on `merge_proposals` (`product_id`, `other_product_id`);

create table `outbox_messages` (`id` text not null primary key, `type` text not null, `message_key` text not null, `payload` text not null, `request_id` text not null, `occurred_at` datetime not null);

create table `outbox_deliveries` (`id` text not null primary key, `message_id` text not null, `consumer` text not null, `message_key` text not null, `due_at` datetime null, `attempt_count` integer not null default 0, `confirmed_at` datetime null, `dead_at` datetime null, `failure` text null, constraint `outbox_deliveries_message_id_foreign` foreign key (`message_id`) references `outbox_messages` (`id`));
create index `outbox_deliveries_message_id_index` on `outbox_deliveries` (`message_id`);
create index `outbox_deliveries_due_at_index` on `outbox_deliveries` (`due_at`);
create index `outbox_deliveries_dead_at_index` on `outbox_deliveries` (`dead_at`);
create index `outbox_deliveries_consumer_message_key_due_at_index` on `outbox_deliveries` (`consumer`, `message_key`, `due_at`);

create table `products` (`id` text not null primary key, `name` text not null, `description` text null, `kind` text not null, `unit` text not null, `state` text not null default 'DRAFT', `category_id` text null, `brand_id` text null, `mpn` text null, `folded_mpn` text null, `gtin` text null, `specifications` text not null, `documents` text not null, `media` text not null, `proposed_by_company_id` text null, `rejection_reason` text null, `superseded_by_id` text null, `merged_into_id` text null, `name_key` text not null, `plain_text` text not null, `revision` integer not null default 1, `content_hash` text not null, `created_at` datetime not null, `updated_at` datetime not null, `touched_at` datetime not null);
create index `products_state_index` on `products` (`state`);
create index `products_folded_mpn_index` on `products` (`folded_mpn`);
create unique index `products_gtin_unique` on `products` (`gtin`);
create index `products_proposed_by_company_id_index` on `products` (`proposed_by_company_id`);
create index `products_superseded_by_id_index` on `products` (`superseded_by_id`);
create index `products_merged_into_id_index` on `products` (`merged_into_id`);
create index `products_name_key_index` on `products` (`name_key`);
create index `products_touched_at_index` on `products` (`touched_at`);
create index `products_category_id_state_index` on `products` (`category_id`, `state`);
create unique index `products_brand_id_folded_mpn_unique` on `products` (`brand_id`, `folded_mpn`);

create table `product_relations` (`id` text not null primary key, `product_id` text not null, `other_product_id` text not null, `kind` text not null, `fit` text null, `remark` text null, `related_at` datetime not null);
create index `product_relations_other_product_id_index` on `product_relations` (`other_product_id`);
create unique index `product_relations_product_id_other_product_id_kind_unique` on `product_relations` (`product_id`, `other_product_id`, `kind`);

create table `product_revisions` (`id` text not null primary key, `product_id` text not null, `revision` integer not null, `kind` text not null, `member_id` text null, `reason` text null, `changes` text not null, `changed_at` datetime not null);
create index `product_revisions_product_id_revision_index` on `product_revisions` (`product_id`, `revision`);

create table `product_sources` (`id` text not null primary key, `source` text not null, `source_key` text not null, `product_id` text not null, `is_describing` integer not null, `content_hash` text not null, `stated` text not null, `imported_at` datetime not null);
create index `product_sources_product_id_source_index` on `product_sources` (`product_id`, `source`);
create unique index `product_sources_source_source_key_unique` on `product_sources` (`source`, `source_key`);

create table `product_touches` (`id` text not null primary key, `products` text not null, `after_product_id` text not null, `requested_at` datetime not null);

create table `removed_files` (`id` text not null primary key, `path` text not null, `removed_at` datetime not null);
create index `removed_files_removed_at_index` on `removed_files` (`removed_at`);

create table `saved_mappings` (`id` text not null primary key, `company_id` text not null, `kind` text not null, `name` text not null, `mapping` text not null, `columns_hash` text not null, `saved_at` datetime not null);
create index `saved_mappings_company_id_columns_hash_index` on `saved_mappings` (`company_id`, `columns_hash`);
create unique index `saved_mappings_company_id_kind_name_unique` on `saved_mappings` (`company_id`, `kind`, `name`);

create table `saved_searches` (`id` text not null primary key, `member_id` text not null, `name` text not null, `query` text not null, `created_at` datetime not null, `opened_at` datetime not null, `content_hash` text not null);
create index `saved_searches_member_id_index` on `saved_searches` (`member_id`);

create table `search_term_days` (`id` text not null primary key, `searched_on` text not null, `term` text not null, `search_count` integer not null, `unanswered_count` integer not null, `corrected_count` integer not null);
create index `search_term_days_term_index` on `search_term_days` (`term`);
create unique index `search_term_days_searched_on_term_unique` on `search_term_days` (`searched_on`, `term`);

create table `synonym_groups` (`id` text not null primary key, `language` text not null, `is_one_way` integer not null, `terms` text not null, `plain_text` text not null, `is_removed` integer not null default false, `revision` integer not null default 1, `changed_by_member_id` text null, `created_at` datetime not null, `touched_at` datetime not null, `content_hash` text not null);
create index `synonym_groups_touched_at_index` on `synonym_groups` (`touched_at`);

create table `synonym_revisions` (`id` text not null primary key, `group_id` text not null, `revision` integer not null, `language` text not null, `is_one_way` integer not null, `terms` text not null, `is_removed` integer not null, `changed_by_member_id` text null, `changed_at` datetime not null);
create unique index `synonym_revisions_group_id_revision_unique` on `synonym_revisions` (`group_id`, `revision`);

create table `viewed_products` (`id` text not null primary key, `member_id` text not null, `product_id` text not null, `viewed_at` datetime not null);
create index `viewed_products_product_id_index` on `viewed_products` (`product_id`);
create index `viewed_products_member_id_viewed_at_index` on `viewed_products` (`member_id`, `viewed_at`);
create unique index `viewed_products_member_id_product_id_unique` on `viewed_products` (`member_id`, `product_id`);

create table `watches` (`id` text not null primary key, `content_hash` text not null, `member_id` text not null, `company_id` text not null, `product_id` text not null, `offer_id` text null, `kind` text not null, `state` text not null default 'ARMED', `quantity` integer not null, `threshold_millionths` bigint null, `currency_code` text null, `was_met` integer not null default false, `look_due_at` datetime not null, `created_at` datetime not null, `armed_at` datetime not null, `met_at` datetime null, `met_offer_id` text null, `met_millionths` bigint null, `met_currency_code` text null, `seen_at` datetime null);
create index `watches_look_due_at_index` on `watches` (`look_due_at`);
create index `watches_product_id_state_index` on `watches` (`product_id`, `state`);
create index `watches_member_id_id_index` on `watches` (`member_id`, `id`);
