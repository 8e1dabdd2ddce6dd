package io.anju.housing.revision.web;

import io.anju.codes.DivisionCode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The body that compares a release with the registered divisions.
 *
 * @param within by default the whole list
 */
record RevisionRequest(LocalDate release, Optional<DivisionCode> within) {}
