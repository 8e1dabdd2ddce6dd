package io.anju.employment.reconciliation;

import io.anju.codes.DivisionCode;
import java.time.LocalDate;

/**
 * A residence permit, as far as it is compared.
 *
 * @param onEmployment whether it is in use and stands on employment
 * @param since the day it was issued, or applied for
 */
public record Card(String permitId, long version, boolean onEmployment, DivisionCode division, LocalDate since) {}
