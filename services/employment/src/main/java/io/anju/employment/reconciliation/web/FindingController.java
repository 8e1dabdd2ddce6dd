package io.anju.employment.reconciliation.web;

import io.anju.codes.DivisionCode;
import io.anju.employment.reconciliation.FindingBook.Listed;
import io.anju.employment.reconciliation.FindingBook.Status;
import io.anju.employment.reconciliation.FindingId;
import io.anju.employment.reconciliation.FindingKind;
import io.anju.employment.reconciliation.Findings;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.PersonalData;
import io.anju.platform.access.Role;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.store.ExpectedVersion;
import io.anju.platform.store.Versioned;
import io.anju.platform.web.Form;
import io.anju.platform.web.Languages;
import io.anju.platform.web.Page;
import io.anju.platform.web.PageRequest;
import io.anju.platform.web.Replies;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What does not fit between the registers, for the officials who can do something about it. */
@RestController
@RequestMapping("/api/reconciliation")
final class FindingController {

  private static final int COUNTED = 10_000;

  private final Findings findings;
  private final FindingTexts texts;

  FindingController(Findings findings, FindingTexts texts) {
    this.findings = findings;
    this.texts = texts;
  }

  @Operation(summary = "Findings of a kind in a division, the caller's where none is given")
  @GetMapping("/findings")
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.GRID_WORKER, Role.LABOUR_CLERK})
  @PersonalData
  Page<FindingView> list(@RequestParam FindingKind kind, @RequestParam Optional<DivisionCode> division,
      @RequestParam(defaultValue = "OPEN") Status status, PageRequest page,
      @RequestHeader(name = "Accept-Language", required = false) String language) {
    var found = Page.of(findings.in(orOwn(division), kind, status, page.after(), page.limit() + 1), page, Listed::place);
    return new Page<>(found.items().stream().map(listed -> view(listed, language)).toList(), found.next());
  }

  @Operation(summary = "How many findings are open in a division, by kind, counted to ten thousand")
  @GetMapping("/counts")
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.GRID_WORKER, Role.LABOUR_CLERK})
  CountsView counts(@RequestParam Optional<DivisionCode> division) {
    var where = orOwn(division);
    return CountsView.of(where.value(), findings.open(where, COUNTED), COUNTED);
  }

  @Operation(summary = "A finding, with the version that closing it relies on")
  @GetMapping("/findings/{findingId}")
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.GRID_WORKER, Role.LABOUR_CLERK})
  @PersonalData
  ResponseEntity<FindingView> get(@PathVariable FindingId findingId,
      @RequestHeader(name = "Accept-Language", required = false) String language) {
    var found = findings.require(findingId);
    return Replies.found(versioned(found), view(found, language));
  }

  @Operation(summary = "Closes a finding with what explains it, though the registers still differ")
  @RequestBody(content = @Content(schema = @Schema(implementation = ClosureRequest.class)))
  @PostMapping("/findings/{findingId}/closure")
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.LABOUR_CLERK})
  @PersonalData(purpose = "reconciliation")
  ResponseEntity<FindingView> close(@PathVariable FindingId findingId, Form form, ExpectedVersion expected,
      @RequestHeader(name = "Accept-Language", required = false) String language) {
    var closed = findings.close(findingId, ClosureRequest.read(form), expected);
    return Replies.found(versioned(closed), view(closed, language));
  }

  private FindingView view(Listed listed, String language) {
    return FindingView.of(listed, texts.finding(listed, Languages.of(language)));
  }

  private static Versioned<Listed> versioned(Listed listed) {
    return new Versioned<>(listed.id(), listed.version(), listed);
  }

  private static DivisionCode orOwn(Optional<DivisionCode> asked) {
    return asked.or(() -> CurrentCaller.get().division()).orElseThrow(() -> new RegistryException(PlatformError.FORBIDDEN));
  }
}
