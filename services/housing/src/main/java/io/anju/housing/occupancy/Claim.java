package io.anju.housing.occupancy;

import java.time.Instant;

/**
 * Days and rooms kept for one claimant (a tenancyId). They are at least what the claimant holds,
 * and more only while the claimant's own document is being written, or where its writer died.
 *
 * @param claimedAt when it was claimed
 */
public record Claim(String claimant, Holding holding, Instant claimedAt) {}
