package io.anju.employment.reconciliation;

import static io.anju.employment.reconciliation.RegistersFixture.COMMUNITY;
import static io.anju.employment.reconciliation.RegistersFixture.residence;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.DocumentNumber;
import io.anju.codes.DocumentType;
import io.anju.contract.residence.PermitStatus;
import io.anju.employment.EmploymentApplication;
import io.anju.employment.MadeUpFixture;
import io.anju.employment.reconciliation.WorkLists.Entry;
import io.anju.employment.reconciliation.mongo.ReconciledPersonDocument;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.facts.FactCodec;
import io.anju.platform.facts.FactConsumers;
import io.anju.platform.fixture.CommandShapes;
import io.anju.platform.fixture.Eventually;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.IntegrationTest;
import io.anju.platform.fixture.Tokens;
import io.anju.platform.keys.PersonIds;
import io.anju.platform.keys.PersonalFields;
import io.anju.platform.store.MongoAggregates;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
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
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.JsonNode;

@IntegrationTest
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    classes = EmploymentApplication.class,
    properties = "spring.config.name=employment")
class ReconciliationIT {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
  private static final String FINDINGS = "/api/reconciliation/findings";
  private static final String[] CASE_WORK = {"Anju-Purpose", "case-work"};

  @LocalServerPort private int port;
  private final Map<String, String> document = MadeUpFixture.document();
  private final String uscc = MadeUpFixture.uscc();
  private RegistersFixture registers;
  private String person;
  private String laterPerson;
  private Http clerk;
  private Http police;
  private Http employer;

  @BeforeEach
  void register(
      @Autowired KafkaTemplate<String, byte[]> kafka,
      @Autowired FactCodec codec,
      @Autowired PersonalFields fields,
      @Autowired PersonIds ids) {
    registers = new RegistersFixture(kafka, codec, fields);
    clerk = Http.at(port, Tokens.official(Role.LABOUR_CLERK, "440305"));
    police = clerk.as(Tokens.official(Role.POLICE_OFFICER, COMMUNITY));
    employer = clerk.as(Tokens.organisation(Role.EMPLOYER, uscc));
    clerk.put("/api/enterprises/" + uscc, Map.of("name", "海纳电子"));
    person = id(ids, document);
    laterPerson = id(ids, MadeUpFixture.document());
  }

  @Test
  void unregistered_employee_is_listed_for_police_and_employer_until_registration() {
    String record = hired("欧阳海");
    var found = awaitDiscrepancy(police, "UNREGISTERED", "OPEN");
    assertThat(found.path("recordId").asString()).isEqualTo(record);
    assertThat(found.path("division").asString()).isEqualTo(COMMUNITY);
    assertThat(found.path("since").asString()).isEqualTo(TODAY.minusDays(30).toString());
    var reminder =
        employer
            .get("/api/reconciliation/reminders", "Accept-Language", "en")
            .body()
            .at("/items/0");
    assertThat(reminder.propertyNames())
        .containsExactlyInAnyOrder("personId", "recordId", "since", "text");
    assertThat(reminder.path("text").asString()).startsWith("A reminder, and nothing more");
    assertThat(employer.get("/api/reconciliation/reminders").body().at("/items/0/text").asString())
        .startsWith("温馨提醒");
    var other = clerk.as(Tokens.organisation(Role.EMPLOYER, MadeUpFixture.uscc()));
    assertThat(other.get("/api/reconciliation/reminders").body().path("items").size()).isZero();
    assertThat(employer.get(FINDINGS + "?kind=UNREGISTERED&division=440305").status())
        .isEqualTo(403);
    assertThat(clerk.get(FINDINGS + "?kind=UNREGISTERED", CASE_WORK).status()).isEqualTo(403);
    assertThat(police.get(FINDINGS + "?kind=UNREGISTERED").problem()).isEqualTo("purpose-required");
    assertThat(police.get(FINDINGS + "?kind=UNREGISTERED&division=440304", CASE_WORK).status())
        .isEqualTo(403);
    assertThat(police.get("/api/reconciliation/counts").body().path("items").values())
        .anyMatch(item ->
            item.path("kind").asString().equals("UNREGISTERED") && item.path("open").asInt() > 0);
    registers.publish(registers.person(person, 1, "欧阳海", residence(TODAY, null)));
    assertThat(awaitDiscrepancy(police, "UNREGISTERED", "RESOLVED").path("on").asString())
        .isEqualTo(TODAY.toString());
    assertThat(employer.get("/api/reconciliation/reminders").body().path("items").size()).isZero();
  }

