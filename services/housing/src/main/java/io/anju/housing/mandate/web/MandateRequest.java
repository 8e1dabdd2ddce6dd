package io.anju.housing.mandate.web;

import io.anju.housing.mandate.MandateKind;
import java.time.LocalDate;
import java.util.List;

/**
 * The body of a mandate, for the API's description; {@code landlord} is the caller where it is left
 * out.
 */
record MandateRequest(
    MandateResponse.PartyResponse landlord,
    MandateResponse.PartyResponse holder,
    MandateKind kind,
    List<String> dwellings,
    LocalDate from,
    LocalDate until) {}
