create table `answer_templates` (`id` text not null primary key, `content_hash` text not null, `seller_id` text not null, `title` text not null, `text` text not null, `changed_at` datetime not null);
create index `answer_templates_seller_id_index` on `answer_templates` (`seller_id`);

create table `seller_application_documents` (`id` text not null primary key, `application_id` text not null, `company_id` text not null, `kind` text not null, `file_name` text not null, `content_type` text not null, `byte_count` integer not null, `sha256` text not null, `content_hash` text not null, `uploaded_at` datetime not null);
create index `seller_application_documents_application_id_index` on `seller_application_documents` (`application_id`);

create table `commission_terms` (`id` text not null primary key, `content_hash` text not null, `seller_id` text not null, `company_id` text not null, `state` text not null default 'PROPOSED', `plan` text not null, `basis_points` integer not null, `rates` text not null, `minimum_minor` bigint null, `currency_code` text null, `valid_from` datetime not null, `valid_until` datetime null, `proposed_at` datetime not null, `decided_at` datetime null);
create index `commission_terms_seller_id_id_index` on `commission_terms` (`seller_id`, `id`);

create table `scorecard_demands` (`id` text not null primary key, `demand_id` text not null, `seller_id` text not null, `heard_at` datetime not null, `published_at` datetime null, `quoted_at` datetime null, `is_quoted_late` integer not null default false, `ended_at` datetime null);
create index `scorecard_demands_seller_id_heard_at_index` on `scorecard_demands` (`seller_id`, `heard_at`);
create unique index `scorecard_demands_demand_id_seller_id_unique` on `scorecard_demands` (`demand_id`, `seller_id`);

create table `inbox_messages` (`id` text not null primary key, `type` text not null, `handled_at` datetime not null);

create table `offer_edits` (`id` text not null primary key, `content_hash` text not null, `vendor_id` text not null, `state` text not null default 'RUNNING', `changes` text not null, `offer_count` integer not null, `member_id` text null, `created_at` datetime not null, `changed_at` datetime not null);
create index `offer_edits_state_index` on `offer_edits` (`state`);
create index `offer_edits_vendor_id_id_index` on `offer_edits` (`vendor_id`, `id`);

create table `offer_edit_items` (`id` text not null primary key, `edit_id` text not null, `offer_id` text not null, `state` text not null default 'PENDING', `skip_code` text null, `before` text not null, `after` text not null, `waiting` text null);
create index `offer_edit_items_offer_id_index` on `offer_edit_items` (`offer_id`);
create index `offer_edit_items_edit_id_state_offer_id_index` on `offer_edit_items` (`edit_id`, `state`, `offer_id`);

create table `offer_reviews` (`id` text not null primary key, `offer_id` text not null, `vendor_id` text not null, `vendor_company_id` text not null, `pending_for` text null, `state` text not null default 'PENDING', `step` text not null, `rules` text not null, `change` text not null, `currency_code` text not null, `stored_before` text not null, `stored_after` text not null, `remarks` text null, `requested_at` datetime not null, `decided_at` datetime null);
create index `offer_reviews_offer_id_index` on `offer_reviews` (`offer_id`);
create unique index `offer_reviews_pending_for_unique` on `offer_reviews` (`pending_for`);
create index `offer_reviews_vendor_id_id_index` on `offer_reviews` (`vendor_id`, `id`);
create index `offer_reviews_state_id_index` on `offer_reviews` (`state`, `id`);

create table `offer_review_rules` (`code` text not null primary key, `is_active` integer not null, `threshold` integer not null, `changed_at` datetime not null);

create table `scorecard_orders` (`id` text not null primary key, `seller_id` text not null, `placed_at` datetime not null, `outcome` text null, `is_answered_late` integer not null default false, `due_at` datetime null, `shipped_at` datetime null, `is_shipped_late` integer not null default false, `received_at` datetime null, `is_short` integer not null default false);
create index `scorecard_orders_seller_id_placed_at_index` on `scorecard_orders` (`seller_id`, `placed_at`);