  @Test
  void insurance_months_count_under_corrected_and_former_person_id() {
    var months =
        List.of("2026-01", "2026-02", "2026-03").stream()
            .<Object>map(month ->
                Map.of(
                    "document",
                    document,
                    "uscc",
                    uscc,
                    "month",
                    month,
                    "kinds",
                    List.of("PENSION")))
            .toList();
    assertThat(clerk.post("/api/insurance-months", months).status()).isLessThan(300);
    registers.publish(registers.person(person, 2, "欧阳海", List.of(), laterPerson));
    registers.publish(registers.person(laterPerson, 1, "欧阳海", List.of(person), null));
    for (String id : List.of(laterPerson, person)) {
      String path = "/api/persons/" + id + "/insurance/continuity?asOf=2026-03-31";
      assertThat(
              Eventually.eventually(
                  () -> clerk.get(path, CASE_WORK).body().at("/current/months").asInt(),
                  count -> count == 3))
          .as(id)
          .isEqualTo(3);
    }
  }

  @Test
  void differing_name_under_the_same_document_is_listed_without_disclosing_either_name() {
    hired("欧阳海");
    registers.publish(registers.person(person, 1, "欧阳河", residence(TODAY.minusDays(90), null)));
    var found = awaitDiscrepancy(clerk, "NAME_DIFFERS", "OPEN");
    assertThat(found.toString()).doesNotContain("欧阳");
    assertThat(awaitDiscrepancy(police, "NAME_DIFFERS", "OPEN")).isEqualTo(found);
    registers.publish(registers.person(person, 2, "欧 阳海", residence(TODAY.minusDays(90), null)));
    awaitDiscrepancy(clerk, "NAME_DIFFERS", "RESOLVED");
  }

  @Test
  void ended_employment_of_a_permit_holder_is_listed_and_closed_with_a_note() {
    String record = hired("欧阳海");
    awaitDiscrepancy(police, "UNREGISTERED", "OPEN");
    registers.publish(registers.person(person, 1, "欧阳海", residence(TODAY.minusDays(90), null)));
    awaitDiscrepancy(police, "UNREGISTERED", "RESOLVED");
    registers.publish(RegistersFixture.permit(person, 1, PermitStatus.ACTIVE, TODAY.minusDays(50)));
    clerk.post(
        "/api/employments/" + record + "/end",
        Map.of("on", TODAY.minusDays(20).toString()),
        "If-Match",
        "*");
    String path =
        FINDINGS + "/" + awaitDiscrepancy(police, "JOB_ENDED", "OPEN").path("findingId").asString();
    var seen = police.get(path, CASE_WORK);
    assertThat(seen.status()).isEqualTo(200);
    assertThat(clerk.get(path, CASE_WORK).status()).isEqualTo(403);
    assertThat(police.post(path + "/closure", Map.of("note", "retired")).problem())
        .isEqualTo("version-required");
    assertThat(
            police
                .post(path + "/closure", Map.of("note", "retired"), "If-Match", "\"99\"")
                .problem())
        .isEqualTo("stale-version");
    assertThat(police.post(path + "/closure", Map.of(), "If-Match", "*").status()).isEqualTo(400);
    var closed =
        police.post(path + "/closure", Map.of("note", "retired"), "If-Match", seen.header("ETag"));
    assertThat(closed.status()).isEqualTo(200);
    assertThat(closed.body().path("status").asString()).isEqualTo("CLOSED");
    assertThat(police.get(path, CASE_WORK).header("ETag")).isEqualTo(closed.header("ETag"));
    assertThat(police.post(path + "/closure", Map.of("note", "other"), "If-Match", "*").problem())
        .isEqualTo("discrepancy-not-open");
    assertThat(awaitDiscrepancy(police, "JOB_ENDED", "CLOSED").path("note").asString())
        .isEqualTo("retired");
    assertThat(police.get(FINDINGS + "/nobody", CASE_WORK).status()).isEqualTo(400);
    assertThat(police.get(FINDINGS + "/" + person + ":NO_RECORD", CASE_WORK).status())
        .isEqualTo(404);
  }

