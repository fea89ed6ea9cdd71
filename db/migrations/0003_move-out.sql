CREATE TABLE `move_out_milestone` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`plan_id` text NOT NULL,
	`kind` text NOT NULL,
	`text` text,
	`offset_months` integer,
	`due_on` text NOT NULL,
	`done_on` text,
	`done_by_id` text,
	`annulled_at` text,
	`annulled_reason` text,
	FOREIGN KEY (`plan_id`) REFERENCES `move_out_plan`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`done_by_id`) REFERENCES `employee`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `move_out_milestone_plan` ON `move_out_milestone` (`plan_id`);--> statement-breakpoint
CREATE TABLE `move_out_plan` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`case_id` text NOT NULL,
	`intervention_id` text NOT NULL,
	`made_on` text NOT NULL,
	`first_expected_on` text,
	`expected_move_out_on` text,
	`goal_ids` text NOT NULL,
	`destination` text,
	`ground` text,
	`contact_pedagogue` text,
	`delivering_unit` text,
	`receiving_unit` text,
	`new_help_starts_on` text,
	`leg_home` text NOT NULL,
	`leg_support` text NOT NULL,
	`leg_job` text NOT NULL,
	`ready_on` text,
	`ready_override_reason` text,
	`cancelled_on` text,
	`cancel_reason` text,
	`moved_out_on` text,
	`unplanned_reason` text,
	`unplanned_text` text,
	`transition_end` text,
	`first_transition_end` text,
	`no_transition_reason` text,
	`transition_intervention_id` text,
	`handed_over_on` text,
	`handover_person` text,
	`handover_goals` text,
	`handover_risks` text,
	`confirmed_by` text,
	`confirmed_on` text,
	`receiving_intervention_id` text,
	`returned_on` text,
	`return_reason` text,
	`closed_on` text,
	`close_reason` text,
	`close_note` text,
	`annulled_at` text,
	`annulled_reason` text,
	FOREIGN KEY (`case_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`intervention_id`) REFERENCES `intervention`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`transition_intervention_id`) REFERENCES `intervention`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`receiving_intervention_id`) REFERENCES `intervention`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `move_out_plan_case` ON `move_out_plan` (`case_id`);--> statement-breakpoint
CREATE INDEX `move_out_plan_intervention` ON `move_out_plan` (`intervention_id`);--> statement-breakpoint
CREATE TABLE `move_out_postponement` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`kind` text NOT NULL,
	`from_date` text NOT NULL,
	`to_date` text NOT NULL,
	`reason` text NOT NULL,
	`on` text NOT NULL,
	FOREIGN KEY (`plan_id`) REFERENCES `move_out_plan`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `move_out_postponement_plan` ON `move_out_postponement` (`plan_id`);--> statement-breakpoint
CREATE TABLE `negotiation` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`intervention_id` text NOT NULL,
	`held_on` text NOT NULL,
	`participants` text,
	`text` text NOT NULL,
	`result` text,
	`annulled_at` text,
	`annulled_reason` text,
	FOREIGN KEY (`intervention_id`) REFERENCES `intervention`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `negotiation_intervention` ON `negotiation` (`intervention_id`);--> statement-breakpoint
CREATE TABLE `placement` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`intervention_id` text NOT NULL,
	`housing_is_main_reason` integer,
	`housing_reason` text,
	`alternatives` text,
	`is_existing_resident` integer DEFAULT false NOT NULL,
	`plan_due_on` text,
	`onward_to` text,
	`onward_on` text,
	`annulled_at` text,
	`annulled_reason` text,
	FOREIGN KEY (`intervention_id`) REFERENCES `intervention`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `placement_intervention_id_unique` ON `placement` (`intervention_id`);--> statement-breakpoint
CREATE TABLE `price_change` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`intervention_id` text NOT NULL,
	`kind` text NOT NULL,
	`old_terms` text,
	`new_terms` text NOT NULL,
	`valid_from` text NOT NULL,
	`reason` text NOT NULL,
	`goal_ids` text NOT NULL,
	`notes` text,
	`proposed_on` text NOT NULL,
	`decided_on` text,
	`decision` text,
	`annulled_at` text,
	`annulled_reason` text,
	FOREIGN KEY (`intervention_id`) REFERENCES `intervention`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `price_change_intervention` ON `price_change` (`intervention_id`);--> statement-breakpoint
CREATE TABLE `readiness_point` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`plan_id` text NOT NULL,
	`kind` text NOT NULL,
	`text` text,
	`position` integer NOT NULL,
	`state` text NOT NULL,
	`settled_on` text,
	`settled_by_id` text,
	`annulled_at` text,
	`annulled_reason` text,
	FOREIGN KEY (`plan_id`) REFERENCES `move_out_plan`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`settled_by_id`) REFERENCES `employee`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `readiness_point_plan` ON `readiness_point` (`plan_id`);--> statement-breakpoint
CREATE TABLE `transition_hours` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`plan_id` text NOT NULL,
	`month` text NOT NULL,
	`on` text,
	`hours` integer NOT NULL,
	`staff_role` text NOT NULL,
	`annulled_at` text,
	`annulled_reason` text,
	FOREIGN KEY (`plan_id`) REFERENCES `move_out_plan`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `transition_hours_plan` ON `transition_hours` (`plan_id`,`month`);