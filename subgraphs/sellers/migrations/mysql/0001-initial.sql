create table `answer_templates` (`id` varchar(32) not null, `content_hash` varchar(64) not null, `seller_id` varchar(32) not null, `title` varchar(100) not null, `text` longtext not null, `changed_at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `answer_templates` add index `answer_templates_seller_id_index` (`seller_id`);

create table `seller_application_documents` (`id` varchar(32) not null, `application_id` varchar(32) not null, `company_id` varchar(32) not null, `kind` varchar(24) not null, `file_name` varchar(200) not null, `content_type` varchar(100) not null, `byte_count` int not null, `sha256` varchar(64) not null, `content_hash` varchar(64) not null, `uploaded_at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `seller_application_documents` add index `seller_application_documents_application_id_index` (`application_id`);

create table `commission_terms` (`id` varchar(32) not null, `content_hash` varchar(64) not null, `seller_id` varchar(32) not null, `company_id` varchar(32) not null, `state` varchar(24) not null default 'PROPOSED', `plan` varchar(60) not null, `basis_points` int not null, `rates` longtext not null, `minimum_minor` bigint null, `currency_code` varchar(3) null, `valid_from` datetime(3) not null, `valid_until` datetime(3) null, `proposed_at` datetime(3) not null, `decided_at` datetime(3) null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `commission_terms` add index `commission_terms_seller_id_id_index` (`seller_id`, `id`);

create table `scorecard_demands` (`id` varchar(32) not null, `demand_id` varchar(32) not null, `seller_id` varchar(32) not null, `heard_at` datetime(3) not null, `published_at` datetime(3) null, `quoted_at` datetime(3) null, `is_quoted_late` tinyint(1) not null default false, `ended_at` datetime(3) null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `scorecard_demands` add index `scorecard_demands_seller_id_heard_at_index` (`seller_id`, `heard_at`);
alter table `scorecard_demands` add unique `scorecard_demands_demand_id_seller_id_unique` (`demand_id`, `seller_id`);

create table `inbox_messages` (`id` varchar(32) not null, `type` varchar(64) not null, `handled_at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;

create table `offer_edits` (`id` varchar(32) not null, `content_hash` varchar(64) not null, `vendor_id` varchar(32) not null, `state` varchar(24) not null default 'RUNNING', `changes` longtext not null, `offer_count` int not null, `member_id` varchar(32) null, `created_at` datetime(3) not null, `changed_at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `offer_edits` add index `offer_edits_state_index` (`state`);
alter table `offer_edits` add index `offer_edits_vendor_id_id_index` (`vendor_id`, `id`);

create table `offer_edit_items` (`id` varchar(32) not null, `edit_id` varchar(32) not null, `offer_id` varchar(32) not null, `state` varchar(24) not null default 'PENDING', `skip_code` varchar(24) null, `before` longtext not null, `after` longtext not null, `waiting` longtext null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `offer_edit_items` add index `offer_edit_items_offer_id_index` (`offer_id`);
alter table `offer_edit_items` add index `offer_edit_items_edit_id_state_offer_id_index` (`edit_id`, `state`, `offer_id`);

create table `offer_reviews` (`id` varchar(32) not null, `offer_id` varchar(32) not null, `vendor_id` varchar(32) not null, `vendor_company_id` varchar(32) not null, `pending_for` varchar(32) null, `state` varchar(24) not null default 'PENDING', `step` varchar(24) not null, `rules` longtext not null, `change` longtext not null, `currency_code` varchar(3) not null, `stored_before` longtext not null, `stored_after` longtext not null, `remarks` varchar(1000) null, `requested_at` datetime(3) not null, `decided_at` datetime(3) null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `offer_reviews` add index `offer_reviews_offer_id_index` (`offer_id`);
alter table `offer_reviews` add unique `offer_reviews_pending_for_unique` (`pending_for`);
alter table `offer_reviews` add index `offer_reviews_vendor_id_id_index` (`vendor_id`, `id`);
alter table `offer_reviews` add index `offer_reviews_state_id_index` (`state`, `id`);

create table `offer_review_rules` (`code` varchar(32) not null, `is_active` tinyint(1) not null, `threshold` int not null, `changed_at` datetime(3) not null, primary key (`code`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;

create table `scorecard_orders` (`id` varchar(32) not null, `seller_id` varchar(32) not null, `placed_at` datetime(3) not null, `outcome` varchar(24) null, `is_answered_late` tinyint(1) not null default false, `due_at` datetime(3) null, `shipped_at` datetime(3) null, `is_shipped_late` tinyint(1) not null default false, `received_at` datetime(3) null, `is_short` tinyint(1) not null default false, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `scorecard_orders` add index `scorecard_orders_seller_id_placed_at_index` (`seller_id`, `placed_at`);

create table `outbox_messages` (`id` varchar(32) not null, `type` varchar(64) not null, `message_key` varchar(64) not null, `payload` longtext not null, `request_id` varchar(64) not null, `occurred_at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;

create table `outbox_deliveries` (`id` varchar(32) not null, `message_id` varchar(32) not null, `consumer` varchar(32) not null, `message_key` varchar(64) not null, `due_at` datetime(3) null, `attempt_count` int not null default 0, `confirmed_at` datetime(3) null, `dead_at` datetime(3) null, `failure` varchar(500) null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `outbox_deliveries` add index `outbox_deliveries_message_id_index` (`message_id`);
alter table `outbox_deliveries` add index `outbox_deliveries_due_at_index` (`due_at`);
alter table `outbox_deliveries` add index `outbox_deliveries_dead_at_index` (`dead_at`);
alter table `outbox_deliveries` add index `outbox_deliveries_consumer_message_key_due_at_index` (`consumer`, `message_key`, `due_at`);

create table `sellers` (`id` varchar(32) not null, `company_id` varchar(32) not null, `state` varchar(24) not null default 'ADMITTED', `availability` varchar(24) not null default 'OPEN', `holiday_from` datetime(3) null, `holiday_until` datetime(3) null, `availability_note` longtext null, `name` longtext not null, `slug` varchar(60) not null, `introduction` longtext null, `storefront_policies` longtext null, `banner` varchar(500) null, `logo` varchar(500) null, `featured_offer_ids` longtext not null, `suspension_reason` varchar(1000) null, `read_by_seller_at` datetime(3) null, `read_by_operator_at` datetime(3) null, `version` int not null default 1, `admitted_at` datetime(3) not null, `updated_at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `sellers` add unique `sellers_company_id_unique` (`company_id`);
alter table `sellers` add index `sellers_state_index` (`state`);
alter table `sellers` add index `sellers_holiday_from_index` (`holiday_from`);
alter table `sellers` add index `sellers_holiday_until_index` (`holiday_until`);
alter table `sellers` add unique `sellers_slug_unique` (`slug`);

create table `seller_applications` (`id` varchar(32) not null, `content_hash` varchar(64) not null default '', `company_id` varchar(32) not null, `open_for` varchar(32) null, `state` varchar(24) not null default 'DRAFT', `storefront_name` longtext null, `slug` varchar(60) null, `introduction` longtext null, `business_license_number` varchar(64) null, `contact_email` varchar(254) null, `accepted_terms` varchar(20) null, `planned_product_ids` longtext not null, `requested_documents` longtext not null, `confirmed` longtext not null, `history` longtext not null, `remarks` varchar(2000) null, `submitted_at` datetime(3) null, `decided_at` datetime(3) null, `seller_id` varchar(32) null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `seller_applications` add index `seller_applications_company_id_index` (`company_id`);
alter table `seller_applications` add unique `seller_applications_open_for_unique` (`open_for`);
alter table `seller_applications` add index `seller_applications_state_index` (`state`);
alter table `seller_applications` add index `seller_applications_seller_id_index` (`seller_id`);

create table `seller_assortments` (`id` varchar(32) not null, `content_hash` varchar(64) not null, `vendor_company_id` varchar(32) not null, `name` varchar(200) not null, `created_at` datetime(3) not null, `updated_at` datetime(3) not null, `vendor_id` varchar(32) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `seller_assortments` add index `seller_assortments_vendor_id_index` (`vendor_id`);
alter table `seller_assortments` add index `seller_assortments_vendor_id_id_index` (`vendor_id`, `id`);

create table `seller_assortment_assignees` (`id` varchar(32) not null, `company_id` varchar(32) null, `group_id` varchar(32) null, `assortment_id` varchar(32) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `seller_assortment_assignees` add index `seller_assortment_assignees_company_id_index` (`company_id`);
alter table `seller_assortment_assignees` add index `seller_assortment_assignees_group_id_index` (`group_id`);
alter table `seller_assortment_assignees` add index `seller_assortment_assignees_assortment_id_index` (`assortment_id`);

create table `seller_assortment_offers` (`id` varchar(32) not null, `offer_id` varchar(32) not null, `assortment_id` varchar(32) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `seller_assortment_offers` add index `seller_assortment_offers_offer_id_index` (`offer_id`);
alter table `seller_assortment_offers` add index `seller_assortment_offers_assortment_id_index` (`assortment_id`);
alter table `seller_assortment_offers` add unique `seller_assortment_offers_assortment_id_offer_id_unique` (`assortment_id`, `offer_id`);

create table `seller_customer_groups` (`id` varchar(32) not null, `content_hash` varchar(64) not null, `vendor_company_id` varchar(32) not null, `name` varchar(200) not null, `created_at` datetime(3) not null, `updated_at` datetime(3) not null, `vendor_id` varchar(32) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `seller_customer_groups` add index `seller_customer_groups_vendor_id_index` (`vendor_id`);

create table `seller_customer_group_members` (`id` varchar(32) not null, `company_id` varchar(32) not null, `since` datetime(3) not null, `group_id` varchar(32) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `seller_customer_group_members` add index `seller_customer_group_members_company_id_index` (`company_id`);
alter table `seller_customer_group_members` add index `seller_customer_group_members_group_id_index` (`group_id`);
alter table `seller_customer_group_members` add unique `seller_customer_group_members_group_id_company_id_unique` (`group_id`, `company_id`);

create table `seller_messages` (`id` varchar(32) not null, `content_hash` varchar(64) not null, `seller_id` varchar(32) not null, `is_from_operator` tinyint(1) not null, `member_id` varchar(32) not null, `text` longtext not null, `offer_id` varchar(32) null, `sent_at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `seller_messages` add index `seller_messages_seller_id_sent_at_id_index` (`seller_id`, `sent_at`, `id`);

create table `seller_offers` (`id` varchar(32) not null, `content_hash` varchar(64) not null, `vendor_company_id` varchar(32) not null, `product_id` varchar(32) not null, `kind` varchar(24) not null, `state` varchar(24) not null default 'DRAFT', `is_vendor_active` tinyint(1) not null default true, `is_restricted` tinyint(1) not null default false, `currency_code` varchar(3) not null, `stored_tiers` longtext not null, `cost_millionths` bigint null, `minimum_quantity` int not null, `order_multiple` int not null, `lead_time_days` int null, `is_tracked` tinyint(1) not null, `on_hand_quantity` int not null default 0, `held_quantity` int not null default 0, `backorder_quantity` int not null default 0, `low_stock_quantity` int null, `valid_until` datetime(3) null, `vendor_sku` varchar(100) null, `source_key` varchar(190) null, `version` int not null default 1, `tell_due_at` datetime(3) null, `created_at` datetime(3) not null, `updated_at` datetime(3) not null, `vendor_id` varchar(32) not null, `review_state` varchar(24) null, `taken_down_reason` varchar(1000) null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `seller_offers` add index `seller_offers_product_id_index` (`product_id`);
alter table `seller_offers` add index `seller_offers_tell_due_at_index` (`tell_due_at`);
alter table `seller_offers` add index `seller_offers_vendor_id_index` (`vendor_id`);
alter table `seller_offers` add index `seller_offers_vendor_id_id_index` (`vendor_id`, `id`);
alter table `seller_offers` add index `seller_offers_vendor_id_state_index` (`vendor_id`, `state`);
alter table `seller_offers` add unique `seller_offers_vendor_id_source_key_unique` (`vendor_id`, `source_key`);

create table `seller_order_minimums` (`id` varchar(32) not null, `place` varchar(100) not null, `group_id` varchar(32) null, `currency_code` varchar(3) not null, `minor` bigint not null, `vendor_id` varchar(32) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `seller_order_minimums` add unique `seller_order_minimums_place_unique` (`place`);
alter table `seller_order_minimums` add index `seller_order_minimums_vendor_id_index` (`vendor_id`);

create table `seller_price_changes` (`id` varchar(32) not null, `content_hash` varchar(64) not null, `vendor_company_id` varchar(32) not null, `price_list_id` varchar(32) null, `percent_basis_points` int not null, `decimal_places` int not null, `state` varchar(24) not null default 'SCHEDULED', `effective_at` datetime(3) not null, `price_count` int not null, `below_cost_count` int not null, `member_id` varchar(32) null, `created_at` datetime(3) not null, `changed_at` datetime(3) not null, `vendor_id` varchar(32) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `seller_price_changes` add index `seller_price_changes_vendor_id_index` (`vendor_id`);
alter table `seller_price_changes` add index `seller_price_changes_state_effective_at_index` (`state`, `effective_at`);

create table `seller_price_change_items` (`id` varchar(32) not null, `offer_id` varchar(32) not null, `state` varchar(24) not null default 'PENDING', `before_tiers` longtext not null, `after_tiers` longtext not null, `change_id` varchar(32) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `seller_price_change_items` add index `seller_price_change_items_offer_id_index` (`offer_id`);
alter table `seller_price_change_items` add index `seller_price_change_items_change_id_index` (`change_id`);
alter table `seller_price_change_items` add index `seller_price_change_items_change_id_state_offer_id_index` (`change_id`, `state`, `offer_id`);

create table `seller_price_lists` (`id` varchar(32) not null, `content_hash` varchar(64) not null, `vendor_company_id` varchar(32) not null, `name` varchar(200) not null, `set_for` varchar(32) null, `source_key` varchar(190) null, `currency_code` varchar(3) not null, `priority` int not null default 100, `valid_from` datetime(3) null, `valid_until` datetime(3) null, `ended_at` datetime(3) null, `created_at` datetime(3) not null, `updated_at` datetime(3) not null, `vendor_id` varchar(32) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `seller_price_lists` add index `seller_price_lists_vendor_id_index` (`vendor_id`);
alter table `seller_price_lists` add unique `seller_price_lists_set_for_vendor_id_unique` (`set_for`, `vendor_id`);

create table `seller_price_list_assignees` (`id` varchar(32) not null, `company_id` varchar(32) null, `group_id` varchar(32) null, `since` datetime(3) not null, `price_list_id` varchar(32) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `seller_price_list_assignees` add index `seller_price_list_assignees_company_id_index` (`company_id`);
alter table `seller_price_list_assignees` add index `seller_price_list_assignees_group_id_index` (`group_id`);
alter table `seller_price_list_assignees` add index `seller_price_list_assignees_price_list_id_index` (`price_list_id`);

create table `seller_price_list_entries` (`id` varchar(32) not null, `offer_id` varchar(32) not null, `stored_tiers` longtext not null, `is_on_request` tinyint(1) not null default false, `price_list_id` varchar(32) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `seller_price_list_entries` add index `seller_price_list_entries_offer_id_index` (`offer_id`);
alter table `seller_price_list_entries` add index `seller_price_list_entries_price_list_id_index` (`price_list_id`);
alter table `seller_price_list_entries` add unique `seller_price_list_entries_price_list_id_offer_id_unique` (`price_list_id`, `offer_id`);

create table `seller_price_records` (`id` varchar(32) not null, `offer_id` varchar(32) not null, `price_list_id` varchar(32) null, `cause` varchar(24) not null, `currency_code` varchar(3) not null, `stored_tiers` longtext not null, `is_on_request` tinyint(1) not null default false, `is_shown` tinyint(1) not null default true, `change_id` varchar(32) null, `member_id` varchar(32) null, `at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `seller_price_records` add index `seller_price_records_offer_id_index` (`offer_id`);

create table `seller_records` (`id` varchar(32) not null, `seller_id` varchar(32) not null, `step` varchar(24) not null, `reason` varchar(1000) null, `by_member_id` varchar(32) null, `at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `seller_records` add index `seller_records_seller_id_id_index` (`seller_id`, `id`);

create table `seller_reservations` (`purchase_id` varchar(32) not null, `content_hash` varchar(64) not null, `state` varchar(24) not null, `buyer_company_id` varchar(32) null, `until` datetime(3) null, `refusals` longtext not null, `created_at` datetime(3) not null, `changed_at` datetime(3) not null, primary key (`purchase_id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `seller_reservations` add index `seller_reservations_state_until_index` (`state`, `until`);

create table `seller_reservation_lines` (`id` varchar(32) not null, `line_id` varchar(32) not null, `offer_id` varchar(32) not null, `quantity` int not null, `is_tracked` tinyint(1) not null, `terms` longtext not null, `returned_at` datetime(3) null, `returned_order_id` varchar(32) null, `purchase_id` varchar(32) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `seller_reservation_lines` add index `seller_reservation_lines_offer_id_index` (`offer_id`);
alter table `seller_reservation_lines` add index `seller_reservation_lines_purchase_id_index` (`purchase_id`);
alter table `seller_reservation_lines` add unique `seller_reservation_lines_purchase_id_line_id_unique` (`purchase_id`, `line_id`);

create table `seller_stock_arrivals` (`id` varchar(32) not null, `content_hash` varchar(64) not null, `vendor_company_id` varchar(32) not null, `offer_id` varchar(32) not null, `warehouse_id` varchar(32) null, `quantity` int not null, `expected_on` varchar(10) not null, `note` varchar(500) null, `state` varchar(24) not null default 'EXPECTED', `received_quantity` int null, `created_at` datetime(3) not null, `ended_at` datetime(3) null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `seller_stock_arrivals` add index `seller_stock_arrivals_offer_id_index` (`offer_id`);

create table `seller_stock_movements` (`id` varchar(32) not null, `offer_id` varchar(32) not null, `kind` varchar(24) not null, `quantity` int not null, `reason` varchar(500) null, `purchase_id` varchar(32) null, `warehouse_id` varchar(32) null, `member_id` varchar(32) null, `at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `seller_stock_movements` add index `seller_stock_movements_offer_id_index` (`offer_id`);

create table `seller_warehouses` (`id` varchar(32) not null, `vendor_company_id` varchar(32) not null, `name` varchar(100) not null, `place` varchar(200) null, `priority` int not null default 100, `closed_at` datetime(3) null, `created_at` datetime(3) not null, `vendor_id` varchar(32) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `seller_warehouses` add index `seller_warehouses_vendor_id_index` (`vendor_id`);

create table `seller_warehouse_stocks` (`id` varchar(32) not null, `offer_id` varchar(32) not null, `quantity` int not null, `warehouse_id` varchar(32) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `seller_warehouse_stocks` add index `seller_warehouse_stocks_offer_id_index` (`offer_id`);
alter table `seller_warehouse_stocks` add index `seller_warehouse_stocks_warehouse_id_index` (`warehouse_id`);
alter table `seller_warehouse_stocks` add unique `seller_warehouse_stocks_warehouse_id_offer_id_unique` (`warehouse_id`, `offer_id`);

create table `seller_warnings` (`id` varchar(32) not null, `content_hash` varchar(64) not null, `seller_id` varchar(32) not null, `company_id` varchar(32) not null, `state` varchar(24) not null default 'RAISED', `measure` varchar(24) null, `reason` varchar(1000) not null, `appeal` varchar(2000) null, `remarks` varchar(1000) null, `raised_at` datetime(3) not null, `appealed_at` datetime(3) null, `decided_at` datetime(3) null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `seller_warnings` add index `seller_warnings_seller_id_id_index` (`seller_id`, `id`);

alter table `outbox_deliveries` add constraint `outbox_deliveries_message_id_foreign` foreign key (`message_id`) references `outbox_messages` (`id`);

alter table `seller_assortments` add constraint `seller_assortments_vendor_id_foreign` foreign key (`vendor_id`) references `sellers` (`id`);

alter table `seller_assortment_assignees` add constraint `seller_assortment_assignees_assortment_id_foreign` foreign key (`assortment_id`) references `seller_assortments` (`id`);

alter table `seller_assortment_offers` add constraint `seller_assortment_offers_assortment_id_foreign` foreign key (`assortment_id`) references `seller_assortments` (`id`);

alter table `seller_customer_groups` add constraint `seller_customer_groups_vendor_id_foreign` foreign key (`vendor_id`) references `sellers` (`id`);

alter table `seller_customer_group_members` add constraint `seller_customer_group_members_group_id_foreign` foreign key (`group_id`) references `seller_customer_groups` (`id`);

alter table `seller_offers` add constraint `seller_offers_vendor_id_foreign` foreign key (`vendor_id`) references `sellers` (`id`);

alter table `seller_order_minimums` add constraint `seller_order_minimums_vendor_id_foreign` foreign key (`vendor_id`) references `sellers` (`id`);

alter table `seller_price_changes` add constraint `seller_price_changes_vendor_id_foreign` foreign key (`vendor_id`) references `sellers` (`id`);

alter table `seller_price_change_items` add constraint `seller_price_change_items_change_id_foreign` foreign key (`change_id`) references `seller_price_changes` (`id`);

alter table `seller_price_lists` add constraint `seller_price_lists_vendor_id_foreign` foreign key (`vendor_id`) references `sellers` (`id`);

alter table `seller_price_list_assignees` add constraint `seller_price_list_assignees_price_list_id_foreign` foreign key (`price_list_id`) references `seller_price_lists` (`id`);

alter table `seller_price_list_entries` add constraint `seller_price_list_entries_price_list_id_foreign` foreign key (`price_list_id`) references `seller_price_lists` (`id`);

alter table `seller_reservation_lines` add constraint `seller_reservation_lines_purchase_id_foreign` foreign key (`purchase_id`) references `seller_reservations` (`purchase_id`);

alter table `seller_warehouses` add constraint `seller_warehouses_vendor_id_foreign` foreign key (`vendor_id`) references `sellers` (`id`);

alter table `seller_warehouse_stocks` add constraint `seller_warehouse_stocks_warehouse_id_foreign` foreign key (`warehouse_id`) references `seller_warehouses` (`id`);
