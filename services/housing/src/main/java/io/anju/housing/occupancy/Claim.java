package io.anju.housing.occupancy;

import java.time.Instant;

/**
 * Days and rooms claimed for one claimant (a tenancyId). A claim covers at least what the tenancy
 * holds, and more only while the tenancy is being written or where its writer crashed.
 */
public record Claim(String claimant, Holding holding, Instant claimedAt) {}
