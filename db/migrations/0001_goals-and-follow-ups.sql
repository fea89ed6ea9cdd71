CREATE TABLE `appointment` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`case_id` text NOT NULL,
	`on` text NOT NULL,
	`at` text,
	`place` text,
	`cancelled_on` text,
	`annulled_at` text,
	`annulled_reason` text,
	FOREIGN KEY (`case_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `appointment_case` ON `appointment` (`case_id`,`on`);--> statement-breakpoint
CREATE TABLE `provider_status` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`intervention_id` text NOT NULL,
	`requested_on` text NOT NULL,
	`due_on` text NOT NULL,
	`received_on` text,
	`hours_delivered` integer,
	`by_name` text,
	`text` text,
	`annulled_at` text,
	`annulled_reason` text,
	FOREIGN KEY (`intervention_id`) REFERENCES `intervention`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `provider_status_intervention` ON `provider_status` (`intervention_id`);--> statement-breakpoint
CREATE TABLE `reminder_answer` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`case_id` text NOT NULL,
	`kind` text NOT NULL,
	`entity_id` text NOT NULL,
	`cause` text NOT NULL,
	`postponed_to` text NOT NULL,
	`reason` text NOT NULL,
	`answered_by_id` text NOT NULL,
	`answered_at` text NOT NULL,
	`annulled_at` text,
	`annulled_reason` text,
	FOREIGN KEY (`case_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by_id`) REFERENCES `employee`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `reminder_answer_case` ON `reminder_answer` (`case_id`);--> statement-breakpoint
CREATE TABLE `tight_series` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`case_id` text NOT NULL,
	`intervention_id` text,
	`starts_on` text NOT NULL,
	`interval_weeks` integer NOT NULL,
	`count` integer NOT NULL,
	`reason` text,
	`stopped_on` text,
	`annulled_at` text,
	`annulled_reason` text,
	FOREIGN KEY (`case_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`intervention_id`) REFERENCES `intervention`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `tight_series_case` ON `tight_series` (`case_id`);--> statement-breakpoint
CREATE TABLE `sub_goal` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`goal_id` text NOT NULL,
	`title` text NOT NULL,
	`target` text,
	`target_date` text,
	`reached_on` text,
	`annulled_at` text,
	`annulled_reason` text,
	FOREIGN KEY (`goal_id`) REFERENCES `goal`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `sub_goal_goal` ON `sub_goal` (`goal_id`);--> statement-breakpoint
CREATE TABLE `saved_view` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`list` text NOT NULL,
	`name` text NOT NULL,
	`view` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `saved_view_once` ON `saved_view` (`user_id`,`list`,`name`);