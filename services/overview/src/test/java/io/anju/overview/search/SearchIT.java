package io.anju.overview.search;

import static io.anju.overview.FactsFixture.COMMUNITY;
import static io.anju.overview.FactsFixture.personId;
import static io.anju.overview.HousingFactsFixture.address;
import static io.anju.overview.HousingFactsFixture.dwelling;
import static io.anju.overview.HousingFactsFixture.dwellingCode;
import static io.anju.overview.HousingFactsFixture.tenancy;
import static io.anju.overview.ResidenceFactsFixture.named;
import static io.anju.overview.ResidenceFactsFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.DocumentNumber;
import io.anju.codes.DocumentType;
import io.anju.contract.EnterpriseFact;
import io.anju.overview.OverviewIT;
import io.anju.platform.access.Role;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.Http.Response;
import io.anju.platform.fixture.Tokens;
import io.anju.platform.keys.PersonIds;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class SearchIT extends OverviewIT {

  private static final String NUMBER = "449999199001010019";

  @Autowired private PersonIds ids;

  @Test
  void person_is_found_by_document_name_or_phone_without_logging_the_query(CapturedOutput log) {
    String id = ids.of(new DocumentNumber(DocumentType.RESIDENT_ID, NUMBER)).value();
    viewOfPerson(id, publisher.publish(person(id, 1, publisher.sealing())));
    for (String query : List.of(NUMBER, "欧阳样例", "+86 138 0000 1234", id)) {
      var answer = search(officer, query, "&limit=500");
      assertThat(answer.status()).isEqualTo(200);
      assertThat(found(answer, "PERSON")).as(query).contains(id);
      assertThat(answer.raw().body())
          .contains("欧阳**")
          .doesNotContain("欧阳样例", NUMBER, "13800001234");
    }
    assertThat(why(search(officer, NUMBER, ""), id)).isEqualTo("DOCUMENT");
    assertThat(why(search(officer, "13800001234", ""), id)).isEqualTo("PHONE");
    assertThat(log.getAll()).doesNotContain(NUMBER, "欧阳样例");
  }

  @ParameterizedTest
  @CsvSource({
    "单晓薇, NAME", "單曉薇, NAME", "shan xiaowei, PINYIN", "DANXIAOWEI, PINYIN", "单小威, PINYIN",
    "sxw, INITIALS", "单晓红, SIMILAR", "单薇, SIMILAR", "单晓晓薇, SIMILAR", "单旧名, NAME"
  })
  void person_is_found_by_what_is_typed_of_the_name(String typed, String why) {
    String id = personId(97_001);
    var sealing = publisher.sealing();
    var fact = named(person(id, 1, sealing), "单晓薇", List.of("单旧名"), List.of(COMMUNITY), sealing);
    viewOfPerson(id, publisher.publish(fact));
    assertThat(why(search(officer, typed, "&kinds=person"), id)).isEqualTo(why);
  }

  @Test
  void scope_is_applied_before_the_limit_and_every_page_goes_on_where_the_last_ended() {
    var sealing = publisher.sealing();
    var others =
        IntStream.range(0, 120)
            .mapToObj(i ->
                named(
                    person(personId(97_100 + i), 1, sealing),
                    "侯百姓",
                    List.of(),
                    List.of("110101001001"),
                    sealing))
            .toList();
    var own =
        IntStream.range(0, 25)
            .mapToObj(i ->
                named(
                    person(personId(97_300 + i), 1, sealing),
                    i < 10 ? "侯百姓" : "侯百兴",
                    List.of(),
                    List.of(COMMUNITY, "440305002001"),
                    sealing))
            .toList();
    publisher.publish(others);
    publisher.publish(own);
    viewOfPerson(personId(97_324), publisher.publish(own.getLast()));
    viewOfPerson(personId(97_309), publisher.publish(own.get(9)));
    var collected = new ArrayList<String>();
    var reasons = new ArrayList<String>();
    String next = "";
    do {
      var page = search(officer, "侯百姓", "&kinds=PERSON&limit=7" + next);
      collected.addAll(found(page, "PERSON"));
      page.body().path("items").values().forEach(i -> reasons.add(i.path("why").asString()));
      next =
          page.body().path("next").isNull() ? "" : "&after=" + page.body().path("next").asString();
    } while (!next.isEmpty());
    assertThat(collected)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(own.stream().map(fact -> fact.id()).toList());
    assertThat(reasons.subList(0, 10)).containsOnly("NAME");
    assertThat(reasons.subList(10, 25)).containsOnly("PINYIN");
  }

  @Test
  void cursor_of_another_search_is_refused_and_a_forged_one_leaves_the_scope_closed() {
    var sealing = publisher.sealing();
    var fact =
        named(
            person(personId(97_500), 1, sealing),
            "逄外地",
            List.of(),
            List.of("110101001001"),
            sealing);
    viewOfPerson(fact.id(), publisher.publish(fact));
    assertThat(search(officer, "逄外地", "&after=" + cursor("ADDRESS PERSON x")).problem())
        .isEqualTo("invalid-request");
    for (String place : List.of("0", "110100/PERSON/a", "~")) {
      var forged = search(officer, "逄外地", "&kinds=person&after=" + cursor("NAME PERSON " + place));
      assertThat(found(forged, "PERSON")).as(place).isEmpty();
    }
  }

  @Test
  void search_is_limited_to_the_division_of_the_caller_and_the_filter() {
    String id = ids.of(new DocumentNumber(DocumentType.RESIDENT_ID, NUMBER)).value();
    viewOfPerson(id, publisher.publish(person(id, 1, publisher.sealing())));
    var elsewhere = officer.as(Tokens.official(Role.POLICE_OFFICER, "110101"));
    assertThat(found(search(elsewhere, NUMBER, ""), "PERSON")).isEmpty();
    assertThat(found(search(officer, NUMBER, "&division=440305002"), "PERSON")).isEmpty();
    assertThat(found(search(officer, NUMBER, "&division=44"), "PERSON")).containsExactly(id);
    assertThat(found(search(officer, NUMBER, "&division=440305001"), "PERSON")).containsExactly(id);
    assertThat(search(officer.as(Tokens.official(Role.AUDITOR, "440305")), NUMBER, "").status())
        .isEqualTo(403);
    assertThat(officer.get("/api/search?q=x").problem()).isEqualTo("purpose-required");
    assertThat(search(officer, " ", "&kinds=x").raw().body()).contains("\"q\"", "\"kinds\"");
    assertThat(search(officer, "x", "&division=99").problem()).isEqualTo("invalid-request");
  }

  @Test
  void place_tenancy_and_enterprise_are_found_by_number_or_a_beginning() {
    String code = dwellingCode(5_000);
    String seen = publisher.publish(dwelling(code, 1));
    var lease = tenancy("t-5000", 1, code, personId(5_001), List.of(personId(5_002)), List.of());
    seen += "," + publisher.publish(lease);
    var firm =
        new EnterpriseFact(
            "91440300MA5FAAAA1X",
            1,
            "深圳市样例鞋业有限公司",
            null,
            null,
            Instant.parse("2026-03-02T01:15:30Z"));
    seen += "," + publisher.publish(firm);
    viewOfDwelling(code, seen);
    assertThat(found(search(officer, code.substring(0, 22), ""), "DWELLING")).contains(code);
    assertThat(found(search(officer, address(code), ""), "DWELLING")).contains(code);
    assertThat(why(search(officer, address(code), ""), code)).isEqualTo("ADDRESS");
    assertThat(found(search(officer, address(code) + "甲", ""), "DWELLING")).isEmpty();
    assertThat(found(search(officer, code, "&division=110101"), "DWELLING")).isEmpty();
    assertThat(found(search(officer, lease.filingNumber(), ""), "TENANCY"))
        .containsExactly(lease.id());
    var clerk = officer.as(Tokens.official(Role.LABOUR_CLERK, "440305"));
    assertThat(found(search(clerk, lease.filingNumber(), ""), "TENANCY")).isEmpty();
    assertThat(why(search(clerk, firm.id(), ""), firm.id())).isEqualTo("CODE");
    assertThat(why(search(clerk, "样例鞋业", ""), firm.id())).isEqualTo("NAME");
  }

  private static String cursor(String position) {
    return java.util.Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(position.getBytes(StandardCharsets.UTF_8));
  }

  private static Response search(Http caller, String query, String parameters) {
    return caller.get(
        "/api/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + parameters, PURPOSE);
  }

  private static List<String> found(Response answer, String type) {
    return answer.body().path("items").values().stream()
        .filter(item -> item.path("type").asString().equals(type))
        .map(item -> item.path("id").asString())
        .toList();
  }

  private static String why(Response answer, String id) {
    return answer.body().path("items").values().stream()
        .filter(item -> item.path("id").asString().equals(id))
        .map(item -> item.path("why").asString())
        .findFirst()
        .orElse("");
  }
}
