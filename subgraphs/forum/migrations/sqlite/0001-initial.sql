create table `articles` (`id` text not null primary key, `slug` text not null, `state` text not null default 'PUBLISHED', `title` text not null, `summary` text null, `body_markdown` text not null, `body_html` text not null, `product_ids` text not null, `author_member_id` text not null, `published_at` datetime not null, `retracted_at` datetime null, `content_hash` text not null);
create unique index `articles_slug_unique` on `articles` (`slug`);
create index `articles_state_published_at_index` on `articles` (`state`, `published_at`);

create table `boards` (`id` text not null primary key, `slug` text not null, `name` text not null, `description` text null, `created_at` datetime not null, `content_hash` text not null);
create unique index `boards_slug_unique` on `boards` (`slug`);

create table `inbox_messages` (`id` text not null primary key, `type` text not null, `handled_at` datetime not null);

create table `outbox_messages` (`id` text not null primary key, `type` text not null, `message_key` text not null, `payload` text not null, `request_id` text not null, `occurred_at` datetime not null);

create table `outbox_deliveries` (`id` text not null primary key, `message_id` text not null, `consumer` text not null, `message_key` text not null, `due_at` datetime null, `attempt_count` integer not null default 0, `confirmed_at` datetime null, `dead_at` datetime null, `failure` text null, constraint `outbox_deliveries_message_id_foreign` foreign key (`message_id`) references `outbox_messages` (`id`));
create index `outbox_deliveries_message_id_index` on `outbox_deliveries` (`message_id`);
create index `outbox_deliveries_due_at_index` on `outbox_deliveries` (`due_at`);
create index `outbox_deliveries_dead_at_index` on `outbox_deliveries` (`dead_at`);
create index `outbox_deliveries_consumer_message_key_due_at_index` on `outbox_deliveries` (`consumer`, `message_key`, `due_at`);

create table `threads` (`id` text not null primary key, `kind` text not null, `state` text not null default 'OPEN', `title` text not null, `body_markdown` text not null, `body_html` text not null, `board_id` text null, `product_id` text null, `category_id` text null, `vendor_id` text null, `author_member_id` text not null, `author_company_id` text not null, `accepted_post_id` text null, `created_at` datetime not null, `last_activity_at` datetime not null, `hidden_reason` text null, `hidden_by_member_id` text null, `hidden_at` datetime null, `search_text` text not null, `content_hash` text not null, constraint `threads_board_id_foreign` foreign key (`board_id`) references `boards` (`id`) on delete set null);
create index `threads_board_id_index` on `threads` (`board_id`);
create index `threads_author_member_id_last_activity_at_index` on `threads` (`author_member_id`, `last_activity_at`);
create index `threads_board_id_last_activity_at_index` on `threads` (`board_id`, `last_activity_at`);
create index `threads_vendor_id_last_activity_at_index` on `threads` (`vendor_id`, `last_activity_at`);
create index `threads_category_id_last_activity_at_index` on `threads` (`category_id`, `last_activity_at`);
create index `threads_product_id_last_activity_at_index` on `threads` (`product_id`, `last_activity_at`);
create index `threads_product_id_kind_state_index` on `threads` (`product_id`, `kind`, `state`);
create index `threads_last_activity_at_id_index` on `threads` (`last_activity_at`, `id`);

create table `posts` (`id` text not null primary key, `thread_id` text not null, `state` text not null default 'VISIBLE', `body_markdown` text not null, `body_html` text not null, `author_member_id` text not null, `author_company_id` text not null, `created_at` datetime not null, `hidden_reason` text null, `hidden_by_member_id` text null, `hidden_at` datetime null, `content_hash` text not null, constraint `posts_thread_id_foreign` foreign key (`thread_id`) references `threads` (`id`));
create index `posts_thread_id_index` on `posts` (`thread_id`);
create index `posts_thread_id_created_at_index` on `posts` (`thread_id`, `created_at`);