create table `outbox_messages` (`id` text not null primary key, `type` text not null, `message_key` text not null, `payload` text not null, `request_id` text not null, `occurred_at` datetime not null);

create table `outbox_deliveries` (`id` text not null primary key, `message_id` text not null, `consumer` text not null, `message_key` text not null, `due_at` datetime null, `attempt_count` integer not null default 0, `confirmed_at` datetime null, `dead_at` datetime null, `failure` text null, constraint `outbox_deliveries_message_id_foreign` foreign key (`message_id`) references `outbox_messages` (`id`));
create index `outbox_deliveries_message_id_index` on `outbox_deliveries` (`message_id`);
create index `outbox_deliveries_due_at_index` on `outbox_deliveries` (`due_at`);
create index `outbox_deliveries_dead_at_index` on `outbox_deliveries` (`dead_at`);
create index `outbox_deliveries_consumer_message_key_due_at_index` on `outbox_deliveries` (`consumer`, `message_key`, `due_at`);

create table `sellers` (`id` text not null primary key, `company_id` text not null, `state` text not null default 'ADMITTED', `availability` text not null default 'OPEN', `holiday_from` datetime null, `holiday_until` datetime null, `availability_note` text null, `name` text not null, `slug` text not null, `introduction` text null, `storefront_policies` text null, `banner` text null, `logo` text null, `featured_offer_ids` text not null, `suspension_reason` text null, `read_by_seller_at` datetime null, `read_by_operator_at` datetime null, `version` integer not null default 1, `admitted_at` datetime not null, `updated_at` datetime not null);
create unique index `sellers_company_id_unique` on `sellers` (`company_id`);
create index `sellers_state_index` on `sellers` (`state`);
create index `sellers_holiday_from_index` on `sellers` (`holiday_from`);
create index `sellers_holiday_until_index` on `sellers` (`holiday_until`);
create unique index `sellers_slug_unique` on `sellers` (`slug`);

create table `seller_applications` (`id` text not null primary key, `content_hash` text not null default '', `company_id` text not null, `open_for` text null, `state` text not null default 'DRAFT', `storefront_name` text null, `slug` text null, `introduction` text null, `business_license_number` text null, `contact_email` text null, `accepted_terms` text null, `planned_product_ids` text not null, `requested_documents` text not null, `confirmed` text not null, `history` text not null, `remarks` text null, `submitted_at` datetime null, `decided_at` datetime null, `seller_id` text null);
create index `seller_applications_company_id_index` on `seller_applications` (`company_id`);
create unique index `seller_applications_open_for_unique` on `seller_applications` (`open_for`);
create index `seller_applications_state_index` on `seller_applications` (`state`);
create index `seller_applications_seller_id_index` on `seller_applications` (`seller_id`);

create table `seller_assortments` (`id` text not null primary key, `content_hash` text not null, `vendor_company_id` text not null, `name` text not null, `created_at` datetime not null, `updated_at` datetime not null, `vendor_id` text not null, constraint `seller_assortments_vendor_id_foreign` foreign key (`vendor_id`) references `sellers` (`id`));
create index `seller_assortments_vendor_id_index` on `seller_assortments` (`vendor_id`);
create index `seller_assortments_vendor_id_id_index` on `seller_assortments` (`vendor_id`, `id`);

create table `seller_assortment_assignees` (`id` text not null primary key, `company_id` text null, `group_id` text null, `assortment_id` text not null, constraint `seller_assortment_assignees_assortment_id_foreign` foreign key (`assortment_id`) references `seller_assortments` (`id`));
create index `seller_assortment_assignees_company_id_index` on `seller_assortment_assignees` (`company_id`);
create index `seller_assortment_assignees_group_id_index` on `seller_assortment_assignees` (`group_id`);
create index `seller_assortment_assignees_assortment_id_index` on `seller_assortment_assignees` (`assortment_id`);

