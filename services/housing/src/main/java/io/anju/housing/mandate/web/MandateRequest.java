package io.anju.housing.mandate.web;

import io.anju.housing.mandate.MandateKind;
import java.time.LocalDate;
import java.util.List;

/**
 * The body that grants a mandate, for the API description.
 *
 * @param landlord the caller by default
 */
record MandateRequest(
    MandateResponse.PartyResponse landlord,
    MandateResponse.PartyResponse holder,
    MandateKind kind,
    List<String> dwellings,
    LocalDate from,
    LocalDate until) {}
