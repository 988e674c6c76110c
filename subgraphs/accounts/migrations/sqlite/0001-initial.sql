create table `attempt_windows` (`id` text not null primary key, `attempts` text not null, `last_at` datetime not null);
create index `attempt_windows_last_at_index` on `attempt_windows` (`last_at`);

create table `audit_entries` (`id` text not null primary key, `at` datetime not null, `action` text not null, `subject_id` text not null, `company_id` text not null, `by_member_id` text null, `staff_member_id` text null, `by_service` text null, `details` text not null, `request_id` text not null);
create index `audit_entries_subject_id_index` on `audit_entries` (`subject_id`);
create index `audit_entries_by_member_id_id_index` on `audit_entries` (`by_member_id`, `id`);
create index `audit_entries_company_id_id_index` on `audit_entries` (`company_id`, `id`);

create table `authenticators` (`id` text not null primary key, `sealed_secret` text not null, `created_at` datetime not null, `confirmed_at` datetime null, `last_period` integer not null default 0);

create table `companies` (`id` text not null primary key, `name` text not null, `search_name` text not null, `kind` text not null, `legal_name` text null, `registration_number` text null, `tax_number` text null, `phone` text null, `website` text null, `country` text not null, `verification_state` text not null default 'UNVERIFIED', `unique_kind` text null, `requires_two_factor` integer not null default false, `content_hash` text not null, `created_at` datetime not null);
create unique index `companies_unique_kind_unique` on `companies` (`unique_kind`);

create table `company_addresses` (`id` text not null primary key, `company_id` text not null, `label` text not null, `contact_name` text not null, `phone` text not null, `country` text not null, `region` text null, `city` text not null, `street` text not null, `postal_code` text null, `is_default` integer not null default false, `content_hash` text not null, `created_at` datetime not null);
create index `company_addresses_company_id_index` on `company_addresses` (`company_id`);

create table `company_domains` (`id` text not null primary key, `company_id` text not null, `domain` text not null, `proved_domain` text null, `mailbox` text not null, `code_hash` text not null, `code_expires_at` datetime not null, `content_hash` text not null, `created_at` datetime not null, `proved_at` datetime null);
create index `company_domains_company_id_index` on `company_domains` (`company_id`);
create unique index `company_domains_proved_domain_unique` on `company_domains` (`proved_domain`);

create table `company_identities` (`id` text not null primary key, `company_id` text not null, `person_id` text not null, `subject_hash` text not null, `created_at` datetime not null);
create index `company_identities_person_id_index` on `company_identities` (`person_id`);
create unique index `company_identities_subject_hash_unique` on `company_identities` (`subject_hash`);
create unique index `company_identities_company_id_person_id_unique` on `company_identities` (`company_id`, `person_id`);

create table `company_roles` (`id` text not null primary key, `company_id` text not null, `name` text not null, `permissions` text not null, `content_hash` text not null, `created_at` datetime not null);
create index `company_roles_company_id_index` on `company_roles` (`company_id`);

create table `company_sign_ins` (`id` text not null primary key, `issuer` text not null, `client_id` text not null, `sealed_secret` text not null, `newcomer_role` text null, `is_required` integer not null default false, `set_up_at` datetime not null, `provider_since` datetime not null, `last_used_at` datetime null);

create table `company_sources` (`id` text not null primary key, `source` text not null, `source_key` text not null, `company_id` text not null, `imported_at` datetime not null);
create index `company_sources_source_key_index` on `company_sources` (`source_key`);
create unique index `company_sources_source_source_key_unique` on `company_sources` (`source`, `source_key`);

create table `company_units` (`id` text not null primary key, `company_id` text not null, `parent_id` text null, `name` text not null, `is_archived` integer not null default false, `content_hash` text not null, `created_at` datetime not null);
create index `company_units_company_id_index` on `company_units` (`company_id`);

create table `company_verifications` (`id` text not null primary key, `company_id` text not null, `state` text not null default 'OPEN', `accepted_terms` text null, `requested_documents` text not null, `confirmed` text not null, `remarks` text null, `submitted_at` datetime null, `decided_at` datetime null, `created_at` datetime null);
create unique index `company_verifications_company_id_unique` on `company_verifications` (`company_id`);
create index `company_verifications_state_id_index` on `company_verifications` (`state`, `id`);

create table `cost_centres` (`id` text not null primary key, `company_id` text not null, `unit_id` text null, `code` text not null, `code_key` text not null, `name` text null, `is_archived` integer not null default false, `content_hash` text not null, `created_at` datetime not null);
create index `cost_centres_unit_id_index` on `cost_centres` (`unit_id`);
create unique index `cost_centres_company_id_code_key_unique` on `cost_centres` (`company_id`, `code_key`);