  @Test
  void employment_under_a_former_id_counts_for_the_person() {
    hired("欧阳海");
    awaitDiscrepancy(police, "UNREGISTERED", "OPEN");
    registers.publish(
        registers.person(
            laterPerson, 1, "欧阳海", List.of(person), null, residence(TODAY.minusDays(90), null)));
    registers.publish(registers.person(person, 2, "欧阳海", List.of(), laterPerson));
    awaitDiscrepancy(police, "UNREGISTERED", "RESOLVED");
    assertThat(
            Eventually.eventually(
                    () -> police.get(FINDINGS + "/" + laterPerson + ":NO_RECORD", CASE_WORK),
                    answer ->
                        answer.status() == 404
                            || answer.body().path("status").asString().equals("RESOLVED"))
                .status())
        .isIn(200, 404);
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
                                List.of(uscc),
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
            List.of(uscc),
            Optional.of(RegisterRecordsFixture.NANSHAN),
            TODAY.minusYears(1),
            Optional.empty(),
            Optional.empty());
    Map<String, UnaryOperator<RegisterRecords>> updates =
        Map.of(person, records -> records.with(job));
    assertThatThrownBy(() -> asSystem(() -> crashing.apply(updates)))
        .isInstanceOf(FailingWorkListsFixture.Crashed.class);
    assertThat(workLists.reminders(new CreditCode(uscc), Optional.empty(), 10)).isEmpty();
    asSystem(() -> reconciliation.apply(updates));
    assertThat(workLists.reminders(new CreditCode(uscc), Optional.empty(), 10))
        .extracting(Entry::person)
        .containsExactly(person);
  }

  @Test
  void closed_discrepancy_keeps_its_note_when_all_facts_are_replayed(
      @Autowired FactConsumers consumers,
      @Autowired MongoAggregates<ReconciledPerson, ReconciledPersonDocument> people,
      @Autowired MongoDatabase database,
      @Autowired KafkaAdmin broker)
      throws ExecutionException, InterruptedException {
    hired("欧阳海");
    String path =
        FINDINGS
            + "/"
            + awaitDiscrepancy(police, "UNREGISTERED", "OPEN").path("findingId").asString();
    assertThat(
            police
                .post(path + "/closure", Map.of("note", "lives with a sister"), "If-Match", "*")
                .status())
        .isEqualTo(200);
    awaitDiscrepancy(police, "UNREGISTERED", "CLOSED");
    consumers.stop();
    people
        .collection()
        .updateOne(Filters.eq("_id", person), Updates.set("state.jobs.0.division", "440304"));
    database.getCollection("findings").deleteMany(Filters.eq("state.person", person));
    rewind(broker);
    consumers.start();
    assertThat(awaitDiscrepancy(police, "UNREGISTERED", "CLOSED").path("note").asString())
        .isEqualTo("lives with a sister");
    assertThat(
            CurrentCaller.asSystem(() -> people.require(person))
                .state()
                .records()
                .employments()
                .values())
        .extracting(job -> job.division().orElseThrow().value())
        .containsExactly(COMMUNITY);
    assertThat(
            police
                .get(FINDINGS + "?limit=500&kind=UNREGISTERED", CASE_WORK)
                .body()
                .path("items")
                .valueStream()
                .map(item -> item.path("personId").asString()))
        .doesNotContain(person);
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
                        List.of(uscc),
                        Optional.of(RegisterRecordsFixture.NANSHAN),
                        TODAY,
                        Optional.ofNullable(last),
                        Optional.empty())));
  }

  private void applyToPersons(
      Reconciliation reconciliation, IntFunction<UnaryOperator<RegisterRecords>> of) {
    var updates = new HashMap<String, UnaryOperator<RegisterRecords>>();
    IntStream.range(0, 500).forEach(i -> updates.put(uscc + "-" + i, of.apply(i)));
    asSystem(() -> reconciliation.apply(updates));
  }

  private static long commandsSent(Runnable work) {
    long before = CommandShapes.sentByCurrentThread();
    work.run();
    return CommandShapes.sentByCurrentThread() - before;
  }

  /** A hire of sixty days ago, of a person who works in the community. */
  private String hired(String name) {
    var made =
        employer.post(
            "/api/employments",
            Map.of(
                "document",
                document,
                "name",
                name,
                "uscc",
                uscc,
                "contract",
                "FIXED_TERM",
                "from",
                TODAY.minusDays(60).toString(),
                "workplace",
                Map.of("division", COMMUNITY)));
    assertThat(made.body().path("personId").asString()).isEqualTo(person);
    return made.body().path("recordId").asString();
  }

  private static String id(PersonIds ids, Map<String, String> document) {
    return ids.of(new DocumentNumber(DocumentType.RESIDENT_ID, document.get("number"))).value();
  }

  private JsonNode awaitDiscrepancy(Http reader, String kind, String status) {
    String path = FINDINGS + "?limit=500&kind=" + kind + "&status=" + status;
    return Eventually.eventually(
            () ->
                reader
                    .get(path, CASE_WORK)
                    .body()
                    .path("items")
                    .valueStream()
                    .filter(item -> item.path("personId").asString().equals(person))
                    .findFirst(),
            Optional::isPresent)
        .orElseThrow(() -> new AssertionError("no " + kind + " " + status));
  }
}
