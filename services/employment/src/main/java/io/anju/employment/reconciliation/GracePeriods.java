package io.anju.employment.reconciliation;

/**
 * Days that pass before a thing is found: registers catch up with life, and nobody should be asked
 * about what is on its way.
 *
 * @param unregistered from the first day of work, or from moving out, to the residence registration
 * @param noRecord from the registration as working, or the last job, to an employment record
 * @param jobEnded from the last day of a job that a permit stands on to the next one
 */
public record GracePeriods(int unregistered, int noRecord, int jobEnded) {}
