package io.anju.platform.aggregate;

import java.time.Duration;

/**
 * What this process has saved and not yet published. Bulk work waits while the backlog is long, so
 * that other changes are published without delay.
 *
 * @param queued changes that wait for the relay
 * @param oldest the age of the oldest change that only the sweep will publish; zero where there is
 *     none
 */
public record Backlog(int queued, Duration oldest) {}
