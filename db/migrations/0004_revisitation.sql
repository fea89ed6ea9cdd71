CREATE TABLE `revisitation` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`case_id` text NOT NULL,
	`identified_on` text NOT NULL,
	`identified_by` text NOT NULL,
	`identified_by_name` text,
	`changed_need` text NOT NULL,
	`changed_since` text,
	`age_reason` text NOT NULL,
	`need_map` text,
	`ready_override_reason` text,
	`assessment_result` text,
	`route` text,
	`move_basis` text,
	`carried_out_on` text,
	`effect_parts` text,
	`effect_stay_id` text,
	`effect_to` text,
	`tight_series_id` text,
	`result` text,
	`result_on` text,
	`result_note` text,
	`closed_on` text,
	`closed_as` text,
	`closed_reason` text,
	`closed_by` text,
	`next_dialogue_on` text,
	`annulled_at` text,
	`annulled_reason` text,
	FOREIGN KEY (`case_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`effect_stay_id`) REFERENCES `stay`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`tight_series_id`) REFERENCES `tight_series`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `revisitation_case` ON `revisitation` (`case_id`);--> statement-breakpoint
CREATE TABLE `revisitation_candidate` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`case_id` text NOT NULL,
	`added_on` text NOT NULL,
	`added_by_id` text NOT NULL,
	`reason` text NOT NULL,
	`removed_on` text,
	`removed_reason` text,
	`annulled_at` text,
	`annulled_reason` text,
	FOREIGN KEY (`case_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by_id`) REFERENCES `employee`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `revisitation_candidate_case` ON `revisitation_candidate` (`case_id`);--> statement-breakpoint
CREATE TABLE `revisitation_step` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`revisitation_id` text NOT NULL,
	`kind` text NOT NULL,
	`outcome` text NOT NULL,
	`done_on` text NOT NULL,
	`done_by_id` text NOT NULL,
	`note` text,
	`stance` text,
	`own_words` text,
	`annulled_at` text,
	`annulled_reason` text,
	FOREIGN KEY (`revisitation_id`) REFERENCES `revisitation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`done_by_id`) REFERENCES `employee`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `revisitation_step_course` ON `revisitation_step` (`revisitation_id`);