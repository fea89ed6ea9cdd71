CREATE TABLE `access_checkpoint` (
	`year` integer PRIMARY KEY NOT NULL,
	`entries` integer NOT NULL,
	`last_hash` blob NOT NULL,
	`ended_at` text NOT NULL,
	`rule` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `access_entry` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`year` integer NOT NULL,
	`seq` integer NOT NULL,
	`at` text NOT NULL,
	`user_id` text NOT NULL,
	`action` text NOT NULL,
	`citizen_id` text,
	`case_id` text,
	`purpose` text,
	`details` text NOT NULL,
	`prev_hash` blob NOT NULL,
	`hash` blob NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `access_entry_seq` ON `access_entry` (`year`,`seq`);--> statement-breakpoint
CREATE INDEX `access_entry_citizen` ON `access_entry` (`citizen_id`,`at`);--> statement-breakpoint
CREATE INDEX `access_entry_user` ON `access_entry` (`user_id`,`at`);--> statement-breakpoint
CREATE TABLE `case_assignment` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`case_id` text NOT NULL,
	`employee_id` text NOT NULL,
	`kind` text NOT NULL,
	`from_date` text NOT NULL,
	`to_date` text,
	`annulled_at` text,
	`annulled_reason` text,
	FOREIGN KEY (`case_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`employee_id`) REFERENCES `employee`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `case_assignment_case` ON `case_assignment` (`case_id`);--> statement-breakpoint
CREATE INDEX `case_assignment_employee` ON `case_assignment` (`employee_id`);--> statement-breakpoint
CREATE TABLE `case_file` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`citizen_id` text NOT NULL,
	`case_number` text NOT NULL,
	`team_id` text NOT NULL,
	`citizen_wishes` text,
	`opened_on` text,
	`closed_on` text,
	`close_reason` text,
	`archived` integer DEFAULT false NOT NULL,
	`annulled_at` text,
	`annulled_reason` text,
	FOREIGN KEY (`citizen_id`) REFERENCES `citizen`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `case_file_case_number_unique` ON `case_file` (`case_number`);--> statement-breakpoint
CREATE INDEX `case_file_citizen` ON `case_file` (`citizen_id`);--> statement-breakpoint
CREATE INDEX `case_file_team` ON `case_file` (`team_id`);--> statement-breakpoint
CREATE TABLE `citizen` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`cpr` text NOT NULL,
	`first_names` text NOT NULL,
	`last_name` text NOT NULL,
	`birth_date` text NOT NULL,
	`street` text,
	`postal_code` text,
	`city` text,
	`is_protected` integer DEFAULT false NOT NULL,
	`protected_until` text,
	`phone` text,
	`email` text,
	`died_on` text,
	`annulled_at` text,
	`annulled_reason` text
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `citizen_cpr_unique` ON `citizen` (`cpr`);--> statement-breakpoint
CREATE INDEX `citizen_name` ON `citizen` (`last_name`,`first_names`);--> statement-breakpoint
CREATE TABLE `department` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`provider_id` text NOT NULL,
	`name` text NOT NULL,
	`contact_name` text,
	`phone` text,
	`email` text,
	FOREIGN KEY (`provider_id`) REFERENCES `provider`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `department_once` ON `department` (`provider_id`,`name`);--> statement-breakpoint
CREATE TABLE `intervention` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`case_id` text NOT NULL,
	`stay_id` text,
	`paragraph` text NOT NULL,
	`provider_id` text,
	`department_id` text,
	`purpose` text,
	`primary_target_group` text,
	`other_target_groups` text NOT NULL,
	`services` text NOT NULL,
	`is_acute` integer DEFAULT false NOT NULL,
	`is_self_referral` integer DEFAULT false NOT NULL,
	`granted_on` text,
	`planned_start` text,
	`started_on` text,
	`planned_end` text,
	`ended_on` text,
	`end_reason` text,
	`cancelled_on` text,
	`cancel_reason` text,
	`annulled_at` text,
	`annulled_reason` text,
	FOREIGN KEY (`case_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`stay_id`) REFERENCES `stay`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`provider_id`) REFERENCES `provider`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`department_id`) REFERENCES `department`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `intervention_case` ON `intervention` (`case_id`);--> statement-breakpoint
