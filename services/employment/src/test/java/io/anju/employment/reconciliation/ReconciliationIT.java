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
import io.anju.contract.PermitStatus;
import io.anju.employment.EmploymentApplication;
import io.anju.employment.MadeUpFixture;
import io.anju.employment.reconciliation.FindingBook.Listed;
import io.anju.employment.reconciliation.mongo.ReconciledDocument;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.facts.FactCodec;
import io.anju.platform.facts.FactConsumers;
import io.anju.platform.fixture.CommandShapes;
import io.anju.platform.fixture.Eventually;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.Registry;
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

@Registry
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, classes = EmploymentApplication.class,
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
  void register(@Autowired KafkaTemplate<String, byte[]> kafka, @Autowired FactCodec codec, @Autowired PersonalFields fields,
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
  void employed_and_unregistered_is_told_to_the_station_and_the_employer_until_the_person_registers() {
    String record = hired("欧阳海");
    var found = finding(police, "UNREGISTERED", "OPEN");
    assertThat(found.path("recordId").asString()).isEqualTo(record);
    assertThat(found.path("division").asString()).isEqualTo(COMMUNITY);
    assertThat(found.path("since").asString()).isEqualTo(TODAY.minusDays(30).toString());
    var reminder = employer.get("/api/reconciliation/reminders", "Accept-Language", "en").body().at("/items/0");
    assertThat(reminder.propertyNames()).containsExactlyInAnyOrder("personId", "recordId", "since", "text");
    assertThat(reminder.path("text").asString()).startsWith("A reminder, and nothing more");
    assertThat(employer.get("/api/reconciliation/reminders").body().at("/items/0/text").asString()).startsWith("温馨提醒");
    var other = clerk.as(Tokens.organisation(Role.EMPLOYER, MadeUpFixture.uscc()));
    assertThat(other.get("/api/reconciliation/reminders").body().path("items").size()).isZero();
    assertThat(employer.get(FINDINGS + "?kind=UNREGISTERED&division=440305").status()).isEqualTo(403);
    assertThat(clerk.get(FINDINGS + "?kind=UNREGISTERED", CASE_WORK).status()).isEqualTo(403);
    assertThat(police.get(FINDINGS + "?kind=UNREGISTERED").problem()).isEqualTo("purpose-required");
    assertThat(police.get(FINDINGS + "?kind=UNREGISTERED&division=440304", CASE_WORK).status()).isEqualTo(403);
    assertThat(police.get("/api/reconciliation/counts").body().path("items").values())
        .anyMatch(item -> item.path("kind").asString().equals("UNREGISTERED") && item.path("open").asInt() > 0);
    registers.tell(registers.person(person, 1, "欧阳海", residence(TODAY, null)));
    assertThat(finding(police, "UNREGISTERED", "RESOLVED").path("on").asString()).isEqualTo(TODAY.toString());
    assertThat(employer.get("/api/reconciliation/reminders").body().path("items").size()).isZero();
  }

  @Test
  void insurance_adds_up_under_a_corrected_number_and_the_former_one() {
    var months = List.of("2026-01", "2026-02", "2026-03").stream().<Object>map(month -> Map.of("document", document, "uscc", uscc, "month", month,
        "kinds", List.of("PENSION"))).toList();
    assertThat(clerk.post("/api/insurance-months", months).status()).isLessThan(300);
    registers.tell(registers.person(person, 2, "欧阳海", List.of(), laterPerson));
    registers.tell(registers.person(laterPerson, 1, "欧阳海", List.of(person), null));
    for (String id : List.of(laterPerson, person)) {
      String path = "/api/persons/" + id + "/insurance/continuity?asOf=2026-03-31";
      assertThat(Eventually.eventually(() -> clerk.get(path, CASE_WORK).body().at("/current/months").asInt(), count -> count == 3)).as(id).isEqualTo(3);
    }
  }

  @Test
  void another_name_under_the_same_document_is_found_and_neither_is_shown() {
    hired("欧阳海");
    registers.tell(registers.person(person, 1, "欧阳河", residence(TODAY.minusDays(90), null)));
    var found = finding(clerk, "NAME_DIFFERS", "OPEN");
    assertThat(found.toString()).doesNotContain("欧阳");
    assertThat(finding(police, "NAME_DIFFERS", "OPEN")).isEqualTo(found);
    registers.tell(registers.person(person, 2, "欧 阳海", residence(TODAY.minusDays(90), null)));
    finding(clerk, "NAME_DIFFERS", "RESOLVED");
  }

  @Test
  void the_ended_job_of_a_permit_holder_is_found_and_closed_by_an_official_with_a_note() {
    String record = hired("欧阳海");
    finding(police, "UNREGISTERED", "OPEN");
    registers.tell(registers.person(person, 1, "欧阳海", residence(TODAY.minusDays(90), null)));
    finding(police, "UNREGISTERED", "RESOLVED");
    registers.tell(RegistersFixture.permit(person, 1, PermitStatus.ACTIVE, TODAY.minusDays(50)));
    clerk.post("/api/employments/" + record + "/end", Map.of("on", TODAY.minusDays(20).toString()), "If-Match", "*");
    String path = FINDINGS + "/" + finding(police, "JOB_ENDED", "OPEN").path("findingId").asString();
    var seen = police.get(path, CASE_WORK);
    assertThat(seen.status()).isEqualTo(200);
    assertThat(clerk.get(path, CASE_WORK).status()).isEqualTo(403);
    assertThat(police.post(path + "/closure", Map.of("note", "retired")).problem()).isEqualTo("version-required");
    assertThat(police.post(path + "/closure", Map.of("note", "retired"), "If-Match", "\"99\"").problem()).isEqualTo("stale-version");
    assertThat(police.post(path + "/closure", Map.of(), "If-Match", "*").status()).isEqualTo(400);
    var closed = police.post(path + "/closure", Map.of("note", "retired"), "If-Match", seen.header("ETag"));
    assertThat(closed.status()).isEqualTo(200);
    assertThat(closed.body().path("status").asString()).isEqualTo("CLOSED");
    assertThat(police.get(path, CASE_WORK).header("ETag")).isEqualTo(closed.header("ETag"));
    assertThat(police.post(path + "/closure", Map.of("note", "other"), "If-Match", "*").problem()).isEqualTo("finding-not-open");
    assertThat(finding(police, "JOB_ENDED", "CLOSED").path("note").asString()).isEqualTo("retired");
    assertThat(police.get(FINDINGS + "/nobody", CASE_WORK).status()).isEqualTo(400);
    assertThat(police.get(FINDINGS + "/" + person + ":NO_RECORD", CASE_WORK).status()).isEqualTo(404);
  }

  @Test
  void a_job_told_under_a_former_id_counts_for_the_person() {
    hired("欧阳海");
    finding(police, "UNREGISTERED", "OPEN");
    registers.tell(registers.person(laterPerson, 1, "欧阳海", List.of(person), null, residence(TODAY.minusDays(90), null)));
    registers.tell(registers.person(person, 2, "欧阳海", List.of(), laterPerson));
    finding(police, "UNREGISTERED", "RESOLVED");
    assertThat(Eventually.eventually(() -> police.get(FINDINGS + "/" + laterPerson + ":NO_RECORD", CASE_WORK),
        answer -> answer.status() == 404 || answer.body().path("status").asString().equals("RESOLVED")).status()).isIn(200, 404);
  }

  @Test
  void five_hundred_facts_are_compared_with_a_handful_of_commands_and_listed_page_by_page(@Autowired Reconciliation reconciliation,
      @Autowired FindingBook lists) {
    assertThat(sent(() -> take(reconciliation, 1, null))).as("new people: a read and a write").isEqualTo(2);
    assertThat(sent(() -> take(reconciliation, 2, TODAY))).as("changes: a read in two batches and a write").isEqualTo(3);
    assertThat(sent(() -> take(reconciliation, 2, TODAY))).as("facts that come again: a read").isEqualTo(2);
    var found = sent(() -> news(reconciliation, i -> sides -> sides.with(new Job("old-" + i, 1, List.of(uscc),
        Optional.of(SidesFixture.NANSHAN), TODAY.minusYears(1), Optional.empty(), Optional.empty()))));
    assertThat(found).as("something found of each: also put on the lists").isEqualTo(4);
    var listed = new ArrayList<String>();
    for (var page = page(lists, null); !page.isEmpty(); page = page(lists, page.getLast())) {
      page.forEach(one -> listed.add(one.place()));
    }
    assertThat(listed).hasSizeGreaterThanOrEqualTo(500).isSorted().doesNotHaveDuplicates();
  }

  private static List<Listed> page(FindingBook lists, Listed after) {
    return lists.in(SidesFixture.NANSHAN.at(DivisionCode.Level.CITY), FindingKind.UNREGISTERED, FindingBook.Status.OPEN,
        Optional.ofNullable(after).map(Listed::place), 150);
  }

  @Test
  void what_was_found_when_the_process_died_gets_on_the_lists_when_its_facts_come_again(@Autowired Reconciliation reconciliation,
      @Autowired MongoAggregates<Reconciled, ReconciledDocument> people, @Autowired DueReconciled due, @Autowired FindingBook lists,
      @Autowired Clock clock) {
    var dying = new Reconciliation(people, due, new NoListsFixture(), new Comparison(new Grace(30, 30, 15)), clock);
    var job = new Job("died", 1, List.of(uscc), Optional.of(SidesFixture.NANSHAN), TODAY.minusYears(1), Optional.empty(), Optional.empty());
    Map<String, UnaryOperator<Sides>> news = Map.of(person, sides -> sides.with(job));
    assertThatThrownBy(() -> asSystem(() -> dying.take(news))).isInstanceOf(NoListsFixture.Died.class);
    assertThat(lists.reminders(new CreditCode(uscc), Optional.empty(), 10)).isEmpty();
    asSystem(() -> reconciliation.take(news));
    assertThat(lists.reminders(new CreditCode(uscc), Optional.empty(), 10)).extracting(Listed::person).containsExactly(person);
  }

  @Test
  void what_officials_closed_stays_closed_with_its_note_when_all_facts_are_told_anew(@Autowired FactConsumers consumers,
      @Autowired MongoAggregates<Reconciled, ReconciledDocument> people, @Autowired MongoDatabase database, @Autowired KafkaAdmin broker)
      throws ExecutionException, InterruptedException {
    hired("欧阳海");
    String path = FINDINGS + "/" + finding(police, "UNREGISTERED", "OPEN").path("findingId").asString();
    assertThat(police.post(path + "/closure", Map.of("note", "lives with a sister"), "If-Match", "*").status()).isEqualTo(200);
    finding(police, "UNREGISTERED", "CLOSED");
    consumers.stop();
    people.collection().updateOne(Filters.eq("_id", person), Updates.set("state.jobs.0.division", "440304"));
    database.getCollection("findings").deleteMany(Filters.eq("state.person", person));
    rewind(broker);
    consumers.start();
    assertThat(finding(police, "UNREGISTERED", "CLOSED").path("note").asString()).isEqualTo("lives with a sister");
    assertThat(CurrentCaller.asSystem(() -> people.require(person)).state().sides().jobs().values())
        .extracting(job -> job.division().orElseThrow().value()).containsExactly(COMMUNITY);
    assertThat(police.get(FINDINGS + "?limit=500&kind=UNREGISTERED", CASE_WORK).body().path("items").valueStream()
        .map(item -> item.path("personId").asString())).doesNotContain(person);
  }

  private static void rewind(KafkaAdmin broker) throws ExecutionException, InterruptedException {
    try (var admin = Admin.create(broker.getConfigurationProperties())) {
      String group = "employment.reconciliation";
      Eventually.eventually(() -> members(admin, group), members -> members == 0);
      var starts = admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get().keySet().stream()
          .collect(Collectors.toMap(partition -> partition, _ -> new OffsetAndMetadata(0)));
      admin.alterConsumerGroupOffsets(group, starts).all().get();
    }
  }

  private static int members(Admin admin, String group) {
    try {
      return admin.describeConsumerGroups(List.of(group)).describedGroups().get(group).get().members().size();
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

  private void take(Reconciliation reconciliation, long version, LocalDate last) {
    news(reconciliation, i -> sides -> sides.with(new Job("job-" + i, version, List.of(uscc), Optional.of(SidesFixture.NANSHAN), TODAY,
        Optional.ofNullable(last), Optional.empty())));
  }

  private void news(Reconciliation reconciliation, IntFunction<UnaryOperator<Sides>> of) {
    var news = new HashMap<String, UnaryOperator<Sides>>();
    IntStream.range(0, 500).forEach(i -> news.put(uscc + "-" + i, of.apply(i)));
    asSystem(() -> reconciliation.take(news));
  }

  private static long sent(Runnable work) {
    long before = CommandShapes.sentHere();
    work.run();
    return CommandShapes.sentHere() - before;
  }

  /** A hire of sixty days ago, of a person who works in the community. */
  private String hired(String name) {
    var made = employer.post("/api/employments", Map.of("document", document, "name", name, "uscc", uscc, "contract", "FIXED_TERM",
        "from", TODAY.minusDays(60).toString(), "workplace", Map.of("division", COMMUNITY)));
    assertThat(made.body().path("personId").asString()).isEqualTo(person);
    return made.body().path("recordId").asString();
  }

  private static String id(PersonIds ids, Map<String, String> document) {
    return ids.of(new DocumentNumber(DocumentType.RESIDENT_ID, document.get("number"))).value();
  }

  private JsonNode finding(Http reader, String kind, String status) {
    String path = FINDINGS + "?limit=500&kind=" + kind + "&status=" + status;
    return Eventually.eventually(() -> reader.get(path, CASE_WORK).body().path("items").valueStream()
            .filter(item -> item.path("personId").asString().equals(person)).findFirst(), Optional::isPresent)
        .orElseThrow(() -> new AssertionError("no " + kind + " " + status));
  }
}
