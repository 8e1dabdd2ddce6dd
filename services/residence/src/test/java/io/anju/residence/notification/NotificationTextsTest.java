package io.anju.residence.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.PersonId;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NotificationTextsTest {

  private static Notification notification(NotificationKind kind, Map<String, String> parameters) {
    var person = new PersonId("p".repeat(26));
    return Notification.unread(
        new Recipient.Individual(person),
        kind,
        new NotificationSubject(NotificationSubject.RecordKind.RESIDENCE, "r1", person),
        "",
        parameters,
        LocalDate.of(2026, 3, 2));
  }

  @ParameterizedTest
  @EnumSource(NotificationKind.class)
  void every_kind_has_a_chinese_and_an_english_text(NotificationKind kind) {
    var notification = notification(kind, Map.of());
    assertThat(NotificationTexts.title(notification, Locale.CHINESE))
        .isNotBlank()
        .isNotEqualTo(NotificationTexts.title(notification, Locale.ENGLISH));
    assertThat(NotificationTexts.text(notification, Locale.CHINESE))
        .isNotBlank()
        .isNotEqualTo(NotificationTexts.text(notification, Locale.ENGLISH));
  }

  @Test
  void parameters_are_filled_into_the_text() {
    var notification =
        notification(
            NotificationKind.DEPARTURE_DECLARED,
            Map.of("on", "2026-03-01", "dwelling", "4499990010010100001000012"));
    assertThat(NotificationTexts.text(notification, Locale.ENGLISH))
        .contains("2026-03-01")
        .doesNotContain("{");
  }

  @Test
  void overdue_work_list_is_named_in_the_language() {
    var notification =
        notification(
            NotificationKind.WORK_OVERDUE,
            Map.of(
                "list", "permit-decision-due", "by", "2026-03-01", "tasks", "2", "overdue", "5"));
    assertThat(NotificationTexts.title(notification, Locale.ENGLISH))
        .isEqualTo("Overdue: permits to decide");
    assertThat(NotificationTexts.text(notification, Locale.CHINESE))
        .contains("居住证待决定", "2项", "5项")
        .doesNotContain("{");
  }
}
