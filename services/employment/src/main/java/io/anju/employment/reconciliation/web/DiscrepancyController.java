package io.anju.employment.reconciliation.web;

import io.anju.codes.DivisionCode;
import io.anju.employment.reconciliation.Discrepancies;
import io.anju.employment.reconciliation.DiscrepancyId;
import io.anju.employment.reconciliation.DiscrepancyKind;
import io.anju.employment.reconciliation.WorkLists.Entry;
import io.anju.employment.reconciliation.WorkLists.Status;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.PersonalData;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.request.Body;
import io.anju.platform.web.Languages;
import io.anju.platform.web.Page;
import io.anju.platform.web.PageRequest;
import io.anju.platform.web.VersionedResponses;
import io.swagger.v3.oas.annotations.Operation;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Discrepancies for the officials who can act on them. */
@RestController
@RequestMapping("/api/reconciliation")
final class DiscrepancyController {

  private static final int MAX_COUNT = 10_000;

  private final Discrepancies discrepancies;
  private final DiscrepancyTexts texts;

  DiscrepancyController(Discrepancies discrepancies, DiscrepancyTexts texts) {
    this.discrepancies = discrepancies;
    this.texts = texts;
  }

  @Operation(summary = "Discrepancies of a kind in a division, the caller's where none is given")
  @GetMapping("/findings")
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.GRID_WORKER, Role.LABOUR_CLERK})
  @PersonalData
  Page<DiscrepancyResponse> list(
      @RequestParam DiscrepancyKind kind,
      @RequestParam Optional<DivisionCode> division,
      @RequestParam(defaultValue = "OPEN") Status status,
      PageRequest page,
      @RequestHeader(name = "Accept-Language", required = false) String language) {
    var found =
        Page.of(
            discrepancies.page(orOwn(division), kind, status, page.after(), page.limit() + 1),
            page,
            Entry::sortKey);
    return new Page<>(
        found.items().stream().map(entry -> response(entry, language)).toList(), found.next());
  }

  @Operation(
      summary = "Number of open discrepancies in a division, by kind, counted up to ten thousand")
  @GetMapping("/counts")
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.GRID_WORKER, Role.LABOUR_CLERK})
  DiscrepancyCountsResponse counts(@RequestParam Optional<DivisionCode> division) {
    var where = orOwn(division);
    return DiscrepancyCountsResponse.of(
        where.value(), discrepancies.countOpen(where, MAX_COUNT), MAX_COUNT);
  }

  @Operation(summary = "A discrepancy, with the version that closing it requires")
  @GetMapping("/findings/{findingId}")
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.GRID_WORKER, Role.LABOUR_CLERK})
  @PersonalData
  ResponseEntity<DiscrepancyResponse> get(
      @PathVariable DiscrepancyId findingId,
      @RequestHeader(name = "Accept-Language", required = false) String language) {
    var found = discrepancies.require(findingId);
    return VersionedResponses.found(versioned(found), response(found, language));
  }

  @Operation(summary = "Closes a discrepancy with a note, though the registers still differ")
  @PostMapping("/findings/{findingId}/closure")
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.LABOUR_CLERK})
  @PersonalData(purpose = "reconciliation")
  ResponseEntity<DiscrepancyResponse> close(
      @PathVariable DiscrepancyId findingId,
      @Body ClosureRequest request,
      ExpectedVersion expected,
      @RequestHeader(name = "Accept-Language", required = false) String language) {
    var closed = discrepancies.close(findingId, request.note(), expected);
    return VersionedResponses.found(versioned(closed), response(closed, language));
  }

  private DiscrepancyResponse response(Entry entry, String language) {
    return DiscrepancyResponse.of(entry, texts.discrepancy(entry, Languages.of(language)));
  }

  private static Versioned<Entry> versioned(Entry entry) {
    return new Versioned<>(entry.id(), entry.version(), entry);
  }

  private static DivisionCode orOwn(Optional<DivisionCode> requested) {
    return requested
        .or(() -> CurrentCaller.get().division())
        .orElseThrow(() -> new RegistryException(PlatformError.FORBIDDEN));
  }
}
