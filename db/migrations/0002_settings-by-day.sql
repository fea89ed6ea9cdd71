DROP INDEX `setting_once`;--> statement-breakpoint
CREATE INDEX `setting_key` ON `setting` (`key`,`valid_from`);