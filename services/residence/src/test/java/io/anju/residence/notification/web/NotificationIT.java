package io.anju.residence.notification.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.platform.access.Role;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.Tokens;
import io.anju.residence.OtherServicesFixture;
import io.anju.residence.StationFixture;
import io.anju.residence.WithResidenceService;
import io.anju.residence.notification.Authority;
import io.anju.residence.notification.Notification;
import io.anju.residence.notification.NotificationKind;
import io.anju.residence.notification.NotificationSubject;
import io.anju.residence.notification.Notifications;
import io.anju.residence.notification.Recipient;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WithResidenceService
class NotificationIT {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @LocalServerPort private int port;
  private final OtherServicesFixture otherServices;
  private final Notifications notifications;
  private StationFixture station;

  @Autowired
  NotificationIT(OtherServicesFixture otherServices, Notifications notifications) {
    this.otherServices = otherServices;
    this.notifications = notifications;
  }

  @BeforeEach
  void open() {
    station = StationFixture.at(port, otherServices);
  }

  private static Notification about(String person, Recipient to, String occasion, LocalDate on) {
    return Notification.unread(
        to,
        NotificationKind.DEPARTURE_DECLARED,
        new NotificationSubject(
            NotificationSubject.RecordKind.RESIDENCE, "r1", new PersonId(person)),
        occasion,
        Map.of("on", on.toString()),
        on);
  }

  private static List<String> ids(Http.Response answer) {
    return answer.body().path("items").values().stream()
        .map(item -> item.path("noticeId").asString())
        .toList();
  }

  @Test
  void repeated_notification_is_listed_once_and_only_for_its_recipient() {
    String person = station.registered();
    var notification = about(person, new Recipient.Individual(new PersonId(person)), "a", DAY);
    notifications.send(notification);
    notifications.send(notification, about(person, notification.recipient(), "a", DAY.plusDays(1)));
    var http = station.officer().as(Tokens.person(Role.RESIDENT, person));
    var inbox = http.get("/api/notices", "Accept-Language", "en");
    assertThat(ids(inbox)).containsExactly(notification.id());
    assertThat(inbox.body().at("/items/0/text").asString()).contains("left on 2026-03-02");
    assertThat(inbox.body().at("/items/0/read").asBoolean()).isFalse();
    assertThat(http.get("/api/notices").body().at("/items/0/title").asString()).isEqualTo("已申报搬离");
    String path = "/api/notices/" + notification.id() + "/read";
    assertThat(
            http.as(Tokens.person(Role.RESIDENT, station.registered()))
                .post(path, Map.of())
                .status())
        .isEqualTo(404);
    assertThat(station.officer().post(path, Map.of()).status()).isEqualTo(404);
    assertThat(http.post(path, Map.of()).body().path("read").asBoolean()).isTrue();
    assertThat(http.get("/api/notices").body().at("/items/0/read").asBoolean()).isTrue();
  }

  @Test
  void enterprise_and_office_page_through_their_inbox() {
    String person = station.registered();
    var uscc = new CreditCode("91110000600037341L");
    for (int day = 0; day < 3; day++) {
      notifications.send(
          about(person, new Recipient.Enterprise(uscc), "day " + day, DAY.plusDays(day)),
          about(
              person,
              new Recipient.Office(Authority.POLICE, new DivisionCode("320507001")),
              "day " + day,
              DAY.plusDays(day)));
    }
    for (var token :
        List.of(
            Tokens.organisation(Role.EMPLOYER, uscc.value()),
            Tokens.official(Role.STATION_CHIEF, "320507"))) {
      var http = station.officer().as(token);
      var first = http.get("/api/notices?limit=2");
      var second = http.get("/api/notices?limit=2&after=" + first.body().path("next").asString());
      assertThat(ids(first)).hasSize(2);
      assertThat(ids(second)).hasSize(1).doesNotContainAnyElementsOf(ids(first));
      assertThat(first.body().at("/items/0/on").asString()).isEqualTo("2026-03-04");
      assertThat(second.body().path("next").isNull()).isTrue();
    }
    assertThat(
            ids(
                station
                    .officer()
                    .as(Tokens.official(Role.LABOUR_CLERK, "320507"))
                    .get("/api/notices")))
        .isEmpty();
    assertThat(
            ids(
                station
                    .officer()
                    .as(Tokens.official(Role.POLICE_OFFICER, "320506"))
                    .get("/api/notices")))
        .isEmpty();
  }
}
