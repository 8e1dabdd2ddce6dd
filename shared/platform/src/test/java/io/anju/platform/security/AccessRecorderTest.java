package io.anju.platform.security;

import static io.anju.platform.fixture.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.anju.codes.CreditCode;
import io.anju.codes.PersonId;
import io.anju.contract.AccessFact;
import io.anju.contract.ledger.AccessAction;
import io.anju.platform.access.AccessLog;
import io.anju.platform.access.AccessLogUnavailableException;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.command.Command;
import io.anju.platform.command.Ids;
import io.anju.platform.error.PlatformError;
import io.anju.platform.fixture.Callers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class AccessRecorderTest {

  private static final Instant NOW = Instant.parse("2026-03-10T04:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final PersonId PERSON = new PersonId("a".repeat(26));
  private static final PersonId ANOTHER = new PersonId("b".repeat(26));

  private final InMemoryLog log = new InMemoryLog();
  private final AccessRecorder recorder =
      new AccessRecorder(log, new Ids(CLOCK), CLOCK, "residence", asked -> "digest-of-" + asked);

  private static final class InMemoryLog implements AccessLog {

    private final List<AccessFact> written = new ArrayList<>();
    private final List<AccessFact> later = new ArrayList<>();
    private boolean available = true;

    @Override
    public void write(AccessFact record) {
      if (!available) {
        throw new AccessLogUnavailableException(new TimeoutException());
      }
      written.add(record);
    }

    @Override
    public void writeLater(AccessFact record, Consumer<Throwable> failed) {
      later.add(record);
      if (!available) {
        failed.accept(new TimeoutException());
      }
    }
  }

  @Test
  void read_of_an_official_is_recorded_with_who_whom_why_and_where() {
    var officer =
        new Caller(
            "officer-7",
            Set.of(Role.STATION_CHIEF, Role.POLICE_OFFICER),
            Callers.official(Role.POLICE_OFFICER, "440305").division(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("case-work"),
            Optional.of("C-1"));
    recordAccess(officer, List.of(PERSON.value(), ANOTHER.value()), Set.of(), "");
    assertThat(log.written)
        .singleElement()
        .satisfies(record -> {
          assertThat(record.at()).isEqualTo(NOW);
          assertThat(record.action()).isEqualTo(AccessAction.READ);
          assertThat(record.persons()).containsExactly(PERSON.value(), ANOTHER.value());
          assertThat(List.of(record.subject(), record.role(), record.division()))
              .containsExactly("officer-7", "police-officer", "440305");
          assertThat(record.purpose()).isEqualTo("case-work");
          assertThat(record.caseNumber()).isEqualTo("C-1");
          assertThat(record.resource()).isEqualTo("GET /api/persons/1");
          assertThat(record.service()).isEqualTo("residence");
        });
  }

  @Test
  void unmasked_fields_are_named() {
    recordAccess(officer(), List.of(PERSON.value()), Set.of("name"), "registration");
    assertThat(log.written)
        .singleElement()
        .satisfies(record -> {
          assertThat(record.action()).isEqualTo(AccessAction.UNMASKED);
          assertThat(record.fields()).containsExactly("name");
          assertThat(record.purpose()).as("that of the call itself").isEqualTo("registration");
        });
  }

  @Test
  void organisation_is_named_by_its_credit_code() {
    var employer = Callers.organisation(Role.EMPLOYER, new CreditCode("91350100M000100Y43"));
    recordAccess(employer, List.of(PERSON.value()), Set.of(), "");
    assertThat(log.written)
        .singleElement()
        .satisfies(record -> {
          assertThat(record.division()).isEqualTo("91350100M000100Y43");
          assertThat(record.purpose()).isNull();
        });
  }

  @Test
  void response_about_nobody_or_about_the_caller_alone_needs_no_record() {
    var self = Callers.person(Role.RESIDENT, PERSON);
    recordAccess(officer(), List.of(), Set.of(), "");
    recordAccess(self, List.of(PERSON.value()), Set.of("name"), "");
    assertThat(log.written).isEmpty();
    recordAccess(self, List.of(PERSON.value(), ANOTHER.value()), Set.of(), "");
    assertThat(log.written).hasSize(1);
  }

  @Test
  void without_a_durable_record_the_request_is_refused() {
    log.available = false;
    assertRefused(
        PlatformError.UNAVAILABLE,
        officer(),
        () ->
            recorder.recordAnswer(
                request(), AccessAction.READ, List.of(PERSON.value()), Set.of(), ""));
  }

  @Test
  void refusal_is_recorded_without_waiting_and_answered_even_if_it_cannot_be() {
    recordRefusal(List.of(PERSON.value()));
    log.available = false;
    recordRefusal(List.of());
    assertThat(log.written).isEmpty();
    assertThat(log.later)
        .extracting(AccessFact::action, AccessFact::persons)
        .containsExactly(
            tuple(AccessAction.REFUSED, List.of(PERSON.value())),
            tuple(AccessAction.REFUSED, List.of()));
  }

  @Test
  void query_is_recorded_as_its_digest_also_where_it_found_nobody() {
    var request = request();
    request.setQueryString("unmask=name&phone=13800000000&limit=5");
    asOfficer(
        () -> recorder.recordAnswer(request, AccessAction.READ, List.of(), Set.of(), "case-work"));
    assertThat(log.written)
        .singleElement()
        .satisfies(record -> {
          assertThat(record.resource())
              .isEqualTo("GET /api/persons/1?q=digest-of-phone=13800000000");
          assertThat(record.persons()).isEmpty();
        });
  }

  @Test
  void change_of_ones_own_data_and_of_nobodys_is_recorded_with_its_actor() {
    var self = Callers.person(Role.RESIDENT, PERSON);
    var change = new MockHttpServletRequest("POST", "/api/buildings");
    for (var persons : List.of(List.<String>of(), List.of(PERSON.value()))) {
      CurrentCaller.call(
          self,
          () -> {
            recorder.recordAnswer(change, AccessAction.WRITTEN, persons, Set.of(), "");
            return true;
          });
    }
    assertThat(log.later)
        .extracting(AccessFact::action, AccessFact::subject, AccessFact::persons)
        .containsExactly(
            tuple(AccessAction.WRITTEN, self.subject(), List.of()),
            tuple(AccessAction.WRITTEN, self.subject(), List.of(PERSON.value())));
  }

  @Test
  void replay_is_recorded_with_whom_the_first_answer_was_about() {
    asOfficer(() -> recorder.recordReplay(request(), List.of(PERSON.value()), Set.of("name")));
    assertThat(log.written)
        .extracting(AccessFact::action, AccessFact::persons, AccessFact::fields)
        .containsExactly(tuple(AccessAction.REPLAYED, List.of(PERSON.value()), List.of("name")));
  }

  @Test
  void fields_are_unmasked_by_whichever_parameter_names_them() {
    var request = request();
    request.addParameter("unmask", "name,phone");
    request.addParameter("reveal", "ageOver18", "document");
    assertThat(RecordedRequest.unmasked(request))
        .containsExactlyInAnyOrder("name", "phone", "ageOver18", "document");
  }

  private static void asOfficer(Runnable work) {
    CurrentCaller.call(
        officer(),
        () -> {
          work.run();
          return true;
        });
  }

  @Test
  void repeated_command_makes_a_record_of_its_own() {
    for (int i = 0; i < 2; i++) {
      new Command("officer/key", NOW)
          .call(() -> recordAccess(officer(), List.of(PERSON.value()), Set.of(), ""));
    }
    assertThat(log.written).extracting(AccessFact::id).doesNotHaveDuplicates().hasSize(2);
  }

  private boolean recordAccess(
      Caller caller, Collection<String> persons, Set<String> unmasked, String purpose) {
    return CurrentCaller.call(
        caller,
        () -> {
          recorder.recordAnswer(request(), AccessAction.READ, persons, unmasked, purpose);
          return true;
        });
  }

  private void recordRefusal(Collection<String> persons) {
    CurrentCaller.call(
        officer(),
        () -> {
          recorder.recordRefusal(request(), persons);
          return true;
        });
  }

  private static Caller officer() {
    return Callers.official(Role.POLICE_OFFICER, "440305");
  }

  private static MockHttpServletRequest request() {
    return new MockHttpServletRequest("GET", "/api/persons/1");
  }
}
