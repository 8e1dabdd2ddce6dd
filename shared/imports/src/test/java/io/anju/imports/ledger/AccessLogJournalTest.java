package io.anju.imports.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.contract.AccessFact;
import io.anju.contract.ledger.AccessAction;
import io.anju.imports.FileType;
import io.anju.imports.ImportJob;
import io.anju.imports.ImportRequest;
import io.anju.imports.Mode;
import io.anju.imports.Progress;
import io.anju.imports.Sender;
import io.anju.imports.Stage;
import io.anju.imports.row.RowSchema;
import io.anju.platform.access.AccessLog;
import io.anju.platform.access.Role;
import io.anju.platform.command.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class AccessLogJournalTest {

  private static final Instant NOW = Instant.parse("2026-03-10T04:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final Sender SENDER =
      new Sender("officer", Set.of(Role.POLICE_OFFICER), new DivisionCode("440305"));

  private final List<AccessFact> written = new ArrayList<>();
  private final AccessLogJournal journal =
      new AccessLogJournal(
          new AccessLog() {
            @Override
            public void write(AccessFact fact) {
              written.add(fact);
            }

            @Override
            public void writeLater(AccessFact fact, Consumer<Throwable> failed) {
              write(fact);
            }
          },
          new Ids(CLOCK),
          CLOCK,
          "residence");

  private static ImportJob job() {
    return new ImportJob(
        "j",
        new ImportRequest(
            new RowSchema("person", List.of("name"), List.of(), false),
            Mode.DELTA,
            FileType.CSV,
            false),
        SENDER,
        Optional.of(9L),
        NOW,
        new Stage.Running(),
        Progress.NONE);
  }

  @Test
  void file_and_its_counts_are_recorded_with_their_sender() {
    journal.sent(job());
    journal.completed(job());
    assertThat(written).extracting(AccessFact::action).containsOnly(AccessAction.IMPORTED);
    assertThat(written).extracting(AccessFact::subject).containsOnly("officer");
    assertThat(written)
        .extracting(AccessFact::resource)
        .containsExactly(
            "/api/import-jobs?kind=person&job=j",
            "/api/import-jobs/j?kind=person&rows=0&applied=0&unchanged=0&rejected=0");
  }

  @Test
  void person_named_otherwise_is_recorded_once_and_nobody_is_not() {
    var person = new PersonId("a".repeat(26));
    journal.differed(SENDER, "person", List.of());
    journal.differed(SENDER, "person", List.of(person, person));
    assertThat(written)
        .singleElement()
        .satisfies(fact -> assertThat(fact.persons()).containsExactly(person.value()));
  }
}
