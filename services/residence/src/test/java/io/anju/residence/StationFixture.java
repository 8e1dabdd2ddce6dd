package io.anju.residence;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.validation.CheckCharacters;
import io.anju.contract.FactType;
import io.anju.platform.access.Role;
import io.anju.platform.fixture.Eventually;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.Http.Response;
import io.anju.platform.fixture.Tokens;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A police station at work over HTTP, and made-up people. */
public record StationFixture(Http officer, OtherServicesFixture otherServices) {

  public static final String DISTRICT = "320508";
  public static final String COMMUNITY = "320508001001";
  public static final String[] PURPOSE = {"Anju-Purpose", "case-work"};
  private static final AtomicInteger PEOPLE = new AtomicInteger();

  public static StationFixture at(int port, OtherServicesFixture otherServices) {
    return new StationFixture(
        Http.at(port, Tokens.official(Role.POLICE_OFFICER, DISTRICT)), otherServices);
  }

  /** Another officer of the same station, who decides what the first entered. */
  public Http secondOfficer() {
    return secondOfficer(DISTRICT);
  }

  /** Another officer of a station elsewhere. */
  public Http secondOfficer(String division) {
    return officer.as(Tokens.officialNamed("second", Role.POLICE_OFFICER, division));
  }

  public static LocalDate today() {
    return LocalDate.now(java.time.Clock.system(ZoneId.of("Asia/Shanghai")));
  }

  /**
   * A number of nobody: its district cannot exist. A thousand numbers a district and birth date.
   */
  public static String document(LocalDate born) {
    int serial = PEOPLE.incrementAndGet();
    String body =
        "4499"
            + (99 - serial / 1_000)
            + born.toString().replace("-", "")
            + String.format("%03d", serial % 1_000);
    return body + CheckCharacters.ofResidentId(body);
  }

  public static Map<String, Object> person(String document, String name) {
    return Map.of(
        "document",
        Map.of("type", "RESIDENT_ID", "number", document),
        "name",
        name,
        "phone",
        "13800001234",
        "domicile",
        "440000");
  }

  /** A grown-up, registered. */
  public String registered() {
    return registered(LocalDate.of(1990, 5, 1));
  }

  public String registered(LocalDate born) {
    var answer = officer.post("/api/persons", person(document(born), "王小明"));
    assertThat(answer.status()).isEqualTo(201);
    return answer.body().path("personId").asString();
  }

  /** An official registers a dwelling as premises of an enterprise; again changes nothing. */
  public void registerPremises(
      String uscc, String kind, OtherServicesFixture.PublishedFact dwelling) {
    officer.get(
        "/api/persons/" + registered() + "/eligibility",
        "Anju-Purpose",
        "x",
        "Anju-Seen",
        dwelling.token());
    assertThat(
            officer
                .post(
                    "/api/registered-premises",
                    Map.of("operator", uscc, "kind", kind, "place", dwelling.id()))
                .status())
        .isIn(201, 409);
  }

  public Response declare(
      String person, OtherServicesFixture.PublishedFact dwelling, LocalDate since, String by) {
    return officer.post(
        "/api/persons/" + person + "/residences",
        moveIn(dwelling.id(), since, by),
        "Anju-Seen",
        dwelling.token());
  }

  public static Map<String, Object> moveIn(String dwelling, LocalDate since, String by) {
    return Map.of(
        "dwellingCode", dwelling, "since", since.toString(), "reason", "WORK", "declaredBy", by);
  }

  /** Living at a dwelling of their own for so many months. */
  public String registeredResident(int months) {
    String person = registered();
    var answer =
        declare(person, otherServices.dwelling(COMMUNITY), today().minusMonths(months), "SELF");
    assertThat(answer.status()).isEqualTo(201);
    return person;
  }

  public static Map<String, Object> application(
      String person, String ground, String... evidenceKinds) {
    return Map.of(
        "personId",
        person,
        "ground",
        ground,
        "evidence",
        List.of(evidenceKinds).stream()
            .map(kind -> Map.of("kind", kind, "reference", kind + "-1"))
            .toList());
  }

  /** The kinds of the notifications to a reader, newest first, once the expected one is there. */
  public static List<String> notificationKinds(Http reader, String expected) {
    return Eventually.eventually(
        () ->
            reader.get("/api/notices?limit=100").body().path("items").values().stream()
                .map(item -> item.path("kind").asString())
                .toList(),
        kinds -> kinds.contains(expected));
  }

  public static String dwellingToken(String code) {
    return OtherServicesFixture.token(FactType.DWELLING, code, 1);
  }
}
