package io.anju.employment.reconciliation;

import io.anju.codes.DivisionCode;
import java.time.LocalDate;

/**
 * A residence permit, as far as it is compared.
 *
 * @param activeOnEmployment whether it is in use and stands on employment
 * @param since the day it was issued, or applied for
 */
public record PermitRecord(
    String permitId,
    long version,
    boolean activeOnEmployment,
    DivisionCode division,
    LocalDate since) {}
