package io.anju.residence.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NoticeTest {

  private static final PersonId PERSON = new PersonId("p".repeat(26));
  private static final About RESIDENCE = new About(About.Matter.RESIDENCE, "r1", PERSON);
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private static Notice to(Recipient recipient, String occasion, LocalDate on) {
    return Notice.unread(recipient, NoticeKind.DEPARTURE_DECLARED, RESIDENCE, occasion, Map.of("on", on.toString()), on);
  }

  @Test
  void a_notice_told_again_on_another_day_is_the_same_and_another_occasion_or_recipient_makes_another() {
    var someone = new Recipient.Someone(PERSON);
    assertThat(to(someone, "a", DAY).id()).isEqualTo(to(someone, "a", DAY.plusDays(1)).id())
        .isNotEqualTo(to(someone, "b", DAY).id())
        .isNotEqualTo(to(new Recipient.Enterprise(new CreditCode("91350100M000100Y43")), "a", DAY).id());
  }

  @Test
  void an_office_is_told_together_with_those_above_it_and_with_no_other_authority() {
    var office = new Recipient.Office(Authority.POLICE, new DivisionCode("320508001"));
    assertThat(office.mailboxes()).extracting(Mailbox::address)
        .containsExactly("police:320508001", "police:320508", "police:3205", "police:32");
  }

  @Test
  void the_first_reading_counts() {
    var first = Instant.parse("2026-03-02T01:00:00Z");
    var read = to(new Recipient.Someone(PERSON), "a", DAY).readOn(first);
    assertThat(read.readOn(first.plusSeconds(60)).readAt()).contains(first);
  }
}