create table `erasures` (`id` text not null primary key, `person_id` text not null, `member_ids` text not null, `staff_member_id` text null, `reason` text null, `state` text not null default 'ERASING', `items` text not null, `erased_at` datetime not null, `finish_at` datetime not null, `finished_at` datetime null, `mail_id` text null);
create unique index `erasures_person_id_unique` on `erasures` (`person_id`);
create index `erasures_state_finish_at_index` on `erasures` (`state`, `finish_at`);

create table `impersonations` (`id` text not null primary key, `company_id` text not null, `member_id` text not null, `staff_member_id` text not null, `session_id` text not null, `reason` text not null, `content_hash` text not null, `began_at` datetime not null, `expires_at` datetime not null, `ended_at` datetime null, `ended_by` text null);
create index `impersonations_session_id_ended_at_index` on `impersonations` (`session_id`, `ended_at`);
create index `impersonations_company_id_id_index` on `impersonations` (`company_id`, `id`);

create table `inbox_messages` (`id` text not null primary key, `type` text not null, `handled_at` datetime not null);

create table `invitations` (`id` text not null primary key, `company_id` text not null, `invited_by` text not null, `email` text not null, `display_name` text not null, `roles` text not null, `company_role_ids` text not null, `locale` text not null, `state` text not null default 'OPEN', `token_hash` text not null, `content_hash` text not null, `created_at` datetime not null, `expires_at` datetime not null, constraint `invitations_company_id_foreign` foreign key (`company_id`) references `companies` (`id`));
create index `invitations_company_id_index` on `invitations` (`company_id`);
create unique index `invitations_token_hash_unique` on `invitations` (`token_hash`);
create index `invitations_state_expires_at_index` on `invitations` (`state`, `expires_at`);
create index `invitations_company_id_email_index` on `invitations` (`company_id`, `email`);

create table `invoice_profiles` (`id` text not null primary key, `company_id` text not null, `kind` text not null, `title` text not null, `tax_number` text null, `registered_address` text null, `registered_phone` text null, `bank_name` text null, `bank_account_number` text null, `email` text not null, `is_default` integer not null default false, `content_hash` text not null, `created_at` datetime not null);
create index `invoice_profiles_company_id_index` on `invoice_profiles` (`company_id`);

create table `join_requests` (`id` text not null primary key, `company_id` text not null, `email` text not null, `display_name` text not null, `locale` text not null, `state` text not null default 'ASKED', `token_hash` text not null, `created_at` datetime not null, `expires_at` datetime not null);
create unique index `join_requests_token_hash_unique` on `join_requests` (`token_hash`);
create index `join_requests_state_expires_at_index` on `join_requests` (`state`, `expires_at`);
create index `join_requests_company_id_state_index` on `join_requests` (`company_id`, `state`);

create table `mails` (`id` text not null primary key, `recipient` text not null, `template` text not null, `locale` text not null, `params` text not null, `created_at` datetime not null, `due_at` datetime null, `attempt_count` integer not null default 0, `sent_at` datetime null, `failure` text null);
create index `mails_recipient_index` on `mails` (`recipient`);
create index `mails_due_at_index` on `mails` (`due_at`);

create table `outbox_messages` (`id` text not null primary key, `type` text not null, `message_key` text not null, `payload` text not null, `request_id` text not null, `occurred_at` datetime not null);

create table `outbox_deliveries` (`id` text not null primary key, `message_id` text not null, `consumer` text not null, `message_key` text not null, `due_at` datetime null, `attempt_count` integer not null default 0, `confirmed_at` datetime null, `dead_at` datetime null, `failure` text null, constraint `outbox_deliveries_message_id_foreign` foreign key (`message_id`) references `outbox_messages` (`id`));
create index `outbox_deliveries_message_id_index` on `outbox_deliveries` (`message_id`);
create index `outbox_deliveries_due_at_index` on `outbox_deliveries` (`due_at`);
create index `outbox_deliveries_dead_at_index` on `outbox_deliveries` (`dead_at`);
create index `outbox_deliveries_consumer_message_key_due_at_index` on `outbox_deliveries` (`consumer`, `message_key`, `due_at`);

create table `passkeys` (`id` text not null primary key, `person_id` text not null, `name` text not null, `credential_id` text not null, `credential_hash` text not null, `public_key` text not null, `sign_count` bigint not null, `transports` text not null, `is_backed_up` integer not null, `content_hash` text not null, `created_at` datetime not null, `last_used_at` datetime null);
create index `passkeys_person_id_index` on `passkeys` (`person_id`);
create unique index `passkeys_credential_hash_unique` on `passkeys` (`credential_hash`);

