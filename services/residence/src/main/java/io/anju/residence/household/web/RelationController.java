package io.anju.residence.household.web;

import io.anju.codes.PersonId;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.PersonalData;
import io.anju.platform.access.Role;
import io.anju.platform.store.ExpectedVersion;
import io.anju.platform.web.Form;
import io.anju.platform.web.Page;
import io.anju.platform.web.Replies;
import io.anju.residence.household.Households;
import io.anju.residence.household.Kin;
import io.anju.residence.household.Relation;
import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who belongs to a person, registered by those who register persons. */
@RestController
final class RelationController {

  private static final String RELATIONS = "/api/persons/{personId}/relations";

  private final Households households;

  RelationController(Households households) {
    this.households = households;
  }

  @GetMapping(RELATIONS)
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.GRID_WORKER, Role.RESIDENT})
  @PersonalData
  @Operation(summary = "Those who belong to the person, newest first, ended relations among them")
  Page<RelationAnswer> list(@PathVariable PersonId personId) {
    return new Page<>(households.of(personId).stream().map(one -> RelationAnswer.of(personId, one)).toList(), null);
  }

  @PostMapping(RELATIONS)
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.GRID_WORKER})
  @PersonalData(purpose = "registration")
  @Operation(summary = "Registers what another is to the person, for both: {to, kind, evidence: {kind, reference}}")
  ResponseEntity<RelationAnswer> relate(@PathVariable PersonId personId, Form form) {
    var to = form.code("to", PersonId::check);
    var kind = form.choice("kind", Kin.class);
    var shown = form.object("evidence");
    var evidence = shown.choice("kind", Relation.Evidence.Kind.class);
    String reference = shown.text("reference");
    form.complete();
    var relative = households.relate(personId, to, kind, new Relation.Evidence(evidence, reference));
    return ResponseEntity.created(URI.create("/api/persons/" + personId + "/relations/" + relative.relation().id()))
        .eTag("\"" + relative.relation().version() + "\"").body(RelationAnswer.of(personId, relative));
  }

  @PostMapping(RELATIONS + "/{relationId}/end")
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.GRID_WORKER})
  @PersonalData(purpose = "registration")
  @Operation(summary = "Ends a relation for both sides: {on, reason}")
  ResponseEntity<RelationAnswer> end(@PathVariable PersonId personId, @PathVariable UUID relationId, Form form, ExpectedVersion expected) {
    var on = form.date("on");
    String reason = form.text("reason");
    form.complete();
    var ended = households.end(personId, relationId.toString(), new Relation.Ending(on, reason), expected);
    return Replies.found(ended.relation(), RelationAnswer.of(personId, ended));
  }
}
