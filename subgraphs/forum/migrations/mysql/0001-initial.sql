create table `articles` (`id` varchar(32) not null, `slug` varchar(80) not null, `state` varchar(24) not null default 'PUBLISHED', `title` longtext not null, `summary` longtext null, `body_markdown` longtext not null, `body_html` longtext not null, `product_ids` longtext not null, `author_member_id` varchar(32) not null, `published_at` datetime(3) not null, `retracted_at` datetime(3) null, `content_hash` varchar(64) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `articles` add unique `articles_slug_unique` (`slug`);
alter table `articles` add index `articles_state_published_at_index` (`state`, `published_at`);

create table `boards` (`id` varchar(32) not null, `slug` varchar(80) not null, `name` longtext not null, `description` longtext null, `created_at` datetime(3) not null, `content_hash` varchar(64) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `boards` add unique `boards_slug_unique` (`slug`);

create table `inbox_messages` (`id` varchar(32) not null, `type` varchar(64) not null, `handled_at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;

create table `outbox_messages` (`id` varchar(32) not null, `type` varchar(64) not null, `message_key` varchar(64) not null, `payload` longtext not null, `request_id` varchar(64) not null, `occurred_at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;

create table `outbox_deliveries` (`id` varchar(32) not null, `message_id` varchar(32) not null, `consumer` varchar(32) not null, `message_key` varchar(64) not null, `due_at` datetime(3) null, `attempt_count` int not null default 0, `confirmed_at` datetime(3) null, `dead_at` datetime(3) null, `failure` varchar(500) null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `outbox_deliveries` add index `outbox_deliveries_message_id_index` (`message_id`);
alter table `outbox_deliveries` add index `outbox_deliveries_due_at_index` (`due_at`);
alter table `outbox_deliveries` add index `outbox_deliveries_dead_at_index` (`dead_at`);
alter table `outbox_deliveries` add index `outbox_deliveries_consumer_message_key_due_at_index` (`consumer`, `message_key`, `due_at`);

create table `threads` (`id` varchar(32) not null, `kind` varchar(24) not null, `state` varchar(24) not null default 'OPEN', `title` varchar(200) not null, `body_markdown` longtext not null, `body_html` longtext not null, `board_id` varchar(32) null, `product_id` varchar(32) null, `category_id` varchar(32) null, `vendor_id` varchar(32) null, `author_member_id` varchar(32) not null, `author_company_id` varchar(32) not null, `accepted_post_id` varchar(32) null, `created_at` datetime(3) not null, `last_activity_at` datetime(3) not null, `hidden_reason` varchar(500) null, `hidden_by_member_id` varchar(32) null, `hidden_at` datetime(3) null, `search_text` longtext not null, `content_hash` varchar(64) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `threads` add index `threads_board_id_index` (`board_id`);
alter table `threads` add index `threads_author_member_id_last_activity_at_index` (`author_member_id`, `last_activity_at`);
alter table `threads` add index `threads_board_id_last_activity_at_index` (`board_id`, `last_activity_at`);
alter table `threads` add index `threads_vendor_id_last_activity_at_index` (`vendor_id`, `last_activity_at`);
alter table `threads` add index `threads_category_id_last_activity_at_index` (`category_id`, `last_activity_at`);
alter table `threads` add index `threads_product_id_last_activity_at_index` (`product_id`, `last_activity_at`);
alter table `threads` add index `threads_product_id_kind_state_index` (`product_id`, `kind`, `state`);
alter table `threads` add index `threads_last_activity_at_id_index` (`last_activity_at`, `id`);

create table `posts` (`id` varchar(32) not null, `thread_id` varchar(32) not null, `state` varchar(24) not null default 'VISIBLE', `body_markdown` longtext not null, `body_html` longtext not null, `author_member_id` varchar(32) not null, `author_company_id` varchar(32) not null, `created_at` datetime(3) not null, `hidden_reason` varchar(500) null, `hidden_by_member_id` varchar(32) null, `hidden_at` datetime(3) null, `content_hash` varchar(64) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `posts` add index `posts_thread_id_index` (`thread_id`);
alter table `posts` add index `posts_thread_id_created_at_index` (`thread_id`, `created_at`);

alter table `outbox_deliveries` add constraint `outbox_deliveries_message_id_foreign` foreign key (`message_id`) references `outbox_messages` (`id`);

alter table `threads` add constraint `threads_board_id_foreign` foreign key (`board_id`) references `boards` (`id`) on delete set null;

alter table `posts` add constraint `posts_thread_id_foreign` foreign key (`thread_id`) references `threads` (`id`);