create table `seller_assortment_offers` (`id` text not null primary key, `offer_id` text not null, `assortment_id` text not null, constraint `seller_assortment_offers_assortment_id_foreign` foreign key (`assortment_id`) references `seller_assortments` (`id`));
create index `seller_assortment_offers_offer_id_index` on `seller_assortment_offers` (`offer_id`);
create index `seller_assortment_offers_assortment_id_index` on `seller_assortment_offers` (`assortment_id`);
create unique index `seller_assortment_offers_assortment_id_offer_id_unique` on `seller_assortment_offers` (`assortment_id`, `offer_id`);

create table `seller_customer_groups` (`id` text not null primary key, `content_hash` text not null, `vendor_company_id` text not null, `name` text not null, `created_at` datetime not null, `updated_at` datetime not null, `vendor_id` text not null, constraint `seller_customer_groups_vendor_id_foreign` foreign key (`vendor_id`) references `sellers` (`id`));
create index `seller_customer_groups_vendor_id_index` on `seller_customer_groups` (`vendor_id`);

create table `seller_customer_group_members` (`id` text not null primary key, `company_id` text not null, `since` datetime not null, `group_id` text not null, constraint `seller_customer_group_members_group_id_foreign` foreign key (`group_id`) references `seller_customer_groups` (`id`));
create index `seller_customer_group_members_company_id_index` on `seller_customer_group_members` (`company_id`);
create index `seller_customer_group_members_group_id_index` on `seller_customer_group_members` (`group_id`);
create unique index `seller_customer_group_members_group_id_company_id_unique` on `seller_customer_group_members` (`group_id`, `company_id`);

create table `seller_messages` (`id` text not null primary key, `content_hash` text not null, `seller_id` text not null, `is_from_operator` integer not null, `member_id` text not null, `text` text not null, `offer_id` text null, `sent_at` datetime not null);
create index `seller_messages_seller_id_sent_at_id_index` on `seller_messages` (`seller_id`, `sent_at`, `id`);

create table `seller_offers` (`id` text not null primary key, `content_hash` text not null, `vendor_company_id` text not null, `product_id` text not null, `kind` text not null, `state` text not null default 'DRAFT', `is_vendor_active` integer not null default true, `is_restricted` integer not null default false, `currency_code` text not null, `stored_tiers` text not null, `cost_millionths` bigint null, `minimum_quantity` integer not null, `order_multiple` integer not null, `lead_time_days` integer null, `is_tracked` integer not null, `on_hand_quantity` integer not null default 0, `held_quantity` integer not null default 0, `backorder_quantity` integer not null default 0, `low_stock_quantity` integer null, `valid_until` datetime null, `vendor_sku` text null, `source_key` text null, `version` integer not null default 1, `tell_due_at` datetime null, `created_at` datetime not null, `updated_at` datetime not null, `vendor_id` text not null, `review_state` text null, `taken_down_reason` text null, constraint `seller_offers_vendor_id_foreign` foreign key (`vendor_id`) references `sellers` (`id`));
create index `seller_offers_product_id_index` on `seller_offers` (`product_id`);
create index `seller_offers_tell_due_at_index` on `seller_offers` (`tell_due_at`);
create index `seller_offers_vendor_id_index` on `seller_offers` (`vendor_id`);
create index `seller_offers_vendor_id_id_index` on `seller_offers` (`vendor_id`, `id`);
create index `seller_offers_vendor_id_state_index` on `seller_offers` (`vendor_id`, `state`);
create unique index `seller_offers_vendor_id_source_key_unique` on `seller_offers` (`vendor_id`, `source_key`);

