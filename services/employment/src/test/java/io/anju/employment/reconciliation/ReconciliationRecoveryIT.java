package io.anju.employment.reconciliation;

import static io.anju.employment.reconciliation.EmployeeFixture.CASE_WORK;
import static io.anju.employment.reconciliation.EmployeeFixture.FINDINGS;
import static io.anju.employment.reconciliation.EmployeeFixture.TODAY;
import static io.anju.employment.reconciliation.RegistersFixture.COMMUNITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.employment.EmploymentApplication;
import io.anju.employment.reconciliation.WorkLists.Entry;
import io.anju.employment.reconciliation.mongo.ReconciledPersonDocument;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.facts.FactConsumers;
import io.anju.platform.fixture.CommandShapes;
import io.anju.platform.fixture.Eventually;
import io.anju.platform.fixture.IntegrationTest;
import io.anju.platform.keys.PersonIds;
import io.anju.platform.store.MongoAggregates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.core.KafkaAdmin;

@IntegrationTest
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    classes = EmploymentApplication.class,
    properties = "spring.config.name=employment")
class ReconciliationRecoveryIT {

  @LocalServerPort private int port;

  private EmployeeFixture employee;

  @BeforeEach
  void register(@Autowired PersonIds ids) {
    employee = EmployeeFixture.create(port, ids);
  }

  @Test
  void five_hundred_facts_need_a_handful_of_commands_and_are_listed_in_pages(
      @Autowired Reconciliation reconciliation, @Autowired WorkLists workLists) {
    assertThat(commandsSent(() -> applyEmployments(reconciliation, 1, null)))
        .as("new people: a read and a write")
        .isEqualTo(2);
    assertThat(commandsSent(() -> applyEmployments(reconciliation, 2, TODAY)))
        .as("changes: a read in two batches and a write")
        .isEqualTo(3);
    assertThat(commandsSent(() -> applyEmployments(reconciliation, 2, TODAY)))
        .as("facts that come again: a read")
        .isEqualTo(2);
    var found =
        commandsSent(() ->
            applyToPersons(
                reconciliation,
                i ->
                    records ->
                        records.with(
                            new EmploymentRecord(
                                "old-" + i,
                                1,
                                List.of(employee.uscc()),
                                Optional.of(RegisterRecordsFixture.NANSHAN),
                                TODAY.minusYears(1),
                                Optional.empty(),
                                Optional.empty()))));
    assertThat(found).as("something found of each: also put on the lists").isEqualTo(4);
    var listed = new ArrayList<String>();
    for (var page = page(workLists, null);
        !page.isEmpty();
        page = page(workLists, page.getLast())) {
      page.forEach(one -> listed.add(one.sortKey()));
    }
    assertThat(listed).hasSizeGreaterThanOrEqualTo(500).isSorted().doesNotHaveDuplicates();
  }

  private static List<Entry> page(WorkLists workLists, Entry after) {
    return workLists.page(
        RegisterRecordsFixture.NANSHAN.at(DivisionCode.Level.CITY),
        DiscrepancyKind.UNREGISTERED,
        WorkLists.Status.OPEN,
        Optional.ofNullable(after).map(Entry::sortKey),
        150);
  }

  @Test
  void discrepancy_found_before_a_crash_is_listed_when_its_facts_are_redelivered(
      @Autowired Reconciliation reconciliation,
      @Autowired MongoAggregates<ReconciledPerson, ReconciledPersonDocument> people,
      @Autowired DuePersons due,
      @Autowired WorkLists workLists,
      @Autowired Clock clock) {
    var crashing =
        new Reconciliation(
            people,
            due,
            new FailingWorkListsFixture(),
            new Comparison(new GracePeriods(30, 30, 15)),
            clock);
    var job =
        new EmploymentRecord(
            "died",
            1,
            List.of(employee.uscc()),
            Optional.of(RegisterRecordsFixture.NANSHAN),
            TODAY.minusYears(1),
            Optional.empty(),
            Optional.empty());
    Map<String, UnaryOperator<RegisterRecords>> updates =
        Map.of(employee.person(), records -> records.with(job));
    assertThatThrownBy(() -> asSystem(() -> crashing.apply(updates)))
        .isInstanceOf(FailingWorkListsFixture.Crashed.class);
    assertThat(workLists.reminders(new CreditCode(employee.uscc()), Optional.empty(), 10))
        .isEmpty();
    asSystem(() -> reconciliation.apply(updates));
    assertThat(workLists.reminders(new CreditCode(employee.uscc()), Optional.empty(), 10))
        .extracting(Entry::person)
        .containsExactly(employee.person());
  }

