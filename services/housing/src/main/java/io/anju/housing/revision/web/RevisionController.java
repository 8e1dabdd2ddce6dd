package io.anju.housing.revision.web;

import io.anju.codes.DivisionCode;
import io.anju.housing.revision.Acts;
import io.anju.housing.revision.DivisionChange.Kind;
import io.anju.housing.revision.PlannedChange;
import io.anju.housing.revision.RevisionBook;
import io.anju.housing.revision.Revisions;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.Role;
import io.anju.platform.web.Form;
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

/** Administrators look at what a list or an act changes, and apply it. */
@RestController
final class RevisionController {

  private static final String REVISIONS = "/api/division-revisions";
  private static final String REVISION = REVISIONS + "/{revision}";

  private final Revisions revisions;
  private final Acts acts;
  private final RevisionBook book;

  RevisionController(Revisions revisions, Acts acts, RevisionBook book) {
    this.revisions = revisions;
    this.acts = acts;
    this.book = book;
  }

  @PostMapping(REVISIONS)
  @Allowed({Role.ADMINISTRATOR})
  @Operation(summary = "Holds a release that was loaded against what stands: {release, within?}; a preview, until it is applied")
  ResponseEntity<RevisionView> compare(Form form) {
    var release = form.date("release");
    var within = form.optionalCode("within", DivisionCode::check);
    form.complete();
    return made(RevisionView.of(revisions.compare(release, within)));
  }

  @PostMapping("/api/division-acts")
  @Allowed({Role.ADMINISTRATOR})
  @Operation(summary = "Plans a split, merger or renaming: {on, ended: [{code, successors}], founded: [{code, name}], renamed: [{code, name}]}")
  ResponseEntity<RevisionView> act(Form form) {
    return made(RevisionView.of(acts.plan(ActForm.read(form))));
  }

  @GetMapping(REVISION)
  @Allowed({Role.ADMINISTRATOR, Role.HOUSING_OFFICER})
  @Operation(summary = "What a revision changes, in numbers")
  RevisionView revision(@PathVariable String revision) {
    return RevisionView.of(revisions.require(revision));
  }

  @GetMapping(REVISION + "/changes")
  @Allowed({Role.ADMINISTRATOR, Role.HOUSING_OFFICER})
  @Operation(summary = "What a revision changes, one by one, and how far what stands there has followed")
  Page<ChangeView> changes(@PathVariable String revision, @RequestParam(required = false) Kind kind, PageRequest page) {
    revisions.require(revision);
    var found = Page.of(book.changes(revision, Optional.ofNullable(kind), page.after(), page.limit() + 1), page, PlannedChange::id);
    return new Page<>(found.items().stream().map(ChangeView::of).toList(), found.next());
  }

  @PostMapping(REVISION + "/application")
  @Allowed({Role.ADMINISTRATOR})
  @Operation(summary = "Applies a revision; what stands there follows by itself. The same again completes what was cut off, and moves what was undecided")
  RevisionView application(@PathVariable String revision) {
    return RevisionView.of(revisions.apply(revision));
  }

  private static ResponseEntity<RevisionView> made(RevisionView view) {
    return ResponseEntity.created(URI.create(REVISIONS + "/" + view.revision())).body(view);
  }
}
