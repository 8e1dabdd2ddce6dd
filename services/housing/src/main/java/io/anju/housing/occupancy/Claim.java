package io.anju.housing.occupancy;

import java.time.Instant;

/**
 * A period kept free for one claimant (a tenancyId). It is at least what the claimant holds, and more only while the claimant's own
 * document is being written, or where its writer died.
 *
 * @param since when it was claimed
 */
public record Claim(String claimant, Period period, Instant since) {}