CREATE INDEX `intervention_provider` ON `intervention` (`provider_id`);--> statement-breakpoint
CREATE TABLE `municipality_period` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`citizen_id` text NOT NULL,
	`role` text NOT NULL,
	`municipality` text NOT NULL,
	`from_date` text NOT NULL,
	`to_date` text,
	`annulled_at` text,
	`annulled_reason` text,
	FOREIGN KEY (`citizen_id`) REFERENCES `citizen`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `municipality_period_citizen` ON `municipality_period` (`citizen_id`);--> statement-breakpoint
CREATE TABLE `need` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`case_id` text NOT NULL,
	`assessed_on` text NOT NULL,
	`assessed_by_id` text,
	`text` text NOT NULL,
	`support_need_level` integer,
	`theme_levels` text NOT NULL,
	`annulled_at` text,
	`annulled_reason` text,
	FOREIGN KEY (`case_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`assessed_by_id`) REFERENCES `employee`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `need_case` ON `need` (`case_id`);--> statement-breakpoint
CREATE TABLE `provider` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`name` text NOT NULL,
	`ownership` text,
	`is_external` text NOT NULL,
	`notice_period_days` integer,
	`contact_name` text,
	`phone` text,
	`email` text
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `provider_name_unique` ON `provider` (`name`);--> statement-breakpoint
CREATE TABLE `rate_period` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`intervention_id` text NOT NULL,
	`amount` integer NOT NULL,
	`unit` text NOT NULL,
	`from_date` text NOT NULL,
	`to_date` text,
	`reason` text,
	`is_kept` integer DEFAULT false NOT NULL,
	`paid_by` text,
	`source` text NOT NULL,
	`annulled_at` text,
	`annulled_reason` text,
	FOREIGN KEY (`intervention_id`) REFERENCES `intervention`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `rate_period_intervention` ON `rate_period` (`intervention_id`);--> statement-breakpoint
CREATE TABLE `stay` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`case_id` text NOT NULL,
	`paragraph` text NOT NULL,
	`stay_kind` text,
	`provider_id` text,
	`department_id` text,
	`moved_in_on` text NOT NULL,
	`moved_out_on` text,
	`annulled_at` text,
	`annulled_reason` text,
	FOREIGN KEY (`case_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`provider_id`) REFERENCES `provider`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`department_id`) REFERENCES `department`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `stay_case` ON `stay` (`case_id`);--> statement-breakpoint
CREATE TABLE `support_period` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`intervention_id` text NOT NULL,
	`support_hours` integer NOT NULL,
	`transport_hours` integer DEFAULT 0 NOT NULL,
	`service_package` text,
	`mode` text,
	`from_date` text NOT NULL,
	`to_date` text,
	`annulled_at` text,
	`annulled_reason` text,
	FOREIGN KEY (`intervention_id`) REFERENCES `intervention`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `support_period_intervention` ON `support_period` (`intervention_id`);--> statement-breakpoint
