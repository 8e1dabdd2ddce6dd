package io.anju.residence.entitlement;

import io.anju.residence.rules.EntitlementRule;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One service or convenience, and whether the person has it today.
 *
 * @param because why, or why not: {@code permit-active}, {@code permit-suspended}, {@code no-permit}
 * @param since the day of the issue; empty where it is not granted
 */
public record Entitlement(EntitlementRule rule, boolean granted, String because, Optional<LocalDate> since) {}
