package io.anju.employment.reconciliation;

/**
 * Days that pass before a discrepancy is reported, so that nobody is asked about a filing that is
 * under way.
 *
 * @param unregistered from the first day of work, or from moving out, to the residence registration
 * @param noRecord from the registration for work, or the last employment, to an employment record
 * @param jobEnded from the last day of an employment that a permit is based on to the next one
 */
public record GracePeriods(int unregistered, int noRecord, int jobEnded) {}
