package io.anju.residence.notice.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.PersonId;
import io.anju.residence.notice.About;
import io.anju.residence.notice.Notice;
import io.anju.residence.notice.NoticeKind;
import io.anju.residence.notice.Recipient;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeTextsTest {

  private static Notice notice(NoticeKind kind, Map<String, String> parameters) {
    var person = new PersonId("p".repeat(26));
    return Notice.unread(new Recipient.Someone(person), kind, new About(About.Matter.RESIDENCE, "r1", person), "", parameters,
        LocalDate.of(2026, 3, 2));
  }

  @ParameterizedTest
  @EnumSource(NoticeKind.class)
  void every_kind_speaks_both_languages(NoticeKind kind) {
    var notice = notice(kind, Map.of());
    assertThat(NoticeTexts.title(notice, Locale.CHINESE)).isNotBlank().isNotEqualTo(NoticeTexts.title(notice, Locale.ENGLISH));
    assertThat(NoticeTexts.text(notice, Locale.CHINESE)).isNotBlank().isNotEqualTo(NoticeTexts.text(notice, Locale.ENGLISH));
  }

  @Test
  void the_parameters_stand_in_the_text() {
    var notice = notice(NoticeKind.DEPARTURE_DECLARED, Map.of("on", "2026-03-01", "dwelling", "4499990010010100001000012"));
    assertThat(NoticeTexts.text(notice, Locale.ENGLISH)).contains("2026-03-01").doesNotContain("{");
  }
}
