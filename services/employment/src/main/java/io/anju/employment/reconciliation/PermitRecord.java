package io.anju.employment.reconciliation;

import io.anju.codes.DivisionCode;
import java.time.LocalDate;

/**
 * A residence permit, as far as it is compared.
 *
 * @param activeOnEmployment whether it is active and its ground is employment
 * @param since day of issue, otherwise of application
 */
public record PermitRecord(
    String permitId,
    long version,
    boolean activeOnEmployment,
    DivisionCode division,
    LocalDate since) {}
