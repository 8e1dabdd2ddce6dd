package io.anju.platform.sample;

import io.anju.codes.DivisionCode;
import io.anju.contract.FactType;
import io.anju.contract.housing.DwellingUse;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.PersonalData;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.command.Ids;
import io.anju.platform.request.Body;
import io.anju.platform.store.MongoAggregates;
import io.anju.platform.web.PageRequest;
import io.anju.platform.web.RequestReader;
import io.anju.platform.web.VersionedResponses;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SampleController {

  private final MongoAggregates<Sample, SampleDocument> samples;
  private final Ids ids;
  private final AtomicInteger files = new AtomicInteger();

  SampleController(MongoAggregates<Sample, SampleDocument> samples, Ids ids) {
    this.samples = samples;
    this.ids = ids;
  }

  @PostMapping("/api/samples")
  @Allowed(Role.POLICE_OFFICER)
  @PersonalData(purpose = "registration")
  ResponseEntity<SampleResponse> add(@Body SampleRequest request) {
    var added = samples.add(ids.next(), request.toSample());
    return VersionedResponses.created(
        "/api/samples/" + added.id(), FactType.ENTERPRISE, added, response(added));
  }

  @GetMapping("/api/samples/{id}")
  @Allowed({Role.POLICE_OFFICER, Role.RESIDENT})
  @PersonalData
  ResponseEntity<SampleResponse> get(@PathVariable String id) {
    var found = samples.require(id);
    return VersionedResponses.found(found, response(found));
  }

  @PutMapping("/api/samples/{id}")
  @Allowed(Role.POLICE_OFFICER)
  @PersonalData(purpose = "correction")
  ResponseEntity<SampleResponse> rename(
      @PathVariable String id, RequestReader request, ExpectedVersion expected) {
    String name = request.text("name");
    request.complete();
    var current = samples.require(id, expected);
    var saved =
        samples.save(
            current, new Sample(name, current.state().division(), current.state().person()));
    return VersionedResponses.changed(FactType.ENTERPRISE, saved, response(saved));
  }

  /** Says nothing of who may call it. */
  @GetMapping("/api/forgotten")
  String withoutRoles() {
    return "never seen";
  }

  @GetMapping("/api/divisions/{code}")
  @Allowed(everyone = true)
  String division(@PathVariable DivisionCode code) {
    return code.value();
  }

  @GetMapping("/api/choices")
  @Allowed(everyone = true)
  List<DwellingUse> choices(
      @RequestParam DwellingUse use,
      @RequestParam(defaultValue = "") Set<DwellingUse> others,
      @RequestParam(required = false) LocalDate on,
      @RequestParam(required = false) YearMonth month,
      PageRequest page) {
    return List.of(use);
  }

  /** Answers with the number of bytes, and counts how often it was called. */
  @PostMapping("/api/files")
  @Allowed(everyone = true)
  Map<String, Integer> file(InputStream content) throws IOException {
    return Map.of("bytes", content.readAllBytes().length, "call", files.incrementAndGet());
  }

  private static SampleResponse response(Versioned<Sample> sample) {
    return new SampleResponse(
        sample.id(), sample.state().name(), sample.state().person(), sample.version());
  }
}
