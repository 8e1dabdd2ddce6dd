package io.anju.overview.search;

import static io.anju.overview.HousingFactsFixture.address;
import static io.anju.overview.HousingFactsFixture.dwelling;
import static io.anju.overview.HousingFactsFixture.dwellingCode;
import static io.anju.overview.ResidenceFactsFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.DocumentNumber;
import io.anju.codes.DocumentType;
import io.anju.overview.OverviewIT;
import io.anju.platform.access.Role;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.Http.Response;
import io.anju.platform.fixture.Tokens;
import io.anju.platform.keys.PersonIds;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
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
      var answer = search(officer, query, "");
      assertThat(answer.status()).isEqualTo(200);
      assertThat(persons(answer)).as(query).contains(id);
      assertThat(answer.raw().body())
          .contains("欧阳**")
          .doesNotContain("欧阳样例", NUMBER, "13800001234");
    }
    assertThat(log.getAll()).doesNotContain(NUMBER, "欧阳样例");
  }

  @Test
  void search_is_limited_to_the_division_of_the_caller_and_the_filter() {
    String id = ids.of(new DocumentNumber(DocumentType.RESIDENT_ID, NUMBER)).value();
    viewOfPerson(id, publisher.publish(person(id, 1, publisher.sealing())));
    assertThat(
            persons(search(officer.as(Tokens.official(Role.POLICE_OFFICER, "110101")), NUMBER, "")))
        .isEmpty();
    assertThat(persons(search(officer, NUMBER, "440305002"))).isEmpty();
    assertThat(persons(search(officer, NUMBER, "440305001"))).containsExactly(id);
    assertThat(search(officer.as(Tokens.official(Role.AUDITOR, "440305")), NUMBER, "").status())
        .isEqualTo(403);
    assertThat(officer.get("/api/search?q=x").problem()).isEqualTo("purpose-required");
    assertThat(search(officer, " ", "").problem()).isEqualTo("invalid-request");
    assertThat(search(officer, "x", "99").problem()).isEqualTo("invalid-request");
  }

  @Test
  void dwelling_is_found_by_a_prefix_of_its_code_or_address() {
    String code = dwellingCode(5_000);
    viewOfDwelling(code, publisher.publish(dwelling(code, 1)));
    assertThat(dwellings(search(officer, code.substring(0, 22), ""))).contains(code);
    assertThat(dwellings(search(officer, address(code), ""))).contains(code);
    assertThat(dwellings(search(officer, address(code) + "甲", ""))).isEmpty();
    assertThat(dwellings(search(officer, code, "110101"))).isEmpty();
  }

  private static Response search(Http caller, String query, String division) {
    return caller.get(
        "/api/search?q="
            + URLEncoder.encode(query, StandardCharsets.UTF_8)
            + (division.isEmpty() ? "" : "&division=" + division),
        PURPOSE);
  }

  private static List<String> persons(Response answer) {
    return ids(answer, "persons", "personId").toList();
  }

  private static List<String> dwellings(Response answer) {
    return ids(answer, "dwellings", "dwellingCode").toList();
  }

  private static Stream<String> ids(Response answer, String list, String id) {
    return answer.body().path(list).values().stream().map(found -> found.path(id).asString());
  }
}
