create table `attempt_windows` (`id` varchar(32) not null, `attempts` longtext not null, `last_at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `attempt_windows` add index `attempt_windows_last_at_index` (`last_at`);

create table `audit_entries` (`id` varchar(32) not null, `at` datetime(3) not null, `action` varchar(64) not null, `subject_id` varchar(32) not null, `company_id` varchar(32) not null, `by_member_id` varchar(32) null, `staff_member_id` varchar(32) null, `by_service` varchar(32) null, `details` longtext not null, `request_id` varchar(64) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `audit_entries` add index `audit_entries_subject_id_index` (`subject_id`);
alter table `audit_entries` add index `audit_entries_by_member_id_id_index` (`by_member_id`, `id`);
alter table `audit_entries` add index `audit_entries_company_id_id_index` (`company_id`, `id`);

create table `authenticators` (`id` varchar(32) not null, `sealed_secret` varchar(200) not null, `created_at` datetime(3) not null, `confirmed_at` datetime(3) null, `last_period` int not null default 0, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;

create table `companies` (`id` varchar(32) not null, `name` varchar(200) not null, `search_name` varchar(400) not null, `kind` varchar(24) not null, `legal_name` varchar(200) null, `registration_number` varchar(60) null, `tax_number` varchar(60) null, `phone` varchar(40) null, `website` varchar(200) null, `country` varchar(2) not null, `verification_state` varchar(24) not null default 'UNVERIFIED', `unique_kind` varchar(24) null, `requires_two_factor` tinyint(1) not null default false, `content_hash` varchar(43) not null, `created_at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `companies` add unique `companies_unique_kind_unique` (`unique_kind`);

create table `company_addresses` (`id` varchar(32) not null, `company_id` varchar(32) not null, `label` varchar(60) not null, `contact_name` varchar(100) not null, `phone` varchar(40) not null, `country` varchar(2) not null, `region` varchar(100) null, `city` varchar(100) not null, `street` varchar(300) not null, `postal_code` varchar(20) null, `is_default` tinyint(1) not null default false, `content_hash` varchar(43) not null, `created_at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `company_addresses` add index `company_addresses_company_id_index` (`company_id`);

create table `company_domains` (`id` varchar(32) not null, `company_id` varchar(32) not null, `domain` varchar(253) not null, `proved_domain` varchar(253) null, `mailbox` varchar(254) not null, `code_hash` varchar(43) not null, `code_expires_at` datetime(3) not null, `content_hash` varchar(43) not null, `created_at` datetime(3) not null, `proved_at` datetime(3) null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `company_domains` add index `company_domains_company_id_index` (`company_id`);
alter table `company_domains` add unique `company_domains_proved_domain_unique` (`proved_domain`);

create table `company_identities` (`id` varchar(32) not null, `company_id` varchar(32) not null, `person_id` varchar(32) not null, `subject_hash` varchar(43) not null, `created_at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `company_identities` add index `company_identities_person_id_index` (`person_id`);
alter table `company_identities` add unique `company_identities_subject_hash_unique` (`subject_hash`);
alter table `company_identities` add unique `company_identities_company_id_person_id_unique` (`company_id`, `person_id`);

create table `company_roles` (`id` varchar(32) not null, `company_id` varchar(32) not null, `name` varchar(60) not null, `permissions` longtext not null, `content_hash` varchar(43) not null, `created_at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `company_roles` add index `company_roles_company_id_index` (`company_id`);

create table `company_sign_ins` (`id` varchar(32) not null, `issuer` varchar(500) not null, `client_id` varchar(200) not null, `sealed_secret` longtext not null, `newcomer_role` varchar(24) null, `is_required` tinyint(1) not null default false, `set_up_at` datetime(3) not null, `provider_since` datetime(3) not null, `last_used_at` datetime(3) null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;

create table `company_sources` (`id` varchar(32) not null, `source` varchar(64) not null, `source_key` varchar(190) not null, `company_id` varchar(32) not null, `imported_at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `company_sources` add index `company_sources_source_key_index` (`source_key`);
alter table `company_sources` add unique `company_sources_source_source_key_unique` (`source`, `source_key`);

create table `company_units` (`id` varchar(32) not null, `company_id` varchar(32) not null, `parent_id` varchar(32) null, `name` varchar(100) not null, `is_archived` tinyint(1) not null default false, `content_hash` varchar(43) not null, `created_at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `company_units` add index `company_units_company_id_index` (`company_id`);

create table `company_verifications` (`id` varchar(32) not null, `company_id` varchar(32) not null, `state` varchar(24) not null default 'OPEN', `accepted_terms` varchar(20) null, `requested_documents` longtext not null, `confirmed` longtext not null, `remarks` varchar(1000) null, `submitted_at` datetime(3) null, `decided_at` datetime(3) null, `created_at` datetime(3) null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `company_verifications` add unique `company_verifications_company_id_unique` (`company_id`);
alter table `company_verifications` add index `company_verifications_state_id_index` (`state`, `id`);

create table `cost_centres` (`id` varchar(32) not null, `company_id` varchar(32) not null, `unit_id` varchar(32) null, `code` varchar(30) not null, `code_key` varchar(60) not null, `name` longtext null, `is_archived` tinyint(1) not null default false, `content_hash` varchar(43) not null, `created_at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `cost_centres` add index `cost_centres_unit_id_index` (`unit_id`);
alter table `cost_centres` add unique `cost_centres_company_id_code_key_unique` (`company_id`, `code_key`);

create table `erasures` (`id` varchar(32) not null, `person_id` varchar(32) not null, `member_ids` longtext not null, `staff_member_id` varchar(32) null, `reason` varchar(500) null, `state` varchar(24) not null default 'ERASING', `items` longtext not null, `erased_at` datetime(3) not null, `finish_at` datetime(3) not null, `finished_at` datetime(3) null, `mail_id` varchar(32) null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `erasures` add unique `erasures_person_id_unique` (`person_id`);
alter table `erasures` add index `erasures_state_finish_at_index` (`state`, `finish_at`);

create table `impersonations` (`id` varchar(32) not null, `company_id` varchar(32) not null, `member_id` varchar(32) not null, `staff_member_id` varchar(32) not null, `session_id` varchar(32) not null, `reason` varchar(500) not null, `content_hash` varchar(43) not null, `began_at` datetime(3) not null, `expires_at` datetime(3) not null, `ended_at` datetime(3) null, `ended_by` varchar(24) null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `impersonations` add index `impersonations_session_id_ended_at_index` (`session_id`, `ended_at`);
alter table `impersonations` add index `impersonations_company_id_id_index` (`company_id`, `id`);

create table `inbox_messages` (`id` varchar(32) not null, `type` varchar(64) not null, `handled_at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;

create table `invitations` (`id` varchar(32) not null, `company_id` varchar(32) not null, `invited_by` varchar(32) not null, `email` varchar(254) not null, `display_name` varchar(100) not null, `roles` longtext not null, `company_role_ids` longtext not null, `locale` varchar(16) not null, `state` varchar(24) not null default 'OPEN', `token_hash` varchar(43) not null, `content_hash` varchar(43) not null, `created_at` datetime(3) not null, `expires_at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `invitations` add index `invitations_company_id_index` (`company_id`);
alter table `invitations` add unique `invitations_token_hash_unique` (`token_hash`);
alter table `invitations` add index `invitations_state_expires_at_index` (`state`, `expires_at`);
alter table `invitations` add index `invitations_company_id_email_index` (`company_id`, `email`);

create table `invoice_profiles` (`id` varchar(32) not null, `company_id` varchar(32) not null, `kind` varchar(24) not null, `title` varchar(200) not null, `tax_number` varchar(40) null, `registered_address` varchar(300) null, `registered_phone` varchar(40) null, `bank_name` varchar(100) null, `bank_account_number` varchar(60) null, `email` varchar(254) not null, `is_default` tinyint(1) not null default false, `content_hash` varchar(43) not null, `created_at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `invoice_profiles` add index `invoice_profiles_company_id_index` (`company_id`);

create table `join_requests` (`id` varchar(32) not null, `company_id` varchar(32) not null, `email` varchar(254) not null, `display_name` varchar(100) not null, `locale` varchar(16) not null, `state` varchar(24) not null default 'ASKED', `token_hash` varchar(43) not null, `created_at` datetime(3) not null, `expires_at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `join_requests` add unique `join_requests_token_hash_unique` (`token_hash`);
alter table `join_requests` add index `join_requests_state_expires_at_index` (`state`, `expires_at`);
alter table `join_requests` add index `join_requests_company_id_state_index` (`company_id`, `state`);

create table `mails` (`id` varchar(32) not null, `recipient` varchar(254) not null, `template` varchar(24) not null, `locale` varchar(16) not null, `params` longtext not null, `created_at` datetime(3) not null, `due_at` datetime(3) null, `attempt_count` int not null default 0, `sent_at` datetime(3) null, `failure` varchar(300) null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `mails` add index `mails_recipient_index` (`recipient`);
alter table `mails` add index `mails_due_at_index` (`due_at`);

create table `outbox_messages` (`id` varchar(32) not null, `type` varchar(64) not null, `message_key` varchar(64) not null, `payload` longtext not null, `request_id` varchar(64) not null, `occurred_at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;

create table `outbox_deliveries` (`id` varchar(32) not null, `message_id` varchar(32) not null, `consumer` varchar(32) not null, `message_key` varchar(64) not null, `due_at` datetime(3) null, `attempt_count` int not null default 0, `confirmed_at` datetime(3) null, `dead_at` datetime(3) null, `failure` varchar(500) null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `outbox_deliveries` add index `outbox_deliveries_message_id_index` (`message_id`);
alter table `outbox_deliveries` add index `outbox_deliveries_due_at_index` (`due_at`);
alter table `outbox_deliveries` add index `outbox_deliveries_dead_at_index` (`dead_at`);
alter table `outbox_deliveries` add index `outbox_deliveries_consumer_message_key_due_at_index` (`consumer`, `message_key`, `due_at`);

create table `passkeys` (`id` varchar(32) not null, `person_id` varchar(32) not null, `name` varchar(60) not null, `credential_id` varchar(1400) not null, `credential_hash` varchar(43) not null, `public_key` varchar(1400) not null, `sign_count` bigint not null, `transports` longtext not null, `is_backed_up` tinyint(1) not null, `content_hash` varchar(43) not null, `created_at` datetime(3) not null, `last_used_at` datetime(3) null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `passkeys` add index `passkeys_person_id_index` (`person_id`);
alter table `passkeys` add unique `passkeys_credential_hash_unique` (`credential_hash`);

create table `persons` (`id` varchar(32) not null, `email` varchar(254) null, `password_hash` varchar(200) null, `session_epoch` int not null default 1, `last_member_id` varchar(32) null, `created_at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `persons` add unique `persons_email_unique` (`email`);

create table `password_resets` (`id` varchar(32) not null, `person_id` varchar(32) not null, `token_hash` varchar(43) not null, `created_at` datetime(3) not null, `expires_at` datetime(3) not null, `ended_at` datetime(3) null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `password_resets` add index `password_resets_person_id_index` (`person_id`);
alter table `password_resets` add unique `password_resets_token_hash_unique` (`token_hash`);
alter table `password_resets` add index `password_resets_expires_at_index` (`expires_at`);

create table `members` (`id` varchar(32) not null, `company_id` varchar(32) not null, `person_id` varchar(32) not null, `display_name` varchar(100) not null, `roles` longtext not null, `company_role_ids` longtext not null, `unit_id` varchar(32) null, `locale` varchar(16) not null, `state` varchar(24) not null default 'ACTIVE', `last_seen_at` datetime(3) null, `created_at` datetime(3) not null, `removed_at` datetime(3) null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `members` add index `members_company_id_index` (`company_id`);
alter table `members` add index `members_person_id_index` (`person_id`);
alter table `members` add index `members_unit_id_index` (`unit_id`);
alter table `members` add index `members_company_id_state_index` (`company_id`, `state`);

create table `api_keys` (`id` varchar(32) not null, `company_id` varchar(32) not null, `member_id` varchar(32) not null, `name` varchar(60) not null, `scopes` longtext not null, `secret_hash` varchar(43) not null, `ending` varchar(4) not null, `content_hash` varchar(43) not null, `created_at` datetime(3) not null, `expires_at` datetime(3) not null, `last_used_at` datetime(3) null, `revoked_at` datetime(3) null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `api_keys` add index `api_keys_company_id_index` (`company_id`);
alter table `api_keys` add index `api_keys_member_id_index` (`member_id`);
alter table `api_keys` add unique `api_keys_secret_hash_unique` (`secret_hash`);

create table `recovery_codes` (`id` varchar(32) not null, `person_id` varchar(32) not null, `code_hash` varchar(43) not null, `used_at` datetime(3) null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `recovery_codes` add index `recovery_codes_person_id_index` (`person_id`);
alter table `recovery_codes` add unique `recovery_codes_code_hash_unique` (`code_hash`);

create table `sessions` (`id` varchar(32) not null, `person_id` varchar(32) not null, `member_id` varchar(32) not null, `company_id` varchar(32) not null, `epoch` int not null, `address` varchar(64) not null, `user_agent` varchar(300) not null, `second_factor` varchar(24) null, `passkey_id` varchar(32) null, `sign_in_company_id` varchar(32) null, `opened_at` datetime(3) not null, `last_used_at` datetime(3) not null, `ended_at` datetime(3) null, `end_reason` varchar(24) null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `sessions` add index `sessions_person_id_index` (`person_id`);
alter table `sessions` add index `sessions_member_id_index` (`member_id`);
alter table `sessions` add index `sessions_passkey_id_index` (`passkey_id`);
alter table `sessions` add index `sessions_last_used_at_index` (`last_used_at`);

create table `refresh_tokens` (`id` varchar(32) not null, `session_id` varchar(32) not null, `token_hash` varchar(43) not null, `created_at` datetime(3) not null, `expires_at` datetime(3) not null, `replaced_at` datetime(3) null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `refresh_tokens` add index `refresh_tokens_session_id_index` (`session_id`);
alter table `refresh_tokens` add unique `refresh_tokens_token_hash_unique` (`token_hash`);
alter table `refresh_tokens` add index `refresh_tokens_expires_at_index` (`expires_at`);

create table `spent_tickets` (`id` varchar(32) not null, `expires_at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `spent_tickets` add index `spent_tickets_expires_at_index` (`expires_at`);

create table `sealing_keys` (`id` varchar(32) not null, `secret` varchar(43) not null, `created_at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;

create table `signing_keys` (`id` varchar(32) not null, `private_jwk` longtext not null, `created_at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;

create table `verification_documents` (`id` varchar(32) not null, `company_id` varchar(32) not null, `kind` varchar(24) not null, `file_name` varchar(200) not null, `content_type` varchar(100) not null, `byte_count` int not null, `sha256` varchar(64) not null, `content_hash` varchar(43) not null, `uploaded_at` datetime(3) not null, `pending_upload_id` varchar(32) null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `verification_documents` add index `verification_documents_company_id_index` (`company_id`);
alter table `verification_documents` add index `verification_documents_pending_upload_id_index` (`pending_upload_id`);

alter table `invitations` add constraint `invitations_company_id_foreign` foreign key (`company_id`) references `companies` (`id`);

alter table `outbox_deliveries` add constraint `outbox_deliveries_message_id_foreign` foreign key (`message_id`) references `outbox_messages` (`id`);

alter table `password_resets` add constraint `password_resets_person_id_foreign` foreign key (`person_id`) references `persons` (`id`);

alter table `members` add constraint `members_company_id_foreign` foreign key (`company_id`) references `companies` (`id`);
alter table `members` add constraint `members_person_id_foreign` foreign key (`person_id`) references `persons` (`id`);

alter table `api_keys` add constraint `api_keys_member_id_foreign` foreign key (`member_id`) references `members` (`id`);

alter table `sessions` add constraint `sessions_person_id_foreign` foreign key (`person_id`) references `persons` (`id`);
alter table `sessions` add constraint `sessions_member_id_foreign` foreign key (`member_id`) references `members` (`id`);

alter table `refresh_tokens` add constraint `refresh_tokens_session_id_foreign` foreign key (`session_id`) references `sessions` (`id`);
