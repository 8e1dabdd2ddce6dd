package io.anju.overview.worklist.web;

import io.anju.codes.DivisionCode;
import io.anju.overview.worklist.Assignments;
import io.anju.overview.worklist.WorkEntry;
import io.anju.overview.worklist.WorkKind;
import io.anju.overview.worklist.WorkLists;
import io.anju.overview.worklist.WorkLists.Selection;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.PersonalData;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.request.Body;
import io.anju.platform.web.Page;
import io.anju.platform.web.PageRequest;
import io.anju.platform.web.VersionedResponses;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/worklists")
class WorkListController {

  private static final String ME = "me";
  private static final String NOBODY = "none";
  private static final String KINDS =
      Arrays.stream(WorkKind.values()).map(WorkKind::code).collect(Collectors.joining(", "));

  private final WorkLists lists;
  private final Assignments assignments;
  private final Labels labels;
  private final Clock clock;

  WorkListController(WorkLists lists, Assignments assignments, Labels labels, Clock clock) {
    this.lists = lists;
    this.assignments = assignments;
    this.labels = labels;
    this.clock = clock;
  }

  @GetMapping
  @Operation(
      summary =
          "The kinds of tasks that the caller's role has, with the number open, since when the"
              + " oldest is open, and how many are overdue")
  @Allowed({
    Role.POLICE_OFFICER,
    Role.STATION_CHIEF,
    Role.HOUSING_OFFICER,
    Role.GRID_WORKER,
    Role.LABOUR_CLERK
  })
  WorkListsResponse summaries(@RequestParam Optional<DivisionCode> division) {
    return WorkListsResponse.of(lists.summaries(division), LocalDate.now(clock));
  }

  @GetMapping("/{kind}")
  @Operation(
      summary =
          "The open tasks of a kind, what is due first first; of a division, of an official (me,"
              + " none, or a name at the identity provider), overdue or not")
  @Allowed({
    Role.POLICE_OFFICER,
    Role.STATION_CHIEF,
    Role.HOUSING_OFFICER,
    Role.GRID_WORKER,
    Role.LABOUR_CLERK
  })
  @PersonalData
  WorkItemsResponse list(
      @PathVariable String kind,
      @RequestParam Optional<DivisionCode> division,
      @RequestParam Optional<String> assignee,
      @RequestParam Optional<Boolean> overdue,
      PageRequest page) {
    var selection = new Selection(kind(kind), division, assignee.map(this::official), overdue);
    var found =
        Page.of(
            lists.page(selection, page.after(), page.limit() + 1),
            page,
            entry -> entry.item().order());
    return WorkItemsResponse.of(responses(found.items()), found.next());
  }

  @PostMapping("/{kind}/{id}/assignment")
  @Operation(summary = "Takes a task, hands it over, or puts it back")
  @Allowed({
    Role.POLICE_OFFICER,
    Role.STATION_CHIEF,
    Role.HOUSING_OFFICER,
    Role.GRID_WORKER,
    Role.LABOUR_CLERK
  })
  @PersonalData(purpose = "work-assignment")
  ResponseEntity<WorkItemResponse> assign(
      @PathVariable String kind,
      @PathVariable String id,
      @Body AssignmentRequest request,
      ExpectedVersion expected) {
    var assigned =
        assignments.assign(
            kind(kind), id, request.assignee().filter(one -> !one.isBlank()), expected);
    return VersionedResponses.found(
        new Versioned<>(id, assigned.version(), assigned), responses(List.of(assigned)).getFirst());
  }

  private List<WorkItemResponse> responses(List<WorkEntry> entries) {
    var today = LocalDate.now(clock);
    var label = labels.of(entries.stream().map(WorkEntry::item).toList());
    return entries.stream()
        .map(entry -> WorkItemResponse.of(entry, label.apply(entry.item()), today))
        .toList();
  }

  private String official(String assignee) {
    return switch (assignee) {
      case ME -> CurrentCaller.get().subject();
      case NOBODY -> "";
      default -> assignee;
    };
  }

  private static WorkKind kind(String code) {
    return WorkKind.ofCode(code)
        .orElseThrow(() ->
            new RegistryException(
                PlatformError.INVALID_REQUEST,
                List.of(FieldError.of("kind", "not-one-of", Map.of("allowed", KINDS)))));
  }
}