CREATE TABLE `change_set` (
	`id` text PRIMARY KEY NOT NULL,
	`device` text NOT NULL,
	`seq` integer NOT NULL,
	`user_id` text NOT NULL,
	`command` text NOT NULL,
	`reason` text,
	`at` text NOT NULL,
	`prev_hash` blob NOT NULL,
	`hash` blob NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `change_set_seq` ON `change_set` (`device`,`seq`);--> statement-breakpoint
CREATE INDEX `change_set_at` ON `change_set` (`at`);--> statement-breakpoint
CREATE TABLE `erased_change` (
	`change_id` integer PRIMARY KEY NOT NULL,
	`change_set_id` text NOT NULL,
	`rule` text NOT NULL,
	FOREIGN KEY (`change_id`) REFERENCES `row_change`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`change_set_id`) REFERENCES `change_set`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `erased_change_set` ON `erased_change` (`change_set_id`);--> statement-breakpoint
CREATE TABLE `history_head` (
	`device` text PRIMARY KEY NOT NULL,
	`seq` integer NOT NULL,
	`hash` blob NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `row_change` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`change_set_id` text NOT NULL,
	`table_name` text NOT NULL,
	`row_id` text NOT NULL,
	`op` text NOT NULL,
	`citizen_id` text,
	`case_id` text,
	`content_hash` blob NOT NULL,
	FOREIGN KEY (`change_set_id`) REFERENCES `change_set`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `row_change_set` ON `row_change` (`change_set_id`);--> statement-breakpoint
CREATE INDEX `row_change_row` ON `row_change` (`table_name`,`row_id`);--> statement-breakpoint
CREATE INDEX `row_change_citizen` ON `row_change` (`citizen_id`);--> statement-breakpoint
CREATE INDEX `row_change_case` ON `row_change` (`case_id`);--> statement-breakpoint
CREATE TABLE `row_content` (
	`change_id` integer PRIMARY KEY NOT NULL,
	`before` text,
	`after` text,
	`salt` blob NOT NULL,
	FOREIGN KEY (`change_id`) REFERENCES `row_change`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `draft` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`key` text NOT NULL,
	`content` text NOT NULL,
	`saved_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `draft_once` ON `draft` (`user_id`,`key`);--> statement-breakpoint
CREATE TABLE `follow_up` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`case_id` text NOT NULL,
	`status` text NOT NULL,
	`kind` text NOT NULL,
	`tight_series_id` text,
	`counts_as_ordinary` integer DEFAULT true NOT NULL,
	`source` text NOT NULL,
	`held_on` text,
	`form` text,
	`consent_note` text,
	`participants` text,
	`citizen_view` text,
	`note` text,
	`entered_at` text,
	`annulled_at` text,
	`annulled_reason` text,
	FOREIGN KEY (`case_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `follow_up_case` ON `follow_up` (`case_id`,`held_on`);--> statement-breakpoint
CREATE TABLE `follow_up_goal` (
	`id` text PRIMARY KEY NOT NULL,
	`follow_up_id` text NOT NULL,
	`goal_id` text NOT NULL,
	`measurement_id` text,
	`not_measured_reason` text,
	FOREIGN KEY (`follow_up_id`) REFERENCES `follow_up`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`goal_id`) REFERENCES `goal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`measurement_id`) REFERENCES `measurement`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `follow_up_goal_once` ON `follow_up_goal` (`follow_up_id`,`goal_id`);--> statement-breakpoint
CREATE TABLE `follow_up_intervention` (
	`id` text PRIMARY KEY NOT NULL,
	`follow_up_id` text NOT NULL,
	`intervention_id` text NOT NULL,
	`outcome` text,
	`working_outcomes` text NOT NULL,
	`note` text,
	FOREIGN KEY (`follow_up_id`) REFERENCES `follow_up`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`intervention_id`) REFERENCES `intervention`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `follow_up_intervention_once` ON `follow_up_intervention` (`follow_up_id`,`intervention_id`);--> statement-breakpoint
CREATE INDEX `follow_up_intervention_intervention` ON `follow_up_intervention` (`intervention_id`);--> statement-breakpoint
CREATE TABLE `follow_up_schedule` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`intervention_id` text NOT NULL,
	`progression_potential` text NOT NULL,
	`potential_reason` text,
	`potential_set_on` text,
	`potential_set_by_id` text,
	`own_interval_months` integer,
	`own_interval_reason` text,
	`counts_from` text,
	`first_due_on` text,
	`hold_until` text,
	`hold_reason` text,
	`stopped_on` text,
	`annulled_at` text,
	`annulled_reason` text,
	FOREIGN KEY (`intervention_id`) REFERENCES `intervention`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`potential_set_by_id`) REFERENCES `employee`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `follow_up_schedule_intervention_id_unique` ON `follow_up_schedule` (`intervention_id`);--> statement-breakpoint
CREATE TABLE `goal` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`case_id` text NOT NULL,
	`intervention_id` text,
	`status` text NOT NULL,
	`title` text,
	`citizen_words` text,
	`resources_today` text,
	`theme` text,
	`secondary_themes` text NOT NULL,
	`goal_type` text,
	`scale` text,
	`baseline_value` integer,
	`baseline_date` text,
	`target_value` integer,
	`tolerance` integer,
	`target_date` text,
	`measured_by` text,
	`consequence_when_met` text,
	`consequence_text` text,
	`agreement` text,
	`weight` integer DEFAULT 1 NOT NULL,
	`copied_from_id` text,
	`closed_on` text,
	`closed_reason` text,
	`follow_through` text,
	`follow_through_on` text,
	`follow_through_text` text,
	`annulled_at` text,
	`annulled_reason` text,
	FOREIGN KEY (`case_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`intervention_id`) REFERENCES `intervention`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `goal_case` ON `goal` (`case_id`);--> statement-breakpoint
CREATE INDEX `goal_intervention` ON `goal` (`intervention_id`);--> statement-breakpoint
CREATE TABLE `goal_revision` (
	`id` text PRIMARY KEY NOT NULL,
	`goal_id` text NOT NULL,
	`title` text NOT NULL,
	`goal_type` text NOT NULL,
	`target_value` integer,
	`tolerance` integer,
	`target_date` text NOT NULL,
	`reason` text NOT NULL,
	`agreed_again` integer NOT NULL,
	`replaced_at` text NOT NULL,
	FOREIGN KEY (`goal_id`) REFERENCES `goal`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `goal_revision_goal` ON `goal_revision` (`goal_id`);--> statement-breakpoint
CREATE TABLE `measurement` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`goal_id` text NOT NULL,
	`value` integer,
	`measured_on` text NOT NULL,
	`source` text NOT NULL,
	`source_name` text,
	`note` text,
	`citizen_rating` integer,
	`follow_up_id` text,
	`corrects_id` text,
	`entered_at` text NOT NULL,
	`annulled_at` text,
	`annulled_reason` text,
	FOREIGN KEY (`goal_id`) REFERENCES `goal`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `measurement_goal` ON `measurement` (`goal_id`,`measured_on`);--> statement-breakpoint
CREATE TABLE `app_state` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `employee` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`initials` text NOT NULL,
	`name` text,
	`active` integer DEFAULT true NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `employee_initials_unique` ON `employee` (`initials`);--> statement-breakpoint
CREATE TABLE `employee_team` (
	`id` text PRIMARY KEY NOT NULL,
	`employee_id` text NOT NULL,
	`team_id` text NOT NULL,
	FOREIGN KEY (`employee_id`) REFERENCES `employee`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `employee_team_once` ON `employee_team` (`employee_id`,`team_id`);--> statement-breakpoint
CREATE TABLE `team` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`name` text NOT NULL,
	`active` integer DEFAULT true NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `team_name_unique` ON `team` (`name`);--> statement-breakpoint
CREATE TABLE `user` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`employee_id` text NOT NULL,
	`user_name` text NOT NULL,
	`active` integer DEFAULT true NOT NULL,
	`must_change_password` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`employee_id`) REFERENCES `employee`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `user_employee_id_unique` ON `user` (`employee_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `user_user_name_unique` ON `user` (`user_name`);--> statement-breakpoint
CREATE TABLE `user_role` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`role` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `user_role_once` ON `user_role` (`user_id`,`role`);--> statement-breakpoint
CREATE TABLE `concept` (
	`id` text PRIMARY KEY NOT NULL,
	`catalogue_version` text NOT NULL,
	`code` text NOT NULL,
	`parent_code` text,
	`term` text NOT NULL,
	`kind` text NOT NULL,
	`selectable` integer NOT NULL,
	`ordinal` integer,
	`position` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `concept_once` ON `concept` (`catalogue_version`,`code`);--> statement-breakpoint
CREATE INDEX `concept_kind` ON `concept` (`kind`);--> statement-breakpoint
CREATE TABLE `import_run` (
	`id` text PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`rows_added` integer NOT NULL,
	`rows_changed` integer NOT NULL,
	`rows_unchanged` integer NOT NULL,
	`rows_faulty` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `paragraph` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`display` text NOT NULL,
	`name` text NOT NULL,
	`is_stay` integer NOT NULL,
	`is_help` integer NOT NULL,
	`temporary` integer NOT NULL,
	`has_schedule` integer NOT NULL,
	`needs_move_out_plan` integer NOT NULL,
	`is_botilbud` integer NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `paragraph_once` ON `paragraph` (`key`,`valid_from`);--> statement-breakpoint
CREATE TABLE `setting` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`value` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `setting_once` ON `setting` (`key`,`valid_from`);