create table `seller_order_minimums` (`id` text not null primary key, `place` text not null, `group_id` text null, `currency_code` text not null, `minor` bigint not null, `vendor_id` text not null, constraint `seller_order_minimums_vendor_id_foreign` foreign key (`vendor_id`) references `sellers` (`id`));
create unique index `seller_order_minimums_place_unique` on `seller_order_minimums` (`place`);
create index `seller_order_minimums_vendor_id_index` on `seller_order_minimums` (`vendor_id`);

create table `seller_price_changes` (`id` text not null primary key, `content_hash` text not null, `vendor_company_id` text not null, `price_list_id` text null, `percent_basis_points` integer not null, `decimal_places` integer not null, `state` text not null default 'SCHEDULED', `effective_at` datetime not null, `price_count` integer not null, `below_cost_count` integer not null, `member_id` text null, `created_at` datetime not null, `changed_at` datetime not null, `vendor_id` text not null, constraint `seller_price_changes_vendor_id_foreign` foreign key (`vendor_id`) references `sellers` (`id`));
create index `seller_price_changes_vendor_id_index` on `seller_price_changes` (`vendor_id`);
create index `seller_price_changes_state_effective_at_index` on `seller_price_changes` (`state`, `effective_at`);

create table `seller_price_change_items` (`id` text not null primary key, `offer_id` text not null, `state` text not null default 'PENDING', `before_tiers` text not null, `after_tiers` text not null, `change_id` text not null, constraint `seller_price_change_items_change_id_foreign` foreign key (`change_id`) references `seller_price_changes` (`id`));
create index `seller_price_change_items_offer_id_index` on `seller_price_change_items` (`offer_id`);
create index `seller_price_change_items_change_id_index` on `seller_price_change_items` (`change_id`);
create index `seller_price_change_items_change_id_state_offer_id_index` on `seller_price_change_items` (`change_id`, `state`, `offer_id`);

create table `seller_price_lists` (`id` text not null primary key, `content_hash` text not null, `vendor_company_id` text not null, `name` text not null, `set_for` text null, `source_key` text null, `currency_code` text not null, `priority` integer not null default 100, `valid_from` datetime null, `valid_until` datetime null, `ended_at` datetime null, `created_at` datetime not null, `updated_at` datetime not null, `vendor_id` text not null, constraint `seller_price_lists_vendor_id_foreign` foreign key (`vendor_id`) references `sellers` (`id`));
create index `seller_price_lists_vendor_id_index` on `seller_price_lists` (`vendor_id`);
create unique index `seller_price_lists_set_for_vendor_id_unique` on `seller_price_lists` (`set_for`, `vendor_id`);

create table `seller_price_list_assignees` (`id` text not null primary key, `company_id` text null, `group_id` text null, `since` datetime not null, `price_list_id` text not null, constraint `seller_price_list_assignees_price_list_id_foreign` foreign key (`price_list_id`) references `seller_price_lists` (`id`));
create index `seller_price_list_assignees_company_id_index` on `seller_price_list_assignees` (`company_id`);
create index `seller_price_list_assignees_group_id_index` on `seller_price_list_assignees` (`group_id`);
create index `seller_price_list_assignees_price_list_id_index` on `seller_price_list_assignees` (`price_list_id`);

create table `seller_price_list_entries` (`id` text not null primary key, `offer_id` text not null, `stored_tiers` text not null, `is_on_request` integer not null default false, `price_list_id` text not null, constraint `seller_price_list_entries_price_list_id_foreign` foreign key (`price_list_id`) references `seller_price_lists` (`id`));
create index `seller_price_list_entries_offer_id_index` on `seller_price_list_entries` (`offer_id`);
create index `seller_price_list_entries_price_list_id_index` on `seller_price_list_entries` (`price_list_id`);
create unique index `seller_price_list_entries_price_list_id_offer_id_unique` on `seller_price_list_entries` (`price_list_id`, `offer_id`);

create table `seller_price_records` (`id` text not null primary key, `offer_id` text not null, `price_list_id` text null, `cause` text not null, `currency_code` text not null, `stored_tiers` text not null, `is_on_request` integer not null default false, `is_shown` integer not null default true, `change_id` text null, `member_id` text null, `at` datetime not null);
create index `seller_price_records_offer_id_index` on `seller_price_records` (`offer_id`);

