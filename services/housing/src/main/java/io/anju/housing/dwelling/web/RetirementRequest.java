package io.anju.housing.dwelling.web;

import io.anju.codes.DwellingCode;
import io.anju.platform.request.Size;
import java.util.List;
import java.util.Optional;

/**
 * The body that retires a dwelling.
 *
 * @param confirmed where people are registered there
 */
record RetirementRequest(
    @Size(max = 100) List<DwellingCode> successors, Optional<Boolean> confirmed) {}
