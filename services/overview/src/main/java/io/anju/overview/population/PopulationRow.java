package io.anju.overview.population;

import io.anju.contract.residence.PermitStatus;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The figures of one division in one month, of everybody or of an age band or a reason.
 *
 * @param key the age band or reason; empty for everybody
 * @param coverage active permits to persons registered; empty where either is suppressed or nobody
 *     is registered
 * @param registrationRate persons registered to persons known from any source
 * @param suppressed whether any number is
 */
public record PopulationRow(
    String division,
    YearMonth month,
    Optional<String> key,
    OptionalInt registered,
    OptionalInt movedIn,
    OptionalInt movedOut,
    Map<PermitStatus, OptionalInt> permits,
    Optional<BigDecimal> coverage,
    Optional<BigDecimal> registrationRate,
    boolean suppressed) {}