create table `seller_records` (`id` text not null primary key, `seller_id` text not null, `step` text not null, `reason` text null, `by_member_id` text null, `at` datetime not null);
create index `seller_records_seller_id_id_index` on `seller_records` (`seller_id`, `id`);

create table `seller_reservations` (`purchase_id` text not null primary key, `content_hash` text not null, `state` text not null, `buyer_company_id` text null, `until` datetime null, `refusals` text not null, `created_at` datetime not null, `changed_at` datetime not null);
create index `seller_reservations_state_until_index` on `seller_reservations` (`state`, `until`);

create table `seller_reservation_lines` (`id` text not null primary key, `line_id` text not null, `offer_id` text not null, `quantity` integer not null, `is_tracked` integer not null, `terms` text not null, `returned_at` datetime null, `returned_order_id` text null, `purchase_id` text not null, constraint `seller_reservation_lines_purchase_id_foreign` foreign key (`purchase_id`) references `seller_reservations` (`purchase_id`));
create index `seller_reservation_lines_offer_id_index` on `seller_reservation_lines` (`offer_id`);
create index `seller_reservation_lines_purchase_id_index` on `seller_reservation_lines` (`purchase_id`);
create unique index `seller_reservation_lines_purchase_id_line_id_unique` on `seller_reservation_lines` (`purchase_id`, `line_id`);

create table `seller_stock_arrivals` (`id` text not null primary key, `content_hash` text not null, `vendor_company_id` text not null, `offer_id` text not null, `warehouse_id` text null, `quantity` integer not null, `expected_on` text not null, `note` text null, `state` text not null default 'EXPECTED', `received_quantity` integer null, `created_at` datetime not null, `ended_at` datetime null);
create index `seller_stock_arrivals_offer_id_index` on `seller_stock_arrivals` (`offer_id`);

create table `seller_stock_movements` (`id` text not null primary key, `offer_id` text not null, `kind` text not null, `quantity` integer not null, `reason` text null, `purchase_id` text null, `warehouse_id` text null, `member_id` text null, `at` datetime not null);
create index `seller_stock_movements_offer_id_index` on `seller_stock_movements` (`offer_id`);

create table `seller_warehouses` (`id` text not null primary key, `vendor_company_id` text not null, `name` text not null, `place` text null, `priority` integer not null default 100, `closed_at` datetime null, `created_at` datetime not null, `vendor_id` text not null, constraint `seller_warehouses_vendor_id_foreign` foreign key (`vendor_id`) references `sellers` (`id`));
create index `seller_warehouses_vendor_id_index` on `seller_warehouses` (`vendor_id`);

create table `seller_warehouse_stocks` (`id` text not null primary key, `offer_id` text not null, `quantity` integer not null, `warehouse_id` text not null, constraint `seller_warehouse_stocks_warehouse_id_foreign` foreign key (`warehouse_id`) references `seller_warehouses` (`id`));
create index `seller_warehouse_stocks_offer_id_index` on `seller_warehouse_stocks` (`offer_id`);
create index `seller_warehouse_stocks_warehouse_id_index` on `seller_warehouse_stocks` (`warehouse_id`);
create unique index `seller_warehouse_stocks_warehouse_id_offer_id_unique` on `seller_warehouse_stocks` (`warehouse_id`, `offer_id`);

create table `seller_warnings` (`id` text not null primary key, `content_hash` text not null, `seller_id` text not null, `company_id` text not null, `state` text not null default 'RAISED', `measure` text null, `reason` text not null, `appeal` text null, `remarks` text null, `raised_at` datetime not null, `appealed_at` datetime null, `decided_at` datetime null);
create index `seller_warnings_seller_id_id_index` on `seller_warnings` (`seller_id`, `id`);
