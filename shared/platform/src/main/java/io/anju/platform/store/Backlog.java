package io.anju.platform.store;

import java.time.Duration;

/**
 * What this process has written and not yet told. Whoever writes by the thousand waits while it is
 * long, so that what people change meanwhile is told as soon as ever.
 *
 * @param queued changes that wait for the relay
 * @param oldest the age of the oldest change that only the sweep will tell; zero where there is
 *     none
 */
public record Backlog(int queued, Duration oldest) {}
