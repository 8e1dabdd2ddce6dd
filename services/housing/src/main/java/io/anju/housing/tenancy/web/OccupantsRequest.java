package io.anju.housing.tenancy.web;

import io.anju.platform.request.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The body that replaces the occupants.
 *
 * @param since by default today
 */
record OccupantsRequest(
    @Size(max = TenancyRequest.MAX_OCCUPANTS) List<OccupantRequest> occupants,
    Optional<LocalDate> since) {}