  @Test
  void closed_discrepancy_keeps_its_note_when_all_facts_are_replayed(
      @Autowired FactConsumers consumers,
      @Autowired MongoAggregates<ReconciledPerson, ReconciledPersonDocument> people,
      @Autowired MongoDatabase database,
      @Autowired KafkaAdmin broker)
      throws ExecutionException, InterruptedException {
    employee.hired("欧阳海");
    String path =
        FINDINGS
            + "/"
            + employee
                .awaitDiscrepancy(employee.police(), "UNREGISTERED", "OPEN")
                .path("findingId")
                .asString();
    assertThat(
            employee
                .police()
                .post(path + "/closure", Map.of("note", "lives with a sister"), "If-Match", "*")
                .status())
        .isEqualTo(200);
    employee.awaitDiscrepancy(employee.police(), "UNREGISTERED", "CLOSED");
    consumers.stop();
    people
        .collection()
        .updateOne(
            Filters.eq("_id", employee.person()), Updates.set("state.jobs.0.division", "440304"));
    database.getCollection("findings").deleteMany(Filters.eq("state.person", employee.person()));
    rewind(broker);
    consumers.start();
    assertThat(
            employee
                .awaitDiscrepancy(employee.police(), "UNREGISTERED", "CLOSED")
                .path("note")
                .asString())
        .isEqualTo("lives with a sister");
    assertThat(
            CurrentCaller.asSystem(() -> people.require(employee.person()))
                .state()
                .records()
                .employments()
                .values())
        .extracting(job -> job.division().orElseThrow().value())
        .containsExactly(COMMUNITY);
    assertThat(
            employee
                .police()
                .get(FINDINGS + "?limit=500&kind=UNREGISTERED", CASE_WORK)
                .body()
                .path("items")
                .valueStream()
                .map(item -> item.path("personId").asString()))
        .doesNotContain(employee.person());
  }

  private static void rewind(KafkaAdmin broker) throws ExecutionException, InterruptedException {
    try (var admin = Admin.create(broker.getConfigurationProperties())) {
      String group = "employment.reconciliation";
      Eventually.eventually(() -> members(admin, group), members -> members == 0);
      var starts =
          admin
              .listConsumerGroupOffsets(group)
              .partitionsToOffsetAndMetadata()
              .get()
              .keySet()
              .stream()
              .collect(Collectors.toMap(partition -> partition, _ -> new OffsetAndMetadata(0)));
      admin.alterConsumerGroupOffsets(group, starts).all().get();
    }
  }

  private static int members(Admin admin, String group) {
    try {
      return admin
          .describeConsumerGroups(List.of(group))
          .describedGroups()
          .get(group)
          .get()
          .members()
          .size();
    } catch (ExecutionException | InterruptedException unknown) {
      return -1;
    }
  }

  private static void asSystem(Runnable work) {
    CurrentCaller.asSystem(() -> {
      work.run();
      return null;
    });
  }

  private void applyEmployments(Reconciliation reconciliation, long version, LocalDate last) {
    applyToPersons(
        reconciliation,
        i ->
            records ->
                records.with(
                    new EmploymentRecord(
                        "job-" + i,
                        version,
                        List.of(employee.uscc()),
                        Optional.of(RegisterRecordsFixture.NANSHAN),
                        TODAY,
                        Optional.ofNullable(last),
                        Optional.empty())));
  }

  private void applyToPersons(
      Reconciliation reconciliation, IntFunction<UnaryOperator<RegisterRecords>> of) {
    var updates = new HashMap<String, UnaryOperator<RegisterRecords>>();
    IntStream.range(0, 500).forEach(i -> updates.put(employee.uscc() + "-" + i, of.apply(i)));
    asSystem(() -> reconciliation.apply(updates));
  }

  private static long commandsSent(Runnable work) {
    long before = CommandShapes.sentByCurrentThread();
    work.run();
    return CommandShapes.sentByCurrentThread() - before;
  }
}
