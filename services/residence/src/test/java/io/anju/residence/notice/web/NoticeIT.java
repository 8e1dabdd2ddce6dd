package io.anju.residence.notice.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.platform.access.Role;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.Tokens;
import io.anju.residence.NeighboursFixture;
import io.anju.residence.RunningResidence;
import io.anju.residence.StationFixture;
import io.anju.residence.notice.About;
import io.anju.residence.notice.Authority;
import io.anju.residence.notice.Notice;
import io.anju.residence.notice.NoticeKind;
import io.anju.residence.notice.Notices;
import io.anju.residence.notice.Recipient;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningResidence
class NoticeIT {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @LocalServerPort private int port;
  private final NeighboursFixture neighbours;
  private final Notices notices;
  private StationFixture station;

  @Autowired
  NoticeIT(NeighboursFixture neighbours, Notices notices) {
    this.neighbours = neighbours;
    this.notices = notices;
  }

  @BeforeEach
  void open() {
    station = StationFixture.at(port, neighbours);
  }

  private static Notice about(String person, Recipient to, String occasion, LocalDate on) {
    return Notice.unread(to, NoticeKind.DEPARTURE_DECLARED, new About(About.Matter.RESIDENCE, "r1", new PersonId(person)), occasion,
        Map.of("on", on.toString()), on);
  }

  private static List<String> ids(Http.Answer answer) {
    return answer.body().path("items").values().stream().map(item -> item.path("noticeId").asString()).toList();
  }

  @Test
  void a_person_is_told_once_reads_it_in_their_language_and_nobody_else_does() {
    String person = station.registered();
    var notice = about(person, new Recipient.Someone(new PersonId(person)), "a", DAY);
    notices.tell(notice);
    notices.tell(notice, about(person, notice.to(), "a", DAY.plusDays(1)));
    var http = station.officer().as(Tokens.person(Role.RESIDENT, person));
    var told = http.get("/api/notices", "Accept-Language", "en");
    assertThat(ids(told)).containsExactly(notice.id());
    assertThat(told.body().at("/items/0/text").asString()).contains("left on 2026-03-02");
    assertThat(told.body().at("/items/0/read").asBoolean()).isFalse();
    assertThat(http.get("/api/notices").body().at("/items/0/title").asString()).isEqualTo("已申报搬离");
    String path = "/api/notices/" + notice.id() + "/read";
    assertThat(http.as(Tokens.person(Role.RESIDENT, station.registered())).post(path, Map.of()).status()).isEqualTo(404);
    assertThat(station.officer().post(path, Map.of()).status()).isEqualTo(404);
    assertThat(http.post(path, Map.of()).body().path("read").asBoolean()).isTrue();
    assertThat(http.get("/api/notices").body().at("/items/0/read").asBoolean()).isTrue();
  }

  @Test
  void an_enterprise_and_an_office_find_what_they_were_told_page_by_page() {
    String person = station.registered();
    var uscc = new CreditCode("91110000600037341L");
    for (int day = 0; day < 3; day++) {
      notices.tell(about(person, new Recipient.Enterprise(uscc), "day " + day, DAY.plusDays(day)),
          about(person, new Recipient.Office(Authority.POLICE, new DivisionCode("320507001")), "day " + day, DAY.plusDays(day)));
    }
    for (var token : List.of(Tokens.organisation(Role.EMPLOYER, uscc.value()), Tokens.official(Role.STATION_CHIEF, "320507"))) {
      var http = station.officer().as(token);
      var first = http.get("/api/notices?limit=2");
      var second = http.get("/api/notices?limit=2&after=" + first.body().path("next").asString());
      assertThat(ids(first)).hasSize(2);
      assertThat(ids(second)).hasSize(1).doesNotContainAnyElementsOf(ids(first));
      assertThat(first.body().at("/items/0/on").asString()).isEqualTo("2026-03-04");
      assertThat(second.body().path("next").isNull()).isTrue();
    }
    assertThat(ids(station.officer().as(Tokens.official(Role.LABOUR_CLERK, "320507")).get("/api/notices"))).isEmpty();
    assertThat(ids(station.officer().as(Tokens.official(Role.POLICE_OFFICER, "320506")).get("/api/notices"))).isEmpty();
  }
}
