CREATE TABLE `addendum` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`decision_id` text NOT NULL,
	`text` text NOT NULL,
	`added_by_id` text NOT NULL,
	`added_at` text NOT NULL,
	`annulled_at` text,
	`annulled_reason` text,
	FOREIGN KEY (`decision_id`) REFERENCES `decision`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by_id`) REFERENCES `employee`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `addendum_decision` ON `addendum` (`decision_id`);--> statement-breakpoint
CREATE TABLE `agenda_item` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`case_id` text NOT NULL,
	`kind` text NOT NULL,
	`question` text,
	`citizen_view` text,
	`citizen_view_missing` text,
	`caseworker_assessment` text,
	`provider_assessment` text,
	`provider_assessed_by` text,
	`provider_assessed_on` text,
	`drafts_count_reason` text,
	`service_level` text,
	`service_level_reason` text,
	`housing_is_main_reason` integer,
	`housing_reason` text,
	`free_choice` text,
	`alternatives` text NOT NULL,
	`proposal` text,
	`proposed_help` text NOT NULL,
	`valid_from` text,
	`source` text,
	`proposed_by_id` text NOT NULL,
	`created_on` text NOT NULL,
	`meeting_id` text,
	`place` integer,
	`carried_from_id` text,
	`withdrawn_on` text,
	`withdrawn_reason` text,
	`annulled_at` text,
	`annulled_reason` text,
	FOREIGN KEY (`case_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposed_by_id`) REFERENCES `employee`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `agenda_item_case` ON `agenda_item` (`case_id`);--> statement-breakpoint
CREATE INDEX `agenda_item_meeting` ON `agenda_item` (`meeting_id`);--> statement-breakpoint
CREATE TABLE `case_task` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`case_id` text NOT NULL,
	`decision_id` text,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`responsible_id` text NOT NULL,
	`due_on` text NOT NULL,
	`done_on` text,
	`done_by_id` text,
	`annulled_at` text,
	`annulled_reason` text,
	FOREIGN KEY (`case_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decision_id`) REFERENCES `decision`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`responsible_id`) REFERENCES `employee`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`done_by_id`) REFERENCES `employee`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `case_task_case` ON `case_task` (`case_id`);--> statement-breakpoint
CREATE TABLE `decision` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`item_id` text NOT NULL,
	`case_id` text NOT NULL,
	`outcome` text NOT NULL,
	`reason` text NOT NULL,
	`conditions` text,
	`valid_from` text,
	`responsible_id` text,
	`deadline_on` text,
	`next_on` text,
	`recommended_to` text,
	`granted_help` text NOT NULL,
	`decided_by_id` text NOT NULL,
	`decided_as` text NOT NULL,
	`decided_at` text NOT NULL,
	`granted_yearly` integer,
	`carried_out_on` text,
	`carried_out_by_id` text,
	`annulled_at` text,
	`annulled_reason` text,
	FOREIGN KEY (`item_id`) REFERENCES `agenda_item`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`case_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`responsible_id`) REFERENCES `employee`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by_id`) REFERENCES `employee`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`carried_out_by_id`) REFERENCES `employee`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `decision_item` ON `decision` (`item_id`);--> statement-breakpoint
CREATE INDEX `decision_case` ON `decision` (`case_id`);--> statement-breakpoint
CREATE TABLE `decision_page` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`decision_id` text NOT NULL,
	`summary` text NOT NULL,
	`annulled_at` text,
	`annulled_reason` text,
	FOREIGN KEY (`decision_id`) REFERENCES `decision`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `decision_page_decision` ON `decision_page` (`decision_id`);--> statement-breakpoint
CREATE TABLE `meeting` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`held_on` text NOT NULL,
	`starts_at` text NOT NULL,
	`ends_at` text NOT NULL,
	`room` text,
	`sent_at` text,
	`closed_at` text,
	`approved_at` text,
	`approved_by_id` text,
	`minutes_note` text,
	`annulled_at` text,
	`annulled_reason` text,
	FOREIGN KEY (`approved_by_id`) REFERENCES `employee`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `meeting_participant` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`meeting_id` text NOT NULL,
	`employee_id` text,
	`name` text,
	`organisation` text,
	`role` text NOT NULL,
	`is_present` integer NOT NULL,
	`annulled_at` text,
	`annulled_reason` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`employee_id`) REFERENCES `employee`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `meeting_participant_meeting` ON `meeting_participant` (`meeting_id`);--> statement-breakpoint
CREATE TABLE `notice` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`case_id` text NOT NULL,
	`decision_id` text,
	`decided_on` text NOT NULL,
	`sent_on` text,
	`received_on` text,
	`complaint_on` text,
	`reviewed_on` text,
	`review_result` text,
	`forwarded_on` text,
	`annulled_at` text,
	`annulled_reason` text,
	FOREIGN KEY (`case_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decision_id`) REFERENCES `decision`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `notice_case` ON `notice` (`case_id`);--> statement-breakpoint
CREATE TABLE `recusal` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`item_id` text NOT NULL,
	`participant_id` text NOT NULL,
	`reason` text NOT NULL,
	`annulled_at` text,
	`annulled_reason` text,
	FOREIGN KEY (`item_id`) REFERENCES `agenda_item`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`participant_id`) REFERENCES `meeting_participant`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `recusal_item` ON `recusal` (`item_id`);