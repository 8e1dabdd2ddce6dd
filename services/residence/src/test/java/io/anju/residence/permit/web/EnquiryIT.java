package io.anju.residence.permit.web;

import static io.anju.residence.StationFixture.PURPOSE;
import static io.anju.residence.StationFixture.application;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.platform.access.Role;
import io.anju.platform.fixture.Eventually;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.Http.Response;
import io.anju.platform.fixture.Tokens;
import io.anju.residence.OtherServicesFixture;
import io.anju.residence.StationFixture;
import io.anju.residence.WithResidenceService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Departments answer themselves (Shenzhen procedure arts. 16 and 19); more time (Decree 663 art.
 * 9).
 */
@WithResidenceService
class EnquiryIT {

  private static final Map<String, String> CONFIRMED =
      Map.of("answer", "CONFIRMED", "reference", "HR-7");

  private static final AtomicInteger PEOPLE = new AtomicInteger();

  @LocalServerPort private int port;
  private final OtherServicesFixture neighbours;

  @Autowired
  EnquiryIT(OtherServicesFixture neighbours) {
    this.neighbours = neighbours;
  }

  @Test
  void department_answers_its_own_enquiry_and_no_other() {
    var station = station("440305");
    String path = applied(station, "440305001001");
    act(
        station,
        path + "/enquiries",
        Map.of("department", "HUMAN_RESOURCES", "condition", "insurance-12-continuous"));
    String enquiry = path.replace("/permits/", "/enquiries/") + "/1";
    var clerk = station.officer().as(Tokens.official(Role.LABOUR_CLERK, "4403"));
    assertThat(kinds(clerk)).contains("enquiry-received");
    var read = clerk.get(enquiry, PURPOSE);
    assertThat(read.status()).isEqualTo(200);
    assertThat(read.body().at("/enquiry/condition").asString())
        .isEqualTo("insurance-12-continuous");
    assertThat(read.body().path("history").isMissingNode()).isTrue();
    var housing = station.officer().as(Tokens.official(Role.HOUSING_OFFICER, "4403"));
    assertThat(housing.get(enquiry, PURPOSE).status()).isEqualTo(403);
    assertThat(
            housing.post(enquiry + "/answer", CONFIRMED, "If-Match", read.header("ETag")).status())
        .isEqualTo(403);
    var elsewhere = station.officer().as(Tokens.official(Role.LABOUR_CLERK, "3205"));
    assertThat(elsewhere.get(enquiry, PURPOSE).status()).isEqualTo(403);
    var answered = clerk.post(enquiry + "/answer", CONFIRMED, "If-Match", read.header("ETag"));
    assertThat(answered.status()).as(answered.raw().body()).isEqualTo(200);
    assertThat(answered.body().at("/enquiry/byDepartment").asBoolean()).isTrue();
    var permit = station.officer().get(path, PURPOSE).body();
    assertThat(permit.at("/enquiries/0/confirmed").asBoolean()).isTrue();
    assertThat(permit.path("overdue").size()).isZero();
    assertThat(kinds(station.officer())).contains("enquiry-answered");
  }

  @Test
  void extension_is_granted_once_where_the_rules_know_it() {
    var suzhou = station("320508");
    String path = applied(suzhou, "320508001001");
    var extended = act(suzhou, path + "/extension", Map.of("reason", "偏远地区"));
    assertThat(extended.status()).as(extended.raw().body()).isEqualTo(200);
    assertThat(extended.body().path("decideBy").asString())
        .isEqualTo(StationFixture.today().plusDays(30).toString());
    assertThat(extended.body().at("/extension/formerly").asString())
        .isEqualTo(StationFixture.today().plusDays(15).toString());
    assertThat(act(suzhou, path + "/extension", Map.of("reason", "again")).problem())
        .isEqualTo("extension-impossible");
    var shenzhen = station("440305");
    assertThat(
            act(shenzhen, applied(shenzhen, "440305001001") + "/extension", Map.of("reason", "x"))
                .problem())
        .isEqualTo("extension-impossible");
  }

  private StationFixture station(String district) {
    return new StationFixture(
        Http.at(port, Tokens.official(Role.POLICE_OFFICER, district)), neighbours);
  }

  private String applied(StationFixture station, String community) {
    String person = station.registered(LocalDate.of(1962, 1, 1).plusDays(PEOPLE.incrementAndGet()));
    station.declare(
        person, neighbours.dwelling(community), StationFixture.today().minusMonths(13), "SELF");
    return station
        .officer()
        .post("/api/permits", application(person, "EMPLOYMENT", "PHOTO", "LABOUR_CONTRACT"))
        .header("Location");
  }

  private static List<String> kinds(Http reader) {
    return Eventually.eventually(
        () ->
            reader
                .get("/api/notices?limit=100")
                .body()
                .path("items")
                .valueStream()
                .map(one -> one.path("kind").asString())
                .toList(),
        found -> found.stream().anyMatch(kind -> kind.startsWith("enquiry-")));
  }

  private static Response act(StationFixture station, String path, Map<String, ?> body) {
    String permit = path.split("/", 5)[3];
    return station
        .officer()
        .post(
            path,
            body,
            "If-Match",
            station.officer().get("/api/permits/" + permit, PURPOSE).header("ETag"));
  }
}
