package io.anju.housing.revision.web;

import io.anju.housing.revision.Acts;
import io.anju.housing.revision.DivisionChange.Kind;
import io.anju.housing.revision.PlannedChange;
import io.anju.housing.revision.Revisions;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.Role;
import io.anju.platform.request.Body;
import io.anju.platform.web.Page;
import io.anju.platform.web.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Administrators compare releases and acts with the registered divisions, and apply them. */
@RestController
final class RevisionController {

  private static final String REVISIONS = "/api/division-revisions";
  private static final String REVISION = REVISIONS + "/{revision}";

  private final Revisions revisions;
  private final Acts acts;

  RevisionController(Revisions revisions, Acts acts) {
    this.revisions = revisions;
    this.acts = acts;
  }

  @PostMapping(REVISIONS)
  @Allowed({Role.ADMINISTRATOR})
  @Operation(
      summary =
          "Compares an imported release with the registered divisions; a preview until it is"
              + " applied")
  ResponseEntity<RevisionResponse> compare(@Body RevisionRequest request) {
    revisions.requireMayCompare(request.within());
    return created(RevisionResponse.of(revisions.compare(request.release(), request.within())));
  }

  @PostMapping("/api/division-acts")
  @Allowed({Role.ADMINISTRATOR})
  @Operation(summary = "Plans a split, merger or renaming of divisions")
  ResponseEntity<RevisionResponse> act(@Body ActRequest request) {
    return created(RevisionResponse.of(acts.plan(request.toAct())));
  }

  @GetMapping(REVISION)
  @Allowed({Role.ADMINISTRATOR, Role.HOUSING_OFFICER})
  @Operation(summary = "The number of changes of a revision")
  RevisionResponse revision(@PathVariable String revision) {
    return RevisionResponse.of(revisions.require(revision));
  }

  @GetMapping(REVISION + "/changes")
  @Allowed({Role.ADMINISTRATOR, Role.HOUSING_OFFICER})
  @Operation(summary = "The changes of a revision and the progress of their relocation")
  Page<DivisionChangeResponse> changes(
      @PathVariable String revision, @RequestParam(required = false) Kind kind, PageRequest page) {
    var found =
        Page.of(
            revisions.changes(revision, Optional.ofNullable(kind), page.after(), page.limit() + 1),
            page,
            PlannedChange::id);
    return new Page<>(
        found.items().stream().map(DivisionChangeResponse::of).toList(), found.next());
  }

  @PostMapping(REVISION + "/application")
  @Allowed({Role.ADMINISTRATOR})
  @Operation(
      summary =
          "Applies a revision; a job then relocates the records. Repeating the request completes an"
              + " interrupted one and relocates buildings that were undecided")
  RevisionResponse application(@PathVariable String revision) {
    revisions.requireMayApply(revision);
    return RevisionResponse.of(revisions.apply(revision));
  }

  private static ResponseEntity<RevisionResponse> created(RevisionResponse response) {
    return ResponseEntity.created(URI.create(REVISIONS + "/" + response.revision())).body(response);
  }
}