create table `persons` (`id` text not null primary key, `email` text null, `password_hash` text null, `session_epoch` integer not null default 1, `last_member_id` text null, `created_at` datetime not null);
create unique index `persons_email_unique` on `persons` (`email`);

create table `password_resets` (`id` text not null primary key, `person_id` text not null, `token_hash` text not null, `created_at` datetime not null, `expires_at` datetime not null, `ended_at` datetime null, constraint `password_resets_person_id_foreign` foreign key (`person_id`) references `persons` (`id`));
create index `password_resets_person_id_index` on `password_resets` (`person_id`);
create unique index `password_resets_token_hash_unique` on `password_resets` (`token_hash`);
create index `password_resets_expires_at_index` on `password_resets` (`expires_at`);

create table `members` (`id` text not null primary key, `company_id` text not null, `person_id` text not null, `display_name` text not null, `roles` text not null, `company_role_ids` text not null, `unit_id` text null, `locale` text not null, `state` text not null default 'ACTIVE', `last_seen_at` datetime null, `created_at` datetime not null, `removed_at` datetime null, constraint `members_company_id_foreign` foreign key (`company_id`) references `companies` (`id`), constraint `members_person_id_foreign` foreign key (`person_id`) references `persons` (`id`));
create index `members_company_id_index` on `members` (`company_id`);
create index `members_person_id_index` on `members` (`person_id`);
create index `members_unit_id_index` on `members` (`unit_id`);
create index `members_company_id_state_index` on `members` (`company_id`, `state`);

create table `api_keys` (`id` text not null primary key, `company_id` text not null, `member_id` text not null, `name` text not null, `scopes` text not null, `secret_hash` text not null, `ending` text not null, `content_hash` text not null, `created_at` datetime not null, `expires_at` datetime not null, `last_used_at` datetime null, `revoked_at` datetime null, constraint `api_keys_member_id_foreign` foreign key (`member_id`) references `members` (`id`));
create index `api_keys_company_id_index` on `api_keys` (`company_id`);
create index `api_keys_member_id_index` on `api_keys` (`member_id`);
create unique index `api_keys_secret_hash_unique` on `api_keys` (`secret_hash`);

create table `recovery_codes` (`id` text not null primary key, `person_id` text not null, `code_hash` text not null, `used_at` datetime null);
create index `recovery_codes_person_id_index` on `recovery_codes` (`person_id`);
create unique index `recovery_codes_code_hash_unique` on `recovery_codes` (`code_hash`);

create table `sessions` (`id` text not null primary key, `person_id` text not null, `member_id` text not null, `company_id` text not null, `epoch` integer not null, `address` text not null, `user_agent` text not null, `second_factor` text null, `passkey_id` text null, `sign_in_company_id` text null, `opened_at` datetime not null, `last_used_at` datetime not null, `ended_at` datetime null, `end_reason` text null, constraint `sessions_person_id_foreign` foreign key (`person_id`) references `persons` (`id`), constraint `sessions_member_id_foreign` foreign key (`member_id`) references `members` (`id`));
create index `sessions_person_id_index` on `sessions` (`person_id`);
create index `sessions_member_id_index` on `sessions` (`member_id`);
create index `sessions_passkey_id_index` on `sessions` (`passkey_id`);
create index `sessions_last_used_at_index` on `sessions` (`last_used_at`);

create table `refresh_tokens` (`id` text not null primary key, `session_id` text not null, `token_hash` text not null, `created_at` datetime not null, `expires_at` datetime not null, `replaced_at` datetime null, constraint `refresh_tokens_session_id_foreign` foreign key (`session_id`) references `sessions` (`id`));
create index `refresh_tokens_session_id_index` on `refresh_tokens` (`session_id`);
create unique index `refresh_tokens_token_hash_unique` on `refresh_tokens` (`token_hash`);
create index `refresh_tokens_expires_at_index` on `refresh_tokens` (`expires_at`);

create table `spent_tickets` (`id` text not null primary key, `expires_at` datetime not null);
create index `spent_tickets_expires_at_index` on `spent_tickets` (`expires_at`);

create table `sealing_keys` (`id` text not null primary key, `secret` text not null, `created_at` datetime not null);

create table `signing_keys` (`id` text not null primary key, `private_jwk` text not null, `created_at` datetime not null);

create table `verification_documents` (`id` text not null primary key, `company_id` text not null, `kind` text not null, `file_name` text not null, `content_type` text not null, `byte_count` integer not null, `sha256` text not null, `content_hash` text not null, `uploaded_at` datetime not null, `pending_upload_id` text null);
create index `verification_documents_company_id_index` on `verification_documents` (`company_id`);
create index `verification_documents_pending_upload_id_index` on `verification_documents` (`pending_upload_id`);
