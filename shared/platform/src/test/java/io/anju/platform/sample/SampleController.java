package io.anju.platform.sample;

import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.contract.DwellingUse;
import io.anju.contract.FactType;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.PersonalData;
import io.anju.platform.access.Role;
import io.anju.platform.command.Ids;
import io.anju.platform.store.ExpectedVersion;
import io.anju.platform.store.MongoAggregates;
import io.anju.platform.store.Versioned;
import io.anju.platform.web.Form;
import io.anju.platform.web.Replies;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SampleController {

  private final MongoAggregates<Sample, SampleDocument> samples;
  private final Ids ids;

  SampleController(MongoAggregates<Sample, SampleDocument> samples, Ids ids) {
    this.samples = samples;
    this.ids = ids;
  }

  @PostMapping("/api/samples")
  @Allowed(Role.POLICE_OFFICER)
  @PersonalData(purpose = "registration")
  ResponseEntity<SampleAnswer> add(Form form) {
    String name = form.text("name");
    var division = form.code("division", DivisionCode::check);
    var person = form.code("person", PersonId::check);
    form.optionalChoice("use", DwellingUse.class);
    form.optionalDate("on");
    form.complete();
    var added = samples.add(ids.next(), new Sample(name, division.value(), person.value()));
    return Replies.created("/api/samples/" + added.id(), FactType.ENTERPRISE, added, answer(added));
  }

  @GetMapping("/api/samples/{id}")
  @Allowed({Role.POLICE_OFFICER, Role.RESIDENT})
  @PersonalData
  ResponseEntity<SampleAnswer> get(@PathVariable String id) {
    var found = samples.require(id);
    return Replies.found(found, answer(found));
  }

  @PutMapping("/api/samples/{id}")
  @Allowed(Role.POLICE_OFFICER)
  @PersonalData(purpose = "correction")
  ResponseEntity<SampleAnswer> rename(@PathVariable String id, Form form, ExpectedVersion expected) {
    String name = form.text("name");
    form.complete();
    var seen = samples.require(id, expected);
    var saved = samples.save(seen, new Sample(name, seen.state().division(), seen.state().person()));
    return Replies.changed(FactType.ENTERPRISE, saved, answer(saved));
  }

  /** Says nothing of who may call it. */
  @GetMapping("/api/forgotten")
  String forgotten() {
    return "never seen";
  }

  @GetMapping("/api/divisions/{code}")
  @Allowed(everyone = true)
  String division(@PathVariable DivisionCode code) {
    return code.value();
  }

  private static SampleAnswer answer(Versioned<Sample> sample) {
    return new SampleAnswer(sample.id(), sample.state().name(), sample.state().person(), sample.version());
  }
}
